import { print } from './print.ts';
import type { Rule } from './problem.ts';
import { lineHas, type SentenceView } from './sentence-view.ts';

/** What a score is worth in rugby union and in rugby league. */
const worth: Readonly<Record<string, readonly [number, number]>> = {
  tr: [5, 4],
  co: [2, 2],
  pe: [3, 2],
  dr: [3, 1],
};
const item =
  /(?: (?:<c(\d+)>|(an?|one|another)))(?: (?:(?!(?:and|or|from|with|of|in|to|for|games?|points?|the|matches)\b)[a-z]+|-)){0,4}? ((?:tr)(?:y|ies)|(?:co)nversions?|(?:pe)nalt(?:y|ies)(?: goals?| kicks?)?|(?:dr)op(?:ped)?(?: |-| - )(?:goals?|kicks?))\b/g;
/** '14 points from three conversions and two penalties' */
const before =
  / <c(\d+)> (?:of (?:the|its|their|his|her) )?points (?:from|with|through|by way of|off) /;
/** 'four conversions and two penalties giving him a personal haul of 16 points' */
const after =
  /^(?:,|:| -)? ?(?:giving|gave|brought|bringing|earned|earning|for|worth|yielded|yielding|made|making|took|taking|lifted|lifting) (?:(?:him|her|them|himself|herself|an?|his|personal|individual|match|game|total|tally|haul|return|contribution|of) ){0,6}<c(\d+)>(?: |-)?(?: - )?points?\b/;
const more =
  /^ (?:of|tr(?:y|ies))\b|^,? (?:and|plus|as well as|with|including) (?:an?|one|<c\d+>|his|her|the|another)\b/;
const gate = /(?:conversion|penalt|drop goal|drop - goal)/;

interface Scores {
  readonly union: number;
  readonly league: number;
  /** Where the list ends in the text. */
  readonly end: number;
}

/** Points of a kicker that the scores beside them do not give: 4 × 2 + 3 is not 13. */
export const matchPoints: Rule = (view, words) => {
  if (!lineHas(view, points) || !gate.test(view.line)) return [];
  const { line, quantities } = view;
  const told = before.exec(line);
  const start = told === null ? 0 : told.index + told[0].length - 1;
  const scores = scoresIn(view, start, told !== null);
  if (scores === undefined) return [];
  const rest = line.slice(scores.end);
  const index = told?.[1] ?? after.exec(rest)?.[1];
  const total = index === undefined ? undefined : quantities[Number(index)];
  if (total === undefined || total.hedge !== 'exact' || more.test(rest)) return [];
  if ([scores.union, scores.league].includes(total.value)) return [];
  // Far from it they are the points of a season or of a team.
  if (total.value > 2 * scores.union || total.value < scores.union / 2) return [];
  return [
    {
      signal: 'some',
      stated: `${words(total)} points`,
      computed: `${print(scores.union)}`,
      sum: [
        'A try counts five points, a conversion two, a penalty or a drop goal three',
        `The scores told make ${print(scores.union)}, against ${words(total)}`,
      ],
      figures: [total],
      sentence: view.sentence,
    },
  ];
};

const points = / points?\b/;

/** The points of a list of scores, one right after the other. */
function scoresIn(view: SentenceView, start: number, right: boolean): Scores | undefined {
  const text = view.line.slice(start);
  const sum = { union: 0, league: 0, end: 0 };
  for (const match of text.matchAll(item)) {
    const between = text.slice(sum.end, match.index);
    const joined =
      sum.end === 0
        ? !right || between.length < 8
        : /^(?:,|,? and|,? plus)?(?: (?:his|her|with))?$/.test(between);
    if (!joined) return sum.end === 0 ? undefined : { ...sum, end: start + sum.end };
    const [, index, , name = ''] = match;
    const many = index === undefined ? 1 : (view.quantities[Number(index)]?.value ?? 0);
    const [union, league] = worth[name.slice(0, 2)] ?? [0, 0];
    sum.union += many * union;
    sum.league += many * league;
    sum.end = match.index + match[0].length;
  }
  return sum.end === 0 ? undefined : { ...sum, end: start + sum.end };
}
