import { insertParagraph, type Mutation, type Mutator } from './mutation.ts';
import { pick } from './random.ts';

/** A paragraph with a sum in it; `off` moves the stated result away from the right one. */
type Template = (random: () => number, off: boolean) => { text: string; note: string };

const between = (random: () => number, low: number, high: number) =>
  Math.round(low + random() * (high - low));
const grouped = (value: number) => value.toLocaleString('en-US');

export const sumTemplates: readonly Template[] = [
  (random, off) => {
    const from = between(random, 210, 880);
    const percent = between(random, 12, 48);
    const to = Math.round(from * (1 + percent / 100));
    const stated = off ? percent + between(random, 9, 25) : percent;
    return {
      text: `Over the same time the number of visits rose ${stated}% from ${from} to ${to}, the report says.`,
      note: `${from} to ${to} is ${percent}%, not ${stated}%`,
    };
  },
  (random, off) => {
    const from = between(random, 21, 80) * 100;
    const to = Math.round(from * (off ? 1.4 : 2.3));
    return {
      text: `Applications more than doubled from ${grouped(from)} to ${grouped(to)} within two years.`,
      note: `ratio ${(to / from).toFixed(2)}`,
    };
  },
  (random, off) => {
    const half = between(random, 31, 95) * 1000;
    const whole = off ? 2 * half : Math.round(2.6 * half);
    return {
      text: `The storm left ${grouped(whole)} homes dark, more than double the ${grouped(half)} of the spring.`,
      note: `ratio ${whole / half}`,
    };
  },
  (random, off) => {
    const whole = between(random, 60, 190);
    const part = Math.round(whole * (off ? 0.52 : 0.75));
    return {
      text: `Of those asked, ${part} of the ${whole} members, or 75%, were in favour.`,
      note: `${part} of ${whole}`,
    };
  },
  (random, off) => {
    const items = [between(random, 5, 19), between(random, 5, 19), between(random, 5, 19)];
    const sum = items.reduce((so, item) => so + item, 0) + (off ? between(random, 2, 4) : 0);
    return {
      text: `The group is made up of ${items[0]} nurses, ${items[1]} drivers and ${items[2]} cooks, ${sum} in all.`,
      note: `${items.join(' + ')} against ${sum}`,
    };
  },
  (random, off) => {
    const years = pick(random, [2, 4, 5]) ?? 4;
    const each = between(random, 2, 9) * 100_000;
    const whole = (each * years) / 1e6;
    const stated = off ? each * 1.6 : each;
    return {
      text: `The grant is worth $${whole}m over ${years} years, or $${grouped(stated)} a year.`,
      note: `${whole}m / ${years}`,
    };
  },
  (random, off) => {
    const before = between(random, 2100, 5200);
    const more = between(random, 210, 640);
    const now = before + more + (off ? between(random, 300, 900) : 0);
    return {
      text: `The club has ${grouped(now)} members, ${more} more than the ${grouped(before)} it had last spring.`,
      note: `${now} − ${before}`,
    };
  },
];

/** One paragraph of ours, with a sum that does not come out. */
export const mutateSum: Mutator = (article, random) => {
  const template = pick(random, sumTemplates);
  if (template === undefined || random() > 0.35) return [];
  const { text, note } = template(random, true);
  return [
    {
      kind: 'sum',
      article: { ...article, text: insertParagraph(article.text, text) },
      note,
      near: [text],
    } satisfies Mutation,
  ];
};
