import type { TextDocument } from '../../text/document.ts';
import type { Quantity } from '../../text/quantities.ts';
import { stem } from '../../text/stems.ts';
import { saysParts } from './all-there-are.ts';
import { figuresIn, type Figure } from './clauses.ts';
import { countAlike, countedBy } from './counted.ts';
import { areOpposites, inListOf, isGapped, isList } from './part-lists.ts';
import type { ArticleRule, Problem } from './problem.ts';
import type { SentenceView } from './sentence-view.ts';
import { judgeParts, viewsNear, type PartsOf } from './sum-of-parts.ts';

/** 'from three sources:', 'four measures -': so many parts follow. */
const counted = /^(?: [a-z-]+){1,3}(?::| -|,) /;
/** Words of a list that leaves something out, that counts a thing twice or another time. */
const open =
  / (?:includ(?:e|es|ed|ing)|among|others?|rest|remaining|remainder|mostly|mainly|notably|chiefly|largely|partly|such as|for example|up to|as well as|excluding|not counting|apart from|besides|plus|per|each|every|additional|further|another|either|respectively|both|so far|up from|down from|compared|than|more|fewer|less|also|aged?|alone|of (?:which|whom)|at least|about|score[ds]?|concurrent(?:ly)?|repeat|again|already|twice|before tax|last year|(?:the|a) year before|for the (?:first|second)|first time)\b/;
/** A level that was, a limit, or a figure of each. */
const past =
  / (?:from|than|against|target of|expected|forecast|previously|earlier|last year|up to|nearly|at least|average of|another|more|first|worth of)(?: [a-z]+)? $| (?:first|originally|initially|once|planned|meant|before|last) (?:[a-z]+ ){0,5}$/;
const apart =
  /^(?: [a-z-]+){0,2},? (?:each|apiece|per|a (?:year|month|week|day|head)|more|fewer|less|higher|lower|times|years? ago|points?|before tax|ago|old|rising)\b|^,? rising\b/;
const ofThe =
  /^ of (?:(?:the|its|their|these|those|his|her|our|all|all the|a total of) )?(?:(?:about|total|roughly) )?$/;

/**
 * A whole and the list of its parts, in one sentence or in two that stand together: 'Of the 180, 74
 * worked in sales, 52 in support and 31 in product', 'The choir has 54 members. Twenty-eight are
 * sopranos, 16 altos and 14 basses'.
 */
export const wholeAndParts: ArticleRule = (views, words, document) =>
  views.flatMap((view, at) => {
    if (view.marks < 2) return [];
    const figures = figuresIn(view);
    const near = viewsNear(views, at, 2, 1);
    for (const reading of readingsOf(figures, view, near, document)) {
      const problems = judge(reading, view, near, words);
      if (problems.length > 0) return problems;
    }
    return [];
  });

/** 'the 60-seat parliament' */
const seats = /^ - (?:seat|member|strong)\b/;
const holds =
  / (?:holds?|held|has|have|had|won|took|takes?|gained|got|controls?|kept|keeps|with|gave|giving) (?:just |only )?$/;

interface Reading {
  readonly whole: Figure;
  readonly list: readonly Figure[];
  readonly other: number;
  /** What says that the list is of this whole. */
  readonly link: 'seats' | 'composed' | 'of' | 'listed' | 'beside' | 'before';
}

function readingsOf(
  figures: readonly Figure[],
  view: SentenceView,
  near: readonly SentenceView[],
  document: TextDocument,
): Reading[] {
  const readings: Reading[] = [];
  const own = { other: view.sentence };
  const [first, second] = figures;
  if (first === undefined) return [];
  // '61 of the 108 candidates were girls and 49 were boys'
  if (
    second !== undefined &&
    / of (?:the|its|their|all|those)(?: [a-z'’-]+){0,3} $/.test(second.left)
  ) {
    const list = [{ ...first, right: second.right }, ...figures.slice(2)];
    readings.push({ whole: second, list, link: 'of', ...own });
  }
  const body = figures.find(({ right }) => seats.test(right));
  if (body !== undefined)
    readings.push({
      whole: body,
      list: figures.filter((one) => one !== body),
      link: 'seats',
      ...own,
    });
  figures.forEach((whole, at) => {
    const next = figures[at + 1];
    if (next === undefined || at > 2) return;
    const between = next.left;
    const rest = figures.slice(at + 1);
    if (saysParts(between)) {
      const start = howMany(rest) ? 1 : 0;
      readings.push({ whole, list: rest.slice(start), link: 'composed', ...own });
    } else if (ofThe.test(whole.left) || / of (?:whom|which|them) (?:[a-z]+ ){0,2}$/.test(between))
      readings.push({ whole, list: rest, link: 'of', ...own });
    else if (/^(?: of (?:them|these|those|whom|which))\b/.test(next.right))
      readings.push({ whole, list: rest, link: 'of', ...own });
    else if (/(?::| -|\() ?(?:the )?$/.test(between))
      readings.push({ whole, list: upToClose(rest), link: 'listed', ...own });
    else if (/[,;](?: (?:the|a|with|among them))? $/.test(between))
      readings.push({ whole, list: rest, link: 'beside', ...own });
  });
  // '… comes from three sources: a, b and c. The hall will cost d': the whole in another sentence.
  const opener = saysParts(first.left) ? 0 : saysParts(second?.left ?? '') ? 1 : -1;
  const lead = howMany(figures) ? 1 : Math.max(0, opener);
  const list = figures.slice(lead);
  const starts = /^ (?:(?:the|a|of (?:them|these|those)|about|some),? )?$/.test(first.left);
  const isComposed = opener >= 0 || saysParts(first.left) || saysParts(list[0]?.left ?? '');
  if (!starts && !isComposed) return readings;
  const wholes = near
    .filter((other) => other !== view && Math.abs(other.sentence - view.sentence) === 1)
    .filter((other) => other.sentence < view.sentence || (isComposed && sharesNoun(view, other)))
    .filter((other) => isTogether(view, other, document));
  for (const other of wholes) {
    const alike = figuresIn(other).filter((whole) => isWholeOf(whole, list));
    const [whole] = alike;
    if (whole === undefined || alike.length > 1) continue;
    // 'One collection was made up of …' of all that was seized; 'cost $88m in 2019'.
    if (isComposed && !refersBack.test(view.line)) continue;
    if (/^ (?:[a-z]+ )?in (?:19|20)\d\d\b/.test(whole.right)) continue;
    const link = isComposed ? ('composed' as const) : ('before' as const);
    readings.push({ whole, list, link, other: other.sentence });
  }
  return readings;
}

/** '21 (16 for the win, five bonus) and Westmark six': a list ends where its bracket or dash is closed. */
function upToClose([first, ...rest]: readonly Figure[]): readonly Figure[] {
  if (first === undefined) return [];
  const mark = first.left.includes('(') ? ')' : / - /.test(first.left) ? ' - ' : undefined;
  const end = mark === undefined ? -1 : rest.findIndex(({ left }) => left.includes(mark));
  return [first, ...(end === -1 ? rest : rest.slice(0, end))];
}

const refersBack =
  /^ (?:it|they|this|that|these|those|the|its|their|his|her|of|money|funding|<[cmu]\d+>) /;

/** 'three sources:': the first figure counts those that follow. */
function howMany([first, ...rest]: readonly Figure[]): boolean {
  return (
    first?.quantity.kind === 'count' &&
    first.quantity.value === rest.length &&
    counted.test(first.right) &&
    rest.length > 1
  );
}

function isWholeOf(whole: Figure, list: readonly Figure[]): boolean {
  const { quantity } = whole;
  if (past.test(whole.left) || apart.test(whole.right)) return false;
  const items = partsOf(whole, list);
  const sum = items.reduce((so, { value }) => so + value, 0);
  return (
    items.length === list.length &&
    items.every(({ value }) => value < quantity.value) &&
    Math.abs(sum / quantity.value - 1) <= 0.3
  );
}

/** The parts in the unit of their whole: 'eight Liberals' of '17 members' are told by a name of their own. */
function partsOf(whole: Figure, list: readonly Figure[]): Quantity[] {
  return list.flatMap((item) => {
    const { quantity } = item;
    const count = whole.quantity.kind === 'count' && quantity.kind === 'count';
    return count && !/^ - /.test(item.right) ? [quantity] : (inListOf(whole, item) ?? []);
  });
}

/** In one paragraph, or right after each other. */
function isTogether(view: SentenceView, other: SentenceView, { sentences }: TextDocument): boolean {
  const own = sentences[view.sentence]?.paragraph;
  return own === undefined || Math.abs(own - (sentences[other.sentence]?.paragraph ?? 0)) <= 1;
}

function sharesNoun(view: SentenceView, other: SentenceView): boolean {
  const told = new Set(nouns(view));
  return nouns(other).some((noun) => told.has(noun));
}

function nouns({ line }: SentenceView): string[] {
  return (line.match(/[a-z]{4,}/g) ?? []).filter((word) => !dull.has(word)).map(stem);
}

const dull = new Set(
  'will would that with from this their have been which what when where were they them also into over money million'.split(
    ' ',
  ),
);

type Words = (quantity: Quantity) => string;

function judge(
  { whole, list, other, link }: Reading,
  view: SentenceView,
  near: readonly SentenceView[],
  words: Words,
): Problem[] {
  const { quantity } = whole;
  if (!['count', 'money', 'measure', 'duration'].includes(quantity.kind)) return [];
  if (list.length < 2 || list.length > 10 || !isList(list) || !isWholeOf(whole, list)) return [];
  const text = list.map(({ left, right }, at) => (at === 0 ? right : left + right)).join(' ');
  const told = ` ${text.split(/ [.;] | ; /)[0]} `;
  const closing = told.replace(/ (?:and |with )?no others? /, ' ');
  if (open.test(closing) || list.some(({ right }) => apart.test(right))) return [];
  if (link === 'composed' && open.test(` ${list[0]?.left ?? ''} `)) return [];
  const items = partsOf(whole, list);
  const sum = items.reduce((so, { value }) => so + value, 0);
  const opposites = areOpposites(list);
  if (!isTold({ whole, list, other, link }, sum / quantity.value, opposites, view)) return [];
  const parts: PartsOf = {
    total: quantity,
    items,
    sentence: view.sentence,
    other,
    told: link === 'composed' || link === 'listed' || opposites,
    reach: 0.3,
    ones: text.match(/ (?:one|an?) (?:[a-z]+ )?(?:in|for|at|by|from|on|to|of)\b/g)?.length ?? 0,
    ...(link === 'composed' || told !== closing ? { closed: 'list' } : {}),
  };
  return judgeParts(parts, near, words);
}

/** Whether the words say that nothing is in two parts, or that the parts are all there are. */
function isTold(
  { whole, list, link }: Reading,
  ratio: number,
  opposites: boolean,
  view: SentenceView,
): boolean {
  if (link === 'composed') return true;
  if (link === 'seats')
    return (
      ratio > 1 &&
      list.length > 1 &&
      (opposites ||
        (holds.test(list[0]?.left ?? '') && /^ (?:seats|members|and|,)/.test(list[0]?.right ?? '')))
    );
  const gapped = isGapped(list, view);
  const last = list.at(-1)?.left ?? '';
  const ended = / and (?:[a-z'’-]+ ){0,6}$/.test(last);
  // 'Of those who voted, 45 were for, 40 against and 15 abstained': the first is one of them.
  if (areOpposites([whole, ...list])) return false;
  if (link === 'beside' && !opposites) return false;
  if (opposites) return ratio > 1 || list.length > 2 || isPair(list);
  if (!ended || list.length < 3) return false;
  // Parts that each count a thing of their own are parts of no whole.
  if (!list.every((item) => countAlike(whole, item) || countedBy(item).length > 0)) return false;
  if (link === 'listed') return true;
  const close = Math.abs(ratio - 1) <= (gapped ? 0.25 : 0.12);
  // 'Of the 4,217, Reid took 1,564, Pitt 1,489 and Erin 858': others may have had some.
  return close && (gapped || ratio > 1 || (link === 'of' && isVerb(list[0], view)));
}

function isVerb(item: Figure | undefined, { document }: SentenceView): boolean {
  return ['VERB', 'AUX'].includes(document.tokens[item?.quantity.to ?? -1]?.pos ?? '');
}

/** Two that leave no third: girls and boys, never a part of the passengers and of the crew. */
function isPair(list: readonly Figure[]): boolean {
  return pair.test(list.map(({ right }) => right.split(/[,.;]/)[0]).join(' '));
}

const pair =
  /\b(?:boys|girls|men|women|adults|children|crew|passengers|males?|females?|full-time|part-time|indoor|outdoor)\b/;
