import type { Token } from '../../text/document.ts';
import type { Quantity } from '../../text/quantities.ts';
import { gap, lineMatches, plainLine } from '../../text/sentence-line.ts';
import { isOfAnotherYear } from './of-another-year.ts';
import { sentenceRange, type TimeInputs, type TimeProblem, type TimeRule } from './problem.ts';
import { fitsStory, signalOf, yearOfStory } from './since-story.ts';
import { viewTimes } from './time-view.ts';

export const then = '<[YM](?<then>\\d+)>';
const span = '<d(?<span>\\d+)>';
const about = '(?:about |around |some |nearly |almost |more than |over |just over |just under )?';
export const began =
  '(?:took (?:over|office|charge|power)|became|founded|established|formed|launched|began|opened|started|joined|appointed|elected|hired|created|set up|passed|introduced|imposed|adopted|came into force|took effect|arrived|moved)';
const held =
  '(?:led|run|headed|managed|coached|chaired|governed|ruled|presided|served|been (?:in (?:force|place|office|charge|power|effect|business|print)|at the helm|banned|law|an? [a-z]+ of)|held the (?:post|office|job|title|seat|role))';

/** A length of time up to now beside the year that it is counted from. */
const patterns: readonly RegExp[] = [
  // 'Ten years after the 2012 quake, the cathedral is still shut'
  `^ ${about}${span} (?:after|since|on from) (?:the |its |his |her |their |that )?(?:[a-z-]+ ){0,4}?(?:in |of )?${then}[^<>;]*$`,
  // 'The site is still empty nearly ten years after the fire of 2012'
  ` (?:is|are|has|have|remains?) (?:still |yet )${gap(60)} ${span} (?:after|since|on from) (?:the |its |that )?(?:[a-z-]+ ){0,4}?(?:in |of )?${then}[^<>;]*$`,
  // 'in place since 2014, or nearly 20 years', 'for 25 years, since 2011'
  ` (?:has|have) ${gap(60)} since ${then},? (?:or|-|that is|that 's|which is) (?:for )?${about}${span}(?! (?:after|before|later|earlier)|,? since)`,
  ` (?:has|have) ${gap(60)} for ${about}${span},? (?:- )?(?:ever )?since ${then}`,
  // 'a fixture since 1901, has stood for 150 years'
  ` since ${then},? (?:and )?(?:has|have) (?:been |now )?[a-z]+${gap(30)} for ${about}${span}(?=\\.|,| and )`,
  // 'It has been 25 years since the mine closed in 2011'
  ` (?:it (?:is|'s|has been|has now been|'s been)|marks) (?:now )?${about}${span}(?: (?:this|next) [a-z]+| today| on [a-z]+day)? since ${gap(60, ',')} (?:in|of) ${then}`,
  // 'Elected in 2015, she has served for 14 years'
  ` ${began}${gap(40)} (?:in|since) (?:[a-z]+ of |early |late )?${then}(?: and|, and|,)?${gap(20)} (?:has|have) (?:since |now )?${held}${gap(30)} for ${about}${span}(?=\\.|,(?! since)| (?:and|but) )`,
].map((source) => new RegExp(source, 'g'));

/** Against the date of the story: 'Twenty-six years on' after a sentence that tells of 2003. */
export const elapsed: TimeRule = (inputs) => {
  const { story } = inputs;
  if (story === undefined) return [];
  return [
    ...viewTimes(inputs).flatMap((view) =>
      patterns.flatMap((pattern) =>
        lineMatches(view, pattern).flatMap(({ groups, index, 0: all }) => {
          const length = view.quantity(groups?.span);
          const opens = index === 0 && !/ (?:has|have|is|are|remains?) /.test(all.slice(0, 12));
          if (opens && !tellsOfNow(inputs, view.date(groups?.then).to)) return [];
          return judge(inputs, length, view.date(groups?.then).year, view.sentence);
        }),
      ),
    ),
    ...yearsOn(inputs),
    ...sinceFounded(inputs),
  ];
};

/** 'Nine years later, people still drive …': the one year of the sentence before. */
function yearsOn(inputs: TimeInputs): TimeProblem[] {
  const { tokens, starts, sentences } = inputs.document;
  return inputs.quantities.flatMap((length) => {
    const start = starts[length.sentence] ?? 0;
    const isFirst = length.kind === 'duration' && length.from - start < 3;
    if (!isFirst || !isCounted(tokens, length)) return [];
    const [here, before] = [sentences[length.sentence], sentences[length.sentence - 1]];
    if (before === undefined || here?.paragraph !== before.paragraph) return [];
    const dated = inputs.dates.filter(({ sentence }) => sentence === before.index);
    const isDated = inputs.dates.some(({ sentence }) => sentence === length.sentence);
    const [date] = dated;
    if (date === undefined || dated.length > 1 || isDated) return [];
    const comma = tokens.findIndex(({ text }, at) => at >= length.to && text === ',');
    const after = tokens[length.to]?.lower === 'after';
    // 'After the closure' is counted from the sentence before only when that tells of it: 'the pit closed in 1992'.
    const event = tokens[length.to + 2]?.lower.slice(0, 4) ?? '';
    if (after && (comma < 0 || !plainLine(inputs.document, before.index).includes(` ${event}`)))
      return [];
    if (!tellsOfNow(inputs, after ? comma : length.to)) return [];
    return judge(inputs, length, date.year, length.sentence, before.index);
  });
}

const foundedIn = new RegExp(
  ` (?:founded|established|formed|set up|opened)${gap(30)} in (?:[a-z]+ )?${then}`,
  'g',
);

/** 'It was founded in 1998. It has made boats for 40 years.': longer than it has been there. */
const sinceFounded: TimeRule = (inputs) =>
  viewTimes(inputs, 1).flatMap((view) =>
    lineMatches(view, foundedIn).flatMap(({ groups }) => {
      const next = view.sentence + 1;
      const [one, two] = [inputs.document.sentences[next], inputs.document.sentences[next - 1]];
      if (one?.paragraph !== two?.paragraph || !/^it has /.test(plainLine(inputs.document, next)))
        return [];
      const { year } = view.date(groups?.then);
      return inputs.quantities
        .filter(({ kind, sentence }) => kind === 'duration' && sentence === next)
        .filter(({ from }) => inputs.document.tokens[from - 1]?.lower === 'for')
        .filter(({ value }) => value > (inputs.story?.year ?? 0) - (year ?? 0))
        .flatMap((length) => judge(inputs, length, year, next, view.sentence));
    }),
  );

/** 'Nine years on', 'nine years later', 'nine years after the closure'. */
function isCounted(tokens: readonly Token[], { to }: Quantity): boolean {
  const [word, next] = [tokens[to]?.lower ?? '', tokens[to + 1]?.lower ?? ''];
  return (
    ['on', 'later'].includes(word) || (word === 'after' && ['the', 'that', 'it'].includes(next))
  );
}

/** The first verb after the phrase is in the present: 'is still shut', not 'was sold'. */
function tellsOfNow({ document: { tokens, starts } }: TimeInputs, from: number): boolean {
  const sentence = tokens[from]?.sentence ?? 0;
  const words = tokens.slice(from, starts[sentence + 1]);
  const verb = words.find(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return verb !== undefined && isPresent(verb);
}

const unchanged = new Set(
  'put cut hit let read shut set hurt cost spread quit split burst'.split(' '),
);

function isPresent({ lower, lemma, pos }: Token): boolean {
  if (['is', 'are', 'has', 'have', "'s", "'re", "'ve"].includes(lower)) return true;
  if (pos === 'AUX' || /(?:ed|ing)$/.test(lower) || unchanged.has(lower)) return false;
  return lower === lemma || lower === `${lemma}s` || lower === `${lemma}es`;
}

/** How many years a stated length may be off: '20 years' stands for 18 to 22. */
export function slackOf({ value }: Quantity): number {
  return value % 10 === 0 ? Math.max(2, value * 0.12) : 1;
}

function judge(
  { document, story, dates }: TimeInputs,
  length: Quantity,
  year: number | undefined,
  sentence: number,
  told = sentence,
): TimeProblem[] {
  if (year === undefined || story === undefined) return [];
  const factor = { year: 1, decade: 10 }[length.unit];
  if (factor === undefined || (factor === 10 && length.value < 2)) return [];
  const years = story.year - year;
  const slack = factor === 10 ? 4 : slackOf(length);
  if (years <= 0 || isOfAnotherYear({ dates }, length, year)) return [];
  if (fitsStory(story, year, length.low * factor - slack, length.high * factor + slack)) return [];
  return [
    {
      signal: signalOf(story, told === sentence ? 'strong' : 'some'),
      range: sentenceRange(document, sentence),
      ...(told === sentence ? {} : { related: [sentenceRange(document, told)] }),
      stated: `${length.value} ${length.unit}s since ${year}`,
      instead: `${year} is ${years} years before the story, which is of ${yearOfStory(story)}`,
      sum: [`${story.year} − ${year} = ${years} years`],
    },
  ];
}
