import { monthNames, weekdayNames } from '../../text/calendar.ts';
import { grouped } from '../../text/grouped.ts';
import { matchesOf } from '../../text/matches.ts';
import { plainLine } from '../../text/sentence-line.ts';
import { sentencesFor } from '../../text/word-index.ts';
import { sentenceRange, type TimeProblem, type TimeRule } from './problem.ts';

/** What a story has one of: with 'the' and no word before it. */
const nouns =
  'election|vote|referendum|quake|earthquake|murder|killing|attack|crash|fire|flood|explosion|blast|bombing|shooting|stabbing|robbery|raid|deadline|ceremony|show|festival|fair|wedding|funeral|inauguration|final|derby|race|storm|cyclone|collapse|derailment|landslide|avalanche|coup|kidnapping|theft|burglary|auction|eruption|march|parade|walkout|opening|premiere|sinking|outage|evacuation|parade|gala|regatta|marathon';
const verbs =
  '(?:is|was|will be|takes place|took place|will take place|happened|occurred|struck|broke out|hit|is set for|is due|is scheduled for|is planned for|was set for|opens|began|begins|starts|started|will be held|was held|is held|is to be held|falls)';
const weekday = `(?:${weekdayNames.join('|').toLowerCase()})`;
const month = `(?:${monthNames.join('|').toLowerCase()})`;
const when = `(?:${weekday},? )?(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>${month})\\b|(?:${weekday} ,? ?)?(?<monthFirst>${month}) (?<dayAfter>\\d{1,2})(?:st|nd|rd|th)?\\b|(?<weekday>${weekday})\\b`;
const inMonth = `in (?<monthYear>${month} (?:19|20)\\d\\d)\\b`;
const dated = new RegExp(
  `\\b(?:the|this) (?<noun>${nouns})(?: ,)?(?: (?:which|that))?(?: ${verbs})?(?: only)? (?:${inMonth}|(?:(?:on|of|for) |(?<=(?:is|was) ))(?:the (?:morning|evening|night) of )?(?:${when}))(?! (?:in|at|against|with) [a-z]| (?:and|to|or|until|through) (?:${weekday}|${month}|the|\\d))`,
  'g',
);
/** Two of a kind, one put off, or one that is told of as it was meant. */
const several =
  /\b(?:another|second|third|earlier|previous|last year|next year|postponed|moved|put off|brought forward|rescheduled|delayed|extended|original(?:ly)?|rounds?|run-?off|run - off|again|repeat|re-?run|both|annual|weekly|every|each|not|n't|instead|ago|anniversary|aftershocks?)\b/;
/** A day of another year. */
const anyYear = /\b(?:1[5-9]\d\d|20\d\d)\b/;

interface Told {
  readonly noun: string;
  readonly sort: 'date' | 'weekday' | 'month';
  readonly when: string;
  readonly sentence: number;
}

/** 'The quake struck on 6 February' … 'the quake of 16 February': one event on two days. */
export const eventsTwice: TimeRule = ({ document }) => {
  const told = sentencesFor(document, dated).flatMap(({ index }): Told[] => {
    const line = plainLine(document, index);
    return matchesOf(line, dated).map(({ groups = {} }) => {
      const { noun = '', weekday: name } = groups;
      if (groups.monthYear !== undefined)
        return { noun, sort: 'month', when: groups.monthYear, sentence: index };
      const date = `${groups.day ?? groups.dayAfter ?? ''} ${groups.month ?? groups.monthFirst ?? ''}`;
      return name === undefined
        ? { noun, sort: 'date', when: date, sentence: index }
        : { noun, sort: 'weekday', when: name, sentence: index };
    });
  });
  if (told.length < 2) return [];
  const found = [...grouped(told, ({ noun, sort }) => `${noun} ${sort}`).values()].flatMap(
    (same): TimeProblem[] => {
      const [one] = same;
      const two = same.find(({ when: day }) => day !== one?.when);
      if (one === undefined || two === undefined || one.sentence === two.sentence) return [];
      if (new Set(same.map(({ when: day }) => day)).size > 2) return [];
      const lines = document.sentences
        .filter(({ index }) => same.some(({ sentence }) => Math.abs(sentence - index) < 2))
        .map(({ index }) => plainLine(document, index));
      // 'The flood on 3 August 1975' is another one.
      const ofYear =
        one.sort !== 'month' &&
        same.some(({ sentence }) => anyYear.test(plainLine(document, sentence)));
      if (ofYear || lines.some((line) => several.test(line))) return [];
      return [
        {
          signal: 'some',
          range: sentenceRange(document, two.sentence),
          related: [sentenceRange(document, one.sentence)],
          stated: `the ${two.noun} on ${print(two.when)}`,
          instead: `elsewhere it says on ${print(one.when)}`,
          sum: [`${print(one.when)} and ${print(two.when)} for one ${one.noun}`],
        },
      ];
    },
  );
  return found.length === 1 ? found : [];
};

/** 'monday' → 'Monday', '6 february' → '6 February' */
function print(text: string): string {
  return text.replace(/[a-z]+/g, (word) => `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`);
}
