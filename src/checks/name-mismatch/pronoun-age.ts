import type { TextDocument } from '../../text/document.ts';
import { isFullName, type NameMention } from '../../text/names.ts';
import { hasFamily } from '../../text/relatives.ts';
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
    const pronoun = document.tokens[document.starts[sentence.index] ?? 0]?.lower;
    if (isOther(document, names, subject, pronoun)) return [];
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

/** 'Mr Eng, 54, met Ms Tan. She …', '… praised the prince. He …': the pronoun may mean somebody else. */
function isOther(
  document: TextDocument,
  names: readonly NameMention[],
  subject: NameMention,
  pronoun: string | undefined,
): boolean {
  const titles = pronoun === 'she' ? ['mr', 'sir'] : ['ms', 'mrs', 'miss'];
  if (subject.titles.some((title) => titles.includes(title))) return true;
  if (hasFamily(document, subject.sentence)) return true;
  if (somebody.test(plainLine(document, subject.sentence))) return true;
  // 'Barr, 62, was Halvard's adviser. She …': whoever else the story knows in full.
  const people = new Set(names.filter(isFullName).map(surnameOf));
  return names.some(
    ({ sentence, from, words, titles: { length } }) =>
      sentence === subject.sentence &&
      from > subject.to &&
      (['VERB', 'CCONJ'].includes(document.tokens[from - length - 1]?.pos ?? '') ||
        (document.tokens[from - length - 1]?.lower !== 'of' && people.has(surnameOf({ words })))),
  );
}

const somebody =
  /\b(?:the|a|an|his|her|their|one) (?:[a-z-]+ )?(?:man|woman|boy|girl|prince|princess|king|queen|friend|colleague|rival|opponent|predecessor|successor|boss|deputy|player|actor|singer|victim|patient|pupil|student|driver|teenager|baby|mentor|coach|opponent)\b/;

const goesOn = /^(?:(?:and|but|in|since|at|then) )?(?:he|she)\b/;
