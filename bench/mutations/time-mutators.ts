import { around, insertParagraph, type Mutation, type Mutator } from './mutation.ts';
import { pick } from './random.ts';

const monthNames =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const weekdayNames = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const monthDay = new RegExp(
  `(?<!\\w)(${monthNames.join('|')}) (\\d{1,2})(?:, (20\\d\\d|19\\d\\d))(?!\\d)`,
  'g',
);
const monthDayOnly = new RegExp(
  `(?<!\\w)(April|June|September|November|February) (\\d{1,2})(?![\\d:])`,
  'g',
);

/** A weekday that is not the date's, put before a full date. */
export const mutateWeekday: Mutator = (article, random) =>
  [...article.text.matchAll(monthDay)].slice(0, 2).flatMap((match): Mutation[] => {
    const [written, month = '', day = '', year = ''] = match;
    const right = new Date(
      Date.UTC(Number(year), monthNames.indexOf(month), Number(day)),
    ).getUTCDay();
    const before = article.text.slice(Math.max(0, match.index - 12), match.index);
    if (/day,? $/.test(before)) return [];
    const wrong = weekdayNames[(right + 1 + Math.floor(random() * 6)) % 7] ?? '';
    const text = `${article.text.slice(0, match.index)}${wrong}, ${article.text.slice(match.index)}`;
    return [
      {
        kind: 'weekday',
        article: { ...article, text },
        note: `${wrong}, ${written} was a ${weekdayNames[right]}`,
        near: [around(text, match.index)],
      },
    ];
  });

const dateTemplates: readonly ((random: () => number) => { text: string; note: string })[] = [
  (random) => {
    const start = 1960 + Math.floor(random() * 40);
    const years = 8 + Math.floor(random() * 12);
    const wrong = years + 4 + Math.floor(random() * 6);
    return {
      text: `The founder led the firm for ${wrong} years, from ${start} to ${start + years}.`,
      note: `${years} years, not ${wrong}`,
    };
  },
  (random) => {
    const day = 2 + Math.floor(random() * 10);
    return {
      text: `A two-day strike, which ran from ${day} to ${day + 6} May, shut the plant.`,
      note: 'seven days, not two',
    };
  },
  (random) => {
    const year = 2005 + Math.floor(random() * 12);
    return {
      text: `He was sentenced in March ${year} for the fraud committed in June ${year}.`,
      note: 'sentenced before the deed',
    };
  },
  () => ({
    text: 'Comments may be sent in until June 31, the agency said.',
    note: 'June has 30 days',
  }),
  (random) => {
    const year = 1930 + Math.floor(random() * 20);
    const age = 60 + Math.floor(random() * 8);
    return {
      text: `The painter Ilse Brandt, who was born in ${year}, died in ${year + age + 12} aged ${age}.`,
      note: `aged ${age + 12}`,
    };
  },
];

/** An impossible day in a date of the article, or a paragraph of ours whose times do not fit. */
export const mutateDate: Mutator = (article, random) => {
  const found: Mutation[] = [];
  const match = [...article.text.matchAll(monthDayOnly)][0];
  if (
    match !== undefined &&
    Number(match[2]) <= 31 &&
    !/^(?:[-–]| to )/.test(article.text.slice(match.index + match[0].length))
  ) {
    const by = `${match[1] ?? ''} ${match[1] === 'February' ? 30 : 31}`;
    const text =
      article.text.slice(0, match.index) + by + article.text.slice(match.index + match[0].length);
    found.push({
      kind: 'date',
      article: { ...article, text },
      note: `${match[0]} → ${by}`,
      near: [around(text, match.index)],
    });
  }
  const template = pick(random, dateTemplates);
  if (template !== undefined && random() < 0.2) {
    const { text, note } = template(random);
    found.push({
      kind: 'date',
      article: { ...article, text: insertParagraph(article.text, text) },
      note,
      near: [text],
    });
  }
  return found;
};
