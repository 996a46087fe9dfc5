import { remembered } from '../../text/remembered.ts';
import type { Quantity } from '../../text/quantities.ts';
import { leavesRoom } from './leaves-room.ts';
import { print } from './print.ts';
import type { Problem } from './problem.ts';
import { matches, type SentenceView } from './sentence-view.ts';

type Words = (quantity: Quantity) => string;

const people =
  'men|women|boys|girls|adults|children|teenagers|males|females|babies|infants|pensioners|students|pupils|teachers|passengers|crew|soldiers|civilians|officers';
const member = `<c\\d+> (?:(?:young|elderly|local|other) )?(?:${people})(?: members)?`;
/** 'three women, aged 24, 31 and 67, and two men' */
const ages = '(?:,? (?:all |both )?aged(?: ?(?:\\d{1,3}|[a-z]{2,9}|,)){1,14}?)?';
const members = `(?<list>${member}${ages}(?:, ${member}${ages}){0,3},? and ${member})`;

/** What happened to people: a total and its groups must speak of the same. */
const fates: readonly (readonly [string, RegExp])[] = [
  ['hurt', /\b(?:injur|wounded|hurt|hospital|treated|treatment)/],
  ['dead', /\b(?:kill|died|dead|deaths?|victims|bodies|perished|drowned)/],
  ['held', /\b(?:arrest|detain|in custody)/],
  ['charged', /\b(?:charged|accused|defendants|indicted)/],
  ['rescued', /\b(?:rescued|saved|pulled (?:out|alive)|survivors|survived)/],
  ['missing', /\bmissing\b/],
  ['aboard', /\b(?:aboard|on board|carrying)\b/],
];

/** 'The injured, twelve men and nine women, …'; 'Those killed were four adults and two children.' */
const definite = new RegExp(
  ` (?:the|those|all the) (?<fate>injured|wounded|hurt|dead|killed|victims|arrested|detained|charged|accused|defendants|rescued|survivors|missing)(?<some> includ(?:e|ed|es|ing))?(?: (?:are|were|in [a-z ]{2,20}))?,?(?: -)? ${members}${ages}(?=[,.)]| -| (?:were|are|have|had|was|will|all)\\b)`,
  'g',
);
/** 'Eleven passengers and five crew members were taken to hospital.' */
const told = new RegExp(`^ (?:[a-z]+ ){0,2}${members} (?:were|are|was|have|had) `, 'g');
/** '14 passengers and crew' */
const joined = new RegExp(` <c(?<total>\\d+)> (?<one>${people}) and (?<two>${people})\\b`, 'g');

/** A number of people, and the men, women, passengers or crew that another sentence says they were. */
export function groups(views: readonly SentenceView[], words: Words): Problem[] {
  return views.flatMap((view) => [
    ...matches(view, definite).flatMap(({ groups: { fate = '', list = '', some } }) =>
      compare(view, listOf(view, list), totalsOf(fateOf(fate), views, view), words, some),
    ),
    ...matches(view, told).flatMap(({ groups: { list = '' } }) => {
      const fate = fateIn(view);
      const kinds = list.match(new RegExp(`\\b(?:${people})\\b`, 'g')) ?? [];
      return fate === undefined || kinds.length !== 2
        ? []
        : compare(view, listOf(view, list), joinedTotals(fate, kinds, views, view), words);
    }),
    ...matches(view, sexes).flatMap(({ figure }) => {
      const pair = [figure('one'), figure('two')];
      const sum = pair.reduce((so, { value }) => so + value, 0);
      const all = views
        .filter((other) => other !== view)
        .flatMap((other) =>
          matches(other, everyone).map(({ figure: of }) => ({
            total: of('total'),
            sentence: other.sentence,
          })),
        );
      // A study of another size is another study.
      const near = all.filter(({ total }) => Math.abs(total.value - sum) < sum / 4);
      return sum < 20 ? [] : compare(view, pair, near, words);
    }),
  ]);
}

/** '1,150 boys and 1,050 girls' of '2,300 pupils'. */
const sexes =
  / <c(?<one>\d+)> (?:boys|men|women|girls) and <c(?<two>\d+)> (?:boys|men|women|girls)\b(?! (?:were|had|died|have|who|in))/g;
const everyone =
  / <c(?<total>\d+)> (?:[a-z]+ )?(?:people|pupils|children|students|patients|participants|adults|volunteers|residents|employees|members)\b/g;

interface Total {
  readonly total: Quantity;
  readonly sentence: number;
}

function fateOf(line: string): string | undefined {
  const all = fates.filter(([, pattern]) => pattern.test(line));
  return all.length === 1 ? all[0]?.[0] : undefined;
}

const fateIn = remembered(({ line }: SentenceView) => fateOf(line));

function listOf(view: SentenceView, list: string): Quantity[] {
  return [...list.matchAll(/<c(\d+)>/g)].flatMap(
    (match) => view.quantities[Number(match[1])] ?? [],
  );
}

const toll =
  / (?:dead|deaths|toll|injured|wounded|arrests)(?: [a-z]+)? (?:rose|risen|climbed|stood|stands|reached|grown|rises)(?: to| at)? <c(?<total>\d+)>| <c(?<people>\d+)> (?:other )?(?:people|persons|passengers|residents|workers|suspects|protesters|demonstrators|fans|migrants|(?:were|have been|had been|was) |dead|injured|deaths|arrests)/g;

/** 'Nineteen people were injured', 'killed 14 people', '12 arrests': every total that the article gives. */
function totalsOf(
  fate: string | undefined,
  views: readonly SentenceView[],
  not: SentenceView,
): Total[] {
  if (fate === undefined) return [];
  return views.flatMap((view) => {
    if (view === not) return [];
    const several = fateIn(view) === undefined;
    if (!several && fateIn(view) !== fate) return [];
    return matches(view, toll).flatMap(({ text, after, groups, figure }) =>
      // 'Four people were killed and nine injured': the words right behind a figure are its own.
      several && fateOf(`${text}${after}`.split(/,| and | but |;/)[0] ?? '') !== fate
        ? []
        : [
            {
              total: figure(groups.total === undefined ? 'people' : 'total'),
              sentence: view.sentence,
            },
          ],
    );
  });
}

function joinedTotals(
  fate: string,
  kinds: readonly string[],
  views: readonly SentenceView[],
  not: SentenceView,
): Total[] {
  return views.flatMap((view) =>
    view === not || fateIn(view) !== fate
      ? []
      : matches(view, joined).flatMap(({ groups: { one = '', two = '' }, figure }) =>
          kinds.includes(one) && kinds.includes(two)
            ? [{ total: figure('total'), sentence: view.sentence }]
            : [],
        ),
  );
}

/** A toll that moves contradicts nothing but more dead than it ever reached; nor does a list with 'included'. */
function compare(
  view: SentenceView,
  items: readonly Quantity[],
  totals: readonly Total[],
  words: Words,
  some?: string,
): Problem[] {
  const [first] = [...totals].sort((a, b) => b.total.value - a.total.value);
  if (first === undefined || items.length < 2) return [];
  const moves = totals.some(({ total }) => total.value !== first.total.value);
  if ([first.total, ...items].some(({ hedge, ranged }) => hedge !== 'exact' || ranged)) return [];
  const sum = items.reduce((so, item) => so + item.value, 0);
  if (totals.some(({ total }) => total.value === sum) || sum > 2 * first.total.value) return [];
  const missing = first.total.value - sum;
  if (missing > 0 && (moves || some !== undefined || leavesRoom(view.document, items, missing)))
    return [];
  return [
    {
      signal: 'strong',
      stated: `${words(first.total)} in all`,
      computed: print(sum),
      sum: [`${items.map(words).join(' + ')} = ${print(sum)}, against ${words(first.total)}`],
      figures: items,
      sentence: view.sentence,
      other: first.sentence,
    },
  ];
}
