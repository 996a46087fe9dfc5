import type { Article, Range } from '../domain/article.ts';

/** Words by which a writer tells that a claim is somebody else’s invention, joke or mistake. */
const disowning =
  /\b(?:satir\w+|parod(?:y|ies)|spoof\w*|comedy|comedian\w*|sketch|hoax\w*|april fools?\w*|false(?:ly|hoods?)?|untrue|wrong(?:ly)?|incorrect(?:ly)?|mistaken(?:ly)?|erroneous(?:ly)?|inaccurate(?:ly)?|misleading(?:ly)?|bogus|baseless|groundless|unfounded|unproven|fabricated|invented|made up|doctored|fake\w*|debunk\w*|disprov\w*|refut\w*|rebutt\w*|discredit\w*|den(?:y|ies|ied)|dismissed the|myths?|rumou?rs?|conspiracy theor\w+|(?:mis|dis)information|fact[- ]?check\w*|contrary to|no evidence|no truth|nonsense|impossible|implausible|never happened|did not happen|(?:not|isn['’]t|wasn['’]t) (?:true|so|correct|accurate|the case)|rated (?:it|the|this|that))\b/giu;

/** How a sentence begins that takes back the one before it. */
const takesBack =
  /^["“'‘]?(?:(?:but|and|yet)\s+)?(?:in fact|in reality|in truth|actually|the truth is|not so\b|that (?:is|was|has been|did) ?n[o’']t|that(?: number| figure)? (?:is|was) (?:wrong|not))/iu;

/** Longest stretch on either side that is looked at. */
const reach = 300;

/**
 * Whether the article tells of a claim rather than making it: as satire or rumour, to deny it, or to
 * report the fact-check itself. Looks at the sentence and its neighbours in the paragraph; a mark that
 * the known claim has too says nothing. In doubt the claim is taken for disowned: that somebody is
 * told to have repeated what they took apart costs more than a match that is missed.
 */
export function isDisowned(
  { text, title, paragraphs }: Article,
  range: Range,
  known: { readonly claim: string; readonly publisher?: string },
): boolean {
  if (/\bfact[- ]?check/i.test(title)) return true;
  const paragraph = paragraphs.find(
    (each) => each.range.start <= range.start && range.end <= each.range.end,
  )?.range ?? { start: range.start, end: range.end };
  const before = text.slice(Math.max(paragraph.start, range.start - reach), range.start);
  const after = text.slice(range.end, Math.min(paragraph.end, range.end + reach));
  const sentences = [
    before.split(/(?<=[.!?]["”'’]?)\s+/).findLast((each) => each.trim() !== '') ?? '',
    text.slice(range.start, range.end),
    after.trim().split(/(?<=[.!?]["”'’]?)\s+/, 1)[0] ?? '',
  ];
  if (takesBack.test(sentences[2] ?? '')) return true;
  const own = new Set(marksIn(known.claim));
  const marks = sentences.flatMap(marksIn).filter((mark) => !own.has(mark));
  return marks.length > 0 || sentences.some((each) => names(each, known));
}

function marksIn(text: string): string[] {
  return [...text.matchAll(disowning)].map(([mark]) => mark.toLowerCase());
}

/** The publisher of the fact-check stands beside the claim: the article reports on it. */
function names(sentence: string, { publisher, claim }: { publisher?: string; claim: string }) {
  const name = publisher?.trim() ?? '';
  return name.length > 3 && sentence.includes(name) && !claim.includes(name);
}
