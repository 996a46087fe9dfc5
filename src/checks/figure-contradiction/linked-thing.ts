import type { Token } from '../../text/document.ts';

const setOf = (words: string) => new Set(words.split(' '));

/** Words between a thing and its size that add nothing: 'the cable, which was worth an estimated'. */
const links = setOf(
  'worth costing valued valuing estimated put set at of which that it is was were are been had has a an about some around only just nearly roughly approximately totalling totaling amounting to street value total price length',
);
/** Those of them that say that a size follows. */
const sizing = setOf('worth costing valued is was which put totalling totaling');
/** 'which staff put at' */
const putting = setOf('put puts valued values valuing estimated estimates gave sets');
/** 'the play, which lasts' */
const lasting = setOf(
  'lasts lasted takes took runs ran measures weighs weighed holds stands covers stretches',
);
const size = new Set(['money', 'measure', 'duration']);

/** The noun that a figure after it gives the size of: 'The grant, of', 'the gap, which staff put at', 'the play lasts'. */
export function linkedNoun(
  tokens: readonly Token[],
  kind: string,
  from: number,
  start: number,
): number | undefined {
  if (!size.has(kind)) return undefined;
  let linked = false;
  for (let at = from - 1; at >= Math.max(start, from - 9); at -= 1) {
    const { lower, text, pos } = tokens[at] as Token;
    if (lower === 'which') linked = true;
    else if (text === ',') {
      // 'The grant, of €1.7 million,': only words that link stand behind the comma.
      if (at === from - 1 && kind === 'money') return undefined;
      linked = true;
    } else if (putting.has(lower)) {
      const clause = openingOf(tokens, at, start);
      if (clause !== undefined) at = clause + 1;
      else if (!links.has(lower)) return undefined;
      linked ||= sizing.has(lower);
    } else if (links.has(lower) || (kind !== 'money' && lasting.has(lower)))
      linked ||= sizing.has(lower);
    else return linked && pos === 'NOUN' ? headOf(tokens, at, start) : undefined;
  }
  return undefined;
}

/** The 'which' of 'which staff put', 'which the city council put'. */
function openingOf(tokens: readonly Token[], verb: number, start: number): number | undefined {
  for (let at = verb - 1; at >= Math.max(start, verb - 4); at -= 1) {
    const { lower, pos } = tokens[at] as Token;
    if (lower === 'which') return at;
    if (!/^(?:NOUN|PROPN|DET|ADJ|PRON)$/.test(pos)) return undefined;
  }
  return undefined;
}

/** 'Its debt to suppliers': the debt. */
function headOf(tokens: readonly Token[], noun: number, start: number): number {
  let at = noun - 1;
  while (at > start && /^(?:DET|ADJ|PROPN|NOUN)$/.test(tokens[at]?.pos ?? '') && at > noun - 4)
    at -= 1;
  const taken = /^(?:of|to|for|from|with)$/.test(tokens[at]?.lower ?? '');
  return taken && at > start && tokens[at - 1]?.pos === 'NOUN' ? at - 1 : noun;
}

/** 'At €36m, the striker': where the thing begins whose size opens the sentence. */
export function openedBy(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  start: number,
): number | undefined {
  let at = to;
  while (/^(?:long|tall|high|wide|deep)$/.test(tokens[at]?.lower ?? '')) at += 1;
  const opens = from - 1 === start && tokens[start]?.lower === 'at' && tokens[at]?.text === ',';
  return opens && /^(?:the|its|their|his|her)$/.test(tokens[at + 1]?.lower ?? '')
    ? at + 2
    : undefined;
}
