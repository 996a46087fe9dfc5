import { matchesOf } from '../../text/matches.ts';
import { plainLine } from '../../text/sentence-line.ts';
import type { Quantity } from '../../text/quantities.ts';
import { sentenceRange, type TimeInputs, type TimeProblem, type TimeRule } from './problem.ts';
import { viewTimes, type TimeView } from './time-view.ts';

const begun =
  / (?:built|opened|founded|established|completed|created|erected|consecrated|launched|dating from|dates from|dates back to) (?:[a-z]+ ){0,3}?(?:in |back to )?<[YMD](?<year>\d+)>/g;
const living =
  /^(?:man|woman|boy|girl|child|baby|teenager|student|mother|father|driver|son|daughter|dog|horse|person|victim|pensioner|player|striker|defender|midfielder|singer|actor|actress|pupil|widow|tree|record|rule|dispute|feud|tradition|career|marriage|whisky|wine|skipper|captain|pilot|crew|owner|manager|chef|cook|worker|resident|farmer|suspect|defendant|model|staff|veteran|candidate|lawyer|nurse|doctor|engineer|founder|native|graduate|immigrant|migrant)/;

/** Words for one thing: the ferry is the vessel of the next sentence. */
const kinds: readonly ReadonlySet<string>[] = [
  'boat ship vessel ferry trawler craft tanker yacht liner lifeboat steamer freighter barge schooner carrier tug dredger',
  'building block tower house mansion hotel school church chapel theatre theater hospital factory mill station hall library museum prison courthouse structure arena stadium warehouse high-rise landmark',
  'plane aircraft jet airliner helicopter aeroplane airplane turboprop',
  'bus coach lorry truck car van train locomotive tram carriage vehicle',
  'bridge span crossing viaduct structure footbridge flyover overpass',
  'dam barrier structure reservoir wall embankment',
  'company firm business group brand institution club organisation organization charity brewery newspaper paper',
  'plant reactor station mine pit works refinery smelter',
].map((words) => new Set(words.split(' ')));

/** Another building than the one with the year. */
const beside =
  /\b(?:beside|next to|next door|opposite|behind|nearby|neighbou?ring|adjoining|adjacent|across from|extension|wing|replica)\b/;
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
  if (years.length === 0) return [];
  return inputs.quantities.flatMap((age): TimeProblem[] => {
    if (age.kind !== 'age') return [];
    if (age.unit !== 'year' || age.value < 20) return [];
    const words = wordsAfter(inputs, age);
    const told = years.flatMap((one) => {
      const thing = words.find((word) => isThere(inputs, one.view, one.at, age, word));
      return thing === undefined ? [] : [{ ...one, thing }];
    });
    const [built] = told;
    if (built === undefined || new Set(told.map(({ year }) => year)).size > 1) return [];
    const { thing } = built;
    if (words.some((word) => living.test(word))) return [];
    if (beside.test(plainLine(inputs.document, age.sentence))) return [];
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
  const next = tokens.slice(age.to, age.to + 5);
  const old = next.findIndex(({ lower }) => lower === 'old') + 1;
  const after = next.slice(old, old + 3);
  const end = after.findIndex(({ pos }) => pos !== 'NOUN' && pos !== 'ADJ');
  // '25-year-old Cody' is a person.
  if (end === 0 || after[end]?.pos === 'PROPN') return [];
  return after
    .slice(0, end < 0 ? after.length : end)
    .map(({ lower }) => lower)
    .filter((word) => /^[a-z-]{3,}$/.test(word));
}

/** The sentence with the year, or the one before it when that is not the one with the age, speaks of the thing. */
function isThere(
  { document: { tokens, starts } }: TimeInputs,
  built: TimeView,
  at: number,
  { sentence, from, to }: Quantity,
  thing: string,
): boolean {
  const first = built.sentence - 1 === sentence ? built.sentence : built.sentence - 1;
  if (built.sentence === sentence) {
    // 'The 40-year-old factory beside a mill built in 1871': between the age and the year no second thing.
    const nouns = tokens
      .slice(to, at)
      .filter(({ lower, pos }) => pos === 'NOUN' && !/^(?:year|old)$/.test(lower));
    return from < at && nouns.at(-1)?.lower === thing;
  }
  const words = tokens.slice(starts[Math.max(0, first)], starts[built.sentence + 1]);
  if (words.some(({ lower }) => lower === thing)) return true;
  // By another word only 'the 34-year-old vessel': 'a 34-year-old trawler' is a second one.
  if (!['the', 'this', 'its'].includes(tokens[from - 1]?.lower ?? '')) return false;
  return kinds.some((kind) => kind.has(thing) && words.some(({ lower }) => kind.has(lower)));
}
