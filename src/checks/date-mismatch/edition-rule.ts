import { lineMatches, plainLine } from '../../text/sentence-line.ts';
import { ordinals } from './ordinal-year-rule.ts';
import { sentenceRange, type TimeInputs, type TimeProblem, type TimeRule } from './problem.ts';
import { viewTimes } from './time-view.ts';

const first =
  / (?:(?:first|1st) (?:held|staged|run|put on|organi[sz]ed|took place)|founded|launched|started|began|established|inaugurated|set up|dates? (?:back )?(?:from|to))(?: [a-z]+){0,5}? (?:in|since|from|to) (?:[a-z]+ )?<[YMD](?<first>\d+)>/g;
const yearly =
  /\b(?:every (?:single )?(?:year|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)|each (?:year|spring|summer|autumn|winter)|annual(?:ly)?|yearly|once a year|(?:without|never) (?:a |an )?(?:break|gap|interruption|miss\w*|fail)|unbroken)\b/;
const edition =
  /\b(?:(?<number>\d{1,3})(?:st|nd|rd|th)|(?<word>[a-z]+(?:th|first|second|third)|first|second|third)) (?:edition|staging|running|instal?ment)\b/;
/** A year left out, or a count that begins elsewhere. */
const gaps =
  /\b(?:pandemic|covid|lockdown|except|apart from|but for|cancel\w*|suspend\w*|postpon\w*|skipp\w*|called off|other than|war|revived|resumed|return(?:s|ed)? after|years? off|biennial|two years|twice|online|virtual|not (?:been )?(?:held|staged|run))\b/;

/** 'First held in 2009 and staged every year since … marked its 15th edition' in a story of 2026. */
export const editions: TimeRule = (inputs) => {
  const { story } = inputs;
  if (story === undefined || story.by === 'latest-year') return [];
  return viewTimes(inputs, 1).flatMap((view) =>
    lineMatches(view, first).flatMap(({ groups }): TimeProblem[] => {
      const begun = view.date(groups?.first).year;
      const near = [view.sentence - 1, view.sentence, view.sentence + 1];
      const text = near.map((at) => plainLine(inputs.document, at)).join(' ');
      const told = near.find((at) => edition.test(plainLine(inputs.document, at)));
      if (begun === undefined || told === undefined || !yearly.test(text)) return [];
      if (gapTold(inputs) || namesOther(inputs, told, begun)) return [];
      const { number, word } = edition.exec(plainLine(inputs.document, told))?.groups ?? {};
      const nth = number === undefined ? ordinals[word ?? ''] : Number(number);
      const due = story.year - begun + 1;
      if (nth === undefined || due < 2 || Math.abs(nth - due) < 2) return [];
      return [
        {
          signal: 'some',
          range: sentenceRange(inputs.document, told),
          ...(told === view.sentence
            ? {}
            : { related: [sentenceRange(inputs.document, view.sentence)] }),
          stated: `edition ${nth} since ${begun}`,
          instead: `one a year from ${begun} makes ${due} by ${story.year}`,
          sum: [`${story.year} − ${begun} + 1 = ${due} editions`],
        },
      ];
    }),
  );
};

function gapTold({ document }: TimeInputs): boolean {
  return document.sentences.some(({ index }) => gaps.test(plainLine(document, index)));
}

/** The edition is that of a year of its own: 'the 15th edition, in 2023'. */
function namesOther({ dates, story }: TimeInputs, sentence: number, begun: number): boolean {
  return dates.some(
    (date) =>
      date.sentence === sentence &&
      date.year !== undefined &&
      date.year !== begun &&
      date.year !== story?.year,
  );
}
