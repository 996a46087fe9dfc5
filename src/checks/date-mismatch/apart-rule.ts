import type { PartialDate } from '../../text/calendar.ts';
import { lineMatches } from '../../text/sentence-line.ts';
import { sentenceRange, type TimeInputs, type TimeProblem, type TimeRule } from './problem.ts';
import { fillIn, judgeSpan } from './span-length.ts';
import { viewTimes, type TimeView } from './time-view.ts';

const date = (name: string) => `<[YMND](?<${name}>\\d+)>`;
const about =
  '(?:about |around |just |only |some |barely |nearly |almost |exactly |over |more than )?';
const counted = `${about}<d(?<span>\\d+)> (?<way>after|before)`;
const patterns: readonly RegExp[] = [
  // 'arrested on 14 May at his house, two days after the body was found on 19 May'
  ` ${date('own')}(?<between>[^<>;]{0,60}?)(?:,| -)? (?:or |and )?${counted}(?<told>[^<>;,]{0,70}?) ${date('other')}(?! (?:that|when|which|who)\\b)`,
  // 'Two weeks after the 1 May collapse, on 25 May, the mayor'
  `(?:^|,| and| but) ${counted}(?<told>[^<>;,]{0,70}?) ${date('other')}(?: [a-z-]+){0,2}, (?:in|on) ${date('own')}`,
].map((source) => new RegExp(source, 'g'));
const later = `(?:${about}<d(?<span>\\d+)> (?<way>later|earlier|before|after)|<n(?<next>\\d+)>),?(?: - | (?:that is |in |on )?)${date('own')}`;
/** 'The ship sailed on 8 April. Two days later, on 16 April,': right after a sentence with one date. */
const laterNext = new RegExp(`^ (?:but |and |then )?${later}`, 'g');
/** 'on 14 June, and the results will be declared the following day, 17 June' */
const laterHere = new RegExp(
  ` (?:in|on) ${date('other')}(?<between>[^<>;]{0,90}?),? (?:(?:but|and) )?(?:on )?<n(?<next>\\d+)>,?(?: - | (?:that is |on )?)${date('own')}`,
  'g',
);

/** 'failed on 11 March; four days later, on 25 March,' */
const laterThen = new RegExp(
  ` (?:in|on) ${date('other')}[^<>;]{0,60}; (?:but |and |then )?${later}`,
  'g',
);

/** Another clause, which may tell of another day. */
const clause = /\b(?:and|but|or|who|which|that|when|while|where|because|then|until|since|whose)\b/;
/** Not the day of what is counted from: 'two days after the vote planned for 3 May'. */
const moved =
  /\b(?:and|but|than|which|who|whose|planned|scheduled|due|postponed|meant|expected|supposed|for|from|until|by|since|between|to|deadline)\b/;
const preposition = /(?:^|\s)(?:in|on|of|the|dated|early|late|evening|night|morning)$/;

/** So long after or before a day that has a date of its own: 'on 14 May, two days after the body was found on 19 May'. */
export const toldApart: TimeRule = (inputs) => {
  const views = viewTimes(inputs, 1);
  return views.flatMap((view, at) => [
    ...patterns.flatMap((pattern) =>
      lineMatches(view, pattern).flatMap(({ groups }) => inSentence(inputs, view, groups)),
    ),
    ...[laterHere, laterThen].flatMap((pattern) =>
      lineMatches(view, pattern).flatMap(({ groups }) =>
        judge(inputs, view, groups, view.date(groups?.other)),
      ),
    ),
    ...lineMatches(view, laterNext).flatMap(({ groups }) =>
      fromNext(inputs, view, views[at - 1], groups),
    ),
  ]);
};

type Groups = Readonly<Record<string, string | undefined>> | undefined;

function inSentence(inputs: TimeInputs, view: TimeView, groups: Groups): TimeProblem[] {
  const told = groups?.told ?? '';
  if (clause.test(groups?.between ?? '') || moved.test(told) || !preposition.test(told)) return [];
  return judge(inputs, view, groups, view.date(groups?.other));
}

function fromNext(
  inputs: TimeInputs,
  view: TimeView,
  before: TimeView | undefined,
  groups: Groups,
): TimeProblem[] {
  const { sentences } = inputs.document;
  if (before?.sentence !== view.sentence - 1) return [];
  if (sentences[view.sentence]?.paragraph !== sentences[before.sentence]?.paragraph) return [];
  const [other, ...more] = inputs.dates.filter(({ sentence }) => sentence === before.sentence);
  if (other === undefined || more.length > 0) return [];
  const related = [sentenceRange(inputs.document, before.sentence)];
  return judge(inputs, view, groups, other).map((problem) => ({
    ...problem,
    signal: 'some',
    related,
  }));
}

function judge(
  inputs: TimeInputs,
  view: TimeView,
  groups: Groups,
  other: PartialDate,
): TimeProblem[] {
  const own = view.date(groups?.own);
  const back = groups?.way === 'before' || groups?.way === 'earlier';
  const [first, last] = back ? [own, other] : [other, own];
  const start = fillIn(first, last);
  // 'On 3 May 2024, two days after the vote on 1 May': the year holds for both.
  const end =
    last.year === undefined && start.year !== undefined ? { ...last, year: start.year } : last;
  const span = view.quantity(groups?.span ?? groups?.next);
  return judgeSpan(inputs, view, span, { start, end, ordered: true });
}
