import type { DateMention } from '../../text/dates.ts';
import type { Token } from '../../text/document.ts';
import { isOnlyOne } from '../../text/names.ts';
import { readNounPhrase, type NounPhrase } from '../../text/scope-noun.ts';
import { hasFamily } from '../../text/relatives.ts';
import { subjectOf } from '../../text/scope-subject.ts';
import { stem } from '../../text/stems.ts';
import { sentenceRange, type TimeInputs, type TimeProblem, type TimeRule } from './problem.ts';

/** Beginnings and ends that a thing has one of; words of one line say the same. */
const beginnings: readonly (readonly [sort: string, words: ReadonlySet<string>])[] = [
  ['founded', new Set(['founded', 'established', 'formed', 'created'])],
  ['launched', new Set(['launched'])],
  ['opened', new Set(['opened', 'inaugurated'])],
  ['built', new Set(['built'])],
  ['completed', new Set(['completed'])],
  ['closed', new Set(['closed', 'shut'])],
  ['signed', new Set(['signed'])],
  ['bought', new Set(['bought', 'acquired'])],
  ['published', new Set(['published'])],
  ['abolished', new Set(['abolished', 'repealed'])],
  ['demolished', new Set(['demolished'])],
  ['collapsed', new Set(['collapsed'])],
  ['came into force', new Set(['force'])],
  ['took over', new Set(['over'])],
  ['died', new Set(['died'])],
  ['retired', new Set(['retired', 'retiring'])],
  ['elected', new Set(['elected'])],
  ['appointed', new Set(['appointed'])],
  ['joined', new Set(['joined'])],
  ['moved', new Set(['moved'])],
];

/** Of these a thing has as many as there are things to be elected to or to join. */
const withObject = new Set(['elected', 'appointed', 'joined', 'moved', 'bought']);
const ofPeople = new Set([
  'died',
  'retired',
  'elected',
  'appointed',
  'joined',
  'moved',
  'took over',
]);

interface Beginning {
  readonly sort: string;
  readonly year: number;
  /** Stem of what began. */
  readonly head: string;
  /** Stems of the words before it: 'ferry service'. */
  readonly words: readonly string[];
  readonly date: DateMention;
}

/** 'The bridge opened in 1936' … 'the bridge, which opened in 1963'. */
export const foundingYears: TimeRule = (inputs) => {
  const all = inputs.dates.flatMap((date) => beginningOf(inputs, date) ?? []);
  const found: TimeProblem[] = [];
  const first = new Map<string, Beginning>();
  for (const stated of all) {
    const here = stated.head === 'it' || general.has(stated.head) ? only(all, stated) : stated;
    if (here === undefined) continue;
    const key = `${here.sort}|${here.head}|${here.words.join(' ')}`;
    const known = first.get(key);
    if (known === undefined) first.set(key, here);
    else if (known.year !== here.year && known.date.sentence !== here.date.sentence)
      found.push(problemOf(inputs, known, here));
  }
  // Several years for one word are several things: a firm's shops, a city's schools.
  return found.length === 1 ? found : [];
};

/** 'It' and 'the company' mean the one thing whose beginning the story has told. */
const general = new Set(
  [
    'company',
    'firm',
    'group',
    'business',
    'charity',
    'organisation',
    'organization',
    'start-up',
    'startup',
    'club',
    'band',
    'party',
    'brand',
    'chain',
    'trust',
  ].map((word) => stem(word)),
);

function only(all: readonly Beginning[], here: Beginning): Beginning | undefined {
  const others = all.filter(
    ({ sort, head, date }) =>
      sort === here.sort &&
      head !== 'it' &&
      head !== here.head &&
      date.sentence < here.date.sentence,
  );
  const things = new Set(others.map(({ head, words }) => `${head}|${words.join(' ')}`));
  const near =
    here.head !== 'it' || others.some(({ date }) => here.date.sentence - date.sentence < 4);
  if (things.size > 1 || !near) return undefined;
  const [other] = others;
  if (other === undefined) return here.head === 'it' ? undefined : here;
  return { ...here, head: other.head, words: other.words };
}

function beginningOf(inputs: TimeInputs, date: DateMention): Beginning | undefined {
  const { tokens, starts } = inputs.document;
  const { year } = date;
  if (year === undefined || !['in', 'on'].includes(tokens[date.from - 1]?.lower ?? ''))
    return undefined;
  // 'Founded in 1950 as a stall' and in 1961 as a firm.
  if (tokens[date.to]?.lower === 'as') return undefined;
  const start = starts[date.sentence] ?? 0;
  const end = starts[date.sentence + 1] ?? tokens.length;
  const verb = verbBefore(tokens, date.from - 1, start);
  if (verb === undefined) return undefined;
  const written = thingOf(tokens, verb.at, start, date.to, end);
  const phrase = asPerson(inputs, written, verb.sort);
  if (tokens[start]?.lower === 'it' && verb.at - start < 3)
    return { sort: verb.sort, year, head: 'it', words: [], date };
  if (phrase === undefined || isAnother(tokens, phrase)) return undefined;
  const object = tokens.slice(verb.at + 1, date.from - 1).map(({ lower }) => lower);
  if (ofPeople.has(verb.sort) && hasFamily(inputs.document, date.sentence)) return undefined;
  return {
    sort: withObject.has(verb.sort) ? `${verb.sort} ${object.join(' ')}`.trim() : verb.sort,
    year,
    head: stem(phrase.head),
    words: phrase.words.map((word) => stem(word)),
    date,
  };
}

/** A person by the surname, where one person alone has it. */
function asPerson(
  { document: { tokens }, names }: TimeInputs,
  phrase: NounPhrase | undefined,
  sort: string,
): NounPhrase | undefined {
  const last = phrase === undefined ? undefined : tokens[phrase.to - 1];
  if (phrase === undefined || last?.pos !== 'PROPN' || !ofPeople.has(sort)) return phrase;
  return isOnlyOne(names, last.text) ? { ...phrase, words: [] } : undefined;
}

const again = new Set(['again', 'anew', 'officially', 'formally', 'first', 'originally', 're']);

/** The verb that the year belongs to: 'opened in 1936', 'founded by two brothers in 1998', 'set up in'. */
function verbBefore(tokens: readonly Token[], at: number, start: number) {
  for (let index = at - 1; index >= Math.max(start, at - 7); index -= 1) {
    const token = tokens[index] as Token;
    if (again.has(token.lower)) return undefined;
    if (/^[,;:()]$/.test(token.text)) return undefined;
    const [one = '', two = ''] = [tokens[index - 1]?.lower, tokens[index - 2]?.lower];
    if (token.lower === 'up' && one === 'set') return { at: index - 1, sort: 'founded' };
    if (token.lower === 'over' && one === 'took') return { at: index - 1, sort: 'took over' };
    if (token.lower === 'force' && one === 'into' && two === 'came')
      return { at: index - 2, sort: 'came into force' };
    if (token.lower === 'over' || token.lower === 'force') continue;
    const sort = beginnings.find(([, words]) => words.has(token.lower))?.[0];
    if (sort !== undefined)
      return again.has(one) || again.has(two) ? undefined : { at: index, sort };
    if (token.pos === 'VERB') return undefined;
  }
  return undefined;
}

/** What began: the subject, the noun before a comma ('the firm, founded in'), or what a fronted participle hangs on. */
function thingOf(
  tokens: readonly Token[],
  verb: number,
  start: number,
  after: number,
  end: number,
): NounPhrase | undefined {
  // 'Ms Okonjo, who founded the company in 2018': what was founded stands after the verb.
  const object = phraseFrom(tokens, verb + 1, after - 1);
  if (object !== undefined && tokens[object.to]?.lower === 'in') return object;
  let at = verb;
  while (at > start && ['AUX', 'ADV'].includes(tokens[at - 1]?.pos ?? '')) at -= 1;
  if (['which', 'that', 'who'].includes(tokens[at - 1]?.lower ?? '')) at -= 1;
  if (at === start) {
    // 'Launched in 1989 at Rijeka, the ferry'
    const comma = tokens.findIndex(({ text }, place) => place >= after && text === ',');
    return comma >= 0 && comma - after < 5 ? phraseFrom(tokens, comma + 1, end) : undefined;
  }
  if (tokens[at - 1]?.text === ',' || tokens[at - 1]?.text === '(')
    return phraseBefore(tokens, at - 1, start);
  const subject = subjectOf(tokens, at, start);
  return subject !== undefined && subject.to === at ? subject : undefined;
}

function phraseFrom(tokens: readonly Token[], at: number, end: number): NounPhrase | undefined {
  const article = ['the', 'its', 'their'].includes(tokens[at]?.lower ?? '');
  return article ? readNounPhrase(tokens, at + 1, end) : undefined;
}

/** The noun phrase with an article or a name of its own that ends at `to`. */
function phraseBefore(tokens: readonly Token[], to: number, start: number): NounPhrase | undefined {
  for (let at = to - 1; at >= Math.max(start, to - 6); at -= 1) {
    const phrase = readNounPhrase(tokens, at, to);
    const before = tokens[at - 1]?.lower ?? '';
    if (phrase?.to === to && (at === start || ['the', 'its', 'their'].includes(before)))
      return phrase;
  }
  return undefined;
}

/** 'A second bridge', 'their first shop': one of several. */
function isAnother(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const words = tokens.slice(Math.max(0, phrase.from - 2), phrase.to).map((token) => token.lower);
  const one = words.some((word) =>
    [
      'a',
      'an',
      'another',
      'second',
      'third',
      'first',
      'new',
      'other',
      'one',
      'rival',
      'sister',
      'original',
      'old',
      'current',
      'present',
      'each',
      'every',
    ].includes(word),
  );
  const last = tokens[phrase.to - 1];
  return one || (last?.pos !== 'PROPN' && /s$/.test(words.at(-1) ?? ''));
}

function problemOf(inputs: TimeInputs, one: Beginning, two: Beginning): TimeProblem {
  const what = two.head;
  return {
    signal: 'some',
    range: sentenceRange(inputs.document, two.date.sentence),
    related: [sentenceRange(inputs.document, one.date.sentence)],
    stated: `${two.sort} in ${two.year}`,
    instead: `elsewhere it says ${one.sort} in ${one.year}`,
    sum: [`${one.year} and ${two.year} for one beginning (${what})`],
  };
}
