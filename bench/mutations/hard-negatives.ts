import { insertParagraph } from './mutation.ts';
import type { Original } from './originals.ts';
import { sumTemplates } from './sum-mutators.ts';

/** A change that an editor would let pass: no new finding may come of it. */
export interface HardNegative {
  readonly kind:
    | 'update'
    | 'dispute'
    | 'rounding'
    | 'other period'
    | 'part'
    | 'plan'
    | 'right sum'
    | 'quoted'
    | 'right date';
  readonly article: Original;
  readonly added: string;
}

type Template = (value: number, noun: string) => readonly [HardNegative['kind'], string];
const grouped = (value: number) => value.toLocaleString('en-US');

const templates: readonly Template[] = [
  (value, noun) => [
    'update',
    `Early counts spoke of ${grouped(value)} ${noun}; by Friday the figure had risen to ${grouped(Math.round(value * 1.4))}.`,
  ],
  (value, noun) => [
    'dispute',
    `The union speaks of ${grouped(Math.round(value * 2.1))} ${noun}, according to its chair; the ministry speaks of ${grouped(value)}.`,
  ],
  (value, noun) => [
    'rounding',
    `In other words, about ${grouped(Number(value.toPrecision(1)))} ${noun}.`,
  ],
  (value, noun) => [
    'other period',
    `In 2011 there were ${grouped(Math.round(value * 0.6))} ${noun}, and in 2007 only ${grouped(Math.round(value * 0.3))}.`,
  ],
  (value, noun) => [
    'part',
    `Among them were ${grouped(Math.round(value * 0.2))} ${noun} from the north.`,
  ],
  (value, noun) => [
    'plan',
    `The plan had been for ${grouped(Math.round(value * 1.8))} ${noun} by 2030.`,
  ],
  (value, noun) => [
    'quoted',
    `“Someone told me it was ${grouped(Math.round(value * 3.3))} ${noun},” said a neighbour, “but I never believed it.”`,
  ],
  () => [
    'right date',
    'The vote was held on Monday, 14 March 2022, after a three-day debate that ran from 9 to 11 March.',
  ],
];

const mention = /(?<![\w.,/:#$£€-])(\d{2,3}(?:,\d{3})*|\d{1,3}(?:,\d{3})+) ([a-z]{4,}s)\b/g;

/** One negative of each sort for every few articles. */
export function hardNegatives(article: Original, random: () => number): HardNegative[] {
  const match = [...article.text.matchAll(mention)].find(
    ([, number = '', noun = '']) =>
      !/^(years|days|hours|minutes|months|weeks|times|seconds|degrees|miles|metres|meters|dollars|points|pounds|inches|grams)$/.test(
        noun,
      ) && Number(number.replaceAll(',', '')) >= 20,
  );
  const found: HardNegative[] = [];
  if (match !== undefined) {
    const value = Number((match[1] ?? '').replaceAll(',', ''));
    for (const template of templates) {
      if (random() > 0.4) continue;
      const [kind, added] = template(value, match[2] ?? '');
      found.push({
        kind,
        added,
        article: { ...article, text: insertParagraph(article.text, added) },
      });
    }
  }
  const sum = sumTemplates[Math.floor(random() * sumTemplates.length)];
  if (sum !== undefined && random() < 0.3) {
    const added = sum(random, false).text;
    found.push({
      kind: 'right sum',
      added,
      article: { ...article, text: insertParagraph(article.text, added) },
    });
  }
  return found;
}
