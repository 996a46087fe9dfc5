import type { Range } from '../domain/article.ts';
import { accordingTo, adverbCue, nounCue, speakerLabel } from './attribution-labels.ts';
import type { Draft, Scene } from './attribution-scene.ts';
import { verbCue } from './attribution-verbs.ts';
import type { CueFamily } from './cues.ts';
import type { TextDocument, Token } from './document.ts';
import type { Phrase } from './noun-phrases.ts';
import { indexAt } from './places.ts';
import { quotedAt, type Quotation } from './quotations.ts';
import { whoSpeaks, type Speaker } from './speakers.ts';

export interface Cue {
  readonly range: Range;
  /** 'say', 'accord' (according to), 'report' … */
  readonly lemma: string;
  readonly family: CueFamily;
  /** 'was told', 'has been interpreted', 'is expected'. */
  readonly passive: boolean;
}

/** Who says what: one cue with its source, where there is one, and the words that it brings. */
export interface Attribution {
  /** Index of the sentence that holds the cue. */
  readonly sentence: number;
  /** Absent where the text names nobody: 'is expected to', 'it was reported that'. */
  readonly source?: Speaker;
  readonly cue: Cue;
  /** In reading order; whole quotations, also those that go on over the next sentences. */
  readonly content: readonly Range[];
  /** A quotation stands in the content. */
  readonly direct: boolean;
}

/** Every attribution outside quotations, in the order of their cues. */
export function findAttributions(
  document: TextDocument,
  quotations: readonly Quotation[],
): Attribution[] {
  const { tokens, starts } = document;
  const inQuote = quotedAt(quotations);
  const quoted = tokens.map((token) => inQuote(token.range.start));
  const drafts: { scene: Scene; draft: Draft }[] = [];
  document.sentences.forEach((_, sentence) => {
    const scene: Scene = {
      document,
      tokens,
      sentence,
      low: starts[sentence] ?? 0,
      high: contentEnd(tokens, starts[sentence] ?? 0, starts[sentence + 1] ?? 0),
      quoted: (token) => quoted[token] ?? false,
    };
    for (const draft of draftsOf(scene)) drafts.push({ scene, draft });
  });
  return finish(document, quotations, drafts);
}

function contentEnd(tokens: readonly Token[], low: number, end: number): number {
  while (end > low && /^[.;]$/.test(tokens[end - 1]?.text ?? '')) end -= 1;
  return end;
}

function draftsOf(scene: Scene): Draft[] {
  const { tokens, low, high } = scene;
  const drafts: Draft[] = [];
  const label = speakerLabel(scene);
  if (label) drafts.push(label);
  for (let i = low; i < high; i++) {
    const token = tokens[i];
    if (!token || scene.quoted(i)) continue;
    const draft =
      token.lower === 'according' && tokens[i + 1]?.lower === 'to'
        ? accordingTo(scene, i)
        : (nounCue(scene, i) ?? adverbCue(scene, i) ?? verbCue(scene, i, drafts));
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** Turns drafts into attributions: whole quotations, speakers, and quotations that go on after their clause. */
function finish(
  document: TextDocument,
  quotations: readonly Quotation[],
  drafts: readonly { scene: Scene; draft: Draft }[],
): Attribution[] {
  const outer = quotations.filter((quotation) => quotation.depth === 0);
  const made = drafts.map(({ scene, draft }): Attribution & { content: Range[] } => {
    const content = draft.content
      .map((part) => wholeQuotations(rangeOf(document, part), outer))
      .filter((range) => range.end > range.start);
    return {
      sentence: scene.sentence,
      ...(draft.source ? { source: whoSpeaks(document, draft.source, draft.cue.end) } : {}),
      cue: {
        range: rangeOf(document, draft.cue),
        lemma: draft.lemma,
        family: draft.family,
        passive: draft.passive ?? false,
      },
      content,
      direct: content.some((range) => quotationsIn(outer, range).length > 0),
    };
  });
  attachOrphans(document, outer, made);
  return made;
}

function rangeOf(document: TextDocument, phrase: Phrase): Range {
  const start = document.tokens[phrase.start]?.range.start ?? 0;
  return { start, end: document.tokens[phrase.end - 1]?.range.end ?? start };
}

/** Grows a range over the rest of the quotations that it touches. */
function wholeQuotations(range: Range, outer: readonly Quotation[]): Range {
  let { start, end } = range;
  for (let i = firstEndingAfter(outer, start); i < outer.length; i++) {
    const quotation = outer[i]?.range;
    if (!quotation || quotation.start >= end) break;
    start = Math.min(start, quotation.start);
    end = Math.max(end, quotation.end);
  }
  return { start, end };
}

/** Indexes of the quotations that a range touches. */
function quotationsIn(outer: readonly Quotation[], range: Range): number[] {
  const found: number[] = [];
  for (let i = firstEndingAfter(outer, range.start); i < outer.length; i++) {
    if ((outer[i]?.range.start ?? Infinity) >= range.end) break;
    found.push(i);
  }
  return found;
}

/** Index of the first quotation that ends after `offset`; `outer` is in reading order and disjoint. */
function firstEndingAfter(outer: readonly Quotation[], offset: number): number {
  let low = 0;
  let high = outer.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((outer[middle]?.range.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** '“No,” he said. “Never.”': the second quotation has the speaker of the first. */
function attachOrphans(
  document: TextDocument,
  outer: readonly Quotation[],
  made: (Attribution & { content: Range[] })[],
): void {
  const paragraphAt = (offset: number) => indexAt(document.article.paragraphs, offset);
  const spoken = new Set(
    made.flatMap(({ content }) => content.flatMap((range) => quotationsIn(outer, range))),
  );
  const told = made.filter((one) => one.direct && one.source !== undefined);
  for (const [index, quotation] of outer.entries()) {
    if (spoken.has(index)) continue;
    const paragraph = paragraphAt(quotation.range.start);
    const opens = document.article.paragraphs[paragraph]?.range.start === quotation.range.start;
    const earlier = lastBefore(document, told, quotation.range.start);
    if (!earlier) continue;
    const distance = paragraph - paragraphAt(earlier.cue.range.start);
    if (distance === 0 || (distance === 1 && opens)) earlier.content.push(quotation.range);
  }
}

/** The last of several attributions, in the order of their sentences, whose cue stands before a place. */
function lastBefore<One extends Attribution>(
  document: TextDocument,
  told: readonly One[],
  offset: number,
): One | undefined {
  const begins = (one: One | undefined) => document.sentences[one?.sentence ?? 0]?.range.start ?? 0;
  let low = 0;
  let high = told.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (begins(told[middle]) < offset) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0; at -= 1)
    if ((told[at]?.cue.range.start ?? Infinity) < offset) return told[at];
  return undefined;
}
