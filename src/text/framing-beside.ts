import type { Range, Sentence } from '../domain/article.ts';
import type { Attribution } from './attribution.ts';
import type { TextDocument } from './document.ts';
import { isElsewhen, sameMouth } from './framing-mouth.ts';
import type { Stance, StanceWords } from './framing-stance.ts';
import { stances } from './framing-stances.ts';
import type { Quotation } from './quotations.ts';
import { irony, ownFault } from './speech-classes.ts';
import { matchIn, sentencesFor } from './word-index.ts';

/** What somebody is said to have done in the reporter's words, and quoted words that do the opposite. */
export interface StanceBelied {
  readonly act: Stance;
  readonly frame: Range;
  readonly quotation: Quotation;
  readonly against: string;
  readonly signal?: 'weak';
}

const patterns = stances.map(({ frame }) => frame);

/** The words that speak against each frame, all of them in a quotation. */
const opposing = new Map(
  stances.map(({ against }) => [
    against,
    new RegExp(against.source, [...new Set([...against.flags, 'g'])].join('')),
  ]),
);

/** 'Keane blamed the referee. “We have only ourselves to look at,” he said.' */
export function beliedStances(
  document: TextDocument,
  outer: readonly Quotation[],
  attributions: readonly Attribution[],
): StanceBelied[] {
  return sentencesFor(document, ...patterns).flatMap((sentence): StanceBelied[] => {
    for (const words of stances) {
      const match = matchIn(document, sentence, words.frame);
      if (match === undefined) continue;
      const rest = restOf(document, sentence, match);
      if (words.except?.test(rest) || (words.about && !words.about.test(rest))) continue;
      const spoken = quotedBeside(document, outer, attributions, sentence, match);
      if (words.atOnce && spoken && !followsAtOnce(document, sentence, spoken)) continue;
      const found = spoken && beliedBy(document, words, rest, spoken);
      if (!found) continue;
      const start = sentence.range.start + match.index;
      const frame = { start, end: start + match[0].trimEnd().length };
      return [
        { act: words.stance, frame, ...found, ...(words.signal && { signal: words.signal }) },
      ];
    }
    return [];
  });
}

function restOf({ article }: TextDocument, { range }: Sentence, match: RegExpExecArray): string {
  return article.text
    .slice(range.start + match.index + match[0].length, range.end)
    .replace(/["“][^"”]*(?:["”]|$)/g, ' ');
}

/** The quotation whose words speak against the frame while none of its words bears it out. */
function beliedBy(
  { article }: TextDocument,
  { against, borneOut, stance, plainly, denied }: StanceWords,
  rest: string,
  spoken: readonly Quotation[],
): { quotation: Quotation; against: string } | undefined {
  const all = spoken.map(({ inner }) => article.text.slice(inner.start, inner.end));
  for (const [index, quotation] of spoken.entries()) {
    const words = all[index] ?? '';
    const found = against.exec(words)?.[0] ?? deniedOf(denied, rest, words);
    if (found === undefined) continue;
    const every = opposing.get(against) ?? against;
    const others = all.join(' ').replace(every, ' ').replace(found, ' ').replace(ownFault, ' ');
    const isPlain = plainly?.against.test(words) || (words.match(every)?.length ?? 0) > 1;
    if ((isPlain && plainly ? plainly.borneOut : borneOut).test(others)) return undefined;
    if (stance === 'promise' && speaksOf(others, rest)) return undefined;
    return { quotation, against: found };
  }
  return undefined;
}

/** 'There is no merger', after 'confirmed the merger'. */
function deniedOf(denied: RegExp | undefined, rest: string, words: string): string | undefined {
  const match = denied?.exec(words);
  const noun = match?.[1]?.toLowerCase().slice(0, 5);
  return noun !== undefined && rest.toLowerCase().includes(` ${noun}`) ? match?.[0] : undefined;
}

/** The quotation stands in the sentence of the frame or opens the next, and no irony is told of it. */
function followsAtOnce(
  { article }: TextDocument,
  { range }: Sentence,
  [first]: readonly Quotation[],
): boolean {
  if (first === undefined) return false;
  const between = article.text.slice(range.end, first.range.start);
  const line = article.text.slice(range.start, first.range.end + 120);
  return !/[.!?]\s/.test(between) && !irony.test(line);
}

/** The promised act is spoken of after all: 'pledged to widen the road. “… and see how it can be widened”'. */
function speaksOf(words: string, rest: string): boolean {
  const act = /^\p{L}{4,}/u.exec(rest)?.[0].toLowerCase().slice(0, 5);
  return act !== undefined && words.toLowerCase().includes(act);
}

/** How many sentences after the frame the quotation may come. */
const near = 2;

/**
 * The quotation that a frame speaks of, with those that go on from it: later in its sentence behind a
 * colon or 'saying', before it when the frame follows the speaker, or the next words of the same mouth.
 */
export function quotedBeside(
  document: TextDocument,
  outer: readonly Quotation[],
  attributions: readonly Attribution[],
  sentence: Sentence,
  match: RegExpExecArray,
): readonly Quotation[] | undefined {
  const { article, sentences } = document;
  const { start, end } = sentence.range;
  const at = start + match.index;
  const before = article.text.slice(start, at);
  if (undone.test(before)) return undefined;
  const within = outer.filter(({ range }) => range.start < end && start < range.end);
  if (within.some(({ range }) => range.start <= at && at < range.end)) return undefined;
  if (within.length > 0) {
    const after = within.find(({ range }) => range.start > at);
    if (after) {
      const lead = article.text
        .slice(at + match[0].length, after.range.start)
        .replace(shortTitle, '$1');
      return saying.test(lead) && !isElsewhen(before, lead) ? [after] : undefined;
    }
    const lead = article.text.slice(within.at(-1)?.range.end ?? at, at);
    // '“…,” said Diaz, who lashed out at the referee after the final whistle': at another time.
    if (/\bwho $/.test(lead) && elsewhen.test(article.text.slice(at, end))) return undefined;
    return afterSpeaker.test(lead) ? within : undefined;
  }
  const last = sentences[sentence.index + near] ?? sentences.at(-1);
  const first = outer.find(
    ({ range }) => range.start >= end && range.start < (last?.range.end ?? 0),
  );
  if (!first || /[?]/.test(article.text.slice(start, end))) return undefined;
  const rest = article.text.slice(at, end);
  return sameMouth(document, first, attributions, before, rest)
    ? [first, ...goingOn(document, outer, first)]
    : undefined;
}

const elsewhen =
  /\b(?:after|before|earlier|later|last|during|when|once|in (?:\d{4}|January|February|March|April|May|June|July|August|September|October|November|December)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/;

/** Not done by the subject, or not done. */
const undone =
  /\b(?:be|been|being|was|were|is|are|got|not|never|n['’]t|to|by|without|could|would|might|may|should|will|had|if|whether|than|from|who (?:has|have|had)|stopped short of|refused to|declined to)\s+(?:\w+ly )?$/i;

/** 'Sen. Thomas Brandt': its point ends no sentence. */
const shortTitle = /\b(Sen|Gov|Rep|Mr|Mrs|Ms|Dr|Prof|Rev|Gen|Col|Lt|Sgt|St|Capt|Hon)\./g;

const saying =
  /^[^.;"“]{0,140}(?::|,? (?:saying|insisting|adding|arguing|telling [\w ]{2,30}|as (?:he|she) (?:said|added|put it))(?: that)?[:,]?) ?$/;

/** '“…,” said Keane, who blamed …', '“…,” she said, blaming …'. */
const afterSpeaker =
  /^[^.;:]{0,120}?, (?:who |as (?:he|she|they) |while |in |and )?$|^[^.;:]{2,60} (?:as|while) (?:he|she|they) $/;

/** '“…,” he said. “…”': what follows at once, in the same paragraph. */
function goingOn(
  { article }: TextDocument,
  outer: readonly Quotation[],
  first: Quotation,
): Quotation[] {
  const found: Quotation[] = [];
  let last = first;
  for (let at = outer.indexOf(first) + 1; at < outer.length; at += 1) {
    const next = outer[at];
    if (!next) break;
    const between = article.text.slice(last.range.end, next.range.start);
    if (between.length > 120 || /\n|[.!?][^.!?]+[.!?]/.test(between)) break;
    found.push(next);
    last = next;
  }
  return found;
}
