import { figuresIn, type Figure } from './clauses.ts';
import { countedBy } from './counted.ts';
import { sameUnit } from './interval.ts';
import { judgeMultiple, multipleIn } from './multiple.ts';
import type { ArticleRule, Problem } from './problem.ts';
import { lineHas, type SentenceView } from './sentence-view.ts';

/** A multiple of another stretch of time, or one that is yet to come. */
const otherSpan =
  / (?:since|until|by) (?:the )?(?:(?:19|20)\d\d|[a-z]+ (?:19|20)\d\d|then|independence)\b| (?:in|over|within|for|every) (?:the |just |only |about |less than |under |barely |nearly ){0,3}(?:past |last |next |first )?(?:<d\d+>|decades?|years?|generation|century|months?|weeks?)\b| (?:will|would|could|should|may|might|must|can|to|plans?|aims?|hopes?|wants?|expects?|expected|target|forecast|nearly always|if|not) (?:[a-z]+ ){0,3}(?:be )?(?:more than |almost |nearly )?(?:doubl|trebl|tripl|halv|quadrupl)/;
/** Between a level and its multiple: a subject of its own. */
const otherSubject =
  / (?:and|while|but|as|whereas|with|although|though) (?!(?:now|is|are|has|have|had|was|were|so|that is)\b)| (?:who|whose|which) |; (?:in|at|for|on|among|elsewhere|there) /;
const plain =
  /^ (?:acres|hectares|people|households|homes|cases|naira|of them|in all|now|today|then|by|in|on|at|this|last|the|a year|an?|each|apiece|as of|after|before)\b|^[.,;)]|^\s*$/;
/** Verbs of a multiple, and 'three times as many' after the level that it is of. */
const verb = / (?:doubled|trebled|tripled|quadrupled|halved)\b/;
const asMany =
  /^[^<;]{0,60}, (?:more than |nearly |almost |about |over |roughly |around |some )?(?:<c\d+> times|twice|double|triple|half) (?:as|the)\b/;
const gate = / (?:doubled|trebled|tripled|quadrupled|halved|twice|double|triple|times)\b/;
const ownBefore =
  / (?:from|(?<!more |less |fewer )than|against|compared (?:with|to)) (?:[a-z]+ ){0,3}<[cmu]/;

/**
 * A multiple beside one of its levels, the other one in the sentence before or after: 'more than doubled
 * overnight, reaching 31,400 acres. The blaze had been mapped at 21,900 acres on Tuesday'.
 */
export const multipleAcross: ArticleRule = (views, words) =>
  views.flatMap((view, at): Problem[] => {
    if (!lineHas(view, gate) || lineHas(view, otherSpan) || lineHas(view, ownBefore)) return [];
    const told = multipleIn(view);
    if (told === undefined) return [];
    const own = levelsOf(view);
    const meant = own.filter((level) => isTold(view, level));
    const pairs = pairsOf(meant, own, besides(view, at, views), view);
    const judged = pairs.map(([former, later, other]) => {
      const [low, high] = [former.quantity, later.quantity].sort((a, b) => a.value - b.value);
      if (low === undefined || high === undefined || low.value === high.value) return [];
      const [from, to] = told.factor < 1 ? [high, low] : [low, high];
      // Far from it, or the other way: of something else.
      const times = to.value / from.value / told.factor;
      if (times > 2.2 || times < 0.45) return [];
      return judgeMultiple({ from, to, ...told }, view.sentence, words).map((problem) => ({
        ...problem,
        signal: 'some' as const,
        ...(other === view ? {} : { figures: [later.quantity], other: other.sentence }),
      }));
    });
    if (pairs.length === 0 || judged.some((problems) => problems.length === 0)) return [];
    return (judged[0] ?? []).filter(() => !fitsElsewhere(told.factor, own, views));
  });

type LevelPair = readonly [former: Figure, later: Figure, other: SentenceView];

/** The level that the multiple is said of, with the one before it or the only one alike of a sentence beside. */
function pairsOf(
  meant: readonly Figure[],
  own: readonly Figure[],
  beside: readonly SentenceView[],
  view: SentenceView,
): readonly LevelPair[] {
  return meant.flatMap((level): LevelPair[] => {
    const same = own.filter((one) => one !== level && alike(one, level));
    const [former] = same;
    if (former !== undefined)
      return same.length === 1 && former.quantity.index < level.quantity.index
        ? [[former, level, view]]
        : [];
    return beside.flatMap((other): LevelPair[] => {
      const [found, ...more] = levelsOf(other).filter((figure) => alike(figure, level));
      return found === undefined || more.length > 0 ? [] : [[found, level, other]];
    });
  });
}

/** Whether the multiple is said of the last level of its sentence. */
function isTold(view: SentenceView, level: Figure): boolean {
  const at = view.line.search(
    new RegExp(`<[cmu]${String(view.quantities.indexOf(level.quantity))}>`),
  );
  if (asMany.test(view.line.slice(at).replace(/^<[a-z]\d+>/, ''))) return true;
  const found = verb.exec(view.line);
  if (found === null) return false;
  const between =
    at < found.index ? view.line.slice(at, found.index) : view.line.slice(found.index, at);
  return !otherSubject.test(between);
}

function besides(view: SentenceView, at: number, views: readonly SentenceView[]): SentenceView[] {
  return [views[at - 1], views[at + 1]].filter(
    (other): other is SentenceView =>
      other !== undefined && Math.abs(other.sentence - view.sentence) === 1,
  );
}

/** Figures that can be a level: exact ones that stand for themselves, no multiple and no rate. */
function levelsOf(view: SentenceView): Figure[] {
  return figuresIn(view).filter(
    ({ quantity: { kind, hedge, ranged, value }, right, left }) =>
      ['count', 'money', 'measure'].includes(kind) &&
      (hedge === 'exact' || hedge === 'about') &&
      !ranged &&
      value > 0 &&
      !/^ (?:times|- ?fold|more|fewer|less|higher|lower)\b/.test(right) &&
      !/ (?:by|another|of the|of its|first|other) $/.test(left),
  );
}

function alike(one: Figure, other: Figure): boolean {
  if (!sameUnit(one.quantity, other.quantity)) return false;
  if (one.quantity.kind !== 'count') return true;
  const [a, b] = [countedBy(one), countedBy(other)];
  const bare = (figure: Figure) => countedBy(figure).length === 0 || plain.test(figure.right);
  return bare(one) || bare(other) || a.some((word) => b.includes(word));
}

/** One of the levels and any other figure of the article make the multiple. */
function fitsElsewhere(
  factor: number,
  own: readonly Figure[],
  views: readonly SentenceView[],
): boolean {
  return own.some((level) =>
    views.some(({ quantities }) =>
      quantities.some((other) => {
        if (!sameUnit(level.quantity, other)) return false;
        const times = Math.max(
          other.value / level.quantity.value,
          level.quantity.value / other.value,
        );
        const wanted = factor < 1 ? 1 / factor : factor;
        return times >= wanted * 0.95 && times < wanted * 1.3;
      }),
    ),
  );
}
