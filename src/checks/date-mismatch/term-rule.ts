import { printDate, type PartialDate } from '../../text/calendar.ts';
import type { Quantity } from '../../text/quantities.ts';
import { lineMatches } from '../../text/sentence-line.ts';
import { sentenceRange, type TimeInputs, type TimeProblem, type TimeRule } from './problem.ts';
import { viewTimes, type TimeView } from './time-view.ts';

const term =
  "(?:(?:his|her|its|their|the|[a-z]+ ['’]s) )?(?:first )?(?:term|tenure|reign|mayoralty|presidency|premiership|mandate|time in office)(?= ?[,.;])";
/** 'in October 2015, four months into her first term' */
const into = [
  ` (?:in|on) <[MD](?<when>\\d+)>,? (?:just |only |about |some )?<d(?<span>\\d+)> into ${term}`,
  ` <d(?<span>\\d+)> into ${term},? (?:in|on) <[MD](?<when>\\d+)>`,
].map((source) => new RegExp(source, 'g'));
const begins = '(?:takes? office|took office|(?:was|is) (?:sworn in|inaugurated))';
/** 'She took office in June 2016', '30 June 2016: Villar takes office' */
const start = [
  ` ${begins}[^<>;.]{0,40} (?:in|on) <[MD](?<start>\\d+)>`,
  `^[^a-z<]{0,4}<[MD](?<start>\\d+)>[:,]? [^<>;.]{2,40} ${begins}`,
].map((source) => new RegExp(source, 'g'));

/** How far into a term something happened, against the day on which the term is said to have begun. */
export const intoTerm: TimeRule = (inputs) => {
  const views = viewTimes(inputs, 1);
  const told = views.flatMap((view) => read(view, into));
  if (told.length === 0) return [];
  const starts = views.flatMap((view) => read(view, start));
  const [begun] = starts;
  // Two beginnings are two terms, or two people.
  if (begun?.start === undefined || starts.length > 1) return [];
  return told.flatMap((one) =>
    one.when === undefined || one.span === undefined || areOthers(inputs, one, begun)
      ? []
      : judge(inputs, { when: one.when, span: one.span, sentence: one.sentence }, { ...begun }),
  );
};

interface Told {
  readonly sentence: number;
  readonly when?: PartialDate;
  readonly span?: Quantity;
  readonly start?: PartialDate;
}

function read(view: TimeView, patterns: readonly RegExp[]): Told[] {
  return patterns.flatMap((pattern) =>
    lineMatches(view, pattern).map(({ groups }) => ({
      sentence: view.sentence,
      ...(groups?.when === undefined ? {} : { when: view.date(groups.when) }),
      ...(groups?.span === undefined ? {} : { span: view.quantity(groups.span) }),
      ...(groups?.start === undefined ? {} : { start: view.date(groups.start) }),
    })),
  );
}

/** Who took office is named, and the other sentence names nobody else. */
function areOthers({ names, dates }: TimeInputs, one: Told, two: Told): boolean {
  const [here, there] = [one, two].map(({ sentence }) =>
    names
      .filter((name) => name.sentence === sentence)
      // 'November' is a run of capitals too.
      .filter((name) => !dates.some(({ from, to }) => from <= name.from && name.to <= to))
      .map(({ words }) => words.at(-1)),
  );
  if (here === undefined || there === undefined || there.length === 0) return true;
  return here.length > 0 && !here.some((word) => there.includes(word));
}

function judge(
  { document }: TimeInputs,
  { when, span, sentence }: { when: PartialDate; span: Quantity; sentence: number },
  begun: Told,
): TimeProblem[] {
  const unit = { month: 1, year: 12 }[span.unit];
  const [one, two] = [monthOf(begun.start), monthOf(when)];
  if (unit === undefined || one === undefined || two === undefined) return [];
  const real = two - one;
  const slack = unit === 12 ? 9 : 2;
  if (Math.abs(real - span.value * unit) <= slack) return [];
  const [from, to] = [printDate(begun.start ?? {}), printDate(when)];
  const told = `${span.value} ${span.unit}${span.value === 1 ? '' : 's'}`;
  return [
    {
      signal: 'some',
      range: sentenceRange(document, sentence),
      ...(begun.sentence === sentence
        ? {}
        : { related: [sentenceRange(document, begun.sentence)] }),
      stated: `${to}, ${told} into the term`,
      instead:
        real < 0
          ? `the term begins in ${from}, which is after it`
          : `from ${from} to ${to} is ${real} months`,
      sum: [`${from} to ${to}: ${real} months`],
    },
  ];
}

function monthOf(date: PartialDate | undefined): number | undefined {
  return date?.year === undefined || date.month === undefined
    ? undefined
    : date.year * 12 + date.month;
}
