import { stem } from '../../text/stems.ts';
import type { Quantity } from '../../text/quantities.ts';
import { figuresIn } from './clauses.ts';
import { leavesRoom } from './leaves-room.ts';
import { saysOverlap } from './overlapping.ts';
import { print } from './print.ts';
import type { ArticleRule } from './problem.ts';
import type { SentenceView } from './sentence-view.ts';

/** Words of a list that leaves something out, or of one that counts something twice. */
const open =
  / (?:includ(?:e|es|ed|ing)|among|others?|rest|mostly|mainly|notably|such as|for example|as well as|biggest|largest|top|leading|worst|highest|followed|ahead of|behind|per|each|age[ds]?|respectively|from|than|compared|points?)\b/;
/** 'Germany (600)', never 'majority 240 (188)': a figure's own earlier one is of another column. */
const bracketed = /(?<!> )\(<[cm](\d+)>\)/g;
/** '(majority in 2021: 612)': an aside is no total. */
const aside = /\([^()]*$/;

/** How far before the list, in sentences, its total can stand. */
const near = 4;

/** 'Germany (600), Poland (450) and the United States (350)' of '1,300 jobs': a list in brackets and what it is of. */
export const listed: ArticleRule = (views, words) =>
  views.flatMap((view) => {
    const items = itemsOf(view);
    const [first] = items;
    if (first === undefined || items.length < 3 || open.test(view.line)) return [];
    const sum = items.reduce((so, { value }) => so + value, 0);
    const told = stemsOf(view.line.split('(')[0] ?? '');
    const same = views
      .filter((other) => Math.abs(other.sentence - view.sentence) <= near)
      .flatMap((other) => figuresIn(other).map((figure) => ({ ...figure, other })))
      .filter(
        ({ quantity, left, right, other }) =>
          !items.includes(quantity) &&
          !aside.test(left) &&
          quantity.kind === first.kind &&
          quantity.unit === first.unit &&
          quantity.value / sum > 0.8 &&
          quantity.value / sum < 1.25 &&
          // 'Fifteen men and five women' are themselves two parts of something.
          !/^ (?:[a-z]+ )?(?:and|or) $/.test(right) &&
          (other === view || [...stemsOf(left + right)].some((one) => told.has(one))),
      );
    const [total] = same;
    const exact = [total?.quantity, ...items].every((one) => one?.hedge === 'exact' && !one.ranged);
    if (total === undefined || !exact || same.some(({ quantity }) => quantity.value === sum))
      return [];
    const missing = total.quantity.value - sum;
    if (missing < 0 && saysOverlap(view.document, view.sentence)) return [];
    if (missing > 0 && leavesRoom(view.document, items, missing)) return [];
    if (new Set(same.map(({ quantity }) => quantity.value)).size > 1) return [];
    return [
      {
        signal: 'some' as const,
        stated: `${words(total.quantity)} in all`,
        computed: print(sum),
        sum: [`${items.map(words).join(' + ')} = ${print(sum)}, against ${words(total.quantity)}`],
        figures: items,
        sentence: view.sentence,
        ...(total.other === view ? {} : { other: total.other.sentence }),
      },
    ];
  });

/** Stems of the longer words: '1,300 jobs to be cut' and 'The cuts will fall in' share one. */
function stemsOf(line: string): Set<string> {
  return new Set(
    (line.match(/[a-z]{3,}/g) ?? [])
      .filter((word) => !dull.has(word))
      .map((word) => stem(word.replace(/s$/, ''))),
  );
}

const dull = new Set(
  'the and were was are has have had will would for with from that this they its their'.split(' '),
);

function itemsOf(view: SentenceView): Quantity[] {
  return [...view.line.matchAll(bracketed)].flatMap(
    (match) => view.quantities[Number(match[1])] ?? [],
  );
}
