import { gap, lineMatches } from '../../text/sentence-line.ts';
import { yearsBetween } from './between-years.ts';
import type { TimeInputs, TimeProblem, TimeRule } from './problem.ts';
import { viewTimes, type TimeView } from './time-view.ts';

/** An anniversary beside the year that it is counted from: by its number, or by a name of its own. */
export const jubileeYears: TimeRule = (inputs) =>
  viewTimes(inputs, 1).flatMap((view) => [
    ...anniversary(inputs, view),
    ...namedJubilee(inputs, view),
  ]);

const jubilee =
  / (?<begun>first (?:held|staged|run|published|performed)|founded|established|launched|opened|created|began|formed|set up)(?: [a-z]+){0,6} in <[YMD](?<first>\d+)>(?<between>[^;.]{0,110}?) (?<number>\d{1,3})(?<ending>st|nd|rd|th) (?<jubilee>anniversary|birthday)(?:[^<;.]{0,30} in <[YMD](?<second>\d+)>)?/g;

/** Another year, or another thing: 'a branch of a trust that celebrates its 130th anniversary'. */
const apart = /<[YMDN]|\b(?:an?|another|the) (?:[a-z-]+ )?[a-z-]+,? (?:that|which|who|whose)\b/;

/** 'first held in 1984, marks its 50th anniversary in 2024' */
function anniversary(inputs: TimeInputs, view: TimeView): TimeProblem[] {
  return lineMatches(view, jubilee).flatMap(({ groups, 0: all }) => {
    const first = view.date(groups?.first).year;
    const { story } = inputs;
    const named = groups?.second === undefined ? undefined : view.date(groups.second).year;
    const second = named ?? (story?.by === 'latest-year' ? undefined : story?.year);
    const number = Number(groups?.number);
    if (first === undefined || second === undefined || apart.test(groups?.between ?? '')) return [];
    // A race or a festival may be kept in the season before or after; a firm is founded on a day.
    if (Math.abs(second - first - number) < 4 && shifted.test(view.line)) return [];
    if (
      named === undefined &&
      ofThen.test(all.split(groups?.number ?? '')[0] ?? '') &&
      !ofNow.test(view.line)
    )
      return [];
    const edition = !/^(?:founded|established|formed|set up)/.test(groups?.begun ?? '');
    const turn = [1, 12].includes(story?.month ?? 1) || moved.test(view.line);
    if (Math.abs(second - first - number) < (edition || turn ? 2 : 1)) return [];
    const off = Math.abs(second - first - number);
    const stated = `${number}${groups?.ending ?? ''} ${groups?.jubilee ?? ''}`;
    const found = yearsBetween(inputs, view, stated, first, second, second - first);
    return [off === 1 ? { ...found, signal: 'some' as const } : found];
  });
}

export const jubilees: Readonly<Record<string, number>> = {
  'silver jubilee': 25,
  'golden jubilee': 50,
  'half - century': 50,
  'diamond jubilee': 60,
  centenary: 100,
  centennial: 100,
  sesquicentennial: 150,
  bicentenary: 200,
  bicentennial: 200,
  tercentenary: 300,
};
const namedOne = new RegExp(
  ` (?:founded|established|formed|set up|launched|opened|first (?:held|published|performed|staged))${gap(30)} in <[YMD](?<first>\\d+)>[^;.]{0,120}? (?:its|their|the) (?<jubilee>${Object.keys(jubilees).join('|')})${gap(20, '.')} in <[YMD](?<second>\\d+)>`,
  'g',
);

/** 'founded in 1967 … and it marked its half-century in 2014' */
function namedJubilee(inputs: TimeInputs, view: TimeView): TimeProblem[] {
  return lineMatches(view, namedOne).flatMap(({ groups }) => {
    const [first, second] = [view.date(groups?.first).year, view.date(groups?.second).year];
    const number = jubilees[groups?.jubilee ?? ''];
    if (first === undefined || second === undefined || number === undefined) return [];
    if (Math.abs(second - first - number) < 2 || shifted.test(view.line)) return [];
    const name = (groups?.jubilee ?? '').replace(' - ', '-');
    return [yearsBetween(inputs, view, `${name}, ${number} years`, first, second, second - first)];
  });
}

/** A jubilee kept late, or over a season of two years. */
const moved = /\b(?:delay|postpon|belated|late|season|academic|rescheduled|early)/;
export const shifted =
  /\b(?:delay|postpon|belated|reschedul|pandemic|covid|lockdown|put off|a year late)/;
/** 'Kept its 25th anniversary with a fire' is of any year, 'marked its 25th anniversary this summer' of now. */
export const ofThen = / (?:marked|celebrated|kept|held|had|staged|saw|threw|observed)[^<;.]{0,60}$/;
export const ofNow =
  /\b(?:this|last (?:week|month|weekend)|yesterday|today|tonight|tomorrow|[a-z]+day)\b/;
