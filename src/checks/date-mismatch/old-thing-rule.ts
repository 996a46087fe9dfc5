import { matchesOf } from '../../text/matches.ts';
import type { Quantity } from '../../text/quantities.ts';
import { stem } from '../../text/stems.ts';
import { sentenceRange, type TimeInputs, type TimeProblem, type TimeRule } from './problem.ts';
import { viewTimes, type TimeView } from './time-view.ts';

const begun =
  / (?:built|opened|founded|established|completed|created|erected|consecrated|launched|dating from|dates from|dates back to) (?:[a-z]+ ){0,3}?(?:in |back to )?<[YMD](?<year>\d+)>/g;
const living =
  /^(?:man|woman|boy|girl|child|baby|teenager|student|mother|father|driver|son|daughter|dog|horse|person|victim|pensioner|player|striker|defender|midfielder|singer|actor|actress|pupil|widow|tree|record|rule|dispute|feud|tradition|career|marriage|whisky|wine)/;

const close = 9;

/** 'the 200-year-old school', in an article that says it was built in 1871. */
export const oldThings: TimeRule = (inputs) => {
  const { story } = inputs;
  if (story === undefined || story.by === 'latest-year') return [];
  const views = viewTimes(inputs, 1);
  const years = views.flatMap((view) =>
    matchesOf(view.line, begun).flatMap(({ groups }) => {
      const year = view.date(groups?.year).year;
      return year === undefined ? [] : [{ year, view, at: view.date(groups?.year).from }];
    }),
  );
  const [built] = years;
  if (built === undefined || new Set(years.map(({ year }) => year)).size > 1) return [];
  return inputs.quantities.flatMap((age): TimeProblem[] => {
    if (age.kind !== 'age') return [];
    const words = wordsAfter(inputs, age);
    const thing = words.find((word) => isThere(inputs, built.view, age.sentence, stem(word)));
    if (age.unit !== 'year' || age.value < 20 || thing === undefined) return [];
    if (words.some((word) => living.test(word))) return [];
    // In one sentence with other things only what stands close to the year is meant.
    if (age.sentence === built.view.sentence && Math.abs(built.at - age.to) > close) return [];
    const real = story.year - built.year;
    const slack = age.value % 10 === 0 ? Math.max(3, age.value * 0.1) : 1;
    if (Math.abs(real - age.value) <= slack || real <= 0) return [];
    return [
      {
        signal: 'some',
        range: sentenceRange(inputs.document, age.sentence),
        ...(age.sentence === built.view.sentence
          ? {}
          : { related: [sentenceRange(inputs.document, built.view.sentence)] }),
        stated: `${age.value}-year-old ${thing}`,
        instead: `${built.year} is ${real} years before the story, which is of ${story.year}`,
        sum: [`${story.year} − ${built.year} = ${real} years`],
      },
    ];
  });
};

/** The 'school building' of 'the 200-year-old school building was'. */
function wordsAfter({ document: { tokens } }: TimeInputs, age: Quantity): string[] {
  const words = tokens.slice(age.to, age.to + 5).map(({ lower }) => lower);
  const old = words.indexOf('old') + 1;
  return words.slice(old, old + 3).filter((word) => /^[a-z]{3,}$/.test(word));
}

/** The sentence with the year, or the one before it when that is not the one with the age, speaks of the thing. */
function isThere(
  { document: { tokens, starts } }: TimeInputs,
  built: TimeView,
  aged: number,
  thing: string,
): boolean {
  const first = built.sentence - 1 === aged ? built.sentence : built.sentence - 1;
  return tokens
    .slice(starts[Math.max(0, first)], starts[built.sentence + 1])
    .some((token) => stem(token.lower) === thing);
}
