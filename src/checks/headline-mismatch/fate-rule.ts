import { textAt } from '../../domain/article.ts';
import type { TextDocument } from '../../text/document.ts';
import type { Quantity } from '../../text/quantities.ts';
import { canAgree } from '../../text/rounding.ts';
import { sentenceAt, type HeadlineProblem, type HeadlineRule } from './problem.ts';

/** What became of those counted, in the words of headlines and of stories. */
const fates: readonly (readonly [fate: string, words: RegExp])[] = [
  [
    'dead',
    /\b(?:died?|dies|dead|killed|kills?|killing|deaths?|perished|toll|bodies|victims|lives)\b/,
  ],
  ['hurt', /\b(?:injured|hurt|wounded|injuries|injury|casualties)\b/],
  ['charged', /\b(?:charged|charges|in court|prosecuted)\b/],
  ['jailed', /\b(?:jailed|sentenced|imprisoned|convicted)\b/],
  ['arrested', /\b(?:arrested|arrests|detained|held)\b/],
  ['missing', /\b(?:missing|unaccounted)\b/],
  ['rescued', /\b(?:rescued|saved|survived|survivors|alive|winched)\b/],
  [
    'flooded',
    /\b(?:under ?water|flooded|inundated|submerged|swamped|water (?:got|came|poured) in(?:to)?|water entered)\b/,
  ],
  ['moved', /\b(?:evacuated|displaced|homeless|moved out)\b/],
  ['destroyed', /\b(?:destroyed|razed|gutted|flattened|levelled|leveled|burn(?:ed|t) down)\b/],
  ['damaged', /\bdamaged?\b/],
  ['at risk', /\b(?:at risk|on notice|under (?:threat|review)|threatened|consultation)\b/],
  ['cut', /\b(?:axed?|cut(?! ?-? ?off)|cuts|cutting|slashed|redundan(?:t|cies)|laid off|sacked)\b/],
  ['closed', /\b(?:shut|shuts|shutting|closed?|closes|closing|closure)\b/],
  ['infected', /\b(?:infected|tested positive)\b/],
];

/**
 * '300 homes under water' over '300 homes had been evacuated … water got into 74 of them': the headline's
 * number is in the body, told of another fate, and its fate is told there of a smaller number of them.
 */
export const headlineFate: HeadlineRule = ({ document, split, quantities, scopes }) => {
  const [title] = split.top;
  const body = quantities.filter(
    ({ kind, sentence }) => kind === 'count' && !split.top.includes(sentence),
  );
  return quantities.flatMap((figure): HeadlineProblem[] => {
    if (figure.sentence !== title || figure.kind !== 'count' || figure.ranged || figure.value < 3)
      return [];
    const fate = fateOf(document, figure, quantities);
    const told = body.filter((other) => canAgree(figure, other));
    if (fate === undefined) return [];
    const fateAt = (other: Quantity) => fateOf(document, other, quantities);
    if (told.length === 0) return addedUp(document, figure, fate, body, fateAt);
    const claims = told.filter((other) => !isWhole(document, other));
    if (claims.some((other) => fateAt(other) === fate)) return [];
    const fewer = body.filter(
      (other) => other.value < figure.value && !other.ranged && fateAt(other) === fate,
    );
    const [first] = fewer;
    if (first === undefined || fewer.some(({ value }) => value !== first.value)) return [];
    const open = ['at-least', 'at-most'].includes(first.hedge);
    const ofThem = isShareOf(document, first, told);
    if (open || (scopes[first.index]?.part === true && !ofThem)) return [];
    // 'Of the 214, 63 have been recovered; 151 are still missing': all were, at first.
    if (
      /\b(?:still|recovered|since found)\b/.test(
        textAt(document.article, sentenceAt(document, first.sentence)),
      )
    )
      return [];
    if (!ofThem && claims.some((other) => fateAt(other) === undefined)) return [];
    const [written, instead] = [figure, first].map(({ range }) => textAt(document.article, range));
    return [
      {
        signal: 'some',
        message: 'figure',
        range: sentenceAt(document, figure.sentence),
        related: [sentenceAt(document, first.sentence)],
        top: written ?? '',
        body: instead ?? '',
        sum: [`Headline: ${written ?? ''} ${fate}; body: ${instead ?? ''} ${fate}`],
      },
    ];
  });
};

/** '41 dead' over 'fourteen dead and 27 missing': the headline adds up two fates and tells one. */
function addedUp(
  document: TextDocument,
  figure: Quantity,
  fate: string,
  body: readonly Quantity[],
  fateAt: (other: Quantity) => string | undefined,
): HeadlineProblem[] {
  const own = body.filter((other) => fateAt(other) === fate && !other.ranged);
  const [one] = own;
  if (one === undefined || own.some(({ value }) => value > one.value)) return [];
  const range = sentenceAt(document, figure.sentence);
  const title = textAt(document.article, range).toLowerCase();
  const other = body.find((each) => {
    const another = fateAt(each);
    const words = fates.find(([name]) => name === another)?.[1];
    return (
      another !== undefined &&
      another !== fate &&
      each.value + one.value === figure.value &&
      Math.abs(each.sentence - one.sentence) <= 1 &&
      words?.test(title) === false
    );
  });
  if (other === undefined) return [];
  const [written, first, second] = [figure, one, other].map((each) =>
    textAt(document.article, each.range),
  );
  return [
    {
      signal: 'some',
      message: 'figure',
      range,
      related: [sentenceAt(document, one.sentence)],
      top: written ?? '',
      body: first ?? '',
      sum: [
        `Headline: ${written ?? ''} ${fate}; body: ${first ?? ''} ${fate} and ${second ?? ''} ${fateAt(other) ?? ''}`,
      ],
    },
  ];
}

/** The 31 of 'seventeen of the 31 died': what died were the seventeen. */
function isWhole({ tokens }: TextDocument, { from }: Quantity): boolean {
  return (
    tokens[from - 2]?.lower === 'of' &&
    /^(?:the|those|these|its)$/.test(tokens[from - 1]?.lower ?? '')
  );
}

const clause = /^[,;:()—–]$|^(?:and|but|while)$/;

/** The first fate told after the figure in its clause, else the one before it. */
function fateOf(
  { tokens, starts }: TextDocument,
  { from, to, sentence, index }: Quantity,
  all: readonly Quantity[],
): string | undefined {
  const start = starts[sentence] ?? 0;
  const end = starts[sentence + 1] ?? tokens.length;
  const before = all[index - 1];
  // 'seventeen of the 31 died'
  const next = all[index + 1]?.from === to + 2 ? all[index + 2] : all[index + 1];
  let last = to;
  const stop = Math.min(end, to + 12, next?.sentence === sentence ? next.from : end);
  while (last < stop && !clause.test(tokens[last]?.lower ?? '')) last += 1;
  let first = from;
  const least = Math.max(start, from - 6, before?.sentence === sentence ? before.to : start);
  while (first > least && !clause.test(tokens[first - 1]?.lower ?? '')) first -= 1;
  const line = (a: number, b: number) =>
    tokens
      .slice(a, b)
      .map(({ lower }) => lower)
      .join(' ');
  return fateIn(line(to, last)) ?? fateIn(line(first, from));
}

/** The fate that is named first. */
function fateIn(line: string): string | undefined {
  let found: { readonly fate: string; readonly at: number } | undefined;
  for (const [fate, words] of fates) {
    const at = line.search(words);
    if (at >= 0 && (found === undefined || at < found.at)) found = { fate, at };
  }
  return found?.fate;
}

/** '74 of them', 'seventeen of the 31', 'of the 40 people on board, 12', 'seventeen of those babies'. */
function isShareOf(
  { tokens, starts }: TextDocument,
  { from, to, sentence }: Quantity,
  told: readonly Quantity[],
): boolean {
  const near = told.filter(
    (other) => other.sentence === sentence || other.sentence === sentence - 1,
  );
  if (near.length === 0) return false;
  const [of, which] = [tokens[to]?.lower, tokens[to + 1]?.lower ?? ''];
  if (of === 'of' && ['them', 'those', 'these'].includes(which)) return true;
  return near.some(
    (other) =>
      other.sentence === sentence &&
      (other.from === to + 2 ||
        (other.to <= from && tokens[starts[sentence] ?? 0]?.lower === 'of')),
  );
}
