import { textAt, type Article, type Range } from '../domain/article.ts';
import type { Signal } from '../domain/finding.ts';
import { placeOf } from '../text/place.ts';
import { sentencesAt, shorten } from '../text/places.ts';
import { readLedger, type LedgerEntry } from '../text/source-ledger.ts';
import { defineCheck } from './check.ts';

export const anonymousSource = defineCheck({
  id: 'anonymous-source',
  version: 1,
  title: 'Unnamed sources',
  why: 'A reader cannot weigh a source without a name; most newsrooms ask who it is, why it is unnamed, and what rests on it alone.',
  limits:
    'It does not say that the source is wrong or that the desk does not know who it is; it lists what the published words leave open.',
  needs: ['article', 'document', 'attributions'],
  messages: {
    one: 'A source without a name: {ledger}.',
    several: '{count} sources without a name: {ledger}.',
  },
  run({ article, document, attributions }) {
    const entries = readLedger(document, attributions).sort(
      (a, b) => rank(signalOf(a)) - rank(signalOf(b)),
    );
    const [first] = entries;
    if (!first) return [];
    const [range, ...related] = placesOf(document, entries);
    const withReason = entries.every((entry) => entry.reason);
    return [
      {
        signal: signalOf(first),
        range: range ?? first.called,
        related,
        message: entries.length > 1 ? ('several' as const) : ('one' as const),
        with: { count: entries.length, ledger: ledgerOf(article, entries) },
        receipt: entries.flatMap((entry, i) => entryLines(article, entry, i + 1)),
        notKnown:
          'Whether an editor knows who it is, and whether a second source has said the same.',
        nextStep: withReason
          ? 'Confirm with the reporter that an editor knows the name, and look for a second source for what rests on it alone.'
          : 'Ask the reporter who it is and why the name is withheld; name the source, or tell readers why not.',
      },
    ];
  },
});

/** Sentences of the most serious entry first, then the first sentence of each of the others. */
function placesOf(
  document: Parameters<typeof sentencesAt>[0],
  entries: readonly LedgerEntry[],
): Range[] {
  const all = entries.flatMap((entry) => sentencesAt(document, entry.mentions));
  return [...new Map(all.map((range) => [range.start, range])).values()].slice(0, 12);
}

function rank(signal: Signal): number {
  return signal === 'some' ? 0 : 1;
}

function signalOf(entry: LedgerEntry): Signal {
  if (entry.bystander || entry.reason) return 'weak';
  return entry.contents.length > 0 && entry.alone.length === 0 ? 'weak' : 'some';
}

function ledgerOf(article: Article, entries: readonly LedgerEntry[]): string {
  const said = entries.slice(0, 4).map((entry) => {
    const reason = entry.reason
      ? `reason given: “${textAt(article, entry.reason)}”`
      : 'no reason given';
    return `“${shorten(textAt(article, entry.called), 60)}” (${reason})`;
  });
  return [...said, ...(entries.length > 4 ? [`and ${entries.length - 4} more`] : [])].join('; ');
}

function entryLines(article: Article, entry: LedgerEntry, number: number): string[] {
  const names = [
    ...new Set(entry.mentions.map((range) => `“${shorten(textAt(article, range), 60)}”`)),
  ];
  const claim = (range: Range) =>
    `   rests on it alone, ${placeOf(article, range)}: “${shorten(textAt(article, range).replace(/^that /, ''))}”`;
  const resting =
    entry.contents.length === 0
      ? ['   nothing is attributed to it directly']
      : entry.alone.length === 0
        ? ['   rests on it alone: nothing; a named source, an office or a document says it too']
        : entry.alone.slice(0, 3).map(claim);
  return [
    `${number}. ${names.join(', ')}; reason given: ${entry.reason ? `“${textAt(article, entry.reason)}”` : 'none'}`,
    ...resting,
    ...(entry.alone.length > 3 ? [`   and ${entry.alone.length - 3} more`] : []),
  ];
}
