import { plainLine } from '../../text/sentence-line.ts';
import type { Quantity } from '../../text/quantities.ts';
import { smallNumbers } from '../../text/number-words.ts';
import { print } from './print.ts';
import type { ArticleRule, Problem } from './problem.ts';

const points = '(?: (?:points?|goals?|runs?|votes?|seats?|tries|shots?|frames?|legs?|holes?))?';
/** '24-17, a margin of nine points' */
const after = new RegExp(
  ` (\\d{1,3})[-–](\\d{1,3}),? (?:-|–|—)? ?(?:by |with )?an? (?:[a-z]+ )?(?:margin|majority|lead|gap|difference) of ([a-z\\d]+)${points}(?=[ ,.;])`,
);
/** '31-27, a three-point win' */
const adjective =
  / (\d{1,3})[-–](\d{1,3}),? (?:-|–|—)? ?(?:for |in )?an? ([a-z\d]+) ?- ?(?:point|goal|run|vote|shot|frame|seat) (?:win|victory|defeat|margin|lead|loss|majority)(?=[ ,.;])/;
/** 'won by nine points, 24-17' */
const before = new RegExp(
  ` (?:won|lost|beaten|beat|passed|carried|approved|rejected|defeated|prevailed|ahead|behind|trailed|led)(?: [a-z'-]+){0,4} by (?:just |only |an? )?([a-z\\d]+)${points},? (?:-|–|—|\\()? ?(?:at |score )?(\\d{1,3})[-–](\\d{1,3})(?=[ ,.;)])(?! (?:to|v|and) )`,
);
const sets = / (\d)[-–](\d)(?: ?\([\d–-]+\))?(?=[ ,.;])/g;
const straight =
  / (?:in|with) straight sets| straight - sets? (?:win|victory|defeat)| straight-sets? (?:win|victory|defeat)/;
const elsewhere =
  / (?:earlier|previous|last|semi-?finals?|first round|second round|quarter-?finals?|after|before|followed|who had|her other|his other)\b/;

const token = /^\d{1,3}[-–]\d{1,3}$/;

/** A score beside what it is said to come to: '24-17, a margin of nine', '6-4, 3-6, 7-5 in straight sets'. */
export const scoreLine: ArticleRule = (views, _words, document) => {
  const scored = new Set(
    document.tokens.flatMap(({ text, sentence }) => (token.test(text) ? [sentence] : [])),
  );
  return [...scored].flatMap((sentence) => {
    // A space between words, and none before a mark.
    const line = ` ${plainLine(document, sentence).replace(/ ([,.;])/g, '$1')} `;
    const figures = views.find((view) => view.sentence === sentence)?.quantities ?? [];
    return [...margin(line, sentence, figures), ...straightSets(line, sentence)];
  });
};

function margin(line: string, sentence: number, figures: readonly Quantity[]): Problem[] {
  const late = after.exec(line) ?? adjective.exec(line);
  const early = before.exec(line);
  const [one, two, told] =
    late !== null
      ? [late[1], late[2], late[3]]
      : early !== null
        ? [early[2], early[3], early[1]]
        : [];
  const by = Number(told) || smallNumbers.get(told ?? '');
  if (one === undefined || two === undefined || by === undefined) return [];
  const given = Math.abs(Number(one) - Number(two));
  if (given === by || given === 0) return [];
  return [
    {
      signal: 'strong',
      stated: `a margin of ${print(by)}`,
      computed: print(given),
      sum: [`${one} − ${two} = ${print(Number(one) - Number(two))}, against ${print(by)}`],
      figures: figures.filter(({ value }) => value === by),
      sentence,
    },
  ];
}

function straightSets(line: string, sentence: number): Problem[] {
  if (!straight.test(line) || elsewhere.test(line)) return [];
  const told = [...line.matchAll(sets)].map(([, one, two]) => Number(one) - Number(two));
  const won = told.filter((gap) => gap > 0).length;
  if (told.length < 3 || won === told.length || won === 0) return [];
  return [
    {
      signal: 'some',
      stated: 'straight sets',
      computed: `${print(told.length - won)} of ${print(told.length)} sets lost`,
      sum: [`${print(won)} sets to ${print(told.length - won)}`],
      figures: [],
      sentence,
    },
  ];
}
