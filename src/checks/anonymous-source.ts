import { textAt, type Article, type Range } from '../domain/article.ts';
import type { Signal } from '../domain/finding.ts';
import type { TextDocument } from '../text/document.ts';
import { readLedger, type LedgerEntry } from '../text/source-ledger.ts';
import { defineCheck, type Flag } from './check.ts';
import { paragraphOf, sentencesAt, shorten } from '../text/places.ts';

type Message = 'withReason' | 'withoutReason' | 'onlyMentioned';

export const anonymousSource = defineCheck({
  id: 'anonymous-source',
  version: 1,
  title: 'Unnamed source',
  why: 'A reader cannot weigh a source without a name; most newsrooms ask who it is, why it is unnamed, and what rests on it alone.',
  limits:
    'It does not say that the source is wrong or that the desk does not know who it is; it lists what the published words leave open.',
  needs: ['article', 'document', 'attributions'],
  messages: {
    withReason: 'The source called “{called}” is not named; the reason given: “{reason}”.',
    withoutReason: 'The source called “{called}” is not named, and the text gives no reason.',
    onlyMentioned: 'The story leans on “{called}”: nobody named, and no reason given.',
  },
  run({ article, document, attributions }): Flag<Message>[] {
    return readLedger(document, attributions).map((entry) => flagOf(article, document, entry));
  },
});

function flagOf(article: Article, document: TextDocument, entry: LedgerEntry): Flag<Message> {
  const places = sentencesAt(document, entry.mentions);
  const called = shorten(textAt(article, entry.called));
  const message =
    entry.contents.length === 0 ? 'onlyMentioned' : entry.reason ? 'withReason' : 'withoutReason';
  return {
    signal: signalOf(entry),
    range: places[0] ?? entry.called,
    related: places.slice(1),
    message,
    with: { called, ...(entry.reason ? { reason: textAt(article, entry.reason) } : {}) },
    receipt: ledgerLines(article, entry),
    notKnown: 'Whether an editor knows who it is, and whether a second source has said the same.',
    nextStep: entry.reason
      ? 'Confirm with the reporter that an editor knows the name, and look for a second source for what rests on this one.'
      : 'Ask the reporter who it is and why the name is withheld; name the source, or tell readers why not.',
  };
}

function signalOf(entry: LedgerEntry): Signal {
  if (entry.bystander || entry.reason) return 'weak';
  return entry.contents.length > 0 && entry.alone.length === 0 ? 'weak' : 'some';
}

function ledgerLines(article: Article, entry: LedgerEntry): string[] {
  const names = [...new Set(entry.mentions.map((range) => `“${shorten(textAt(article, range))}”`))];
  const line = (range: Range) =>
    `Rests on it alone, paragraph ${paragraphOf(article, range)}: “${shorten(textAt(article, range).replace(/^that /, ''))}”`;
  return [
    `Called: ${names.join(', ')}`,
    `Reason given: ${entry.reason ? `“${textAt(article, entry.reason)}”` : 'none'}`,
    ...(entry.contents.length === 0
      ? ['Nothing is attributed to it directly.']
      : entry.alone.length === 0
        ? ['Rests on it alone: nothing; a named source, an office or a document says it too.']
        : entry.alone.slice(0, 4).map(line)),
    ...(entry.alone.length > 4 ? [`and ${entry.alone.length - 4} more`] : []),
  ];
}
