import type { CueFamily } from './cues.ts';
import { cueFamily } from './cues.ts';
import type { TextDocument, Token } from './document.ts';
import type { Phrase } from './noun-phrases.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';

/** A sentence as the rules see it. `low` and `high` are indexes into `tokens`. */
export interface Scene {
  readonly document: TextDocument;
  readonly tokens: readonly Token[];
  readonly sentence: number;
  readonly low: number;
  readonly high: number;
  readonly quoted: (token: number) => boolean;
}

export interface Draft {
  readonly cue: Phrase;
  readonly lemma: string;
  readonly family: CueFamily;
  readonly passive?: boolean;
  readonly source?: Phrase | undefined;
  readonly content: readonly Phrase[];
}

export function nextComma(scene: Scene, from: number): number | undefined {
  const high = Math.min(scene.high, from + 60);
  for (let i = from; i < high; i++) if (scene.tokens[i]?.text === ',') return i;
  return undefined;
}

export function trimComma(tokens: readonly Token[], low: number, end: number): number {
  while (end > low && /^[,—–-]$/.test(tokens[end - 1]?.text ?? '')) end -= 1;
  return end;
}

/** A clause inside a sentence: up to the end, or to a dash or semicolon. */
export function clauseEnd(scene: Scene, from: number): number {
  for (let i = from; i < Math.min(scene.high, from + 120); i++) {
    if (scene.tokens[i]?.text === ';' && !scene.quoted(i)) return i;
  }
  return scene.high;
}

/** 'some fear that', 'critics question whether': a verb that the tagger took for a noun. */
export function mistagged(scene: Scene, at: number): boolean {
  const { tokens } = scene;
  const token = tokens[at];
  if (!token || token.pos !== 'NOUN' || !cueFamily(token.lemma)) return false;
  if (
    tokens[at + 1]?.lower !== 'that' &&
    tokens[at + 1]?.text !== ':' &&
    tokens[at + 1]?.text !== '“'
  )
    return false;
  // 'The report, which …, claims that'
  if (tokens[at - 1]?.text === ',' && /s$/.test(token.lower) && tokens[at + 1]?.lower === 'that')
    return true;
  return (
    at > scene.low &&
    ['NOUN', 'PROPN', 'PRON', 'DET'].includes(tokens[at - 1]?.pos ?? '') &&
    !/^(?:the|a|an|his|her|their|its|this|that|no|any)$/.test(tokens[at - 1]?.lower ?? '')
  );
}

export const finiteSaid = new Set(
  'said says told wrote writes added adds tweeted asked noted argued announced explained warned claimed insisted recalled continued replied declared joked admitted'.split(
    ' ',
  ),
);

export function startsQuote(scene: Scene, content: Phrase | undefined): boolean {
  if (!content) return false;
  for (let i = content.start; i < Math.min(content.end, content.start + 10); i++)
    if (scene.quoted(i)) return true;
  return false;
}

/** The subject of the sentence: the phrase before its first finite verb. */
export function mainSubject(scene: Scene, before: number): Phrase | undefined {
  const { tokens, low } = scene;
  for (let i = low + 1; i < Math.min(before, low + 60); i++) {
    if (scene.quoted(i)) continue;
    if (
      tokens[i]?.pos === 'AUX' ||
      (tokens[i]?.pos === 'VERB' && !/ing$/.test(tokens[i]?.lower ?? ''))
    )
      return phraseBefore(tokens, low, i);
  }
  return undefined;
}
/** '…,” said Ruiz': the verb comes right after the mark. */
export function startsAfterMark(scene: Scene, at: number): boolean {
  const mark = scene.tokens[at - 1]?.text ?? '';
  return (
    (at === scene.low && finiteSaid.has(scene.tokens[at]?.lower ?? '')) ||
    /^["”’'»?!]$/.test(mark) ||
    (/^[,—–]$/.test(mark) &&
      finiteSaid.has(scene.tokens[at]?.lower ?? '') &&
      invertedSource(scene, at) !== undefined &&
      scene.quoted(at - 2))
  );
}

export function invertedSource(scene: Scene, at: number): Phrase | undefined {
  const { tokens, high } = scene;
  const next = tokens[at + 1];
  if (!next || !['PROPN', 'DET', 'NOUN', 'PRON', 'ADJ', 'NUM'].includes(next.pos)) return undefined;
  if (next.lower === 'that') return undefined;
  return phraseAfter(tokens, at + 1, high);
}
