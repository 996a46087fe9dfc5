import type { Quantity } from '../../text/quantities.ts';
import { figuresIn, type Figure } from './clauses.ts';
import { countAlike } from './counted.ts';
import { add, asWritten, overlap } from './interval.ts';
import { leavesRoom } from './leaves-room.ts';
import { printLike } from './print.ts';
import type { ArticleRule, Problem } from './problem.ts';
import { lineHas, matches, type SentenceView } from './sentence-view.ts';
import { viewsNear } from './sum-of-parts.ts';

/** 'That gives it a worldwide start of $75.5m', 'bringing the toll to 75' */
const brings =
  / (?:gives?|gave|giving|brings?|brought|bringing|takes?|took|taking|lifts?|lifted|lifting|pushes|pushed|pushing|raises?|raised|raising|makes?|making)(?: [a-z'-]+){0,5} (?:total|toll|tally|start|haul|count|sum|gross|death toll|number of dead|losses|bill|outlay|spending|cost|investment|debt|overall|worldwide|combined)(?: [a-z'-]+){0,4} (?:to|of|at) (?:about |around |some |at least |nearly |almost )?<[cmu](?<total>\d+)>/g;
/** What came on top. */
const onTop =
  / (?:another|added|adds|a further|an extra|an additional|plus|earned another|took another|more|overseas|abroad|elsewhere)\b/;
const back = 12;

/** A total that something on top is said to make: 'It added $33.9m … That gives it a worldwide start of $85.5m'. */
export const runningTotal: ArticleRule = (views, words) =>
  views.flatMap((view, at) =>
    lineHas(view, brings)
      ? matches(view, brings).flatMap(({ figure }) =>
          judge(figure('total'), view, viewsNear(views, at, back, 0), words),
        )
      : [],
  );

function judge(
  total: Quantity,
  view: SentenceView,
  near: readonly SentenceView[],
  words: (quantity: Quantity) => string,
): Problem[] {
  const own = figuresIn(view).find(({ quantity }) => quantity === total);
  const earlier = near.flatMap((other) =>
    figuresIn(other)
      .filter((figure) => isAlike(figure, own, total))
      .map((figure) => ({ ...figure, view: other })),
  );
  const together = spentSince(view, earlier);
  if (together !== undefined) return sumOf(total, together, view, words);
  const more = earlier
    .filter(({ left, right, view: { sentence } }) => {
      const close = sentence >= view.sentence - 1;
      return close && onTop.test(`${left} ${/^ [a-z]+/.exec(right)?.[0] ?? ''} `);
    })
    .at(-1);
  if (more === undefined || total.ranged) return [];
  if (addsUp(total, more.quantity, earlier)) return [];
  const firsts = earlier.filter(({ quantity, left }) => {
    const ratio = (quantity.value + more.quantity.value) / total.value;
    const past = / (?:from|than|against|budget of|behind) $/.test(left);
    return quantity.index < more.quantity.index && !past && ratio > 0.85 && ratio < 1.15;
  });
  const inHeadline = firsts.filter((figure) => figure.view.sentence === 0);
  const values = new Set(firsts.map(({ quantity }) => quantity.value));
  const chosen = values.size === 1 ? firsts : inHeadline;
  const [first] = chosen.slice(-1);
  if (first === undefined) return [];
  const given = first.quantity.value + more.quantity.value;
  const sum = add([first.quantity, more.quantity]);
  if (overlap(sum, total) && Math.abs(given / total.value - 1) < 0.04) return [];
  if (given < total.value && leavesRoom(view.document, [more.quantity], total.value - given))
    return [];
  return [
    {
      signal: 'some',
      stated: `a total of ${words(total)}`,
      computed: printLike(given, words(total)),
      sum: [
        `${words(first.quantity)} + ${words(more.quantity)} = ${printLike(given, words(total))}, against ${words(total)}`,
      ],
      figures: [more.quantity, total],
      sentence: view.sentence,
      other: more.view === view ? first.view.sentence : more.view.sentence,
    },
  ];
}

/** 'paid $4.2m … It has since spent $3.1m on A and $900,000 on B, which brings the outlay to' */
function spentSince(
  view: SentenceView,
  earlier: readonly (Figure & { readonly view: SentenceView })[],
): readonly Quantity[] | undefined {
  const own = earlier.filter((figure) => figure.view === view).map(({ quantity }) => quantity);
  const first = earlier.filter((figure) => figure.view.sentence === view.sentence - 1);
  const [base] = first;
  const since = / (?:since|then|also|further|another|added|more)\b/.test(view.line);
  if (own.length < 2 || own.length > 4 || first.length !== 1 || base === undefined || !since)
    return undefined;
  return [base.quantity, ...own];
}

function sumOf(
  total: Quantity,
  parts: readonly Quantity[],
  view: SentenceView,
  words: (quantity: Quantity) => string,
): Problem[] {
  const given = parts.reduce((so, { value }) => so + value, 0);
  const fits = overlap(add(parts.map(asWritten)), asWritten(total));
  if (fits || Math.abs(given / total.value - 1) > 0.15 || total.hedge !== 'exact') return [];
  if (parts.some(({ hedge, ranged }) => hedge !== 'exact' || ranged)) return [];
  if (given < total.value && leavesRoom(view.document, parts, total.value - given)) return [];
  return [
    {
      signal: 'some',
      stated: `a total of ${words(total)}`,
      computed: printLike(given, words(total)),
      sum: [
        `${parts.map(words).join(' + ')} = ${printLike(given, words(total))}, against ${words(total)}`,
      ],
      figures: [...parts, total],
      sentence: view.sentence,
      other: view.sentence - 1,
    },
  ];
}

function isAlike(figure: Figure, own: Figure | undefined, total: Quantity): boolean {
  const { kind, unit, value, index } = figure.quantity;
  if (own === undefined || index >= total.index || value <= 0 || value > total.value) return false;
  return kind === total.kind && unit === total.unit && countAlike(figure, own);
}

/** Whether what came on top and one of the others, or two near by, make the total, or it stands there. */
function addsUp(total: Quantity, more: Quantity, earlier: readonly Figure[]): boolean {
  const given = asWritten(total);
  const near = total.sentence - 3;
  const others = earlier.map(({ quantity }) => quantity).filter((one) => one !== more);
  return others.some((one, at) => {
    const once = add([more, one].map(asWritten));
    const twice = others
      .slice(at + 1)
      .filter((two) => Math.min(one.sentence, two.sentence) >= near)
      .some((two) => overlap(add([once, asWritten(two)]), given));
    return overlap(asWritten(one), given) || overlap(once, given) || twice;
  });
}
