import type { Quantity } from '../../text/quantities.ts';
import { figuresIn } from './clauses.ts';
import { add, overlap } from './interval.ts';
import { print } from './print.ts';
import type { Rule } from './problem.ts';
import { lineHas, matches } from './sentence-view.ts';

const together =
  / (?:their|a|the) (?:combined|joint) (?:(?:stake|share|holding|vote)s? of )?<p(?<sum>\d+)>(?! of )/g;
const owns =
  / (?:owns?|owned|holds?|held|has|have|controls?|with) (?:an?(?: further)? |another |about |some )?$/;

/** 'The family owns 38%. A trust has a further 12%. With their combined 54% …': 50%. */
export const combined: Rule = (view, words, before) =>
  lineHas(view, together)
    ? matches(view, together).flatMap(({ figure }) => {
        const told = figure('sum');
        const near = [...before.slice(-2), view];
        const all = near
          .flatMap(figuresIn)
          .filter(({ quantity }) => quantity.kind === 'percent' && quantity.index < told.index);
        const stakes = all.filter(({ left }) => owns.test(left)).map(({ quantity }) => quantity);
        const [one, two] = stakes as [Quantity, Quantity];
        if (stakes.length !== 2 || [told, one, two].some((each) => each.hedge !== 'exact'))
          return [];
        const given = one.value + two.value;
        const missing = told.value - given;
        const fits = overlap(add(stakes), told) || Math.abs(missing) > 12;
        // A third stake, or one of the figures was no stake of theirs.
        if (fits || all.some(({ quantity }) => quantity.value === missing)) return [];
        return [
          {
            signal: 'some' as const,
            stated: `a combined ${words(told)}`,
            computed: `${print(given, 1)}%`,
            sum: [`${words(one)} + ${words(two)} = ${print(given, 1)}%, against ${words(told)}`],
            figures: [told, one, two],
            sentence: view.sentence,
            ...(one.sentence === view.sentence ? {} : { other: one.sentence }),
          },
        ];
      })
    : [];
