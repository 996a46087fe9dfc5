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
  'The port says 2024 was its busiest year yet. The figures beside it tell more than one story.';
const opening = [
  'The harbour moved 31,400 containers in 2024, according to the yearbook that the port authority published on Monday, and the council will vote on a second pier in June.',
  'Ship calls grew by 35% from 480 a quarter to 560, the authority’s deputy head, Marta Quill, told the committee.',
  'Three officials involved in the tender said that the pier would cost less than the old one.',
  'In a startling confession, Quill said: “The tender closes in May.”',
  'Containers are what residents notice. The 64,200 containers moved in 2024 passed through one gate, and sceptics say that the road beside it is too narrow.',
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
    quote: '31,400 containers in 2024',
    compared: 'The 64,200 containers moved in 2024',
    message: 'Both give the number of containers that the harbour moved in 2024.',
    receipt:
      '31,400 containers, 2024 (paragraph 1)\n64,200 containers, 2024 (paragraph 5)\nLowest and highest differ by a factor of 2.04; rounding allows 1.02.\nRule figure-contradiction, version 1. Cleared by: a stated difference in what is counted.',
    notKnown: 'Whether one of them counts a part of the year, or another kind of container.',
    nextStep: 'Ask the port for the yearbook page and its counting date.',
  },
  {
    check: 'arithmetic',
    signal: 'strong',
    quote: 'Ship calls grew by 35% from 480 a quarter to 560',
    message: 'From 480 to 560 is a rise of 17%, not 35%.',
    receipt:
      '(560 − 480) ÷ 480 = 0.167\nWith 480 read as 475–485 and 560 as 555–565: 14.4% to 18.9%\n35% is outside.\nRule arithmetic, version 1.',
    nextStep: 'Ask which of the three figures is meant.',
  },
  {
    check: 'quote-framing',
    signal: 'some',
    quote: 'In a startling confession, Quill said: “The tender closes in May.”',
    message: 'The frame announces a confession; the words quoted confess nothing.',
    receipt:
      'Frame: ‘in a startling confession’\nWords: “The tender closes in May.”\nRule quote-framing, version 1.',
    nextStep: 'Write ‘said’, or quote the words that confess something.',
  },
  {
    check: 'anonymous-source',
    signal: 'some',
    quote: 'Three officials involved in the tender',
    message: 'Unnamed, and no reason is given. What the pier costs rests on them alone.',
    receipt:
      'Called: ‘three officials involved in the tender’\nReason given: none\nRule anonymous-source, version 1.',
    notKnown: 'Who they are, and what they want.',
    nextStep: 'Say why they are not named, or find a document with the cost.',
  },
  {
    check: 'vague-attribution',
    signal: 'weak',
    quote: 'sceptics say that the road beside it is too narrow',
    message: '‘Sceptics say’ is nobody in particular.',
    receipt: 'Words: ‘sceptics say’\nRule vague-attribution, version 1.',
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
