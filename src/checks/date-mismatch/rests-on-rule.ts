import { printDate, type PartialDate } from '../../text/calendar.ts';
import { gap, lineMatches, plainLine } from '../../text/sentence-line.ts';
import { firstDay, lastDay } from './order-rules.ts';
import { sentenceRange, type TimeInputs, type TimeProblem, type TimeRule } from './problem.ts';
import { viewTimes, type TimeView } from './time-view.ts';

const basis = `(?:based${gap(30)} on|basis of|strength of|(?:rests?|rested|relie[sd]|builds?|built|draws?|drew|drawn)${gap(30)} (?:on|upon|from))`;
/** 'a public consultation that opened in February 2024' */
const later = `[^;.]{0,60}? (?:an?|the) (?:[a-z-]+ ){0,3}?[a-z-]+,? (?:that|which) (?:(?:was|were|had|had been|only) ){0,2}[a-z]+(?: out| up)? (?:in|on) <[YMD](?<later>\\d+)>`;
const inOne = new RegExp(
  ` (?:in|on) <[YMD](?<earlier>\\d+)>,? (?:[a-z]+ ){0,2}${basis}${later}`,
  'g',
);
/** What is drafted rests on what was there; what is amended or passed may rest on what came since. */
const opens = new RegExp(
  `^ (?<what>it|they|the [a-z-]+) (?:(?:is|was|are|were) (?:largely |partly )?(?:based|drafted|drawn up|written|prepared|built|modelled|founded|devised|designed|worked out|made)|rests?|relie[sd]|draws|drew)\\b`,
);
const next = new RegExp(` ${basis}${later}`, 'g');

/** 'The Commission tabled the proposal in November 2023. It was drafted on the basis of … a consultation that opened in February 2024.' */
export const restsOn: TimeRule = (inputs) => {
  const views = viewTimes(inputs, 1);
  return views.flatMap((view, at) => [
    ...lineMatches(view, inOne).flatMap(({ groups }) =>
      judge(inputs, view, view.date(groups?.earlier), view.date(groups?.later)),
    ),
    ...lineMatches(view, next).flatMap(({ groups }) => {
      const before = views[at - 1];
      const what = opens.exec(view.line)?.groups?.what;
      if (what === undefined || before?.sentence !== view.sentence - 1) return [];
      if (!goesOn(inputs, what, view.sentence)) return [];
      const dates = inputs.dates.filter(({ sentence }) => sentence === before.sentence);
      const [date] = dates;
      return date === undefined || dates.length > 1
        ? []
        : judge(inputs, view, date, view.date(groups?.later), before);
    }),
  ]);
};

/** In one paragraph, 'it' or the thing by the word that the sentence before has for it. */
function goesOn({ document }: TimeInputs, what: string, sentence: number): boolean {
  const [here, before] = [document.sentences[sentence], document.sentences[sentence - 1]];
  if (here?.paragraph !== before?.paragraph) return false;
  return !what.startsWith('the ') || ` ${plainLine(document, sentence - 1)} `.includes(` ${what} `);
}

function judge(
  { document }: TimeInputs,
  view: TimeView,
  made: PartialDate,
  source: PartialDate,
  before?: TimeView,
): TimeProblem[] {
  if (made.year === undefined || source.year === undefined) return [];
  if (lastDay(made) >= firstDay(source)) return [];
  const [one, two] = [printDate(made), printDate(source)];
  return [
    {
      signal: 'some',
      range: sentenceRange(document, view.sentence),
      ...(before === undefined ? {} : { related: [sentenceRange(document, before.sentence)] }),
      stated: `of ${one}, on the basis of what is of ${two}`,
      instead: `${two} comes after ${one}: what it rests on was not there yet`,
      sum: [`${one} is earlier than ${two}`],
    },
  ];
}
