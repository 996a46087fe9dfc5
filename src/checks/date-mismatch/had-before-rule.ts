import { printDate, type PartialDate } from '../../text/calendar.ts';
import { gap, lineMatches } from '../../text/sentence-line.ts';
import { firstDay, lastDay } from './order-rules.ts';
import { sentenceRange, type TimeInputs, type TimeProblem, type TimeRule } from './problem.ts';
import { fillIn } from './span-length.ts';
import { viewTimes, type TimeView } from './time-view.ts';

/** What had happened by then; what had been planned may lie ahead. */
const done =
  '(?:opened|begun|started|died|left|arrived|struck|broken out|gone missing|vanished|disappeared|happened|taken place|been (?:found|arrested|charged|lodged|filed|reported|discovered|invited|signed|launched|issued|sent|founded|killed|shot|stabbed|sold|bought|elected|appointed|sworn in|jailed|rescued|taken (?:ill|hostage|to hospital)|diagnosed|admitted|kidnapped|abducted))';
const had = new RegExp(
  `^ (?:(?:the|his|her|its|their) [a-z' -]{3,40}|it|he|she|they) had (?:first |only |just )?${done}${gap(40, ',')} (?:in|on) <[MD](?<when>\\d+)>`,
  'g',
);
const when = /<[YMND](?<when>\d+)>/g;
/** What is told of the first sentence is not yet, or was before. */
const ahead =
  /\b(?:will|would|is|are|had|has|have|due|planned|scheduled|until|since|from|by|before|deadline|if|could|may|might)\b/;

/** 'He was acquitted on 3 June. The trial had opened on 9 June.': what had happened before comes after. */
export const hadBefore: TimeRule = (inputs) => {
  const views = viewTimes(inputs, 1);
  return views.flatMap((view, at) =>
    lineMatches(view, had).flatMap(({ groups }) => {
      const before = views[at - 1];
      if (before?.sentence !== view.sentence - 1 || !isOne(inputs, view, before)) return [];
      const [told, ...more] = lineMatches(before, when);
      if (told === undefined || more.length > 0 || ahead.test(before.line)) return [];
      return judge(inputs, before, before.date(told.groups?.when), {
        view,
        date: view.date(groups?.when),
      });
    }),
  );
};

function isOne({ document: { sentences } }: TimeInputs, one: TimeView, two: TimeView): boolean {
  return sentences[one.sentence]?.paragraph === sentences[two.sentence]?.paragraph;
}

function judge(
  { document }: TimeInputs,
  before: TimeView,
  now: PartialDate,
  { view, date }: { readonly view: TimeView; readonly date: PartialDate },
): TimeProblem[] {
  // Without a year both are of one: a month or two apart, else of two years.
  const [one, two] = [fillIn(now, date), fillIn(date, now)];
  if ((one.year === undefined) !== (two.year === undefined)) return [];
  if (one.year === undefined && (two.month ?? 0) - (one.month ?? 0) > 2) return [];
  if (one.month === undefined || lastDay(one) >= firstDay(two)) return [];
  const [first, second] = [printDate(one), printDate(two)];
  return [
    {
      signal: 'some',
      range: sentenceRange(document, view.sentence),
      related: [sentenceRange(document, before.sentence)],
      stated: `had … on ${second}, before ${first}`,
      instead: `${second} comes after ${first}`,
      sum: [`${first} is earlier than ${second}`],
    },
  ];
}
