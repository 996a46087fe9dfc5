import type { Range } from '../domain/article.ts';
import type { TextDocument } from './document.ts';
import { indexAt } from './places.ts';

/** 'the same hearing', 'that first interview': one occasion, said so. */
const sameOccasion =
  /\b(?:(?:the|that|this) same|that|this) (?:\p{L}+ )?(?:press conference|news conference|conference|hearing|speech|interview|meeting|inquest|session|broadcast|programme|podcast|phone-in|rally|letter|statement|email|post|occasion|inquiry|trial|tribunal|call|debate|address)\b/u;

const elsewhen =
  /\b(?:(?:years?|months?|weeks?) (?:ago|earlier|before|later)|previously|originally|once|at first|formerly|now says?|(?:old|new|revised|updated|former|first|second|earlier|later|latest|original) (?:rules?|version|draft|notice|letter|statement|text|edition|programme|manifesto|report|message|post))\b/i;
const dated =
  /\b(?:(?:19|20)\d\d|January|February|March|April|June|July|August|September|October|November|December|(?:in|last|by|since|until) May)\b/g;
const weekday = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g;

/** Words that nobody spoke: 'the paper misquoted him as saying'. */
const misquoted = /\b(?:misquot\w*|corrected|amended|misheard|misreport\w*|wrongly)\b/i;

export function isSameOccasion(lead: string): boolean {
  return sameOccasion.test(lead);
}

/** 'In 2019 she had said', 'the new rules say', 'By August': two sayings, each of its own time. */
export function isOtherOccasion(document: TextDocument, earlier: Range, later: Range): boolean {
  const [one, two] = [aroundOf(document, earlier), aroundOf(document, later)];
  if (misquoted.test(two)) return true;
  if (sameOccasion.test(two)) return false;
  if (elsewhen.exec(one)?.[0] !== elsewhen.exec(two)?.[0]) return true;
  const [before, after] = [datesIn(one), datesIn(two)];
  if (after.length > 0 && !after.some((date) => before.includes(date))) return true;
  const [days, others] = [one, two].map((words): readonly string[] => words.match(weekday) ?? []);
  if (days === undefined || others === undefined || days.length === 0) return false;
  return others.length > 0 && !others.some((day) => days.includes(day));
}

/** The words of the sentence before a quotation. */
export function leadOf({ article, sentences }: TextDocument, { start }: Range): string {
  const from = sentences[indexAt(sentences, start)]?.range.start ?? 0;
  return article.text.slice(Math.max(from, start - 140), start);
}

function aroundOf(document: TextDocument, range: Range): string {
  const behind = /^[^.!?\n“"]{0,100}/.exec(document.article.text.slice(range.end, range.end + 100));
  return `${leadOf(document, range)} ${behind?.[0] ?? ''}`;
}

function datesIn(words: string): readonly string[] {
  return words.match(dated) ?? [];
}
