import type { Block, Reply, Span } from '../chat/reply.ts';
import { actions } from './actions.ts';
import { webAddress } from './place.ts';
import { count, counted, oneLine, shorten } from './plain.ts';

/** One claim as the digest lists it. */
export interface DigestClaim {
  readonly quote: string;
  readonly article: string;
  /** Report page of that article. */
  readonly url?: string;
  readonly owner?: string;
  /** ISO; when it was flagged. */
  readonly since: string;
}

export interface DigestContent {
  /** Local day, 'YYYY-MM-DD', and the zone it is a day in. */
  readonly day: string;
  readonly zone: string;
  readonly articlesChecked: number;
  readonly openFlags: number;
  /** Oldest first. */
  readonly waitingLongest: readonly DigestClaim[];
  readonly newStrong: readonly DigestClaim[];
  /** Resolved or corrected since the last digest. */
  readonly settled: readonly (DigestClaim & { readonly outcome: string })[];
  /** One claim met in several articles. */
  readonly repeats: readonly { readonly quote: string; readonly articles: number }[];
  /** Last 7 days. */
  readonly falseAlarms?: { readonly dismissed: number; readonly decided: number };
  readonly chart?: { readonly png: Uint8Array; readonly alt: string };
  readonly overviewUrl?: string;
}

/** UX: at most ten items, whatever their kind. */
const itemsAtMost = 10;

/** The digest of one day, or nothing when the day has nothing to say. */
export function digestReply(content: DigestContent): Reply | 'nothing-to-say' {
  if (content.articlesChecked === 0 && content.openFlags === 0 && content.settled.length === 0) {
    return 'nothing-to-say';
  }
  const opening = openingLine(content);
  const sections = listSections(content);
  return {
    summary: shorten([opening, ...sections.map(({ spoken }) => spoken)].join(' '), 1500),
    blocks: [
      { kind: 'heading', text: `Desk digest, ${dayName(content.day)}` },
      { kind: 'text', spans: [opening] },
      ...sections.flatMap(({ blocks }) => blocks),
      ...chartBlock(content),
      digestControls(content),
      {
        kind: 'note',
        spans: [`Automated; a person decides. Days end at midnight, ${content.zone}.`],
      },
    ],
  };
}

/** 'Monday 2 March 2026': the day is the channel's own and has no zone any more. */
function dayName(day: string): string {
  const noon = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(noon.getTime())) return day;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' })
    .format(noon)
    .replace(',', '');
}

function openingLine({ articlesChecked, openFlags, falseAlarms }: DigestContent): string {
  const parts = [
    `${counted(articlesChecked, 'article')} checked`,
    counted(openFlags, 'open flag'),
    ...(falseAlarms === undefined || falseAlarms.decided === 0
      ? []
      : [
          `${count(falseAlarms.dismissed)} of ${count(falseAlarms.decided)} decided in 7 days were false alarms`,
        ]),
  ];
  return `${parts.join(' · ')}.`;
}

interface Section {
  readonly spoken: string;
  readonly blocks: readonly Block[];
}

type Row = readonly Span[];

/** Every list gets a fair share of the ten: two first, then what is left, in this order. */
function listSections(content: DigestContent): Section[] {
  const lists: readonly { title: string; rows: readonly Row[] }[] = [
    { title: 'New, strong', rows: content.newStrong.map((claim) => claimRow(claim)) },
    { title: 'Waiting longest', rows: content.waitingLongest.map((claim) => claimRow(claim)) },
    {
      title: 'Settled since the last digest',
      rows: content.settled.map((claim) => claimRow(claim, claim.outcome)),
    },
    {
      title: 'Met in several articles',
      rows: content.repeats.map(({ quote, articles }) => [
        `“${shorten(oneLine(quote), 140)}” · ${counted(articles, 'article')}`,
      ]),
    },
  ];
  const shares = share(
    lists.map(({ rows }) => rows.length),
    itemsAtMost,
  );
  return lists.flatMap(({ title, rows }, index) =>
    rows.length === 0 ? [] : [section(title, rows, shares[index] ?? 0)],
  );
}

/** @returns how many of each list are shown; together at most `total` */
export function share(wanted: readonly number[], total: number): number[] {
  const shares = wanted.map((n) => Math.min(n, 2));
  let left = total - shares.reduce((sum, n) => sum + n, 0);
  return shares.map((n, index) => {
    const extra = Math.min(left, (wanted[index] ?? 0) - n);
    left -= extra;
    return n + extra;
  });
}

function section(title: string, rows: readonly Row[], shown: number): Section {
  const hidden = rows.length - shown;
  const more: Block[] =
    hidden > 0 ? [{ kind: 'note', spans: [`and ${count(hidden)} more, in the overview`] }] : [];
  return {
    spoken: `${title}, ${count(rows.length)}: ${spokenRow(rows[0] ?? [])}`,
    blocks: [
      { kind: 'text', spans: [{ bold: title }] },
      ...rows.slice(0, shown).map((spans): Block => ({ kind: 'text', spans: ['• ', ...spans] })),
      ...more,
    ],
  };
}

/** The first of a list as it is read out; moments are left to the message itself. */
function spokenRow(row: Row): string {
  const words = row.map((span) => {
    if (typeof span === 'string') return span;
    return 'text' in span ? span.text : 'bold' in span ? span.bold : '';
  });
  return `${words.join('').replace(/ · $/, '').replace(/ · /g, ', ')}.`;
}

function claimRow(claim: DigestClaim, outcome?: string): Row {
  const quote = `“${shorten(oneLine(claim.quote), 140)}”`;
  const href = webAddress(claim.url)?.href;
  const article = shorten(oneLine(claim.article), 80);
  return [
    href === undefined ? quote : { text: quote, href },
    ` · ${article} · ${outcome ?? claim.owner ?? 'nobody yet'} · `,
    { time: claim.since, style: 'relative' },
  ];
}

function chartBlock({ chart }: DigestContent): Block[] {
  return chart === undefined
    ? []
    : [{ kind: 'image', png: chart.png, name: 'digest.png', alt: chart.alt }];
}

function digestControls({ overviewUrl, day }: DigestContent): Block {
  return {
    kind: 'controls',
    controls: [
      overviewUrl === undefined
        ? { kind: 'button', action: actions.digestAll, value: day, label: 'Open all' }
        : { kind: 'link', label: 'Open all', href: overviewUrl },
      { kind: 'button', action: actions.digestFewer, value: day, label: 'Fewer' },
      { kind: 'button', action: actions.digestPause, value: day, label: 'Pause' },
    ],
  };
}
