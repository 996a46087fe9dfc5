import type { Answer, ChatEvent, CommandEvent } from '../src/chat/port.ts';
import { line, type Block, type Reply } from '../src/chat/reply.ts';
import {
  personName,
  shortClaimId,
  stateOf,
  type ClaimLogLine,
  eachOnce,
  type ClaimRecord,
} from '../src/domain/claim-record.ts';
import { claimStateLabel, isClosed, claimStatuses } from '../src/domain/claim-state.ts';
import type { TenantId } from '../src/domain/ids.ts';
import { may, roleOf } from '../src/domain/roles.ts';
import { confirmsHere, fulfil, personOf } from './actions/claim.ts';
import { readClaimsRequest, type ClaimsRequest } from './claims-request.ts';
import { refused } from './leave.ts';
import type { Services } from './services.ts';

/** Claims that a list shows; more are counted. */
const listed = 10;
const underWay = claimStatuses.filter((status) => !isClosed(status));

const usage = line(
  [
    '/claims open: what is open in this channel',
    '/claims mine: what you have taken',
    '/claims article <link or words>: claims of an article, open or closed',
    '/claims search <words>: claims that say the same or nearly so',
    '/claims id <id>: one claim and its history',
    '/claims id <id> status <status> [link] [note or reason]',
    '/claims id <id> assign <person> · note <words> · confirm',
  ].join('\n'),
);

/** `/claims mine|open|article|id|status|assign|note`. */
export async function claims(event: CommandEvent, services: Services): Promise<Answer> {
  const asked = readClaimsRequest(event.text, event.options);
  const no = await refused(event, 'read claims', asked.kind, services);
  if (no !== undefined) return no;
  switch (asked.kind) {
    case 'help':
      return { reply: usage };
    case 'problem':
      return { reply: line(asked.problem) };
    case 'open':
      return { reply: await openClaims(event.tenant, event.thread.channel, services) };
    case 'mine':
      return { reply: await claimsOf(event, services) };
    case 'article':
      return { reply: await claimsAbout(event, asked.words, services) };
    case 'search':
      return { reply: await claimsLike(event, asked.words, services) };
    case 'claim':
      return oneClaim(event, asked, services);
  }
}

/** The open claims of a channel, the longest waiting first. */
export async function openClaims(
  tenant: TenantId,
  channel: string,
  services: Services,
): Promise<Reply> {
  const found = await services.claims.list(tenant, {
    channel,
    statuses: underWay,
    order: 'oldest',
    limit: listed + 1,
  });
  return list('Open claims in this channel, the longest waiting first', found, services);
}

/** What somebody has taken and not closed yet, the longest waiting first. */
export async function claimsOf(
  { tenant, actor }: Pick<ChatEvent, 'tenant' | 'actor'>,
  services: Services,
): Promise<Reply> {
  const found = await services.claims.list(tenant, {
    owner: actor.id,
    statuses: underWay,
    order: 'oldest',
    limit: listed + 1,
  });
  return list('Claims that you have taken', found, services);
}

async function claimsAbout(event: CommandEvent, words: string, services: Services): Promise<Reply> {
  const found = await services.claims.list(event.tenant, {
    words,
    order: 'newest',
    limit: listed + 1,
  });
  return list(`Claims that mention ‘${words.slice(0, 80)}’`, found, services);
}

async function claimsLike(event: CommandEvent, words: string, services: Services): Promise<Reply> {
  const found = await services.claims.list(event.tenant, {
    like: words,
    order: 'likest',
    limit: listed + 1,
  });
  return list(`Claims like ‘${words.slice(0, 80)}’`, found, services);
}

async function oneClaim(
  event: CommandEvent,
  asked: Extract<ClaimsRequest, { kind: 'claim' }>,
  services: Services,
): Promise<Answer> {
  // The newest check of an article comes first, so its claim is the one that is meant.
  const [claim] = await services.claims.list(event.tenant, {
    idPrefix: asked.id,
    order: 'newest',
    limit: 1,
  });
  if (claim === undefined) return { reply: line(`There is no claim ‘${asked.id}’ here.`) };
  if (asked.wish !== undefined) {
    const no = await refused(event, 'work on claims', asked.id, services);
    if (no !== undefined) return no;
    const wish =
      asked.wish.kind === 'assign' && asked.wish.to.id === 'me'
        ? { ...asked.wish, to: personOf(event) }
        : asked.wish;
    return fulfil(event, claim, wish, services);
  }
  const log = await services.claims.log(event.tenant, claim.request, claim.finding);
  return {
    reply: withEditLink(history(claim, log, services), await linkFor(event, claim, services)),
  };
}

/** Whoever may work on claims may do so on the report's page as well. */
async function linkFor(
  event: CommandEvent,
  { tenant, request }: ClaimRecord,
  services: Services,
): Promise<string | undefined> {
  if (!may(roleOf(event.actor), 'work on claims')) return undefined;
  const person = { ...personOf(event), confirms: await confirmsHere(event, services) };
  return services.editLink(tenant, request, person);
}

function withEditLink(reply: Reply, href: string | undefined): Reply {
  if (href === undefined) return reply;
  const link: Block = {
    kind: 'controls',
    controls: [{ kind: 'link', label: 'Open to edit', href }],
  };
  return { ...reply, blocks: [...reply.blocks, link] };
}

function list(title: string, all: readonly ClaimRecord[], services: Services): Reply {
  const found = eachOnce(all);
  if (found.length === 0) return line(`${title}: none.`);
  const shown = found.slice(0, listed);
  const more = found.length > listed ? ['There are more; close some, or name an article.'] : [];
  const rows = shown.map((claim) => rowOf(claim, services));
  return {
    summary: [`${title}: ${shown.length}.`, ...rows.map(({ spoken }) => spoken)]
      .join('\n')
      .slice(0, 1500),
    blocks: [
      { kind: 'text', spans: [{ bold: title }] },
      ...rows.map(({ block }) => block),
      { kind: 'note', spans: [[...more, '/claims id <id> shows one.'].join(' ')] },
    ],
  };
}

function rowOf(claim: ClaimRecord, services: Services): { spoken: string; block: Block } {
  const quote = `“${short(claim.quote, 120)}”`;
  const about = `${services.titleOf(claim.check)} · ${claim.signal} · ${claimStateLabel(stateOf(claim))}`;
  const article = claim.article === '' ? 'a pasted text' : short(claim.article, 60);
  const id = shortClaimId(claim);
  return {
    spoken: `${id}: ${about}. ${quote}, ${article}.`,
    block: {
      kind: 'text',
      spans: [
        { bold: id },
        ` · ${about}\n${quote} · `,
        claim.url === undefined ? article : { text: article, href: claim.url },
        ' · ',
        { time: claim.openedAt, style: 'relative' },
      ],
    },
  };
}

function history(claim: ClaimRecord, log: readonly ClaimLogLine[], services: Services): Reply {
  const { spoken, block } = rowOf(claim, services);
  const kept: Block[] = [
    ...field('Note', claim.note),
    ...field('Reason', claim.reason),
    ...(claim.evidence === undefined
      ? []
      : [
          {
            kind: 'text' as const,
            spans: ['Evidence: ', { text: claim.evidence, href: claim.evidence }],
          },
        ]),
  ];
  return {
    summary: [spoken, ...log.map((entry) => `${entry.at}: ${entryText(entry)}`)]
      .join('\n')
      .slice(0, 1500),
    blocks: [
      block,
      ...kept,
      ...log.slice(-listed).map((entry): Block => ({
        kind: 'note',
        spans: [{ time: entry.at, style: 'date' }, `  ${entryText(entry)}`],
      })),
      { kind: 'note', spans: ['Flagged ', { time: claim.openedAt, style: 'date' }, '.'] },
    ],
  };
}

function entryText({ by, deed, from, to, why, owner }: ClaimLogLine): string {
  const moved = from === to ? '' : ` ${label(from)} → ${label(to)}`;
  const what = {
    take: 'took it:',
    assign: `gave it to ${owner === undefined ? 'nobody' : personName(owner)}:`,
    status: 'set',
    note: 'noted',
    reopen: 'reopened it:',
    propose: 'proposed',
  }[deed];
  return `${personName(by)} ${what}${moved}${why === undefined ? '' : ` (${short(why, 200)})`}`;
}

const label = (status: ClaimRecord['status']) => claimStateLabel({ status });

function field(name: string, value: string | undefined): Block[] {
  return value === undefined ? [] : [{ kind: 'text', spans: [`${name}: ${value}`] }];
}

function short(text: string, most: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > most ? `${flat.slice(0, most - 1)}…` : flat;
}
