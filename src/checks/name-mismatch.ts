import { accusedAge } from './name-mismatch/accused-age.ts';
import { aloneAlike } from './name-mismatch/alone-alike-rule.ts';
import { textAt } from '../domain/article.ts';
import type { TextDocument } from '../text/document.ts';
import { defineCheck, type Flag } from './check.ts';
import { givenNames } from './name-mismatch/given-name-rule.ts';
import { honorifics } from './name-mismatch/honorific-rule.ts';
import { namedAge } from './name-mismatch/named-age.ts';
import { children } from './name-mismatch/children-rule.ts';
import { loneWords } from './name-mismatch/lone-words-rule.ts';
import { offices } from './name-mismatch/office-rule.ts';
import { pronounAge } from './name-mismatch/pronoun-age.ts';
import { ages, rankOf, roles } from './name-mismatch/person-rules.ts';
import type { NameProblem, NameRule } from './name-mismatch/problem.ts';
import { sides } from './name-mismatch/sides-rule.ts';
import { toldAge } from './name-mismatch/told-age.ts';
import { spelling } from './name-mismatch/spelling-rule.ts';
import { surnamesAlike } from './name-mismatch/surname-rule.ts';
import { unmet } from './name-mismatch/unmet-rule.ts';

const rules: readonly NameRule[] = [
  spelling,
  givenNames,
  surnamesAlike,
  unmet,
  aloneAlike,
  loneWords,
  honorifics,
  ages,
  accusedAge,
  namedAge,
  pronounAge,
  toldAge,
  rankOf,
  roles,
  children,
  offices,
  sides,
];

/** One person or body under two spellings, ages, ranks or callings. */
const putRight = /\b(?:misspel\w*|corrected|amended|spelling|spel[lt]t?(?:ed)?|typo)\b/i;

/** 'who turns 37 on 12 December' */
const birthday = /\b(?:turns?|turning|will be|birthday)\b/i;

/** 'A statement named him as Mark Dillon. It was corrected within two hours.': the article says so itself. */
function isPutRight({ article, sentences }: TextDocument, problem: NameProblem): boolean {
  const told = [problem.first.sentence, problem.second.sentence];
  if (problem.message === 'age')
    return (
      Math.abs(Number(problem.here) - Number(problem.there)) === 1 &&
      told.some((at) => birthday.test(textOf(sentences[at])))
    );
  if (problem.message !== 'spelling') return false;
  return told.some((at) =>
    [sentences[at], sentences[at + 1]].some((sentence) => putRight.test(textOf(sentence))),
  );

  function textOf(sentence: (typeof sentences)[number] | undefined): string {
    return sentence === undefined ? '' : textAt(article, sentence.range);
  }
}

export const nameMismatch = defineCheck({
  id: 'name-mismatch',
  version: 1,
  title: 'Names differ',
  why: 'What looks like one person or body has two spellings, ages, ranks or callings.',
  limits:
    'It does not say which one is right, and two people may share a name that the article does not tell apart.',
  needs: ['document', 'names'],
  yieldsTo: ['headline-mismatch'],
  messages: {
    spelling: 'The name is spelled “{here}” here and “{there}” there.',
    age: '{who} is {here} here and {there} there.',
    rank: '{who} is called {here} here and {there} there.',
    role: '{who} is introduced as {here} here and as {there} there.',
  },
  run(inputs) {
    const { document } = inputs;
    return rules
      .flatMap((rule) => rule(inputs))
      .filter((problem) => !isPutRight(document, problem))
      .map((problem): Flag<'spelling' | 'age' | 'rank' | 'role'> => {
        const place = (sentence: number) =>
          document.sentences[sentence]?.range ?? problem.first.range;
        return {
          signal: problem.signal,
          range: place(problem.first.sentence),
          related: [place(problem.second.sentence)],
          message: problem.message,
          with: { here: problem.here, there: problem.there, who: problem.first.words.join(' ') },
          receipt: [
            ...problem.sum,
            'Cleared by: one of the two corrected, or words that tell two people apart',
          ],
          notKnown: 'Which one is right, or whether two people or bodies are meant.',
          nextStep: 'Check the name against the record, or ask the reporter.',
        };
      });
  },
});
