import { gap, lineMatches, plainLine } from '../../text/sentence-line.ts';
import { sentencesFor } from '../../text/word-index.ts';
import { ofNow, ofThen, shifted } from './jubilee-rule.ts';
import { fitsStory, signalOf, yearOfStory } from './since-story.ts';
import { sentenceRange, type TimeInputs, type TimeProblem, type TimeRule } from './problem.ts';
import { viewTimes } from './time-view.ts';

const jubilee = ' (?<number>\\d{1,3}(?:st|nd|rd|th)) anniversary of';
const then = '<[YMD](?<then>\\d+)>';
/** The event with its own year. */
const patterns: readonly RegExp[] = [
  // 'the 50th anniversary of the dam collapse of 1966', 'of the 1966 flood'
  `${jubilee} (?:the|a|its|their|his|her) ${gap(60, ',')}of ${then}`,
  `${jubilee} (?:the|its|their) ${then} [a-z]`,
  `${jubilee} the (?:day|night|morning|week|year) (?:in|of) ${then}`,
  // 'of the crash, which killed 41 people in May 2001'
  `${jubilee} (?:the|a|its|their) [^;.<>]{3,50}?,? (?:which|that|when|in which) [^;.]{0,40}?(?:kill|claim|struck|hit|destroy|died|drown|flood|swept|sank|took place|happened|occurred|broke|collapsed|fell|burned|exploded|lost|left)[^;.]{0,50}? (?:in|on) ${then}`,
  `${jubilee} the birth of [^;.<>]{3,50}?,? who was born [^;.<>]{0,30}?(?:in|on) ${then}`,
  `${jubilee} the death of [^;.<>]{3,50}?,? who died [^;.<>]{0,30}?(?:in|on) ${then}`,
].map((source) => new RegExp(source, 'g'));
const days = /<[YMDN]/g;

/** 'the 50th anniversary of the dam collapse of 1966' in a story of 2026. */
export const anniversariesOf: TimeRule = (inputs) => {
  const { story } = inputs;
  if (story === undefined) return [];
  const inOne = viewTimes(inputs, 1).flatMap((view) =>
    patterns.flatMap((pattern) =>
      lineMatches(view, pattern).flatMap(({ groups, 0: all, index }) => {
        // The year in which it was kept, or a second event.
        if (all.match(days)?.length !== 1 || !isOfNow(view.line, index)) return [];
        const { year } = view.date(groups?.then);
        return judge(inputs, view.sentence, year, groups?.number ?? '');
      }),
    ),
  );
  return [...inOne, ...ofPerson(inputs)];
};

/** Kept now, and in no other year that the sentence names before it. */
function isOfNow(line: string, at: number): boolean {
  const before = line.slice(0, at);
  if (shifted.test(line) || /<[YM]/.test(before)) return false;
  return !ofThen.test(before) || ofNow.test(line);
}

const ofHis =
  /\b(?<number>\d{1,3}(?:st|nd|rd|th)) anniversary of (?:his|her) (?<what>birth|death)\b/;
const lived = {
  birth: /\bborn\b[^;]{0,40}? (?:in|on) (?:[a-z0-9]+ ){0,2}?(?<year>1[5-9]\d\d|20\d\d)\b/,
  death: /\bdied\b[^;]{0,40}? (?:in|on) (?:[a-z0-9]+ ){0,2}?(?<year>1[5-9]\d\d|20\d\d)\b/,
};

/** 'The composer died in 1926. Events to mark the 150th anniversary of her death begin on Sunday.' */
function ofPerson(inputs: TimeInputs): TimeProblem[] {
  const { document } = inputs;
  return sentencesFor(document, ofHis).flatMap(({ index, paragraph }) => {
    const line = plainLine(document, index);
    const { number, what } = ofHis.exec(line)?.groups ?? {};
    if (!isOfNow(line, line.indexOf('anniversary')) || /\b(?:1\d|20)\d\d\b/.test(line)) return [];
    const told = lived[what === 'birth' ? 'birth' : 'death'];
    const at = [index, index - 1].find(
      (one) =>
        document.sentences[one]?.paragraph === paragraph && told.test(plainLine(document, one)),
    );
    if (at === undefined) return [];
    const year = Number(told.exec(plainLine(document, at))?.groups?.year);
    return judge(inputs, index, year, number ?? '', at);
  });
}

function judge(
  { document, story }: TimeInputs,
  sentence: number,
  year: number | undefined,
  nth: string,
  at = sentence,
): TimeProblem[] {
  const number = Number.parseInt(nth, 10);
  if (story === undefined || year === undefined || story.year <= year) return [];
  if (fitsStory(story, year, number - 1, number + 1)) return [];
  const now = story.year;
  return [
    {
      signal: signalOf(story, at === sentence ? 'strong' : 'some'),
      range: sentenceRange(document, sentence),
      ...(at === sentence ? {} : { related: [sentenceRange(document, at)] }),
      stated: `${nth} anniversary`,
      instead: `from ${year} to ${yearOfStory(story)} is ${now - year} years`,
      sum: [`${now} − ${year} = ${now - year}`],
    },
  ];
}
