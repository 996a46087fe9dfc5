import type { Rule } from './problem.ts';
import { gap, matches } from './sentence-view.ts';
import { leavesRoom } from './leaves-room.ts';
import { print } from './print.ts';

const not =
  "(?:do|did|does|have|has|had|are|is|were|was|will|would|can|could) (?:not|n't)(?= ?[.,;])";
const still = '(?:stayed|remained|kept|still|escaped|survived)\\b';
const patterns: readonly RegExp[] = [
  ` of (?:the |its |their |all ){0,2}<c(?<whole>\\d+)>${gap(70)}, (?:only |just )?<c(?<some>\\d+)>(?: of (?:them|these|those))?${gap(70)}(?:,? and|, while|, but|;) (?:the (?:other|remaining) )?<c(?<rest>\\d+)> ${not}`,
  // 'Six of its eight berths closed, and three stayed open'
  ` <c(?<some>\\d+)> of (?:the|its|their) <c(?<whole>\\d+)>${gap(50)}(?:,? and|, while|, but|;) (?:the (?:other|remaining) )?<c(?<rest>\\d+)> (?:${not}|${still})`,
].map((source) => new RegExp(source, 'g'));

/** 'Of the 21 stations, 14 have step-free access and nine do not': what does and what does not are all. */
export const complement: Rule = (view, words) =>
  view.quantities.length < 3
    ? []
    : patterns
        .flatMap((pattern) => matches(view, pattern))
        .flatMap(({ figure }) => {
          const [whole, some, rest] = [figure('whole'), figure('some'), figure('rest')];
          const sum = some.value + rest.value;
          const exact = [whole, some, rest].every((one) => one.hedge === 'exact' && !one.ranged);
          if (!exact || sum === whole.value) return [];
          const missing = whole.value - sum;
          if (missing > 0 && leavesRoom(view.document, [some, rest], missing)) return [];
          return [
            {
              signal: 'strong',
              stated: `${words(whole)} in all`,
              computed: print(sum),
              sum: [`${words(some)} + ${words(rest)} = ${print(sum)}, against ${words(whole)}`],
              figures: [whole, some, rest],
              sentence: view.sentence,
            },
          ];
        });
