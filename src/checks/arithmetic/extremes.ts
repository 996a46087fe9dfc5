import type { Rule } from './problem.ts';
import { gap, matches } from './sentence-view.ts';

const high = '(?:highest|largest|biggest|greatest|strongest|longest|heaviest|fastest|most)';
const low = '(?:lowest|smallest|weakest|shortest|lightest|slowest|least|fewest)';
const figure = (name: string) => `<[cmpu](?<${name}>\\d+)>`;

const patterns: readonly RegExp[] = [
  ` ${high} (?<of>[a-z]+)?${gap(70)} ?${figure('high')}${gap(60)}(?:, | and | but | while )${gap(20)}${low} (?<than>[a-z]+)?${gap(60)} ?${figure('low')}`,
  ` ${low} (?<of>[a-z]+)?${gap(70)} ?${figure('low')}${gap(60)}(?:, | and | but | while )${gap(20)}${high} (?<than>[a-z]+)?${gap(60)} ?${figure('high')}`,
].map((source) => new RegExp(source, 'g'));

/** 'Support was highest in the north, at 61%, and lowest in the south, at 64%': the lowest lies above the highest. */
export const extremes: Rule = (view, words) =>
  !gate.test(view.line)
    ? []
    : patterns.flatMap((pattern) =>
        matches(view, pattern).flatMap(({ groups, figure: of }) => {
          if (!isOfOne(groups.of, groups.than)) return [];
          const [top, bottom] = [of('high'), of('low')];
          if (new Set(view.line.match(/\b(?:19|20)\d\d\b/g)).size > 1) return [];
          const alike = top.kind === bottom.kind && top.unit === bottom.unit;
          if (!alike || top.ranged || bottom.ranged || bottom.low <= top.high) return [];
          return [
            {
              signal: 'strong' as const,
              stated: `highest ${words(top)}, lowest ${words(bottom)}`,
              computed: `a lowest above the highest`,
              sum: [`${words(bottom)} is more than ${words(top)}`],
              figures: [top, bottom],
              sentence: view.sentence,
            },
          ];
        }),
      );

/** 'the highest rate … and the lowest among', never 'the largest donor … and the smallest grant'. */
function isOfOne(one: string | undefined, two: string | undefined): boolean {
  return (
    two === undefined || one === two || /^(?:among|in|at|for|with|was|were|is|on|by)$/.test(two)
  );
}

/** Words without which none of the patterns can match. */
const gate = new RegExp(` ${high}\\b.{0,300} ${low}\\b| ${low}\\b.{0,300} ${high}\\b`);
