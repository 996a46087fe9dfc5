import { plainLine } from '../../text/sentence-line.ts';
import type { TextDocument } from '../../text/document.ts';
import type { Quantity } from '../../text/quantities.ts';
import { stem } from '../../text/stems.ts';
import { saysAll, saysParts } from './all-there-are.ts';
import { figuresIn, type Figure } from './clauses.ts';
import type { ArticleRule } from './problem.ts';
import type { SentenceView } from './sentence-view.ts';
import { judgeParts, viewsNear } from './sum-of-parts.ts';

/** '- £4.6m from care', '• Osh: 27': a row of a list and its first figure. */
const bullet = /^ ?(?:-|\*|•|·|▪|●|◦) /;
/** 'Osh: 27', 'Thursday: 58 Friday: 71': names and figures alone. */
const labels =
  /^(?: ?(?:(?:-|\*|•|·) )?[^<:;"]{2,60}(?::| -) <[cmu]\d+>(?: [a-z]+)?(?:,? [^<:;]{0,20}<[pt]\d+>)?[.,;]?)+ ?$/;

/** A list that leaves things out, or whose figures are no parts. */
const open =
  / (?:include|includes|including|among|top|worst|biggest|largest|highest|lowest|main|leading|examples?|such as|notable|fastest|slowest|average|typical|prices?|ages?|temperatures?|per|each)\b/;
/** How many parts a whole is said to have. */
const many = /<c(\d+)> (?:[a-z-]+ )?[a-z]{3,}/g;
/** Levels that were, or were wished for. */
const past =
  / (?:from|than|had (?:stood|been|reached)(?: at)?|against|target of|expected|forecast|previously|earlier|last year) $/;

/** How far above its rows, in sentences, a total can stand. */
const back = 12;

/** 'They are made up of:' */
const refersBack = /^(?:they|it|these|this|that|those) /;

interface Row {
  readonly view: SentenceView;
  readonly figures: readonly Figure[];
}

/** A list with a row for each part, and the total before it: 'savings of £11.4m, made up of:'. */
export const rows: ArticleRule = (views, words, document) =>
  blocksOf(views, document).flatMap((block) => {
    const [first] = block;
    const last = block.at(-1);
    if (first === undefined || last === undefined) return [];
    const items = partsOf(block);
    const [unit] = items;
    if (unit === undefined || items.length < 3 || items.length > 20) return [];
    if (unit.kind === 'count' && areUnlike(block)) return [];
    const at = views.indexOf(first.view);
    const near = viewsNear(views, at, back, 0).filter((view) => view !== first.view);
    const intro = introOf(first.view, document);
    if (open.test(intro.line)) return [];
    const all = saysAll(document, intro.sentence - 1, intro.sentence);
    const found = near.flatMap((view) =>
      figuresIn(view).flatMap((figure) => {
        const { quantity } = figure;
        const alike = quantity.kind === unit.kind && quantity.unit === unit.unit;
        if (
          !alike ||
          past.test(figure.left) ||
          quantity.value <= Math.max(...items.map(({ value }) => value))
        )
          return [];
        const inside = view.sentence >= intro.sentence;
        const related =
          inside ||
          all ||
          isCounted(view, intro, block.length, views) ||
          shares(view, intro, document) ||
          (view.sentence === intro.sentence - 1 && refersBack.test(`${intro.line} `));
        return related ? [{ total: quantity, view, inside }] : [];
      }),
    );
    const own = found.filter(({ inside }) => inside);
    const wholes = own.length > 0 ? own : found;
    const sum = items.reduce((so, { value }) => so + value, 0);
    const reach = own.length > 0 ? 0.3 : 0.15;
    const close = wholes.filter(({ total }) => Math.abs(sum / total.value - 1) <= reach);
    const [whole] = close;
    if (whole === undefined || new Set(close.map(({ total }) => total.value)).size > 1) return [];
    return judgeParts(
      {
        total: whole.total,
        items,
        sentence: last.view.sentence,
        other: whole.view.sentence,
        told: own.length > 0 || all,
        ...(all || (own.length > 0 && saysParts(intro.line)) ? { closed: 'rest' } : {}),
        reach,
      },
      [...near, ...viewsNear(views, views.indexOf(last.view), 0, 2)],
      words,
    );
  });

/** '7,560 burrows', '1,254 nests', '2,310 birds': nothing that is added up. */
function areUnlike(block: readonly Row[]): boolean {
  const nouns = block.map(({ figures: [figure] }) =>
    /^ (?!from|in|at|by|to|for|on|of|with|and|who|were|are|or)([a-z]{3,})/.exec(
      figure?.right ?? '',
    ),
  );
  return (
    nouns.every((noun) => noun !== null) &&
    new Set(nouns.map((noun) => stem(noun?.[1] ?? ''))).size > 1
  );
}

/** Rows that follow one another with nothing between. */
function blocksOf(views: readonly SentenceView[], document: TextDocument): Row[][] {
  const blocks: Row[][] = [];
  let previous = -2;
  for (const view of views) {
    const isRow = (bullet.test(view.line) || labels.test(view.line)) && isWhole(view, document);
    if (!isRow) continue;
    const row = { view, figures: figuresIn(view) };
    const last = blocks.at(-1);
    if (last !== undefined && view.sentence === previous + 1) last.push(row);
    else blocks.push([row]);
    previous = view.sentence;
  }
  return blocks;
}

/** The sentence is the only one of its paragraph. */
function isWhole({ sentence }: SentenceView, { sentences }: TextDocument): boolean {
  const own = sentences[sentence]?.paragraph;
  return sentences[sentence - 1]?.paragraph !== own && sentences[sentence + 1]?.paragraph !== own;
}

/** One figure of each row, or all of a line of labels; nothing when they are not of one unit. */
function partsOf(block: readonly Row[]): Quantity[] {
  const figures = block.flatMap(({ view, figures }) => {
    const own = figures.filter(
      ({ quantity }) => !['percent', 'points', 'share'].includes(quantity.kind),
    );
    // '- Four other candidates together: 556'
    const told = own.filter(({ left }) => left.includes(':'));
    return labels.test(view.line) && !bullet.test(view.line) ? own : [...told, ...own].slice(0, 1);
  });
  const kinds = new Set(figures.map(({ quantity }) => `${quantity.kind} ${quantity.unit}`));
  const complete = figures.length >= block.length && kinds.size === 1;
  const plain = figures.every(
    ({ quantity, right }) =>
      ['count', 'money', 'measure', 'duration'].includes(quantity.kind) &&
      !/^ (?:each|per|a (?:year|month|week|day))\b/.test(right),
  );
  return complete && plain ? figures.map(({ quantity }) => quantity) : [];
}

interface Intro {
  readonly sentence: number;
  readonly line: string;
}

/** What stands right before the rows: 'made up of:', 'Cancelled flights by day'. */
function introOf({ sentence }: SentenceView, document: TextDocument): Intro {
  return { sentence: sentence - 1, line: plainLine(document, sentence - 1) };
}

/** 'in three segments', before three rows: they are all there are. */
function isCounted(
  view: SentenceView,
  { sentence }: Intro,
  length: number,
  views: readonly SentenceView[],
): boolean {
  return views.some(
    (other) =>
      (other === view || other.sentence === sentence) &&
      other.sentence >= view.sentence &&
      other.sentence - view.sentence <= 3 &&
      [...other.line.matchAll(many)].some(
        ([, index]) => other.quantities[Number(index)]?.value === length,
      ),
  );
}

const dull = new Set(
  'this that with from were have been they their them these those will would which what when where year years week month said says according after before over about into more than also here list figures number follows came'.split(
    ' ',
  ),
);

/** The total's sentence and the line above the rows speak of the same. */
function shares(view: SentenceView, { line }: Intro, document: TextDocument): boolean {
  const told = stemsOf(line);
  return [...stemsOf(plainLine(document, view.sentence))].some((word) => told.has(word));
}

function stemsOf(line: string): Set<string> {
  return new Set(
    (line.match(/[a-z]{4,}/g) ?? [])
      .filter((word) => !dull.has(word))
      .map((word) => stem(word.replace(/s$/, ''))),
  );
}
