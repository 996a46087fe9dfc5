import type { Quantity } from '../../text/quantities.ts';
import { figuresIn } from './clauses.ts';
import { print } from './print.ts';
import type { Problem, Rule } from './problem.ts';
import { lineHas, matches, type SentenceView } from './sentence-view.ts';
import { areOfSeveral } from './share-words.ts';

/** 'Dunne on 38%, Ferrers on 31%': where candidates and parties stand. */
const stands = / (?:on|at) <p(?<share>\d+)>(?! of\b)/g;
const moves =
  / (?:up|down|rose|fell|risen|fallen|from|compared|than|points? (?:up|down|higher|lower)|turnout|approval)\b/;
const lead =
  / (?:leads?|leading|led|ahead|lead)\b(?: [a-z]+){0,4}? (?:by|of) <[ct](?<lead>\d+)>(?: percentage)?(?: points?)?\b| <[ct](?<gap>\d+)> - points? lead\b/g;

/** A lead of another day or of some of the voters. */
const elsewhere =
  / (?:ago|earlier|last|previous(?:ly)?|since|had|once|then|among|with|in (?:the|january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d))\b/;
const sport = / (?:games?|table|league|match(?:es)?|season|goals?|clear)\b/;

/** Where those who stand in a poll are: more than all of it, or a lead that the first two do not give. */
export const poll: Rule = (view, words, before) => {
  const shares = sharesOf(view);
  const previous = before.at(-1);
  return [
    ...tooMany(shares, view, words),
    ...(lineHas(view, lead) && !sport.test(view.line) && !elsewhere.test(view.line)
      ? leadOf(view, previous?.sentence === view.sentence - 1 ? previous : undefined, words)
      : []),
  ];
};

function sharesOf(view: SentenceView): Quantity[] {
  if (!lineHas(view, stands) || moves.test(view.line)) return [];
  const shares = matches(view, stands).map(({ figure }) => figure('share'));
  if (areOfSeveral(figuresIn(view).filter(({ quantity }) => shares.includes(quantity)))) return [];
  return shares.every(({ hedge, ranged }) => hedge === 'exact' && !ranged) ? shares : [];
}

function tooMany(
  shares: readonly Quantity[],
  view: SentenceView,
  words: (quantity: Quantity) => string,
): Problem[] {
  const sum = shares.reduce((so, { value }) => so + value, 0);
  const slack = shares.reduce((so, { step }) => so + step / 2, 0);
  if (shares.length < 3 || sum <= 100 + slack || sum > 130) return [];
  return [
    {
      signal: 'strong',
      stated: 'shares of one whole',
      computed: `${print(sum, 1)}%`,
      sum: [`${shares.map(words).join(' + ')} = ${print(sum, 1)}%`],
      figures: shares,
      sentence: view.sentence,
    },
  ];
}

function leadOf(
  view: SentenceView,
  previous: SentenceView | undefined,
  words: (quantity: Quantity) => string,
): Problem[] {
  const told = matches(view, lead).map(({ groups, figure }) =>
    figure(groups.lead === undefined ? 'gap' : 'lead'),
  );
  const [stated] = told;
  const from = [view, previous].find((one) => one !== undefined && sharesOf(one).length >= 2);
  if (stated === undefined || told.length > 1 || from === undefined) return [];
  const [first, second] = sharesOf(from).sort((a, b) => b.value - a.value);
  if (first === undefined || second === undefined || stated.hedge !== 'exact') return [];
  const given = first.value - second.value;
  // Each share may have been rounded.
  if (Math.abs(given - stated.value) <= (first.step + second.step) / 2) return [];
  return [
    {
      signal: 'some',
      stated: `a lead of ${print(stated.value)} points`,
      computed: `${print(given, 1)} points`,
      sum: [`${words(first)} − ${words(second)} = ${print(given, 1)} points`],
      figures: [stated, first, second],
      sentence: view.sentence,
      ...(from === view ? {} : { other: from.sentence }),
    },
  ];
}
