import type { TextDocument, Token } from '../../text/document.ts';
import type { Scope } from '../../text/scope.ts';
import { compareSets, haveOtherSubjects, isOfAnother } from './evidence.ts';
import type { Figure } from './figure.ts';
import { contentOf, keyOf } from './keys.ts';

/** Words that set a thing against another of its kind, or one result against another. */
const against =
  /\b(?:old|new|former|previous|rival|other|others|second|first(?! time)|third|latter|last(?! time)|next|earlier|later|opponents?|instead|whereas|only|neighbou?ring|north|south|east|west|eastern|western|northern|southern|forecast|target)\b/g;
const pronoun = /\b(?:he|she)\b/;

/** Whether the two sentences say that their figures are of two things: sources, times, places, rivals. */
export function areApart(document: TextDocument, first: Figure, second: Figure): boolean {
  const [one, two] = [first.scope, second.scope];
  if (one.quoted !== two.quoted || isOfAnother(one, two)) return true;
  if (haveOtherSubjects(one, two) && !two.definite) return true;
  // 'will cost £86m' … 'the £68m scheme' is known; 'will sell 340' … 'sold 430' is a plan and its outcome.
  if (one.modal !== two.modal && !two.definite) return true;
  if (haveOtherVoices(one, two) && !two.definite) return true;
  const [when, then] = [one, two].map(({ periodKey }) => periodKey.replace(/^to /, ''));
  if (when !== then && when !== '' && then !== '') return true;
  const words = compareSets(one.words, two.words);
  if (words.onlyA > 0 && words.onlyB > 0 && two.determiner !== 'the') return true;
  const names = compareSets(namesOf(one), namesOf(two));
  const known = two.definite || names.shared > 1;
  if (names.onlyA > 0 && names.onlyB > 0 && !known) return true;
  const [who, whom] = [first, second].map(
    (figure) => pronoun.exec(textBefore(document, figure, 120))?.[0],
  );
  if (who !== undefined && whom !== undefined && who !== whom) return true;
  return setAgainst(document, first) !== setAgainst(document, second);
}

/** 'according to the state weather bureau, PAGASA' and 'PAGASA said' are one voice. */
function haveOtherVoices(one: Scope, two: Scope): boolean {
  if (one.voice === two.voice || one.voice === '' || two.voice === '') return false;
  return !one.names.has(two.voice) && !two.names.has(one.voice);
}

/** Its names, days of the week left out. */
function namesOf({ names }: Scope): ReadonlySet<string> {
  return new Set([...names].filter((name) => !/^(?:\d+|[a-z]+day|[a-z]+'s)$/.test(name)));
}

/** Words near the figure, no comma between, that set its thing against another. */
function setAgainst(document: TextDocument, figure: Figure): string {
  const { end } = figure.quantity.range;
  const before = textBefore(document, figure, 45);
  const last = document.sentences[figure.quantity.sentence]?.range.end ?? end;
  const after = document.article.text.slice(end, Math.min(last, end + 25)).toLowerCase();
  const clause = before.slice(
    Math.max(...[',', ';', ':'].map((mark) => before.lastIndexOf(mark))) + 1,
  );
  return (`${clause}${after}`.match(against) ?? []).join(' ');
}

/** So many characters of the sentence before the figure, in lower case. */
function textBefore(
  { article, sentences }: TextDocument,
  { quantity }: Figure,
  most: number,
): string {
  const { start } = sentences[quantity.sentence]?.range ?? quantity.range;
  const { range } = quantity;
  return article.text.slice(Math.max(start, range.start - most), range.start).toLowerCase();
}

const those = /^(?:that|this|those|these|which|it|them)$/;

/** 'Of that, the £35m for one road': a part. */
export function opensWithWhole(tokens: readonly Token[], start: number): boolean {
  return tokens[start]?.lower === 'of' && those.test(tokens[start + 1]?.lower ?? '');
}

const places = /^(?:in|at|on|across|along|around|near|with)$/;

/** 'In the north, all 16 candidates': the words that open the sentence of a known figure say which ones. */
export function isPlacedApart(document: TextDocument, first: Figure, second: Figure): boolean {
  const { tokens, starts } = document;
  const { quantity, scope } = second;
  const start = starts[quantity.sentence] ?? 0;
  const end = Math.min(starts[quantity.sentence + 1] ?? tokens.length, quantity.to + 8);
  const meantOnce = isOnlyMeant(document, first) && !isOnlyMeant(document, second);
  if (meantOnce || areOfOtherPartners(document, first.quantity, second.quantity)) return true;
  const after = tokens.slice(quantity.to, end);
  if (isAside(after)) return true;
  // '2,750 families had been waiting for more than a year': some of those who wait
  const longer = after.findIndex(({ lower }) => lower === 'than');
  if (longer > 2 && quantity.kind === 'count' && after[longer - 2]?.lower === 'for') return true;
  if (opensWithWhole(tokens, start)) return true;
  if (!scope.definite || !places.test(tokens[start]?.lower ?? '')) return false;
  const opening = tokens.slice(start, quantity.from);
  const length = opening.findIndex(({ text }) => text === ',');
  if (length < 0) return false;
  const said = tokens
    .slice(starts[first.quantity.sentence], starts[first.quantity.sentence + 1])
    .map(keyOf);
  return contentOf(tokens, start, start + length).some((word) => !said.includes(keyOf(word)));
}

const meant = /^(?:proposed|sought|requested|recommended)$/;

/** 'was to cost 84 million', 'had proposed a fine of £6.4m' */
export function isOnlyMeant({ tokens, starts }: TextDocument, { quantity }: Figure): boolean {
  if (quantity.kind !== 'money' && quantity.kind !== 'measure') return false;
  return tokens
    .slice(Math.max(starts[quantity.sentence] ?? 0, quantity.from - 6), quantity.from)
    .some(
      ({ lower, index }) =>
        meant.test(lower) ||
        (lower === 'to' &&
          /^(?:was|were|meant|supposed|due)$/.test(tokens[index - 1]?.lower ?? '')),
    );
}

/** 'a contract with Ravel', 'its contract with Dunmore' */
export function areOfOtherPartners(
  { tokens }: TextDocument,
  first: Figure['quantity'],
  second: Figure['quantity'],
): boolean {
  const [one, two] = [first, second].map(({ from, to, sentence }) => {
    const near = tokens.slice(Math.max(0, from - 6), to + 6);
    return near.find(
      ({ text, index, sentence: own }) =>
        own === sentence && /^[A-Z]/.test(text) && tokens[index - 1]?.lower === 'with',
    );
  });
  return one !== undefined && two !== undefined && one.lower !== two.lower;
}

/** 'the 38-storey tower planned beside it', 'the 4.1 million handled the year before': another one. */
export function isAside(after: readonly Token[]): boolean {
  const comma = after.findIndex(({ text }) => text === ',');
  const near = comma < 0 ? after : after.slice(0, comma);
  return near.some(
    ({ lower }, at) =>
      /^(?:beside|opposite|nearby|alongside|replaces)$/.test(lower) ||
      (/^(?:before|earlier|ago)$/.test(lower) &&
        /^(?:year|month|week|decade)s?$/.test(near[at - 1]?.lower ?? '')) ||
      // 'the £4.6m loss of 2019'
      (lower === 'of' && at < 2 && /^(?:19|20)\d\d$/.test(near[at + 1]?.lower ?? '')),
  );
}
