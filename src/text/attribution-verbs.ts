import { contentAfter, contentBefore, insertedIn, thatClause } from './attribution-content.ts';
import {
  finiteSaid,
  trimComma,
  mainSubject,
  mistagged,
  startsQuote,
  type Draft,
  type Scene,
} from './attribution-scene.ts';
import { cueFamily, documentsDo, toldVerbs, weakCues, type CueFamily } from './cues.ts';
import type { Token } from './document.ts';
import type { Phrase } from './noun-phrases.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';

import { invertedSource, startsAfterMark } from './attribution-scene.ts';
export function verbCue(scene: Scene, at: number, earlier: readonly Draft[]): Draft | undefined {
  const { tokens, low } = scene;
  const token = tokens[at];
  if (!token) return undefined;
  const verbal = token.pos === 'VERB' || finiteSaid.has(token.lower) || mistagged(scene, at);
  if (!verbal) return undefined;
  const lemma = token.lemma;
  // 'who spoke on condition of anonymity' says how, not what.
  if (
    /^(?:speak|talk)$/.test(lemma) &&
    /^(?:on|anonymously|under)$/.test(tokens[at + 1]?.lower ?? '')
  )
    return undefined;
  const family = cueFamily(lemma);
  const that = thatClause(scene, at);
  if (!family && that === undefined) return undefined;
  if (
    (tokens[at - 1]?.pos === 'DET' &&
      !/^(?:some|many|most|few|several|all|both)$/.test(tokens[at - 1]?.lower ?? '')) ||
    (/^(?:as|so|than)$/.test(tokens[at - 1]?.lower ?? '') && !finiteSaid.has(token.lower))
  )
    return undefined;
  const cue = { start: at, end: at + 1 };
  const passive = isPassive(tokens, low, at);
  if (passive) return passiveCue(scene, at, cue, family);
  const before = contentBefore(scene, at);
  const source = sourceOf(scene, at, before, earlier);
  const after = contentAfter(scene, at, source, that, before !== undefined);
  const content =
    before === undefined ? insertedIn(scene, at) : [before, ...(after ? [after] : [])];
  if (before === undefined && content.length === 0 && after) content.push(after);
  if (content.length === 0) return undefined;
  if (
    weakCues.has(lemma) &&
    that === undefined &&
    !before &&
    !startsQuote(scene, after) &&
    !documentSubject(tokens, source, lemma)
  )
    return undefined;
  if (!family && that === undefined) return undefined;
  if (!source && family !== 'say' && that === undefined) return undefined;
  return { cue, lemma, family: family ?? 'think', ...(source ? { source } : {}), content };
}

function documentSubject(
  tokens: readonly Token[],
  source: Phrase | undefined,
  lemma: string,
): boolean {
  if (!source || !documentsDo(lemma)) return false;
  for (let i = source.start; i < source.end; i++)
    if (
      /^(?:polls?|surveys?|stud(?:y|ies)|reports?|data|figures|documents?|records?|emails?|e-mails|research|analysis|numbers|statistics|sources?|evidence|results|review|audit)$/.test(
        tokens[i]?.lower ?? '',
      )
    )
      return true;
  return false;
}

const be = /^(?:is|are|was|were|be|been|being|'s|'re|gets?|got)$/;

function isPassive(tokens: readonly Token[], low: number, at: number): boolean {
  const token = tokens[at];
  if (!token || /ing$/.test(token.lower) || (token.lower === token.lemma && token.lower !== 'read'))
    return false;
  if (
    !/(?:ed|en|told|said|known|seen|thought|understood|held|felt|read|made|quoted|found|written|shown)$/.test(
      token.lower,
    )
  )
    return false;
  for (let i = at - 1; i >= low && i >= at - 4; i--) {
    if (be.test(tokens[i]?.lower ?? '')) return true;
    if (!['ADV', 'PART', 'SCONJ'].includes(tokens[i]?.pos ?? '')) return false;
  }
  return false;
}

/** 'is expected to fall', 'was told by police that', 'has been read by experts as'. */
function passiveCue(
  scene: Scene,
  at: number,
  cue: Phrase,
  family: CueFamily | undefined,
): Draft | undefined {
  const { tokens, low, high } = scene;
  if (!family) return undefined;
  const lemma = tokens[at]?.lemma ?? '';
  let by: Phrase | undefined;
  for (let i = at + 1; i < Math.min(high, at + 10) && !by; i++) {
    if (tokens[i]?.lower === 'by' && !scene.quoted(i)) by = phraseAfter(tokens, i + 1, high);
    else if (/^[,;:]$/.test(tokens[i]?.text ?? '')) break;
  }
  const next = tokens[at + 1]?.lower ?? '';
  const raising =
    /^(?:to|that|as|by|whether|about)$/.test(next) ||
    startsQuote(scene, { start: at + 1, end: high });
  const after =
    tokens[at + 1]?.pos === 'ADV' && /^(?:to|that|as|by)$/.test(tokens[at + 2]?.lower ?? '');
  if (!raising && !after && !by) return undefined;
  if (family === 'stance' && !by) return undefined;
  const subject = phraseBefore(tokens, low, at);
  const impersonal = subject && tokens[subject.start]?.lower === 'it';
  const start = by && by.end < high ? by.end : at + 1;
  const content = [
    ...(subject && !impersonal && !toldVerbs.has(lemma) ? [subject] : []),
    { start: Math.min(start, high), end: high },
  ].filter((part) => part.start < part.end);
  return { cue, lemma, family, passive: true, ...(by ? { source: by } : {}), content };
}

function sourceOf(
  scene: Scene,
  at: number,
  before: Phrase | undefined,
  earlier: readonly Draft[],
): Phrase | undefined {
  const { tokens, low } = scene;
  const token = tokens[at];
  if (!token) return undefined;
  const participle =
    /ing$/.test(token.lower) &&
    tokens[at - 1]?.pos !== 'AUX' &&
    !(tokens[at - 1]?.pos === 'ADV' && tokens[at - 2]?.pos === 'AUX');
  const infinitive = tokens[at - 1]?.lower === 'to';
  if (
    participle ||
    infinitive ||
    tokens[at - 1]?.lower === 'and' ||
    (tokens[at - 1]?.pos === 'ADV' && tokens[at - 2]?.lower === 'and')
  ) {
    const last = earlier.findLast((draft) => draft.source !== undefined && !draft.passive);
    return last?.source ?? mainSubject(scene, at);
  }
  if (
    (startsAfterMark(scene, at) || (before && tokens[at - 1]?.text === ',')) &&
    // '“…,” Bennett, 57, told a neighbour': she is the one who hears it.
    !(token.lemma === 'tell' && tokens[at - 1]?.text === ',' && tokens[at - 2]?.pos === 'NUM')
  ) {
    const inverted = invertedSource(scene, at);
    if (inverted) return inverted;
  }
  const subject = phraseBefore(tokens, low, at);
  if (subject && /^(?:who|which|that)$/.test(tokens[subject.end - 1]?.lower ?? '')) {
    const head = phraseBefore(tokens, low, trimComma(tokens, low, subject.end - 1));
    return head ? (nameExplained(tokens, low, head) ?? head) : subject;
  }
  return subject;
}

/** 'Pierre de Vos, a professor of law, who likened it': the name before the comma or dash. */
function nameExplained(tokens: readonly Token[], low: number, phrase: Phrase): Phrase | undefined {
  if (!/^(?:an?|the|one)$/.test(tokens[phrase.start]?.lower ?? '')) return undefined;
  let mark = phrase.start - 1;
  if (!/^[,–—(]$/.test(tokens[mark]?.text ?? '')) return undefined;
  // 'Lind, 43, a driver'
  if (tokens[mark - 1]?.pos === 'NUM' && tokens[mark - 2]?.text === ',') mark -= 2;
  if (tokens[mark - 1]?.pos !== 'PROPN') return undefined;
  return phraseBefore(tokens, low, mark);
}
