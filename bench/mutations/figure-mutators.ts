import { around, type Mutation, type Mutator } from './mutation.ts';
import type { Original } from './originals.ts';
import { pick } from './random.ts';

/** A figure with the words that follow it, found by plain pattern and not by the engine's own reader. */
interface FigureMention {
  readonly at: number;
  readonly figure: string;
  readonly key: string;
}

const figure =
  /(?<![\w.,/:#-])((?:US)?[$£€]?\d+(?:,\d{3})*(?:\.\d+)?)((?:[ -](?:million|billion|trillion|percent|per cent))|%)?[ -]([a-z][a-z-]+)(?: ([a-z][a-z-]+))?/g;
const weak = new Set(
  'of in on to for and or a an the by at from with as is was are were be per more years year days day hours hour minutes months month weeks week percent people minute'.split(
    ' ',
  ),
);

/** The same figure before the same words in two sentences: one quantity named twice. */
function twice(article: Original): [FigureMention, FigureMention][] {
  const seen = new Map<string, FigureMention>();
  const found: [FigureMention, FigureMention][] = [];
  for (const match of article.text.matchAll(figure)) {
    const [, number = '', scale = '', next = '', after = ''] = match;
    const value = Number(number.replace(/[^\d.]/g, ''));
    const isYear = /^(19|20)\d\d$/.test(number);
    if (value < 10 || isYear || isListed(article.text, match.index)) continue;
    const words = weak.has(next) ? `${next} ${after}` : next;
    if (weak.has(next) && (after === '' || weak.has(after))) continue;
    const mention = { at: match.index, figure: number + scale, key: `${number}${scale}|${words}` };
    const before = seen.get(mention.key);
    if (before === undefined) seen.set(mention.key, mention);
    else if (sameMatter(article.text, before.at, mention.at)) {
      found.push([before, mention]);
      seen.delete(mention.key);
    }
  }
  return found;
}

function isListed(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at) + 1, text.indexOf('\n', at) + 1 || undefined);
  return /^\s*([-*•|]|\d+[.)])/.test(line) || !/[.!?]["”’)]?\s*$/.test(line) || line.length < 60;
}

/**
 * Two sentences that share three long words and have no names of their own on both sides, with a
 * figure stated flatly in each: then an editor takes the figure for the same one. 'The X lasts 30
 * hours' and 'the Y lasts 30 hours' are two facts, and 'up to 30' contradicts little.
 */
function sameMatter(text: string, first: number, second: number): boolean {
  const [one, two] = [around(text, first), around(text, second)];
  if (one === two || isSoft(text, first) || isSoft(text, second)) return false;
  const words = longWords(two);
  const shared = [...longWords(one)].filter((word) => words.has(word));
  return shared.length >= 3 && !namedApart(one, two);
}

function longWords(sentence: string): Set<string> {
  return new Set(sentence.toLowerCase().match(/[a-z]{5,}/g) ?? []);
}

/** Hedged, one end of a range, or only possible. */
function isSoft(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at);
  return /\b(?:at least|more than|up to|over|under|less than|fewer than|between|from|about|around|nearly|almost|roughly|some|to|and|or|may|could|typically|average|top) (?:an? )?$|[-–(+]$/i.test(
    before,
  );
}

function namedApart(one: string, two: string): boolean {
  const names = (sentence: string) => new Set(sentence.slice(1).match(/\b[A-Z][\w-]+/g) ?? []);
  const [left, right] = [names(one), names(two)];
  const own = (mine: Set<string>, other: Set<string>) => [...mine].some((name) => !other.has(name));
  return own(left, right) && own(right, left);
}

function changeNumber(number: string, random: () => number): string {
  const factor = pick(random, [0.55, 0.7, 1.35, 1.6, 2.4]) ?? 1.35;
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(number)?.[0] ?? '';
  const value = Number(digits.replaceAll(',', ''));
  const places = digits.includes('.') ? (digits.split('.')[1]?.length ?? 0) : 0;
  const raw = value * factor;
  const changed = places > 0 ? raw.toFixed(places) : String(Math.max(2, Math.round(raw)));
  const grouped = digits.includes(',') ? Number(changed).toLocaleString('en-US') : changed;
  return number.replace(digits, grouped);
}

export const mutateNumber: Mutator = (article, random) => [
  ...restated('number', article, random, (figure) => changeNumber(figure, random)),
  ...twice(article)
    .slice(0, 3)
    .flatMap(([first, second]): Mutation[] => {
      const by = changeNumber(second.figure, random);
      return [
        changed(
          'number',
          article,
          first,
          second,
          by,
          `${second.figure} → ${by}, and ${first.figure} elsewhere`,
        ),
      ];
    }),
];

const units: readonly (readonly [RegExp, string])[] = [
  [/ ?million$/, ' billion'],
  [/ ?billion$/, ' million'],
  [/^\$/, '€'],
  [/^£/, '€'],
  [/^€/, '£'],
];

export const mutateUnit: Mutator = (article, random) => [
  ...restated('unit', article, random, (figure) => {
    const swap = units.find(([pattern]) => pattern.test(figure));
    return swap === undefined ? undefined : figure.replace(swap[0], swap[1]);
  }),
  ...twice(article)
    .slice(0, 3)
    .flatMap(([first, second]): Mutation[] => {
      const swap = units.find(([pattern]) => pattern.test(second.figure));
      if (swap === undefined) return [];
      const by = second.figure.replace(swap[0], swap[1]);
      return [
        changed(
          'unit',
          article,
          first,
          second,
          by,
          `${second.figure} → ${by}, and ${first.figure} elsewhere`,
        ),
      ];
    }),
];

function changed(
  kind: Mutation['kind'],
  article: Original,
  first: FigureMention,
  second: FigureMention,
  by: string,
  note: string,
): Mutation {
  const text =
    article.text.slice(0, second.at) + by + article.text.slice(second.at + second.figure.length);
  return {
    kind,
    article: { ...article, text },
    note,
    near: [around(text, second.at), around(text, first.at)],
  };
}

/** A sentence of the article told again at its end, as captions and summaries do, with another figure. */
function restated(
  kind: Mutation['kind'],
  article: Original,
  random: () => number,
  change: (figure: string) => string | undefined,
): Mutation[] {
  const candidates = sentencesOf(article.text).flatMap((sentence) => {
    const match = clearFigure(sentence);
    const by = match === undefined ? undefined : change(match);
    return match === undefined || by === undefined ? [] : [{ sentence, match, by }];
  });
  const chosen = pick(random, candidates);
  if (chosen === undefined || random() > (kind === 'unit' ? 0.9 : 0.5)) return [];
  const again = `To sum up, ${swapFigure(chosen.sentence, chosen.match, chosen.by)}`;
  return [
    {
      kind,
      article: { ...article, text: `${article.text}\n\n${again}` },
      note: `told again with ${chosen.by} for ${chosen.match}`,
      near: [again, chosen.sentence],
    },
  ];
}

/** Not the '200' of '2007'. */
function swapFigure(sentence: string, figure: string, by: string): string {
  const at = [...sentence.matchAll(/\d[\d,]*/g)].find(
    ({ 0: digits, index }) =>
      figure.includes(digits) && sentence.startsWith(figure, index - figure.indexOf(digits)),
  )?.index;
  if (at === undefined) return sentence;
  const start = sentence.lastIndexOf(figure, at);
  return sentence.slice(0, start) + by + sentence.slice(start + figure.length);
}

/** Whole sentences of running text, of a length that can be told again. */
function sentencesOf(text: string): string[] {
  return text
    .split('\n\n')
    .filter((paragraph) => !isListed(paragraph, 1))
    .flatMap((paragraph) => paragraph.split(/(?<=[.!?]) (?=[A-Z])/))
    .filter(
      (sentence) =>
        sentence.length > 50 &&
        sentence.length < 220 &&
        /^[A-Z].*[a-z)]\.$/.test(sentence) &&
        !/[“”"]/.test(sentence),
    );
}

/** The one figure of a sentence that stands there as a plain fact: no range, no hedge, no plan, no year. */
function clearFigure(sentence: string): string | undefined {
  // 'Fortune 500', 'December 21', 'Series 10': a name, not a count.
  const all = [...sentence.matchAll(figure)]
    .filter(
      ({ index }) => !/\p{Lu}[\p{L}-]+ $/u.test(sentence.slice(Math.max(0, index - 20), index)),
    )
    .filter(
      ([, number = '']) =>
        Number(number.replace(/[^\d.]/g, '')) >= 10 && !/^(19|20)\d\d$/.test(number),
    );
  const hedged =
    /\b(?:at least|more than|up to|over|under|less than|fewer|between|from|about|around|nearly|almost|roughly|some|may|might|could|would|will|should|can|plans?|expect\w*|if|per|each|every|average|another|another|additional|of the|including|first|last|only|just|or)\b/i;
  const [match] = all;
  return all.length === 1 && match !== undefined && !hedged.test(sentence)
    ? (match[1] ?? '') + (match[2] ?? '')
    : undefined;
}

/** An opening sentence as headline, with another figure. */
export const mutateHeadline: Mutator = (article, random) => {
  const opening = sentencesOf(article.text.split('\n\n').slice(0, 12).join('\n\n'));
  const sentence = opening.find((one) => clearFigure(one) !== undefined);
  const written = sentence === undefined ? undefined : clearFigure(sentence);
  if (sentence === undefined || written === undefined) return [];
  const by = changeNumber(written, random);
  const title = swapFigure(sentence, written, by).replace(/\.$/, '');
  return [
    {
      kind: 'headline',
      article: { ...article, title },
      note: `headline ${by}, body ${written}`,
      near: [title],
    },
  ];
};
