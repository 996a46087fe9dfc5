import { matchesOf } from '../../text/matches.ts';
import { stem } from '../../text/stems.ts';
import { print } from './print.ts';
import type { ArticleRule, Problem } from './problem.ts';
import { lineHas, type SentenceView } from './sentence-view.ts';

/** A sum of money; the rand is written 'R60'. */
const amount = '(?:<m(?<mark>\\d+)>|r(?<rand>\\d{1,6}))';
/** '$12 for adults and $7 for children' */
const priced = new RegExp(
  ` ${amount} (?:for|per|an?) (?:an? |each |every |the )?(?:(?!<)[a-z]+ )?(?<who>adults?|child(?:ren)?|students?|pensioners?|seniors?|teenagers?|under - <[a-z]\\d+>s?|cars?|vans?|lorr(?:y|ies)|motorcycles?|bicycles?|dogs?|members?|non - members?|visitors?|residents?|locals|foreigners|guests?)\\b`,
  'g',
);
/** 'two adults and four children', 'a couple with three children' */
const group =
  / (?:<c(?<many>\d+)>|(?<one>an?|one)) (?<who>couple|adults?|child(?:ren)?|students?|pensioners?|seniors?|teenagers?|cars?|vans?|lorr(?:y|ies)|motorcycles?|bicycles?|dogs?|members?|visitors?|residents?|guests?)\b(?! who| under| over| aged)/g;
const stated = new RegExp(
  `[ (](?:pay|pays|paid|paying|cost|costs|spend|spends|spent|costing|for|be|is|was|to|charged|of)(?: about| around| a total of| just| only| some| them)? ${amount}`,
  'g',
);
/** Not simply the prices added up. */
const special =
  / (?:family|group|discount\w*|deal|offer|package|bundle|saver|pass|half|off|reduced|save|saving|online|advance|plus|with a|booking|fee|free|extra|return|each way|season|first|additional|members|under|over|if|parking)\b/;
const gate =
  / (?:for|per|an?) (?:[a-z]+ ){0,2}(?:adult|child|student|pensioner|senior|teenager|car|van|lorr|motorcycle|bicycle|dog|member|visitor|resident|guest)/;

/** How many sentences after its prices a party may be told. */
const reach = 3;

/** What a party pays, by the prices for each of its sorts: 'R60 for adults and R25 for children … a couple with three children pay R185'. */
export const priceList: ArticleRule = (views, words) =>
  views.flatMap((view, at) => {
    if (!lineHas(view, gate)) return [];
    const prices = pricesIn(view);
    if (prices.size < 2) return [];
    return [
      view,
      ...views.slice(at + 1).filter((one) => one.sentence - view.sentence <= reach),
    ].flatMap((other) => partyIn(other, view, prices, words));
  });

function pricesIn(view: SentenceView): ReadonlyMap<string, number> {
  const prices = new Map<string, number>();
  for (const { groups } of matchesOf(view.line, priced)) {
    const value = valueOf(view, groups);
    if (value !== undefined)
      prices.set(stem(`${(groups?.who ?? '').replace(/children/, 'child')}`), value);
  }
  return prices;
}

function valueOf(view: SentenceView, groups: RegExpExecArray['groups']): number | undefined {
  if (groups?.rand !== undefined) return Number(groups.rand);
  const quantity = view.quantities[Number(groups?.mark)];
  return quantity === undefined || quantity.ranged || quantity.hedge !== 'exact'
    ? undefined
    : quantity.value;
}

function partyIn(
  view: SentenceView,
  from: SentenceView,
  prices: ReadonlyMap<string, number>,
  words: Parameters<ArticleRule>[1],
): Problem[] {
  if (special.test(view.line)) return [];
  const last = matchesOf(view.line, priced).at(-1);
  const start = last === undefined ? 0 : last.index + last[0].length;
  const line = view.line.slice(start);
  const party = matchesOf(line, group).map(({ groups }) => {
    const who = groups?.who ?? '';
    const named =
      groups?.many === undefined ? 1 : (view.quantities[Number(groups.many)]?.value ?? 0);
    const couple = who === 'couple';
    return {
      many: couple ? 2 * named : named,
      price: prices.get(couple ? stem('adult') : stem(who.replace(/children/, 'child'))),
    };
  });
  const totals = matchesOf(line, stated);
  const [total] = totals;
  if (total === undefined || totals.length > 1 || party.length < 2) return [];
  if (party.some(({ price }) => price === undefined)) return [];
  const told = valueOf(view, total.groups);
  const sum = party.reduce((so, { many, price = 0 }) => so + many * price, 0);
  if (told === undefined || Math.abs(sum - told) < 0.01 || sum / told > 1.5 || told / sum > 1.5)
    return [];
  const mark = view.quantities[Number(total.groups?.mark)];
  const shown = mark === undefined ? `R${print(told)}` : words(mark);
  return [
    {
      signal: 'some',
      stated: `${shown} in all`,
      computed: print(sum, 2),
      sum: [
        `${party.map(({ many, price = 0 }) => `${print(many)} × ${print(price, 2)}`).join(' + ')} = ${print(sum, 2)}, against ${shown}`,
      ],
      figures: mark === undefined ? [] : [mark],
      sentence: view.sentence,
      ...(view === from ? {} : { other: from.sentence }),
    },
  ];
}
