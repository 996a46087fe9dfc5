import { plainLine } from '../../text/sentence-line.ts';
import type { Quantity } from '../../text/quantities.ts';
import { figuresIn, inUnitOf, type Figure } from './clauses.ts';
import type { Rule } from './problem.ts';
import { lineHas, type SentenceView } from './sentence-view.ts';
import { judgeParts } from './sum-of-parts.ts';

/** What the ones who pay follow on: 'is financed by a loan of', 'was shared by the city, which gave'. */
const paid =
  /(?: (?:financed|funded|paid for|covered|met|borne|shared|split|made up|put together|raised|provided) (?:[a-z]+ ){0,2}?(?:by|from|with|through|between|among|of|out of)| (?:comes|came|coming|come) from) [^<:;]{0,60}<m/;
/** 'It is 4.2bn in equity, 3.1bn in …': the whole was told just before. */
const itIs = /^ (?:it|that|this) (?:is|was|means) [^<:;,]{0,40}<m/;
/** The sentence goes on with what the one before told of. */
const refersBack =
  /^ (?:it|they|this|that|these|those|the (?:bill|money|cost|costs|sum|total|project|package|work|works|scheme|price|funding|deal|purchase|budget|amount|investment)) /;
/** Words of a list that is not whole, that counts money twice, or of another stretch of time. */
const open =
  / (?:includ(?:e|es|ed|ing)|among|such as|partly|in part|some of|part of|mainly|mostly|up to|at least|of which|also|first|then|another|respectively|each|per|a year|before|after|without|excluding|net of|plus|contingency|contingencies|reserve|surplus|overruns?|interest|inflation|phase|last year|this year|next year|currently)\b/;
/** A whole that was planned, that is of another year, or no more than a limit. */
const otherWhole =
  / (?:first|once|originally|initially|previously|earlier|expected|forecast|estimated|at least|up to|than|from|against|last year|years? ago|phase|per|in (?:19|20)\d\d)\b/;
/** What is paid for: no income, and no debt. */
const costs =
  / (?:cost|costs|costing|price|priced|bill|budget|worth|comes? to|came to|total|raised|put at|built|build|bought|buy|purchase|project|package|scheme|investment|outlay)\b/;
/** Why the parts may come to more, or to less, in the sentence after. */
const spare =
  / (?:contingency|contingencies|reserve|reserves|surplus|overruns?|difference|remaining|remainder|rest|gap|shortfall|left over|extra|spare|interest|balance|inflation|another|also|further)\b/;
const ends = /(?:,|;| and) (?:[a-z'’-]+ ){0,8}(?:- )?$/;

/** A cost just told and what it is paid with, three or more sums closed by 'and': 'will cost €148m. It is financed by a loan of €62m, a grant of €51m and €45m of own funds'. */
export const paidBy: Rule = (view, words, before) => {
  if (view.marks < 3) return [];
  const [opener] = (lineHas(view, paid) ? paid : itIs).exec(view.line) ?? [];
  if (opener === undefined || open.test(view.line)) return [];
  const begin = view.line.indexOf(opener) + opener.length;
  const list = figuresIn(view).filter(
    ({ quantity: { kind, index } }) => kind === 'money' && positionOf(view, index) >= begin - 2,
  );
  const last = list.at(-1);
  if (list.length < 3 || last === undefined || list.length > 8) return [];
  if (!/ and (?:[a-z'’-]+[ ,]+){0,9}$/.test(last.left)) return [];
  if (!list.slice(1).every(({ left }) => ends.test(left) || /[,;] /.test(left))) return [];
  if (spare.test(` ${plainLine(view.document, view.sentence + 1)} `)) return [];
  const told = wholeOf(view, list, before);
  if (told === undefined) return [];
  const items = list.flatMap((item) => inUnitOf(told.whole, item) ?? []);
  if (items.length < list.length) return [];
  return judgeParts(
    {
      total: told.whole,
      items,
      sentence: view.sentence,
      other: told.sentence,
      told: false,
      reach: 0.25,
      closed: 'list',
    },
    [view, ...before],
    words,
  );
};

/** Where the mark of a figure stands in the line. */
function positionOf(view: SentenceView, index: number): number {
  const at = view.quantities.findIndex((one) => one.index === index);
  return view.line.indexOf(`<m${at}>`);
}

/** The only sum before the list, in its sentence or in the one before. */
function wholeOf(
  view: SentenceView,
  list: readonly Figure[],
  before: readonly SentenceView[],
): { readonly whole: Quantity; readonly sentence: number } | undefined {
  const first = list[0]?.quantity.index ?? 0;
  const own = figuresIn(view).filter(
    ({ quantity: { kind, index } }) => kind === 'money' && index < first,
  );
  const previous = before.at(-1);
  const near =
    previous?.sentence === view.sentence - 1 && refersBack.test(view.line) ? previous : undefined;
  const from = own.length > 0 ? view : near;
  if (from === undefined) return undefined;
  const sums =
    from === view ? own : figuresIn(from).filter(({ quantity: { kind } }) => kind === 'money');
  const [one] = sums;
  if (one === undefined || sums.length > 1 || otherWhole.test(one.left)) return undefined;
  if (from !== view && (otherWhole.test(from.line) || !costs.test(from.line))) return undefined;
  return { whole: one.quantity, sentence: from.sentence };
}
