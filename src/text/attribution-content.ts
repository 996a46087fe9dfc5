import { clauseEnd, finiteSaid, trimComma, type Scene } from './attribution-scene.ts';
import { startsAfterMark } from './attribution-scene.ts';
import { toldVerbs } from './cues.ts';
import type { Phrase } from './noun-phrases.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';

/** The words before a clause that only says who spoke: '“No,” he said', 'Sales fell, police said'. */
export function contentBefore(scene: Scene, at: number): Phrase | undefined {
  const { tokens, low } = scene;
  if (/ing$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.pos !== 'AUX') return undefined;
  const subject = startsAfterMark(scene, at) ? undefined : phraseBefore(tokens, low, at);
  const clause = subject ? subject.start : at;
  const end = trimComma(tokens, low, clause);
  if (end <= low) return undefined;
  const mark = tokens[clause - 1]?.text ?? '';
  const closes = scene.quoted(clause - 1) && /^["”’'»]$/.test(mark);
  if (
    mark !== ',' &&
    !closes &&
    !/^[—–]$/.test(mark) &&
    !(scene.quoted(clause - 1) && /[?!]/.test(mark))
  )
    return undefined;
  if (closes || scene.quoted(end - 1)) return { start: low, end };
  if (thatClause(scene, at) !== undefined || tokens[at + 1]?.text === ':') return undefined;
  const first = tokens[low];
  if (!first || end - low < 3) return undefined;
  const subordinated =
    /^(?:when|while|after|before|because|although|though|if|as|since|asked|speaking|in|on|at|by|with|during|despite|for|from|to|under)$/.test(
      first.lower,
    );
  let verbs = 0;
  for (let i = Math.max(low, end - 60); i < end; i++)
    if (/^(?:VERB|AUX)$/.test(tokens[i]?.pos ?? '')) verbs += 1;
  if (verbs === 0 || (subordinated && !endsSoon(scene, at))) return undefined;
  return { start: low, end };
}

/** The two halves of a sentence that a clause of speech parts: 'The leak, the firm said, had come from next door'. */
export function insertedIn(scene: Scene, at: number): Phrase[] {
  const { tokens, low, high } = scene;
  if (!finiteSaid.has(tokens[at]?.lower ?? '') || tokens[at + 1]?.text !== ',') return [];
  if (!/^(?:AUX|VERB)$/.test(tokens[at + 2]?.pos ?? '') || scene.quoted(at + 2)) return [];
  const subject = phraseBefore(tokens, low, at);
  if (!subject || /^(?:who|which|that|what)$/.test(tokens[subject.end - 1]?.lower ?? '')) return [];
  const comma = subject.start - 1;
  if (tokens[comma]?.text !== ',' || comma - low < 2 || scene.quoted(comma)) return [];
  return [
    { start: low, end: comma },
    { start: at + 2, end: high },
  ];
}

/** Nothing but 'on Tuesday', 'in a statement', 'reporters' is left after the verb. */
function endsSoon(scene: Scene, at: number): boolean {
  return scene.high - at <= 7;
}

export function contentAfter(
  scene: Scene,
  at: number,
  source: Phrase | undefined,
  that: number | undefined,
  hasBefore: boolean,
): Phrase | undefined {
  const { tokens, high } = scene;
  let start = source && source.start > at ? source.end : at + 1;
  if (source && source.start > at) start = afterInsertion(scene, start);
  if (that !== undefined && that >= start) return { start: that, end: clauseEnd(scene, that) };
  const quote = nextQuote(scene, start);
  if (hasBefore) {
    if (quote !== undefined) return { start: quote, end: high };
    return undefined;
  }
  if (tokens[start]?.text === ':')
    return start + 1 < high ? { start: start + 1, end: high } : undefined;
  if (tokens[start]?.text === ',')
    return quote !== undefined && quote <= start + 12 ? { start: quote, end: high } : undefined;
  if (toldVerbs.has(tokens[at]?.lemma ?? '')) {
    const told = phraseAfter(tokens, start, high);
    if (quote !== undefined && (!told || quote <= told.end + 8)) return { start: quote, end: high };
    if (told && told.end < high)
      return { start: skipTime(scene, told.end), end: clauseEnd(scene, told.end) };
  }
  if (start >= high) return undefined;
  return { start: skipTime(scene, start), end: clauseEnd(scene, start) };
}

/** Past ', a teacher in Lund,' after an inverted source. */
function afterInsertion(scene: Scene, from: number): number {
  const { tokens, high } = scene;
  if (tokens[from]?.text !== ',') return from;
  for (let i = from + 1; i < Math.min(high, from + 25); i++) {
    if (scene.quoted(i)) return i;
    if (tokens[i]?.text === ',') return i + 1;
  }
  return from;
}

function nextQuote(scene: Scene, from: number): number | undefined {
  for (let i = from; i < Math.min(scene.high, from + 25); i++) if (scene.quoted(i)) return i;
  return undefined;
}

/** Past 'on Tuesday', 'yesterday'. */
function skipTime(scene: Scene, from: number): number {
  const { tokens, high } = scene;
  let i = from;
  if (
    /^(?:on|in)$/.test(tokens[i]?.lower ?? '') &&
    /day$|^\d{4}$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
      tokens[i + 1]?.lower ?? '',
    )
  )
    i += 2;
  else if (
    /^(?:yesterday|today|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?$/.test(tokens[i]?.lower ?? '')
  )
    i += 1;
  return i < high ? i : from;
}

/** Where 'that' (or 'whether', 'how', 'why') begins the clause of the verb at `at`. */
export function thatClause(scene: Scene, at: number): number | undefined {
  const { tokens, high } = scene;
  const told = toldVerbs.has(tokens[at]?.lemma ?? '');
  for (let i = at + 1; i < Math.min(high, at + (told ? 12 : 7)); i++) {
    const word = tokens[i]?.lower ?? '';
    if (scene.quoted(i)) return undefined;
    if (/^(?:that|whether|how|why)$/.test(word)) {
      if (word === 'that' && i > at + 1 && tokens[i - 1]?.pos === 'NOUN' && !told) return undefined;
      if (
        word === 'that' &&
        ['NOUN'].includes(tokens[i + 1]?.pos ?? '') &&
        tokens[i]?.pos === 'DET' &&
        i === at + 1 &&
        !finiteSaid.has(tokens[at]?.lower ?? '')
      )
        return undefined;
      return i;
    }
    if (/^[,:;]$/.test(word)) return undefined;
    if (tokens[i]?.pos === 'VERB' || tokens[i]?.pos === 'AUX') return undefined;
  }
  return undefined;
}
