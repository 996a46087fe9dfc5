import { divide, overlap, asWritten } from './interval.ts';
import { print } from './print.ts';
import type { Rule } from './problem.ts';
import { gap, lineHas, matches } from './sentence-view.ts';

const soft = '(?:about |around |some |roughly |nearly |almost |only |just ){0,2}';
/** So many of one thing for so many of another, and how many of these each has. */
const forms: readonly RegExp[] = [
  // '46 inspectors for 2,300 mines, one for every 50'
  ` <c(?<few>\\d+)> [a-z]+(?: [a-z]+){0,2} (?:for|to|among|in charge of|looking after) (?:the |its |their )?${soft}<c(?<many>\\d+)>${gap(40, ',:')},? (?:or |about |that is |roughly )?one (?:for|to|per) (?:every |each )?<c(?<rate>\\d+)>`,
  // '142 homes on a 4.2-hectare field, a density of 34 homes to the hectare'
  ` <c(?<many>\\d+)> ${gap(90, ':')}<u(?<few>\\d+)>(?:[^<;]{0,20}<u\\d+>)?[^<;]{0,70} (?:density|average|rate) of ${soft}<c(?<rate>\\d+)>(?: [a-z]+)? (?:to the|per|an?) (?:hectare|acre|square)\\b`,
].map((source) => new RegExp(source, 'g'));
const gate = / (?:one (?:for|to|per)|density|average|rate) /;

/** A rate beside the two figures that it is of. */
export const rate: Rule = (view, words) =>
  view.marks < 3 || !lineHas(view, gate)
    ? []
    : forms.flatMap((form) =>
        matches(view, form).flatMap(({ figure }) => {
          const [few, many, told] = [figure('few'), figure('many'), figure('rate')];
          if ([few, many, told].some((one) => one.ranged || one.value <= 0)) return [];
          const given = many.value / few.value;
          const close = Math.abs(given / told.value - 1) < 0.06;
          if (close || overlap(divide(asWritten(many), asWritten(few)), told)) return [];
          if (given / told.value > 4 || given / told.value < 0.25) return [];
          return [
            {
              signal: 'some' as const,
              stated: `${words(told)} for each`,
              computed: print(given, 1),
              sum: [`${words(many)} ÷ ${words(few)} = ${print(given, 1)}, against ${words(told)}`],
              figures: [few, many, told],
              sentence: view.sentence,
            },
          ];
        }),
      );
