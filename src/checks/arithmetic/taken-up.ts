import { stem } from '../../text/stems.ts';
import { figuresIn, type Figure } from './clauses.ts';
import { countedBy } from './counted.ts';
import { add, asWritten, overlap } from './interval.ts';
import { coversAll, namedTimes } from './named-times.ts';
import type { ArticleRule } from './problem.ts';
import type { SentenceView } from './sentence-view.ts';
import { judgeParts, viewsNear } from './sum-of-parts.ts';

/** 'the 37 affected services', 'all 63 animals' */
const definite = / (?:the|these|those|all|all (?:of )?(?:the|these|those)) $/;
const together =
  /^ (?:together|between them|combined|altogether|all told|in all|in total)\b|^ (?:the (?:two|three|four|five|six|seven|<c\d+>)|they|these) (?:[a-z]+ )?(?:together|between them|combined)\b/;
/** Told of some of them, of a plan or of what there is room for. */
const other =
  /^(?: [a-z-]+){1,3}? (?:that|which|who|whom|whose|it|they|he|she|we|i|planned|hoped|expected|wanted|needed|required|promised|refused|already|in|of|at|on|from|to|for|with|by|under|still|most|worst|living|left|remaining)\b|^ (?:more|fewer|less|other|most|or|to|-|of)\b/;
/** Words under which the figures of a list are no parts of what follows. */
const open =
  / (?:includ(?:e|es|ed|ing)|among|of (?:them|whom|which|these|those)|each|per|from|than|compared|up|down|respectively|age[ds]?|least|also|another|more|fewer|other|some|several|many|few|both|as well as|or)\b/;
const alike = new Set(
  'people visitor spectator passenger guest fan resident patient person casualt'
    .split(' ')
    .map((word) => stem(word)),
);

/** 'Sailings to Oslo were hit too' */
const apart = / (?:too|also|another|other|alone)\b/;

/** How far from each other, in sentences, a list and what takes it up can stand; anywhere when its days are named. */
const back = 2;

/**
 * The sum of the parts just told, taken up as one number: 'Fourteen were cancelled, 19 diverted and six
 * cut short; the 37 affected services'; '168 flights between Saturday and Monday' of 71, 58 and 49.
 */
export const takenUp: ArticleRule = (views, words) =>
  views.flatMap((view, at) =>
    figuresIn(view).flatMap((whole) => {
      if (!['count', 'money', 'measure'].includes(whole.quantity.kind)) return [];
      const isDefinite = definite.test(whole.left);
      const isSum = together.test(view.line) && isFirst(whole, view);
      const times = namedTimes(whole.right.slice(0, 60));
      if (!isDefinite && !isSum && times === undefined) return [];
      const near = viewsNear(views, at, back, 0);
      const lists = times === undefined ? near : views;
      const found = lists
        .map((list) => ({ list, items: itemsOf(list, whole, view) }))
        .filter(({ items }) => items.length >= 2)
        .filter(({ list, items }) => {
          const dated = coversAll(times, list, items, whole.right);
          if (dated) return !apart.test(list.line) && (list === view || sharesNoun(whole, list));
          if (
            times !== undefined ||
            list.sentence > view.sentence ||
            list.sentence < view.sentence - 1
          )
            return false;
          if (isSum) return sharesNoun(whole, list) && !/ (?:each|per)\b/.test(list.line);
          if (items.length < 3 || other.test(whole.right)) return false;
          return list === view ? whole.left.includes(';') : isSame(whole, items[0]);
        });
      const [one] = found;
      if (one === undefined) return [];
      if (found.some(({ items }) => overlap(sumOf(items), asWritten(whole.quantity)))) return [];
      return judgeParts(
        {
          total: whole.quantity,
          items: one.items.map(({ quantity }) => quantity),
          sentence: one.list.sentence,
          other: view.sentence,
          told: false,
          reach: 0.2,
        },
        [
          ...near,
          one.list,
          ...(views[at + 1] === undefined ? [] : [views[at + 1] as SentenceView]),
        ],
        words,
      ).map((problem) => ({ ...problem, signal: 'some' as const }));
    }),
  );

function sumOf(items: readonly Figure[]) {
  return add(items.map(({ quantity }) => asWritten(quantity)));
}

function isFirst({ quantity }: Figure, { quantities }: SentenceView): boolean {
  return (
    quantities.find(({ kind, value }) => kind === quantity.kind && value > 10)?.index ===
    quantity.index
  );
}

/** The figures of a sentence that can be the parts: all of one kind and told of one thing. */
function itemsOf(list: SentenceView, whole: Figure, view: SentenceView): readonly Figure[] {
  const before = figuresIn(list).filter(
    ({ quantity }) => list !== view || quantity.index < whole.quantity.index,
  );
  const items = before.filter(
    ({ quantity: { kind, unit } }) => kind === whole.quantity.kind && unit === whole.quantity.unit,
  );
  if (items.length !== before.length || items.length < 2 || items.length > 8) return [];
  if (open.test(items.map(({ left }, at) => (at === 0 ? '' : left)).join(' '))) return [];
  if (items.some(({ right }) => /^(?: [a-z-]+)? of (?:the|its|them)\b/.test(right))) return [];
  const [first, ...rest] = items as [Figure, ...Figure[]];
  // 'Rain fell on 14 days and 22 people died': of two things.
  const nouns = countedBy(first);
  const same = rest.every((item) => {
    const own = countedBy(item);
    return own.length === 0 || own.some((noun) => nouns.includes(noun)) || isVerb(item);
  });
  const joined = rest.every(({ left }) => /(?:,| and|;| - )(?: [a-z'-]+){0,5} $/.test(` ${left}`));
  return same && joined ? items : [];
}

function isVerb({ right }: Figure): boolean {
  return /^ (?:were|was|had|have|are|is)\b/.test(right);
}

function isSame(whole: Figure, item: Figure | undefined): boolean {
  if (item === undefined) return false;
  const [own, told] = [countedBy(whole), countedBy(item)];
  const bothPeople = own.some((noun) => alike.has(noun)) && told.some((noun) => alike.has(noun));
  return bothPeople || own.some((noun) => told.includes(noun));
}

/** The thing that the number counts is named in the sentence of the parts. */
function sharesNoun(whole: Figure, { line }: SentenceView): boolean {
  if (whole.quantity.kind !== 'count') return true;
  const told = new Set((line.match(/[a-z]{3,}/g) ?? []).map((word) => stem(word)));
  const own = countedBy(whole);
  return (
    own.some((noun) => told.has(noun)) ||
    (own.some((noun) => alike.has(noun)) && [...told].some((noun) => alike.has(noun)))
  );
}
