import type { Article, Range } from '../../domain/article.ts';
import type { Finding } from '../../domain/finding.ts';
import { stableId, type FindingId } from '../../domain/ids.ts';
import type { AssistanceNote } from '../../domain/assistance.ts';
import { termsOf, wordsIn } from '../terms.ts';
import { plainWords, verdictWords } from './plain-words.ts';
import {
  verificationSteps,
  type FindingKind,
  type ReadingAnswer,
  type RemarksAnswer,
} from './questions.ts';

/** What was taken of an answer, and how many pieces were dropped. */
export interface Accepted<T> {
  readonly taken: readonly T[];
  readonly leftOut: number;
}

const leastQuote = { letters: 12, words: 3 };
const longestQuote = 700;

/** Where a quotation stands, letter by letter; nothing when it does not, or is too short to say anything. */
export function findQuote(text: string, given: string): Range | undefined {
  const quote = given.trim();
  if (quote.length < leastQuote.letters || quote.length > longestQuote) return undefined;
  if (quote.split(/\s+/).length < leastQuote.words) return undefined;
  const start = text.indexOf(quote);
  return start < 0 ? undefined : { start, end: start + quote.length };
}

/**
 * Findings that a model proposes. Only the kind and the places are its own: every word that is shown
 * is the article's or ours. Always weak, and none where a rule has found the same kind already.
 */
export function acceptFindings(
  answer: ReadingAnswer,
  article: Article,
  about: {
    readonly kinds: readonly FindingKind[];
    readonly local: readonly Finding[];
    readonly model: string;
  },
): Accepted<Finding> {
  const taken = new Map<string, Finding>();
  let leftOut = 0;
  for (const { kind: id, quote, other } of answer.findings) {
    const kind = about.kinds.find((each) => each.id === id);
    const range = findQuote(article.text, quote);
    const second = !other ? undefined : findQuote(article.text, other);
    const brokenSecond = !!other && second === undefined;
    if (kind === undefined || range === undefined || brokenSecond) {
      leftOut += 1;
      continue;
    }
    if (about.local.some((found) => found.check === id && overlaps(found.range, range))) continue;
    const finding = proposal(article, kind, range, second, about.model);
    taken.set(finding.id, finding);
  }
  return { taken: [...taken.values()], leftOut };
}

function proposal(
  article: Article,
  kind: FindingKind,
  range: Range,
  second: Range | undefined,
  model: string,
): Finding {
  const quote = article.text.slice(range.start, range.end);
  const related =
    second === undefined || overlaps(second, range)
      ? []
      : [{ range: second, quote: article.text.slice(second.start, second.end) }];
  return {
    id: stableId('model', kind.id, quote, ...related.map((place) => place.quote)) as FindingId,
    check: kind.id,
    signal: 'weak',
    range,
    quote,
    related,
    message: `A language model proposes this; no rule found it. ${kind.why}`,
    receipt: `proposed by ${model}\nthe words stand in the article as quoted; nothing else was checked\nRule model-proposal/1`,
    notKnown: 'Whether there is anything to it.',
    nextStep: 'Read the passage and decide whether it needs a question.',
    evidence: [{ kind: 'model', title: `Proposed by ${model}` }],
  };
}

/** A claim taken out of a compound sentence, and where the sentence stands. */
export interface SplitClaim {
  readonly range: Range;
  readonly text: string;
}

/** Parts of a sentence that use the article's own words, figures and names. They are looked up, not shown. */
export function acceptParts(answer: ReadingAnswer, text: string): Accepted<SplitClaim> {
  const taken: SplitClaim[] = [];
  let leftOut = 0;
  const known = new Set(termsOf(text));
  for (const { quote, parts } of answer.claims) {
    const range = findQuote(text, quote);
    for (const part of parts) {
      const own = termsOf(part);
      if (range !== undefined && own.length >= 3 && own.every((term) => known.has(term))) {
        taken.push({ range, text: part });
      } else leftOut += 1;
    }
  }
  return { taken, leftOut };
}

const longestRemark = 320;

/** Remarks on findings of the rules: a step of ours, or a sentence of plain words. */
export function acceptRemarks(
  answer: RemarksAnswer,
  article: Article,
  findings: readonly Finding[],
): Accepted<AssistanceNote> {
  const taken: AssistanceNote[] = [];
  let leftOut = 0;
  for (const { finding: number, explanation, step, about } of answer.remarks) {
    const finding = findings[number - 1];
    if (finding === undefined) {
      leftOut += 1;
      continue;
    }
    if (explanation) {
      const text = plainSentence(
        explanation,
        `${finding.quote} ${finding.message} ${finding.receipt}`,
      );
      if (text === undefined) leftOut += 1;
      else taken.push({ finding: finding.id, kind: 'explanation', text });
    }
    if (step) {
      const place = !about ? undefined : findQuote(article.text, about);
      if (about && place === undefined) leftOut += 1;
      const what = place === undefined ? '' : `: “${article.text.slice(place.start, place.end)}”`;
      taken.push({ finding: finding.id, kind: 'step', text: `${verificationSteps[step]}${what}` });
    }
  }
  return { taken, leftOut };
}

/**
 * A sentence in which every word is in the finding or plain English, every figure is in the finding,
 * and nothing can be a link, a mention, markup or a ruling. Whatever a model was told to smuggle out
 * (a key, a prompt, an address) is none of these.
 */
export function plainSentence(given: string, finding: string): string | undefined {
  const text = given.replace(/\s+/g, ' ').trim();
  if (text === '' || text.length > longestRemark) return undefined;
  if (!/^[\p{L}\p{N} ,.;:'’‘“”"()%£$€–—-]+$/u.test(text)) return undefined;
  // A point inside a word may be a host name; inside a figure it is a decimal.
  if (/[\p{L}\p{N}][.:](?=\p{L})/u.test(text)) return undefined;
  const allowed = new Set(wordsIn(finding));
  const words = wordsIn(text);
  const isKnown = (word: string) => allowed.has(word) || (plainWords.has(word) && !/\d/.test(word));
  return words.every((word) => isKnown(word) && !verdictWords.has(word)) ? text : undefined;
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
