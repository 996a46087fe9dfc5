import { matchesOf } from '../../text/matches.ts';
import type { Quantity } from '../../text/quantities.ts';
import { print } from './print.ts';
import type { Problem, Rule } from './problem.ts';
import { lineHas, matches, type SentenceView } from './sentence-view.ts';

/**
 * What each score is worth. Rugby union: World Rugby, Laws of the Game, law 8 (a try 4 points until
 * 1992). Rugby league: International Rugby League, Laws of the Game, section 6. American football: NFL
 * Official Playing Rules, rule 11.
 */
const codes: readonly Readonly<Record<string, number>>[] = [
  { try: 5, conversion: 2, penalty: 3, 'drop goal': 3 },
  { try: 4, conversion: 2, penalty: 3, 'drop goal': 3 },
  { try: 4, conversion: 2, penalty: 2, 'drop goal': 1 },
  { touchdown: 6, 'field goal': 3, 'extra point': 1, safety: 2, 'two point conversion': 2 },
];
const names: readonly (readonly [RegExp, string])[] = [
  [/^tr(?:y|ies)$/, 'try'],
  [/^conversions?$/, 'conversion'],
  [/^penalt(?:y|ies)(?: goals?| kicks?)?$/, 'penalty'],
  [/^drop(?: -)? ?goals?$/, 'drop goal'],
  [/^touchdowns?$/, 'touchdown'],
  [/^field goals?$/, 'field goal'],
  [/^extra points?$/, 'extra point'],
  [/^safet(?:y|ies)$/, 'safety'],
];
const score =
  '(?:tries|try|conversions?|penalt(?:y|ies)(?: goals?| kicks?)?|drop(?: -)? ?goals?|touchdowns?|field goals?|extra points?|safet(?:y|ies))';
const item = new RegExp(
  ` (?:<c(?<many>\\d+)>|(?:an?|his|her|the|another|one)) (?:(?!<)[a-z]+(?: - [a-z]+)? ){0,2}?(?<score>${score})(?![a-z])`,
  'g',
);
const anyScore = new RegExp(` ${score}(?![a-z])`, 'g');
const gate = new RegExp(` ${score}(?![a-z])`);
const points =
  / <c(?<told>\d+)>(?: of (?:his|her|their|its) (?:side|team|club)'s)? points\b(?! (?:clear|ahead|behind|down|adrift|above|below|up))/g;
/** What ties the points to the scores, on whichever side they stand. */
const after = / (?:from|with|through|via|courtesy of|thanks to|consisting of|made up of)\b|:/;
const before =
  / (?:for|giving|gave|give|finish(?:ed|ing)?|total|haul|tally|worth|making|make|brought|bringing|took|taking|account(?:ed|ing)? for|contribut(?:ed|ing)|yield(?:ed|ing)|add(?:ed|ing)? up to|came to)\b/;
/** Points between the two sides: 'to within four points', 'lost by 11 points'. */
const between = / (?:within|by|past|lead of|gap of|margin of|deficit of)$/;
/** More scores than are named, or points for the table. */
const open =
  / (?:including|included|among|also|plus|as well as|another|more|other|earlier|further|league|table|bonus|(?:this|last|his|her|their|the) season|career|lead)\b|<t\d/;

/** Points beside the scores that they came from: '16 points from a try, two conversions and two penalties'. */
export const scores: Rule = (view, words) => {
  if (!lineHas(view, gate)) return [];
  const told = matches(view, points);
  const [one] = told;
  if (one === undefined || told.length > 1) return [];
  const stated = one.figure('told');
  const at = view.line.indexOf(one.text);
  const [left, right] = [view.line.slice(0, at), view.line.slice(at + one.text.length)];
  if (between.test(left)) return [];
  const list = after.test(right.slice(0, 30)) ? endOf(right) : startOf(left);
  if (open.test(list) || open.test(right.slice(0, 30))) return [];
  const items = matchesOf(list, item);
  if (items.length === 0 || items.length !== matchesOf(list, anyScore).length) return [];
  // Those on the other side of the points may count too.
  if (items.length !== matchesOf(view.line, anyScore).length) return [];
  if (list !== endOf(right) && !before.test(left.slice(-60))) return [];
  const counted = items.map(({ groups }): Counted => {
    const many = groups?.many === undefined ? undefined : view.quantities[Number(groups.many)];
    return { many, name: nameOf(groups?.score ?? '') };
  });
  return judge(stated, counted, view, words);
};

interface Counted {
  readonly many: Quantity | undefined;
  readonly name: string;
}

/** Up to where another clause begins. */
function endOf(right: string): string {
  return right.split(/;| (?:but|while|as|when|who|which|before|after|against)\b/)[0] ?? '';
}

function startOf(left: string): string {
  return left.split(/;| (?:but|while|when|before)\b/).at(-1) ?? '';
}

function nameOf(text: string): string {
  return names.find(([form]) => form.test(text))?.[1] ?? text;
}

function judge(
  stated: Quantity,
  counted: readonly Counted[],
  view: SentenceView,
  words: (quantity: Quantity) => string,
): Problem[] {
  const sums = codes.flatMap((code) => {
    const parts = counted.map(({ many, name }) => ({ many: many?.value ?? 1, worth: code[name] }));
    return parts.some(({ worth }) => worth === undefined)
      ? []
      : [{ parts, sum: parts.reduce((so, { many, worth = 0 }) => so + many * worth, 0) }];
  });
  const [first] = sums;
  if (first === undefined || sums.some(({ sum }) => sum === stated.value)) return [];
  if (stated.hedge !== 'exact' || first.sum > 2 * stated.value || stated.value > 2 * first.sum)
    return [];
  const working = first.parts
    .map(({ many, worth = 0 }) => `${print(many)} × ${print(worth)}`)
    .join(' + ');
  return [
    {
      signal: 'some',
      stated: `${words(stated)} points`,
      computed: [...new Set(sums.map(({ sum }) => print(sum)))]
        .join(', ')
        .replace(/, (?=\d+$)/, ' or '),
      sum: [`${working} = ${print(first.sum)}, against ${words(stated)}`],
      figures: [stated, ...counted.flatMap(({ many }) => many ?? [])],
      sentence: view.sentence,
    },
  ];
}
