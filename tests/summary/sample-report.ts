import type { Article, Paragraph, Range } from '../../src/domain/article.ts';
import type { Finding, Signal } from '../../src/domain/finding.ts';
import type { ArticleId, ClaimId, FindingId, RequestId } from '../../src/domain/ids.ts';
import { stableId } from '../../src/domain/ids.ts';
import type { CheckedReport, UnreadableReport } from '../../src/domain/report.ts';
import {
  unreadableReason,
  type UnreadableCode,
  type UnreadableDetail,
} from '../../src/domain/errors.ts';

/** Reports in the shapes of the product. Every word of the articles is invented. */

const headline = 'Harbour traffic doubles as council weighs new pier';
const standfirst =
  'The port says 2023 was its busiest year yet. The figures beside it tell more than one story.';
const opening = [
  'The harbour handled 25,000 containers in 2023, according to the yearbook that the port authority published on Monday, and the council will vote on a second pier in June.',
  'Traffic rose 40% from 250 ships a month to 320, the authority’s deputy head, Marta Quill, told the committee.',
  'Two people familiar with the talks said that the pier would cost less than the old one.',
  'In a rare admission, Quill said: “Our plan is unchanged.”',
  'Containers are the part that residents notice. The 91,000 containers handled in 2023 passed through one gate, and some warn that the road beside it will not bear more.',
  'The committee meets again on 3 June. Its papers are open to the public.',
];

export const titles: Readonly<Record<string, string>> = {
  'figure-contradiction': 'Figures differ',
  arithmetic: 'Sum does not follow',
  'anonymous-source': 'Unnamed source',
  'vague-attribution': 'Nobody in particular',
  'quote-framing': 'Frame and quote differ',
};
export const titleOf = (check: string): string => titles[check] ?? check;

interface Draft {
  readonly check: string;
  readonly signal: Signal;
  readonly quote: string;
  readonly compared?: string;
  readonly message: string;
  readonly receipt: string;
  readonly notKnown?: string;
  readonly nextStep: string;
}

const drafts: readonly Draft[] = [
  {
    check: 'figure-contradiction',
    signal: 'strong',
    quote: '25,000 containers in 2023',
    compared: 'The 91,000 containers handled in 2023',
    message: 'Both give the number of containers that the harbour handled in 2023.',
    receipt:
      '25,000 containers, 2023 (paragraph 1)\n91,000 containers, 2023 (paragraph 5)\nLowest and highest differ by a factor of 3.64; rounding allows 1.02.\nRule figure-contradiction, version 1. Cleared by: a stated difference in what is counted.',
    notKnown: 'Whether one of them counts a part of the year, or another kind of container.',
    nextStep: 'Ask the port for the yearbook page and its counting date.',
  },
  {
    check: 'arithmetic',
    signal: 'strong',
    quote: 'Traffic rose 40% from 250 ships a month to 320',
    message: 'From 250 to 320 is a rise of 28%, not 40%.',
    receipt:
      '(320 − 250) ÷ 250 = 0.28\nWith 250 read as 245–255 and 320 as 315–325: 23.5% to 32.7%\n40% is outside.\nRule arithmetic, version 1.',
    nextStep: 'Ask which of the three figures is meant.',
  },
  {
    check: 'quote-framing',
    signal: 'some',
    quote: 'In a rare admission, Quill said: “Our plan is unchanged.”',
    message: 'The frame announces an admission; the words quoted admit nothing.',
    receipt:
      'Frame: ‘in a rare admission’\nWords: “Our plan is unchanged.”\nRule quote-framing, version 1.',
    nextStep: 'Write ‘said’, or quote the words that admit something.',
  },
  {
    check: 'anonymous-source',
    signal: 'some',
    quote: 'Two people familiar with the talks',
    message: 'Unnamed, and no reason is given. What the pier costs rests on them alone.',
    receipt:
      'Called: ‘two people familiar with the talks’\nReason given: none\nRule anonymous-source, version 1.',
    notKnown: 'Who they are, and what they want.',
    nextStep: 'Say why they are not named, or find a document with the cost.',
  },
  {
    check: 'vague-attribution',
    signal: 'weak',
    quote: 'some warn that the road beside it will not bear more',
    message: '‘Some warn’ is nobody in particular.',
    receipt: 'Words: ‘some warn’\nRule vague-attribution, version 1.',
    nextStep: 'Name who warns.',
  },
];

function rangeOf(text: string, quote: string, from = 0): Range {
  const start = text.indexOf(quote, from);
  if (start < 0) throw new Error(`the sample text lacks: ${quote}`);
  return { start, end: start + quote.length };
}

function article(bodies: readonly string[], url: string | undefined): Article {
  const texts = [headline, standfirst, ...bodies];
  let at = 0;
  const paragraphs = texts.map((text, index): Paragraph => {
    const range = { start: at, end: at + text.length };
    at = range.end + 2;
    return { range, kind: index === 0 ? 'headline' : index === 1 ? 'standfirst' : 'body' };
  });
  return {
    id: 'a1' as ArticleId,
    ...(url === undefined ? {} : { url, canonicalUrl: url, siteName: 'Harbour Post' }),
    title: headline,
    byline: 'Ina Berg',
    publishedAt: '2026-03-02T07:15:00+01:00',
    language: 'en',
    text: texts.join('\n\n'),
    paragraphs,
    extraction: { method: 'readability', confidence: 0.95, truncated: false, notes: [] },
  };
}

function finding(text: string, draft: Draft, from: number, salt: string): Finding {
  const { check, signal, quote, compared, message, receipt, notKnown, nextStep } = draft;
  return {
    id: stableId(check, quote, salt) as FindingId,
    check,
    signal,
    range: rangeOf(text, quote, from),
    quote,
    related:
      compared === undefined ? [] : [{ range: rangeOf(text, compared, from), quote: compared }],
    message,
    receipt,
    ...(notKnown === undefined ? {} : { notKnown }),
    nextStep,
    evidence: [],
  };
}

export interface SampleOptions {
  readonly url?: string | undefined;
  readonly notChecked?: readonly string[];
  readonly failed?: string;
  readonly request?: RequestId | undefined;
}

const bySignal = { strong: 0, some: 1, weak: 2 };

/** A report with `count` findings; beyond five the story is told over and over. */
export function sampleReport(count: number, options: SampleOptions = {}): CheckedReport {
  const { url = 'https://www.harbourpost.example/2026/pier?ref=a&b=2', notChecked = [] } = options;
  const rounds = Math.max(1, Math.ceil(count / drafts.length));
  const bodies = Array.from({ length: rounds }, () => opening).flat();
  const read = article(bodies, 'url' in options ? options.url : url);
  const starts = Array.from({ length: rounds }, (_, round) => {
    return read.paragraphs[2 + round * opening.length]?.range.start ?? 0;
  });
  const findings = Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / drafts.length);
    const draft = drafts[index % drafts.length];
    if (draft === undefined) throw new Error('no draft');
    return finding(read.text, draft, starts[round] ?? 0, String(round));
  }).sort((a, b) => bySignal[a.signal] - bySignal[b.signal] || a.range.start - b.range.start);
  return {
    schema: 'claimdesk-report/1',
    status: 'checked',
    ...('request' in options ? {} : { request: '0123456789abcdef' as RequestId }),
    article: read,
    findings,
    claims: Array.from({ length: 17 }, (_, index) => ({
      id: `c${index}` as ClaimId,
      range: { start: 0, end: 10 },
      kind: 'other' as const,
      checkWorthiness: 0.5,
    })),
    outcomes: [
      ...Object.keys(titles).map((check) => ({
        check,
        ms: 2,
        status: 'ran' as const,
        findings: findings.filter((each) => each.check === check).length,
      })),
      ...(options.failed === undefined
        ? []
        : [{ check: options.failed, ms: 5, status: 'failed' as const, code: 'crashed' }]),
    ],
    notChecked,
    engineVersion: '0.1.0',
    analysedAt: '2026-03-02T09:30:00.000Z',
  };
}

export function unreadableReport(
  code: UnreadableCode,
  detail: UnreadableDetail = {},
): UnreadableReport {
  return {
    schema: 'claimdesk-report/1',
    status: 'unreadable',
    request: '0123456789abcdef' as RequestId,
    url: 'https://ex.org/story',
    code,
    reason: unreadableReason(code, detail),
    engineVersion: '0.1.0',
    analysedAt: '2026-03-02T09:30:00.000Z',
  };
}
