import { figuresIn, moreWays, wayWords, type Figure } from './clauses.ts';
import { stem } from '../../text/stems.ts';
import { countedBy } from './counted.ts';
import type { ArticleRule } from './problem.ts';
import { matches, type SentenceView } from './sentence-view.ts';
import { judgeShare } from './share.ts';

const soft =
  '(?:about |around |roughly |nearly |almost |only |just |some |more than |less than |fewer than |just over |just under |well over ){0,2}';
/** A part and, after it, the share that it is of something told elsewhere. */
const forms: readonly RegExp[] = [
  // '74 kilometres, or nearly three quarters, have been electrified'
  ` <[cmu](?<part>\\d+)>(?: [a-z-]+){0,2}(?:, or |,? - or | \\(or )${soft}<[ps](?<share>\\d+)>(?=[,.)]| -| (?:have|has|had|were|was|are|is)\\b)(?!,? (?:higher|lower|more|less|fewer|up|down|above|below)\\b)`,
  // 'In 62 of them, just over half, officers took no statement'
  ` <c(?<part>\\d+)> of (?:them|these|those)(?:, or |, | \\(| - )${soft}<[ps](?<share>\\d+)>(?=[,.)]| -)`,
  // 'vacancies reached 640, leaving one post in five unfilled'
  ` <c(?<part>\\d+)>(?: [a-z-]+){0,2}, leaving ${soft}<[ps](?<share>\\d+)> [a-z]+`,
].map((source) => new RegExp(source, 'g'));
const changed = new RegExp(` (?:${wayWords}|${moreWays}) (?:[a-z]+ ){0,3}$`);
/** The level before a change is the whole of nothing today. */
const old = / (?:from|than|against|compared with|compared to)(?: the| its| last year's)? $/;
const gate = /<[cmu]\d.{0,80}<[ps]\d/;

/** How far from its part, in sentences, the whole can stand. */
const near = 6;

/**
 * A share told with its part, the whole in another sentence: '640 vacancies, leaving one post in five
 * unfilled. … The establishment is 4,000 posts'. Silent when any figure of the article could be the whole.
 */
export const wholeElsewhere: ArticleRule = (views, words) =>
  views.flatMap((view) => {
    if (!gate.test(view.line)) return [];
    return forms.flatMap((form) =>
      matches(view, form).flatMap(({ text, figure }) => {
        const [part, share] = [figure('part'), figure('share')];
        const own = figuresIn(view).find(({ quantity }) => quantity === part);
        const larger = own === undefined ? [] : largerNear(own, view, views);
        const fits = (one: Larger) =>
          judgeShare(share, part, one.figure.quantity, 0, words).length === 0;
        if (own === undefined || [...larger, ...largerIn(own, view)].some(fits)) return [];
        // 'closed down 24.11 points, or 0.1 percent': a change and not a part.
        if (changed.test(own.left)) return [];
        const ofThem = / of (?:them|these|those)\b/.test(text);
        const alike = larger
          .filter((one) => !old.test(one.figure.left))
          .filter((one) =>
            ofThem
              ? one.view.sentence === view.sentence - 1
              : part.kind !== 'count' || sharesNoun(own, words(share), one.figure),
          );
        const [whole] = alike;
        const values = new Set(alike.map((one) => one.figure.quantity.value));
        if (whole === undefined || values.size !== 1) return [];
        const { quantity } = whole.figure;
        const other = whole.view.sentence;
        return judgeShare(share, part, quantity, view.sentence, words).map((problem) => ({
          ...problem,
          signal: 'some' as const,
          other,
        }));
      }),
    );
  });

interface Larger {
  readonly figure: Figure;
  readonly view: SentenceView;
}

/** Figures of the sentences around of which `part` can be a part. */
function largerNear(part: Figure, from: SentenceView, views: readonly SentenceView[]): Larger[] {
  return views
    .filter((view) => view !== from && Math.abs(view.sentence - from.sentence) <= near)
    .flatMap((view) => largerIn(part, view))
    .filter(
      ({ figure: { right } }) =>
        // With a share of its own it is a part too.
        !/^(?: [a-z-]+){0,2}(?:, or | \(or | \()$/.test(right),
    );
}

function largerIn({ quantity: { kind, unit, value } }: Figure, view: SentenceView): Larger[] {
  return figuresIn(view)
    .map((figure) => ({ figure, view }))
    .filter(
      ({ figure: { quantity } }) =>
        quantity.kind === kind && quantity.unit === unit && quantity.value > value,
    );
}

/** '4,000 posts' is what 'one post in five' is of. */
function sharesNoun(part: Figure, share: string, whole: Figure): boolean {
  const told = [...countedBy(part), ...(share.toLowerCase().match(/[a-z]{3,}/g) ?? []).map(stem)];
  return countedBy(whole).some((noun) => told.includes(noun));
}
