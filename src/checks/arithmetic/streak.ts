import type { Quantity } from '../../text/quantities.ts';
import { falls, wayWords } from './clauses.ts';
import type { ArticleRule } from './problem.ts';
import { lineMatches, markedLine } from '../../text/sentence-line.ts';
import { matches, type SentenceView } from './sentence-view.ts';

const ordinals = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
const unit = '(?:year|month|quarter|week|season|term)';
const claim = new RegExp(
  ` (?<way>${wayWords})\\b[^<;.]{0,60} (?:for (?:the |a )?(?<nth>${ordinals.join('|')}) (?:straight |successive |consecutive )?${unit}(?: (?:running|in a row|in succession|straight|in succession))?|for (?<many>two|three|four|five|six|seven|eight) (?:straight|successive|consecutive) ${unit}s)\\b`,
  'g',
);
const years = 'in (?<year>(?:19|20)\\d\\d)';
const series = new RegExp(
  ` (?<first><[cmpu]\\d+>)[^<;.]{0,50}, (?:(?:up|down) from|against|compared with|after) (?<rest>(?:<[cmpu]\\d+> in (?:19|20)\\d\\d(?:, (?:and )?| and )?){2,8})`,
  'g',
);

/** 'fallen for the third year running' … '64, down from 81 in 2024, 97 in 2023 and 88 in 2022': the row breaks before that. */
export const streak: ArticleRule = (views, words, document) => {
  const rows = views.flatMap((view) => rowsOf(view).map((levels) => ({ view, levels })));
  const [row] = rows;
  const last = row?.levels[0];
  if (row === undefined || last === undefined || rows.length > 1) return [];
  const told = document.sentences.slice(0, row.view.sentence + 1).flatMap(({ index }) =>
    lineMatches(markedLine(document, index, []), claim).flatMap(({ groups }) => {
      const times = toldOf(groups?.nth, groups?.many);
      const down = falls(groups?.way ?? '');
      const real = lengthOf(row.levels, down);
      if (times === undefined || row.levels.length <= times || real >= times) return [];
      return [
        {
          signal: 'strong' as const,
          stated: `${down ? 'falling' : 'rising'} ${times} times in a row`,
          computed: `${real} in a row`,
          sum: [`${[...row.levels].reverse().map(words).join(' → ')}: ${real} in a row`],
          figures: [last],
          sentence: row.view.sentence,
          ...(index === row.view.sentence ? {} : { other: index }),
        },
      ];
    }),
  );
  // Headline and first sentence say it alike: one problem.
  return told.slice(0, 1);
};

/** 'for the third year running' is three falls. */
function toldOf(nth: string | undefined, many: string | undefined): number | undefined {
  if (nth !== undefined) return ordinals.indexOf(nth) + 2;
  const at = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight'].indexOf(many ?? '');
  return at < 0 ? undefined : at + 2;
}

/** Levels of one series, the latest first, each a year before the other. */
function rowsOf(view: SentenceView): Quantity[][] {
  return matches(view, series).flatMap(({ groups }) => {
    const rest = [...(groups.rest ?? '').matchAll(new RegExp(`<[cmpu](?<at>\\d+)> ${years}`, 'g'))];
    const told = rest.map((match) => Number(match.groups?.year));
    if (told.some((year, at) => at > 0 && year !== (told[at - 1] ?? 0) - 1)) return [];
    const at = [/\d+/.exec(groups.first ?? '')?.[0], ...rest.map((match) => match.groups?.at)];
    const levels = at.flatMap((index) => view.quantities[Number(index)] ?? []);
    const [first] = levels;
    const alike = levels.every(({ kind, unit: one }) => kind === first?.kind && one === first.unit);
    return alike && levels.length >= 3 ? [levels] : [];
  });
}

function lengthOf(levels: readonly Quantity[], down: boolean): number {
  let length = 0;
  while (length + 1 < levels.length) {
    const [later, earlier] = [levels[length]?.value ?? 0, levels[length + 1]?.value ?? 0];
    if (down ? later >= earlier : later <= earlier) break;
    length += 1;
  }
  return length;
}
