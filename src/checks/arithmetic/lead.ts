import { stem } from '../../text/stems.ts';
import type { Quantity } from '../../text/quantities.ts';
import { judgeChange } from './change.ts';
import { falls, figuresIn, wayWords } from './clauses.ts';
import { isTied } from './one-statement.ts';
import { levelsOf, type Levels } from './moments.ts';
import { judgeMultiple, multipleIn } from './multiple.ts';
import type { Problem, Rule } from './problem.ts';
import { matches, type SentenceView } from './sentence-view.ts';

/**
 * A change told apart from its two levels: 'The number of council homes has fallen by more than half.
 * … There were 12,400 council homes in 2005 and there are 6,900 today'; 'The average rent was £800 in
 * 2020. It is now £1,150, a rise of 25%'.
 */
export const lead: Rule = (view, words, before) => {
  const levels = levelsOf(view, before.at(-1));
  if (levels === undefined) return [];
  const [first, last] = levels.sentences;
  for (const told of [view, ...[...before].reverse()]) {
    // 'Down three-quarters since 2009. It is expected to rise …': of an earlier change than this.
    if (told.sentence === first && first !== last) continue;
    const own = told.sentence === last;
    const problem = ofChange(told, levels, own, words) ?? ofMultiple(told, levels, own, words);
    if (problem === 'fits') return [];
    if (problem === undefined) continue;
    return [
      { ...problem, sentence: told.sentence, ...(own ? elsewhere(levels) : { other: last }) },
    ];
  }
  return [];
};

type Words = (quantity: Quantity) => string;
type Found = Omit<Problem, 'sentence'> | 'fits' | undefined;

/** The sentence of the earlier level, when it is another one. */
function elsewhere({ sentences: [first, last] }: Levels): { other?: number } {
  return first === last ? {} : { other: first };
}

function ofChange(view: SentenceView, levels: Levels, own: boolean, words: Words): Found {
  const amount = amountOf(view, levels, own);
  if (amount === undefined) return undefined;
  return judgeChange(levels.from, levels.to, amount.by, amount.falls, words) ?? 'fits';
}

function ofMultiple(view: SentenceView, levels: Levels, own: boolean, words: Words): Found {
  const told = multipleIn(view);
  if (told === undefined || !sameSpan(view, levels)) return undefined;
  if (own ? / (?:and|while|but|as) [^<]{0,60}$/.test(told.subject) : !isAbout(told.subject, levels))
    return undefined;
  if (levels.from.kind === 'percent') return undefined;
  const { from, to } = levels;
  const [problem] = judgeMultiple({ from, to, ...told }, view.sentence, words);
  return problem ?? 'fits';
}

/** The one amount of change of a sentence; elsewhere than beside the levels it must name what they measure. */
function amountOf(view: SentenceView, levels: Levels, own: boolean) {
  const figures = figuresIn(view);
  const relative = figures.filter(({ quantity }) =>
    ['percent', 'share', 'points'].includes(quantity.kind),
  );
  const levelIndexes = [levels.from.index, levels.to.index];
  const amounts = relative.filter(({ quantity }) => !levelIndexes.includes(quantity.index));
  const [by] = amounts;
  if (by === undefined || amounts.length !== 1 || !sameSpan(view, levels)) return undefined;
  // Levels of its own beside the change: then it is the change of those.
  const { kind, unit } = levels.to;
  if (
    !own &&
    figures.some(
      ({ quantity }) =>
        quantity !== by.quantity && quantity.kind === kind && quantity.unit === unit,
    )
  )
    return undefined;
  // '£950 now, and sales prices up by a third': of something else.
  if (own && by.quantity.index > Math.max(...levelIndexes) && !isTied(by.left)) return undefined;
  const way = wayOf(by.left, by.right);
  if (way === undefined || / than | of (?:the|its|all) /.test(by.right.slice(0, 12)))
    return undefined;
  const told = way.transitive ?? way.subject;
  // 'Membership grew by 40%. In 2024 it stood at …': the pronoun is what changed.
  const taken =
    view.sentence === levels.sentences[0] - 1 &&
    / (?:it|they) (?:was|were|stood|had|held|numbered)\b/.test(levels.about);
  if (!own && ((!taken && !isAbout(told, levels)) || !sameTime(view.line, levels)))
    return undefined;
  return { by: by.quantity, falls: falls(way.word) };
}

const adverbs =
  '(?:(?:by|of|almost|nearly|about|over|more than|less than|around|roughly|just|some|an?|the|another|further|steep|sharp|overall|total|annual) )*';
const direct = new RegExp(`^(?<subject>.*?) (?<word>${wayWords}) ${adverbs}$`);
const object = new RegExp(
  ` (?<word>cut|cuts|reduced|reduces|increased|increases|raised|boosted|lowered|halved|slashed) (?<object>(?:[a-z-]+ ){1,6})by ${adverbs}$`,
);
const after = new RegExp(
  `^ (?:[a-z-]+ )?(?<word>${wayWords})\\b(?: in (?<object>(?:[a-z-]+ ?){1,4}))?`,
);

function wayOf(left: string, right: string) {
  const transitive = object.exec(left)?.groups;
  if (transitive !== undefined)
    return { word: wordOf(transitive.word), transitive: transitive.object ?? '', subject: '' };
  const groups = direct.exec(left)?.groups;
  if (groups !== undefined)
    return { word: groups.word ?? '', transitive: undefined, subject: groups.subject ?? '' };
  const later = after.exec(right)?.groups;
  return later === undefined
    ? undefined
    : { word: later.word ?? '', transitive: undefined, subject: later.object ?? left };
}

function wordOf(word = ''): string {
  return /^(?:raised|boosted)$/.test(word) ? 'increased' : word === 'lowered' ? 'reduced' : word;
}

const dull =
  /^(?:the|a|an|of|and|has|have|had|its|their|his|her|number|rate|level|total|figure|average|also|that|said|by|to|in|it|they|been|all|new|more|than|last|year|years|since|over|past)$/;

/** The last noun of what changed is among the words around the levels. */
function isAbout(told: string, { about }: Levels): boolean {
  const known = new Set((about.match(/[a-z]{3,}/g) ?? []).map(stem));
  const phrase = told.split(
    /,| (?:in|at|for|across|from|among|on|during|under|with|over|has|have|had|was|were) /,
  );
  const content = (
    phrase.filter((part) => /[a-z]{3,}/.test(part))[0]?.match(/[a-z]{3,}/g) ?? []
  ).filter((word) => !dull.test(word));
  const head = content.at(-1);
  return head !== undefined && known.has(stem(head));
}

/** 'since 2020' is told of levels of 2020; nothing said goes with any. */
function sameTime(line: string, { years }: Levels): boolean {
  const told = [...line.matchAll(/ (?:in|since|from) ((?:19|20)\d\d)\b/g)].map((match) =>
    Number(match[1]),
  );
  return told.length === 0 || years.length === 0 || told.some((one) => years.includes(one));
}

const span =
  / (?:in|over|within|during|for) (?:the )?(?:(?:past|last) )?(?:(?:an?|one|half a|under an?) )?(?<time>decade|generation|century|year|month|week|quarter|<d(?<many>\d+)>)(?! (?:ago|earlier|before|to)\b)| since (?<since>[a-z0-9]+)/g;

/** 'by a third in a decade' is not told of last year and now. */
function sameSpan(view: SentenceView, { years, about }: Levels): boolean {
  const told = matches(view, span);
  if (told.length > 1) return false;
  const [one] = told;
  if (one === undefined) return true;
  const { since, many, time = '' } = one.groups;
  if (since !== undefined) return years.includes(Number(since));
  if (years.length === 1) return true;
  const length = many === undefined ? lengths[time] : one.figure('many').value;
  const [first = 0, last = 0] = years;
  if (years.length === 2) return length === Math.abs(last - first);
  return many === undefined ? about.includes(` ${time}`) : about.includes('<d');
}

const lengths: Readonly<Record<string, number>> = { year: 1, decade: 10, century: 100 };
