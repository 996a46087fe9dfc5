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
  /(?<![\w.,/:#-])((?:US)?[$£€]?\d[\d,]*(?:\.\d+)?)((?:[ -](?:million|billion|trillion|percent|per cent))|%)?[ -]([a-z][a-z-]+)(?: ([a-z][a-z-]+))?/g;
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
    else if (apart(article.text, before.at, mention.at)) {
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

function apart(text: string, first: number, second: number): boolean {
  return around(text, first) !== around(text, second);
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

export const mutateNumber: Mutator = (article, random) =>
  twice(article)
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
    });

const units: readonly (readonly [RegExp, string])[] = [
  [/ ?million$/, ' billion'],
  [/ ?billion$/, ' million'],
  [/^\$/, '€'],
  [/^£/, '€'],
  [/^€/, '£'],
];

export const mutateUnit: Mutator = (article) =>
  twice(article)
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
    });

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

/** The opening sentence as headline, with another figure. */
export const mutateHeadline: Mutator = (article, random) => {
  const lead = article.text
    .split('\n\n')
    .find((paragraph) => paragraph.length > 60 && /[.!?]["”]?$/.test(paragraph));
  if (lead === undefined) return [];
  const sentence = lead.split(/(?<=[.!?]) /)[0] ?? '';
  const match = [...sentence.matchAll(figure)].find(
    ([, number = '']) =>
      Number(number.replace(/[^\d.]/g, '')) >= 10 && !/^(19|20)\d\d$/.test(number),
  );
  if (match === undefined || sentence.length > 180 || sentence.length < 40) return [];
  const written = (match[1] ?? '') + (match[2] ?? '');
  const by = changeNumber(written, random);
  const title = sentence.replace(written, by).replace(/\.$/, '');
  return [
    {
      kind: 'headline',
      article: { ...article, title },
      note: `headline ${by}, body ${written}`,
      near: [title],
    },
  ];
};
