import type { Token } from '../../text/document.ts';
import { stops } from './thing.ts';

const takers = new Set('of in for from at on by with to'.split(' '));
const opens = new Set(
  (
    'who that which whose due between under near behind outside inside without within among next still ' +
    'left there below above aboard yet'
  ).split(' '),
);
const relative = new Set(['who', 'that', 'which']);
const pronouns = new Set(['it', 'they', 'he', 'she']);
/** After these a verb goes on with the clause that narrows: 'who have left'. */
const leading = new Set(
  'have has had not to will would be been was were are is it they he she'.split(' '),
);

/** Where the words end that narrow the noun before `from`: before a verb of the sentence, or a comma. */
export function narrowingEnd(tokens: readonly Token[], from: number, end: number): number {
  const first = tokens[from];
  if (first === undefined || from >= end || !narrows(first, tokens, end)) return from;
  const last = Math.min(end, from + 9);
  for (let at = from + 1; at < last; at += 1) {
    const token = tokens[at] as Token;
    const before = tokens[at - 1]?.lower ?? '';
    if (stops.has(token.lower)) return at;
    if (relative.has(before)) continue;
    // 'the six counts of which he was convicted'
    const told = token.pos === 'AUX' && pronouns.has(before);
    if ((token.pos === 'AUX' && !told) || (isFinite(token) && !leading.has(before)))
      // 'the sale still needs': no more than when.
      return at === from + 1 && first.pos === 'ADV' ? from : at;
  }
  return last;
}

function isFinite({ pos, lower }: Token): boolean {
  return pos === 'VERB' && !lower.endsWith('ing');
}

function narrows(first: Token, tokens: readonly Token[], end: number): boolean {
  // 'the £2m left'; not 'the purchase left nothing for it'
  const next = first.index + 1 < end ? (tokens[first.index + 1]?.pos ?? '') : '';
  // 'lift the statue on to its plinth'
  if (first.lower === 'on' && tokens[first.index + 1]?.lower === 'to') return false;
  if (first.lower === 'left' && /^(?:PRON|DET|NOUN|NUM)$/.test(next)) return false;
  return (
    takers.has(first.lower) ||
    opens.has(first.lower) ||
    (/^(?:PRON|DET)$/.test(first.pos) && !isAim(tokens, first)) ||
    isParticiple(first, tokens, end)
  );
}

/** 'To close the $15 million gap it will sell', 'Under the 12-year lease the company pays': the sentence goes on. */
function isAim(tokens: readonly Token[], { index, sentence }: Token): boolean {
  for (let at = index - 1; at >= index - 12 && tokens[at]?.sentence === sentence; at -= 1)
    if (tokens[at - 1]?.sentence !== sentence)
      return /^(?:to|under|with|during|after)$/.test(tokens[at]?.lower ?? '');
  return false;
}

/** 'the 36 people rescued by boat were': a verb of the sentence comes later, or stood before. */
function isParticiple(first: Token, tokens: readonly Token[], end: number): boolean {
  const { lower, pos, index: from } = first;
  if (!['VERB', 'ADJ', 'NOUN'].includes(pos)) return false;
  const next = tokens[from + 1];
  if (lower.endsWith('ing')) return pos !== 'NOUN' || next?.pos === 'ADP';
  if (pos === 'NOUN' && !lower.endsWith('ed')) return false;
  if (!/(?:ed|en|wn|ld|lt|nt|und|ght|ut|ade|ost|orn)$/.test(lower)) return false;
  for (let at = from + 1; at < Math.min(end, from + 14); at += 1) {
    const token = tokens[at] as Token;
    if (token.pos === 'AUX' || isFinite(token)) return true;
    if (/^(?:,|as|because|while|when)$/.test(token.lower)) break;
  }
  return (
    /^(?:by|in|at|from|to|since|on|under|for)$/.test(next?.lower ?? '') &&
    (hasVerb(tokens, from) || isFronted(tokens, from))
  );
}

/** Whether a verb of the sentence stands before, the word right before left out. */
function hasVerb(tokens: readonly Token[], before: number): boolean {
  const sentence = tokens[before]?.sentence;
  for (let at = before - 2; tokens[at]?.sentence === sentence; at -= 1)
    if (['VERB', 'AUX'].includes(tokens[at]?.pos ?? '')) return true;
  return false;
}

/** 'Of the 1,480 people held in the jail, most had' */
function isFronted(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 6); before -= 1)
    if (tokens[before]?.lower === 'of')
      return tokens[before - 1]?.sentence !== tokens[at]?.sentence;
  return false;
}

/** 'on Friday', 'at the turn of the year': a time narrows nothing. */
export function isTime(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    takers.has(tokens[from]?.lower ?? '') &&
    tokens.slice(from, to).every(({ pos }) => pos !== 'PRON' && pos !== 'VERB')
  );
}
