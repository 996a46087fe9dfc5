import { isFullName } from '../../text/names.ts';
import { plainLine } from '../../text/sentence-line.ts';
import { sentencesFor } from '../../text/word-index.ts';
import { surnameOf, type NameProblem, type NameRule } from './problem.ts';

const told =
  /^(?:(?:and|but) )?(?:he|she)(?: ,)? (?:(?:who )?(?:turned|turns|is|will turn) (?:just |only )?(?<age>\d{1,3})(?= (?:last|this|on|next|in|years old|,|\.)| ?[.,]))/;

/** 'Mr Eng, 54, became prime minister … He turned 51 last month.': one paragraph, and he is its subject. */
export const pronounAge: NameRule = ({ document, names }) =>
  sentencesFor(document, told).flatMap((sentence): NameProblem[] => {
    const age = Number(told.exec(plainLine(document, sentence.index))?.groups?.age ?? Number.NaN);
    if (Number.isNaN(age) || age < 10) return [];
    const inParagraph = document.sentences.filter(
      ({ paragraph, index }) => paragraph === sentence.paragraph && index < sentence.index,
    );
    const [first, ...rest] = inParagraph;
    // Each sentence between goes on about the same person.
    const other = ({ index }: { readonly index: number }) =>
      !goesOn.test(plainLine(document, index)) ||
      names.some((name) => name.sentence === index && isFullName(name));
    if (first === undefined || rest.some(other)) return [];
    const subject = names.find((name) => name.sentence === first.index);
    if (subject?.age === undefined || Math.abs(subject.age - age) < 2) return [];
    return [
      {
        signal: 'some',
        message: 'age',
        first: subject,
        second: { ...subject, sentence: sentence.index },
        here: String(subject.age),
        there: String(age),
        sum: [`${surnameOf(subject)} is ${subject.age}, and the paragraph goes on with ${age}`],
      },
    ];
  });

const goesOn = /^(?:(?:and|but|in|since|at|then) )?(?:he|she)\b/;
