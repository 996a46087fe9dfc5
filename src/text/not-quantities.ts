import type { Token } from './document.ts';
import type { NumberReading } from './number-reading.ts';
import { smallNumbers } from './number-words.ts';

export const months: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, index) => [
      [name, index + 1],
      [name.slice(0, 3), index + 1],
      [`${name.slice(0, 3)}.`, index + 1],
      ...(name === 'september'
        ? ([
            ['sept', 9],
            ['sept.', 9],
          ] as [string, number][])
        : []),
    ]),
);

/** Nouns that make the number after them a name: 'Article 50', 'page 3', 'Flight 370'. */
const labels = new Set(
  (
    'article articles section sections chapter chapters page pages p pp paragraph verse room gate platform flight ' +
    'highway route road street avenue interstate channel step tip rule question day week episode season ' +
    'series part parts volume vol version type class category level grade phase stage round lap game match ' +
    'figure table appendix exhibit item number no no. nos # nr proposition prop resolution act bill form ' +
    'formula area zone district precinct ward unit building block lot apollo boeing airbus windows iphone ' +
    'galaxy ps playstation xbox model mark bus tram line train track run junction exit pier terminal hall studio ' +
    'lane row seat seats group division league year years age aged cop covid size gen generation'
  ).split(' '),
);

const periods = new Set(['day', 'week', 'season', 'year']);
const nearPeriod = new Set(['this', 'last', 'past', 'next', 'previous', 'same', 'every', 'each']);

const people = new Set(
  'people men women children jobs homes houses troops soldiers votes residents patients pupils students workers'.split(
    ' ',
  ),
);

/** True for years, days of a month, clock times, scores, labels and list numbers. */
export function isLabelOrDate(
  tokens: readonly Token[],
  number: NumberReading,
  start: number,
  end: number,
): boolean {
  const before = number.from - 1 >= start ? tokens[number.from - 1] : undefined;
  const next = number.to < end ? tokens[number.to] : undefined;
  const after = next?.lower ?? '';
  const previous = before?.lower ?? '';
  const text = tokens[number.from]?.text ?? '';
  if (number.form === 'digits') {
    if (isYear(text, number) && !people.has(after)) return true;
    if (isDayOfMonth(tokens, number, start, end) || isClockTime(tokens, number.from)) return true;
    if (['am', 'pm', 'a.m.', 'p.m.', "o'clock", 'gmt', 'bst', 'est', 'et'].includes(after))
      return true;
    if (
      ['×', 'x'].includes(after) ||
      ['×', 'x'].includes(previous) ||
      ['/', ':'].includes(after) ||
      (['/', ':', '#', '@'].includes(previous) && glued(before, tokens[number.from]))
    )
      return true;
    if (glued(tokens[number.to - 1], next) && /^(st|nd|rd|th|s|x|-?[a-z]{1,3})$/.test(after))
      return true;
    if (
      glued(before, tokens[number.from]) &&
      (before?.pos === 'PROPN' || previous === '-' || previous === '.')
    )
      return true;
  }
  if (isListedAge(tokens, number.from, start) && !isPlural(next)) return true;
  // 'this year 336 did' is no 'year 336'.
  const told = periods.has(previous) && nearPeriod.has(tokens[number.from - 2]?.lower ?? '');
  if (labels.has(previous) && !told && !isPlural(next)) return true;
  // 'dies at 91' gives an age.
  if (previous === 'at' && tokens[number.from - 2]?.lemma === 'die' && !isPlural(next)) return true;
  if (number.form === 'words' && number.value === 1) return true;
  // 'Boeing 737', 'Section 230': a name and a number with nothing counted after it.
  if (
    before?.pos === 'PROPN' &&
    number.form === 'digits' &&
    // 'India 0.6 million' is no name.
    number.to === number.from + 1 &&
    !isPlural(next) &&
    !text.includes(',') &&
    !isGapped(tokens, number, start, after)
  )
    return true;
  // A list number at the start of a line: '3. Know your market'.
  return number.from === start && number.form === 'digits' && ['.', ')', ':'].includes(after);
}

/** '2.10am', in however many tokens: '2', '.', '10am'. */
function isClockTime(tokens: readonly Token[], from: number): boolean {
  let text = tokens[from]?.text ?? '';
  for (let at = from + 1; at < from + 4 && glued(tokens[at - 1], tokens[at]); at += 1)
    text += tokens[at]?.text ?? '';
  return /^\d{1,2}\.\d\d[ap]\.?m\b/i.test(text);
}

/** 'Leeds employs 240, Bristol 180 and the Greens 95': a name and what the verb before a list says of it. */
function isGapped(
  tokens: readonly Token[],
  number: NumberReading,
  start: number,
  after: string,
): boolean {
  if (![',', '.', ';', 'and'].includes(after)) return false;
  let at = number.from - 1;
  while (at > start && at > number.from - 4 && tokens[at]?.pos === 'PROPN') at -= 1;
  if (tokens[at]?.lower === 'the') at -= 1;
  if (![',', ';', 'and'].includes(tokens[at]?.lower ?? '')) return false;
  return tokens.slice(start, at).some(({ pos }) => pos === 'NUM');
}

/** The 31 and the 67 of 'aged 24, 31 and 67'. */
function isListedAge(tokens: readonly Token[], from: number, start: number): boolean {
  let at = from - 1;
  while (at > start && isOfAList(tokens[at]?.lower ?? '')) at -= 1;
  return at < from - 1 && ['aged', 'ages'].includes(tokens[at]?.lower ?? '');
}

function isOfAList(word: string): boolean {
  return /^(?:,|and|to|or|\d{1,3})$/.test(word) || smallNumbers.has(word);
}

function isYear(text: string, number: NumberReading): boolean {
  return (
    /^\d{4}$/.test(text) &&
    number.to === number.from + 1 &&
    number.value >= 1500 &&
    number.value <= 2100
  );
}

function isDayOfMonth(
  tokens: readonly Token[],
  number: NumberReading,
  start: number,
  end: number,
): boolean {
  if (!Number.isInteger(number.value) || number.value < 1 || number.value > 31) return false;
  const before = number.from - 1 >= start ? (tokens[number.from - 1]?.lower ?? '') : '';
  const after = number.to < end ? (tokens[number.to]?.lower ?? '') : '';
  if (isMonth(tokens[number.from - 1]) && number.from - 1 >= start && before !== '') return true;
  if (number.to < end && isMonth(tokens[number.to]) && after !== '') return true;
  // '3 to 17 May', 'May 3 to 17': one end of a stretch of days.
  const opens = number.to + 2 < end && joining.has(after) && isMonth(tokens[number.to + 2]);
  if (opens && isDay(tokens[number.to + 1])) return true;
  return (
    joining.has(before) &&
    number.from - 3 >= start &&
    isMonth(tokens[number.from - 3]) &&
    isDay(tokens[number.from - 2]) &&
    !isPlural(tokens[number.to])
  );
}

const joining = new Set(['to', 'and', 'or', 'until', 'till', '-', '–', '—']);

function isDay(token: Token | undefined): boolean {
  return token !== undefined && /^(?:[1-9]|[12]\d|3[01])$/.test(token.text);
}

/** A month's name with a capital: 'may' and 'march' are verbs too. */
export function isMonth(token: Token | undefined): boolean {
  return token !== undefined && months.has(token.lower) && /^[A-Z]/.test(token.text);
}

function glued(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.range.end === right.range.start;
}

/** Enough to tell 'Leeds 40 people' from 'Boeing 737 past': the next word can be what is counted. */
function isPlural(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    people.has(token.lower) ||
    (token.pos === 'NOUN' && token.lower.endsWith('s')) ||
    (token.pos === 'ADJ' && token.lower !== 'past')
  );
}
