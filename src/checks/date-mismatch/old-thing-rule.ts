import { matchesOf } from '../../text/matches.ts';
import { stem } from '../../text/stems.ts';
import { sentenceRange, type TimeInputs, type TimeProblem, type TimeRule } from './problem.ts';
import { viewTimes, type TimeView } from './time-view.ts';

const old = / <a(?<age>\d+)>(?: - old)?(?<words>(?: [a-z]+){1,3})/g;
const begun =
  / (?:built|opened|founded|established|completed|created|erected|consecrated|launched|dating from|dates from|dates back to) (?:[a-z]+ ){0,3}?(?:in |back to )?<[YMD](?<year>\d+)>/g;
const living =
  /^(?:man|woman|boy|girl|child|baby|teenager|student|mother|father|driver|son|daughter|dog|horse|person|victim|pensioner|player|striker|defender|midfielder|singer|actor|actress|pupil|widow|tree|record|rule|dispute|feud|tradition|career|marriage|whisky|wine)/;

/** 'the 200-year-old school', in an article that says it was built in 1871. */
export const oldThings: TimeRule = (inputs) => {
  const { story } = inputs;
  if (story === undefined || story.by === 'latest-year') return [];
  const views = viewTimes(inputs, 1);
  const all = viewTimes(inputs, 1, true);
  const years = views.flatMap((view) =>
    matchesOf(view.line, begun).flatMap(({ groups }) => {
      const year = view.date(groups?.year).year;
      return year === undefined ? [] : [{ year, view }];
    }),
  );
  const [built] = years;
  if (built === undefined || new Set(years.map(({ year }) => year)).size > 1) return [];
  return all.flatMap((view) =>
    matchesOf(view.line, old).flatMap(({ groups }): TimeProblem[] => {
      const age = view.quantity(groups?.age);
      const words = (groups?.words ?? '').match(/[a-z]{3,}/g) ?? [];
      const thing = words.find((word) => isThere(inputs, built.view, view, stem(word)));
      if (age.unit !== 'year' || age.value < 20 || thing === undefined) return [];
      if (words.some((word) => living.test(word))) return [];
      const real = story.year - built.year;
      const slack = age.value % 10 === 0 ? Math.max(3, age.value * 0.1) : 1;
      if (Math.abs(real - age.value) <= slack || real <= 0) return [];
      return [
        {
          signal: 'some',
          range: sentenceRange(inputs.document, view.sentence),
          ...(view.sentence === built.view.sentence
            ? {}
            : { related: [sentenceRange(inputs.document, built.view.sentence)] }),
          stated: `${age.value}-year-old ${thing}`,
          instead: `${built.year} is ${real} years before the story, which is of ${story.year}`,
          sum: [`${story.year} − ${built.year} = ${real} years`],
        },
      ];
    }),
  );
};

/** The sentence with the year, or the one before it when that is not the one with the age, speaks of the thing. */
function isThere(
  { document: { tokens, starts } }: TimeInputs,
  built: TimeView,
  aged: TimeView,
  thing: string,
): boolean {
  const first = built.sentence - 1 === aged.sentence ? built.sentence : built.sentence - 1;
  return tokens
    .slice(starts[Math.max(0, first)], starts[built.sentence + 1])
    .some((token) => stem(token.lower) === thing);
}
