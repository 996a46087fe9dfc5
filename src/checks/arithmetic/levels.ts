import type { Quantity } from '../../text/quantities.ts';
import { clausesOf, falls, inUnitOf, wayWords, type Figure } from './clauses.ts';
import { countAlike } from './counted.ts';
import type { SentenceView } from './sentence-view.ts';

/** A change and the two levels that it leads from and to, whichever order the sentence puts them in. */
export interface ChangeFrame {
  readonly from: Quantity;
  readonly to: Quantity;
  readonly by: Quantity;
  readonly falls: boolean;
}

const soft =
  '(?:(?:by|of|just|almost|nearly|about|over|more than|around|roughly|some|an?|the|another|further|record|total|whopping|modest|sharp|mere) ){0,4}';

// The amount of the change: 'rose by almost 12%', 'a fall of 12%', 'fell by a barely noticed 12%'.
const amountAfter = new RegExp(
  ` (${wayWords}|loss(?:es)?) (?:in [a-z]+ )?(?:(?!to |from |at |on |in |than )[a-z'-]{1,14} ){0,4}$`,
);
// '1,700 more', 'a rise of 1,700': figures of the levels' own unit need a nearer word.
const amountRightAfter = new RegExp(` (${wayWords}) ${soft}$`);
// '12% fall in', '5% year-on-year increase', '12 per cent higher'
const amountBefore = new RegExp(
  `^ (?:-? ?(?!(?:is|was|are|were|has|had|have|and|that|which|it|they) )[a-z-]{1,14} ){0,2}?(${wayWords})\\b`,
);

const earlierBefore = new RegExp(
  "(?: from| against| versus| vs\\.?| compare[ds]? (?:with|to)| up on| down on| (?:than|on)(?= (?:the|last|its|their|a)\\b))(?: (?!(?:to|WAY)\\b)[a-z'’]{1,12}){0,4} $".replace(
    'WAY',
    wayWords,
  ) +
    '|^ on $' +
    '|(?: a (?:year|month|decade) (?:ago|earlier)| last year| previously)[a-z, ]{0,20}(?: was| were| stood at| had been)(?: about| around| just)? $',
);
const earlierAfter =
  /^,? ?(?!(?:from|than|over|on|since|compared) )(?:[a-z]+ ){0,3}(?:a (?:year|month|quarter|week|decade) (?:earlier|ago|before)|(?:last|the previous|the prior|the year) (?:year|month|quarter|week|before)|(?:in )?the same (?:period|quarter|month|week|time)|the year before)\b/;
const toBefore =
  / (?:to|reached|reaching|hit|hitting|at)(?: (?:about|around|just|over|nearly|almost|a|the|record|some|more|than)){0,4} $/;

/** Every change of a sentence that stands in one clause with exactly its two levels. */
export function changesOf(view: SentenceView): ChangeFrame[] {
  return clausesOf(view).flatMap(frameOf);
}

function frameOf(figures: readonly Figure[]): ChangeFrame[] {
  if (figures.length < 3) return [];
  const amounts = figures.flatMap((figure) => {
    const way = wayOf(figure);
    return way === undefined ? [] : [{ figure, way }];
  });
  for (const { figure, way } of amounts) {
    const frame = levelsFor(figure, way, figures, amounts.length);
    if (frame !== undefined) return [frame];
  }
  return [];
}

function wayOf({ quantity, left, right }: Figure): string | undefined {
  if (earlierBefore.test(left) || toBefore.test(left)) return undefined;
  const relative = ['percent', 'points', 'share'].includes(quantity.kind);
  // 'cut by a quarter of a point': a part of something else than the level.
  if (quantity.kind === 'share' && ofElse.test(right)) return undefined;
  if (particle.test(left)) return undefined;
  const after = (relative ? amountAfter : amountRightAfter).exec(left);
  if (after !== null) return after[1];
  return relative || quantity.kind === 'count' ? amountBefore.exec(right)?.[1] : undefined;
}

const moreThan = /^ (?:[a-z]+ )?(?:more|fewer|less|higher|lower) than\b/;
/** '24 not out from 19' */
const rightAfter = /^(?: [a-z-]+){0,3} from $/;
/** What a currency costs: 'at 950 pesos to the dollar'. */
const toMoney =
  /^ (?:to|per|for|against) (?:the|a|one|each) (?:[a-z]+ )?(?:dollar|euro|pound|franc|yen|yuan|rupee|real|rand|peso|krone|krona)\b/;

/** 'half a percentage point', 'a quarter of a point', 'half an hour' */
const ofElse =
  /^ (?:of|(?:an? )?(?:full )?(?:percentage )?points?|an? (?!year\b|month\b|time\b)[a-z]+)\b/;

/** 'Children made up 22% of the total': nothing went up. */
const particle =
  / (?:mak|tak|set|gav|giv|sign|end|add|sum|eat|at|hold|held|us|back|open|writ|pick|sweep|swept)[a-z]{0,4} up (?:[a-z]+ ){0,3}$| (?:made|took|paid|laid|broken|broke|put|breaks?|cut) (?:up|down) (?:[a-z]+ ){0,3}$/;

/** 'The lowest since 2020, when 536 died', 'because four were sold': told of another time or thing. */
const aside = / (?:when|where|because|which|who|whose|while|although|though|since|despite|after)\b/;

function levelsFor(
  amount: Figure,
  way: string,
  figures: readonly Figure[],
  amounts: number,
): ChangeFrame | undefined {
  const others = figures.filter(
    (figure, at) =>
      figure !== amount &&
      !/ out of $/.test(figure.left) &&
      // 'about 34 cents at 950 pesos to the dollar'
      !toMoney.test(figure.right) &&
      // '7,400 fewer than in January, a cut of 24.8% from 29,800'
      !moreThan.test(figure.right) &&
      // '$118 million, or $1.47 a share'
      !(/^(?:,| \() ?(?:or )?$/.test(figure.left) && /^ (?:a|per) share\b/.test(figure.right)) &&
      // 'by 2.3%, or $2.2 million, from $96.4 million': the same change once more.
      !(figures[at - 1] === amount && onceMore.test(figure.left)),
  );
  const told = nearestTo(
    amount,
    others.filter((figure) => earlierBefore.test(figure.left)),
  );
  const from = told ?? only(others.filter((figure) => earlierAfter.test(figure.right)));
  if (from === undefined) return undefined;
  const beside = others[others.indexOf(from) - 1];
  const alike = others.filter(
    (figure) =>
      figure !== from &&
      // A second level of an earlier time is not where the change has led.
      !earlierBefore.test(figure.left) &&
      !(figures.indexOf(figure) > figures.indexOf(from) && aside.test(figure.left)) &&
      pairOf(from, figure) !== undefined,
  );
  // 'Their 287, at 5.74 an over, is five more than the 282': a rate beside what it is of.
  const levels = perOne.test(from.right) ? alike : alike.filter(({ right }) => !perOne.test(right));
  const to =
    only(levels.filter((figure) => toBefore.test(figure.left))) ??
    only(levels) ??
    (levels.length === 0 ? only(alike) : undefined);
  // Two changes in one clause: each must have its own two levels, and this cannot tell which.
  if (to === undefined || (amounts > 1 && others.length > 2)) return undefined;
  // 'Two more went, at 240, before Kaur, 24 not out from 19': what stands right before is what came from it.
  const owner = from === told && rightAfter.test(from.left) ? beside : undefined;
  if (owner !== undefined && owner !== to && figures.indexOf(owner) > figures.indexOf(amount))
    return undefined;
  // 'GDP grew 0.3%, against 0.5%': three rates of growth, unless the words say which is the change.
  const rates = to.quantity.kind === 'percent' && !/ (?:of|by|up|down) $/.test(amount.left);
  if (rates && amount.quantity.kind === 'percent') return undefined;
  const pair = pairOf(from, to);
  if (pair === undefined || pair.from.ranged || pair.to.ranged) return undefined;
  // 'from 47% to 41%, a drop of six points': percentage points by another name.
  const points = /^ (?:basis )?points?\b/.exec(amount.right)?.[0];
  const by = asPoints(amount.quantity, pair.from, points);
  // 'paid $480,000 in 2016 and received $815,000 last month, a gain': 'last month' is the later one.
  const down = pair.to.value < pair.from.value;
  const turned = told === undefined && down !== falls(way);
  const { from: earlier, to: later } = pair;
  return { ...(turned ? { from: later, to: earlier } : pair), by, falls: falls(way) };
}

/** 'down seven points from 66%': points of a percentage are percentage points. */
export function asPoints(by: Quantity, from: Quantity, points: string | undefined): Quantity {
  if (points === undefined || by.kind !== 'count' || from.kind !== 'percent') return by;
  const size = points.includes('basis') ? 100 : 1;
  const { value, low, high, step } = by;
  return {
    ...by,
    kind: 'points',
    unit: 'pp',
    value: value / size,
    low: low / size,
    high: high / size,
    step: step / size,
  };
}

/** The two levels in one unit, whichever of them leaves its own out. */
function pairOf(from: Figure, to: Figure): Pick<ChangeFrame, 'from' | 'to'> | undefined {
  if (
    from.quantity.value > most * to.quantity.value ||
    to.quantity.value > most * from.quantity.value
  )
    return undefined;
  // '31 points from 12 games, two more': a rate, not a change from 12 to 31.
  if (!countAlike(from, to) || from.quantity.kind === 'share') return undefined;
  const earlier = inUnitOf(to.quantity, from);
  if (earlier !== undefined) return { from: earlier, to: to.quantity };
  const later = inUnitOf(from.quantity, to);
  return later === undefined ? undefined : { from: from.quantity, to: later };
}

/** Farther apart, two figures are no two levels of one thing: a share price and a profit. */
const most = 50;
const perOne = /^ (?:an?|per|each|every) [a-z]+\b(?! (?:ago|earlier|before))/;

/** Between an amount and the same in another measure. */
const onceMore =
  /^(?:,| \(|,? -)? ?(?:or|that is|which is|equal to)(?: (?:about|around|some|nearly|almost|just|over|under|roughly|only|a)){0,3} $/;

/** Of several levels that could be the earlier one, that beside the amount. */
function nearestTo(amount: Figure, levels: readonly Figure[]): Figure | undefined {
  const away = ({ quantity }: Figure) => Math.abs(quantity.index - amount.quantity.index);
  return [...levels].sort((a, b) => away(a) - away(b))[0];
}

function only<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}
