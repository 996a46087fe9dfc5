import { plainLine } from '../../text/sentence-line.ts';
import { stem } from '../../text/stems.ts';
import type { Quantity } from '../../text/quantities.ts';
import { judgeChange } from './change.ts';
import { falls, figuresIn, wayWords } from './clauses.ts';
import { isTied } from './one-statement.ts';
import { levelsOf, type Levels } from './moments.ts';
import { isOfElse, judgeMultiple, multipleIn, multipleOfLine, thing } from './multiple.ts';
import { lineHas, matches, type SentenceView } from './sentence-view.ts';
import type { Problem, Rule } from './problem.ts';

/**
 * A change told apart from its two levels: 'The number of council homes has fallen by more than half.
 * … There were 12,400 council homes in 2005 and there are 6,900 today'; 'The average rent was £800 in
 * 2020. It is now £1,150, a rise of 25%'.
 */
export const lead: Rule = (view, words, before) => {
  const taken = takesUp(view) ? levelsOf(before.at(-1) ?? view, before.at(-2)) : undefined;
  if (taken !== undefined && taken.sentences[1] === view.sentence - 1) {
    const problem = ofTaken(view, taken, words);
    return problem === undefined || problem === 'fits'
      ? []
      : [{ ...problem, sentence: view.sentence, other: view.sentence - 1 }];
  }
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
  const next = nextMultiple(view, levels, words);
  return next === undefined || next === 'fits'
    ? []
    : [{ ...next, sentence: last, ...(first === last ? {} : { other: first }) }];
};

type Words = (quantity: Quantity) => string;
type Found = Omit<Problem, 'sentence'> | 'fits' | undefined;

/** The sentence of the earlier level, when it is another one. */
function elsewhere({ sentences: [first, last] }: Levels): { other?: number } {
  return first === last ? {} : { other: first };
}

function ofChange(view: SentenceView, levels: Levels, own: boolean, words: Words): Found {
  // 'Profit rose 12%, with sales up from £250m to £320m' is told apart where the change is.
  if (levels.by === 'words') return undefined;
  const amount = amountOf(view, levels, own);
  if (amount === undefined) return undefined;
  return judgeAmount(levels, amount.by, amount.falls, words);
}

/** Silent where no years say which level came first, and the word says the other way. */
function judgeAmount(levels: Levels, by: Quantity, down: boolean, words: Words): Found {
  const { from, to } = levels;
  if (levels.years.length === 0 && to.value < from.value !== down) return 'fits';
  return judgeChange(from, to, by, down, words) ?? 'fits';
}

const takenUp = new RegExp(
  `^(?: ")? (?:so )?(?:(?:that|this|it|which) (?:['’]s|is|was|amounts? to|amounted to|means|meant|represents?|represented|marks?|marked|makes|corresponds to|works out at|comes to|came to) (?:an? )?(?:[a-z]+ ){0,2}?(?<way>${wayWords}) (?:of |by )?(?:[a-z]+ ){0,3}<[ps]\\d+>|(?:the|this|that|such an?) (?<noun>increase|rise|jump|growth|gain|fall|drop|decline|decrease|reduction|cut) of (?:[a-z]+ ){0,3}<[ps]\\d+> (?:was|is|has|came|comes|means|will|surprised|reflects|follows)\\b)`,
);

/** 'This amounts to a cut of 20 per cent': of what the sentence before tells. */
function takesUp(view: SentenceView): boolean {
  return view.marks === 1 && lineHas(view, takenUp);
}

function ofTaken(view: SentenceView, levels: Levels, words: Words): Found {
  const groups = takenUp.exec(view.line)?.groups;
  const [share] = figuresIn(view);
  if (
    share === undefined ||
    !/^(?: in (?:all|total))?(?:[.,;:)]| -| "| ['’]| (?:was|is|has|came|comes|means|will|surprised|reflects|follows)\b)/.test(
      share.right,
    )
  )
    return undefined;
  return judgeAmount(levels, share.quantity, falls(groups?.way ?? groups?.noun ?? ''), words);
}

function ofMultiple(view: SentenceView, levels: Levels, own: boolean, words: Words): Found {
  const told = multipleIn(view);
  if (told === undefined || levels.from.kind === 'percent') return undefined;
  if (own ? !isSaidOf(told, view, levels) : !isAbout(told.subject, levels)) return undefined;
  if (!sameSpan(view, levels, own)) return undefined;
  return judgeTold(told, levels, view, words);
}

type Told = NonNullable<ReturnType<typeof multipleIn>>;

function judgeTold(told: Told, levels: Levels, view: SentenceView, words: Words): Found {
  const { from, to } = levels;
  if (levels.years.length === 0 && to.value > from.value !== told.factor > 1) return 'fits';
  const [problem] = judgeMultiple({ from, to, ...told }, view.sentence, words);
  const sure = levels.by === 'moments' && levels.years.length > 0;
  return problem === undefined ? 'fits' : sure ? problem : { ...problem, signal: 'some' };
}

/** ', quadrupling', '; they have doubled', ' - a fivefold rise': no subject of its own. */
const sameThing = new RegExp(
  `(?:[,;:(]| -) ?(?:(?:or|so|now|and so|which is|that is|which was|thus|a rise of) ){0,2}(?:(?:it|they|that|this|which|the (?:${thing})(?: of [a-z]+)?) )?(?:(?:has|have|had|['’]s|is|was|were|are|been|being|having|more|than|an?|nearly|almost|over|about|exactly|roughly|since|now|by) ){0,4}$`,
);
/** Whether the multiple of a sentence is said of its levels, not of something told between or after them. */
function isSaidOf({ subject, after }: Told, view: SentenceView, { from, to }: Levels): boolean {
  if (isOfElse(after)) return false;
  const last = Math.max(
    ...[from, to].map(({ index }) => view.quantities.findIndex((one) => one.index === index)),
  );
  const mark = new RegExp(`<[a-z]${String(last)}>`);
  const found = mark.exec(subject);
  if (found !== null) return sameThing.test(`${subject.slice(found.index)} `);
  return !/ (?:and|while|but|as) [^<]{0,60}$/.test(subject);
}

const follows = new RegExp(
  `^(?: ")? (?:so )?(?:it|they|that|this|the (?:${thing})) ?(?:has|have|had|['’]s|is|was|means) (?:now |since |more than |almost |nearly |over |an? |been ){0,3}(?:doubled|tripled|trebled|quadrupled|halved|[a-z]+fold)(?: in (?:size|number|value|an?|the|this|that|under|less)\\b|[.,!"]| since then| within)`,
);

/** 'The number has doubled in a decade.': a sentence with no figure after the levels. */
function nextMultiple(view: SentenceView, levels: Levels, words: Words): Found {
  const line = ` ${plainLine(view.document, view.sentence + 1)} `
    .replace(/ (?=[,.!])/g, '')
    .replace(/[“”]/g, '"');
  if (levels.from.kind === 'percent' || !follows.test(line)) return undefined;
  const told = multipleOfLine(line, []);
  return told === undefined ? undefined : judgeTold(told, levels, view, words);
}

/** The one amount of change of a sentence; elsewhere than beside the levels it must name what they measure. */
function amountOf(view: SentenceView, levels: Levels, own: boolean) {
  const figures = figuresIn(view);
  const relative = figures.filter(({ quantity }) =>
    ['percent', 'share', 'points'].includes(quantity.kind),
  );
  const levelIndexes = [levels.from.index, levels.to.index];
  const amounts = relative.filter(({ quantity }) => !levelIndexes.includes(quantity.index));
  // 'raised by a quarter of a point': a part of something else than the level.
  if (
    amounts.some(({ right }) =>
      / ?of (?:an? )?(?:full )?(?:percentage )?points?\b/.test(right.slice(0, 30)),
    )
  )
    return undefined;
  const [by] = amounts;
  if (by === undefined || amounts.length !== 1 || !sameSpan(view, levels, own)) return undefined;
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
  if (own && by.quantity.index > Math.max(...levelIndexes)) {
    if (!isTied(by.left) && !means.test(by.left)) return undefined;
    if (onOther.test(by.right)) return undefined;
  }
  if (onTheDay.test(by.right)) return undefined;
  // 'sold 303,417 cars, up 4 per cent': of the figure beside it.
  if (!own && figures[0] !== by && isTied(by.left)) return undefined;
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

/** '… meant an increase of 40 per cent' */
const means = new RegExp(
  ` (?:means|meant|marks?|marked|represents?|represented|amounts? to|amounted to|makes?|made|is|was) (?:an? )(?:[a-z]+ ){0,2}?(?:${wayWords}) (?:of )?(?:[a-z]+ ){0,3}$`,
);
/** 'up 45 per cent on the year before': on a level that is not told. */
const onOther = /^ (?:on|from|against|compared with|compared to|since|year|above|below) [^<]*$/;
const onTheDay = /^ (?:on|in|over) the (?:day|week|month|quarter|session)\b/;

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
  / (?:in|over|within|during|for) (?:the )?(?:(?:past|last) )?(?:(?:an?|one|half a|under an?) )?(?<time>decade|generation|century|year|month|week|quarter|<d(?<many>\d+)>)(?! (?:ago|earlier|before|to)\b)| since (?!(?:then|been|more|almost|nearly|[a-z]+ed)\b)(?<since>[a-z0-9]+)/g;

/** 'by a third in a decade' is not told of last year and now. */
function sameSpan(view: SentenceView, { years, about }: Levels, own: boolean): boolean {
  const told = matches(view, span);
  if (told.length > 1) return false;
  const [one] = told;
  if (one === undefined) return true;
  const { since, many, time = '' } = one.groups;
  if (since !== undefined)
    return years.includes(Number(since)) || (own && sinceWhen.test(view.line));
  if (own && / from [^<]{0,40}<[cmup]\d+>[^<]{0,60} to /.test(view.line)) return true;
  if (years.length === 1) return true;
  const length = many === undefined ? lengths[time] : one.figure('many').value;
  const [first = 0, last = 0] = years;
  if (years.length === 2) return length === Math.abs(last - first);
  return many === undefined ? about.includes(` ${time}`) : about.includes('<d');
}

/** 'since last summer, when it was €2.50' */
const sinceWhen = / since [^<]{0,40}, when [^<]{0,40}<[cmu]/;

const lengths: Readonly<Record<string, number>> = { year: 1, decade: 10, century: 100 };
