import type { TextDocument } from '../../text/document.ts';
import { mayMatch } from '../../text/word-index.ts';
import { wordsOf, type Figure } from './figure.ts';

/** How many a survey asked, told with two figures. */
export interface Sample {
  readonly first: Figure;
  readonly second: Figure;
}

/** 'a survey of 2,000 employees', 'polled 2,000 adults' */
const asks =
  /\b(?:survey|poll|study|questionnaire|research|trial|sample|interviews?) (?:of|with|among|that asked|which asked) (?:a |an )?(?:about |more than )?$|\b(?:surveyed|polled|interviewed|questioned|asked) $/;
/** 'the 1,800 people asked', 'all 1,800 who took part', 'the 1,800 respondents' */
const asked =
  /^(?:[a-z]+ ){0,2}(?:asked|surveyed|polled|interviewed|questioned|respondents|participants|(?:who|that) (?:took part|were (?:asked|surveyed|polled|questioned|interviewed)|responded|answered))\b/;
/** 'the 402 respondents under 35': some of those asked. */
const some =
  /^(?:[a-z]+ ){0,3}?(?:asked|surveyed|polled|interviewed|questioned|respondents|participants) (?:under|over|aged|between|in|from|with|who (?:are|live|had|have))\b/;
const someWho =
  /^(?:[a-z]+ ){0,2}(?:who|that) (?:took part|responded|answered) (?:by|in|on|from|before|after)\b/;
const study = /\b(?:survey|poll|study|questionnaire|trial)\b/;

/** 'a survey of 2,000 employees' … 'Among the 1,800 people asked': one survey asks one number of people. */
export function findSamples(document: TextDocument, figures: readonly Figure[]): Sample[] {
  const counts = figures.filter(
    ({ quantity, scope }) =>
      quantity.kind === 'count' &&
      quantity.value >= 20 &&
      quantity.hedge === 'exact' &&
      !quantity.ranged &&
      !scope.listed &&
      !scope.quoted,
  );
  const near = (pattern: RegExp) =>
    counts
      .filter(({ quantity }) => mayMatch(document, quantity.sentence, pattern))
      .map((figure) => ({ figure, ...around(document, figure) }));
  const told = near(asks).filter(({ before }) => asks.test(before));
  if (told.length === 0) return [];
  const known = near(asked).filter(
    ({ before, after }) =>
      /\b(?:the|all|all the) $/.test(before) &&
      asked.test(after) &&
      !some.test(after) &&
      !someWho.test(after),
  );
  const [first] = told;
  const [second] = known;
  if (first === undefined || second === undefined) return [];
  // Two surveys, or one that says how many of those whom it asked have answered.
  if (told.length > 1 || known.length > 1 || severalStudies(document)) return [];
  const [one, two] = [first.figure.quantity, second.figure.quantity];
  if (one.value === two.value || one.sentence >= two.sentence) return [];
  return counts.some(({ quantity }) => quantity.value === two.value && quantity !== two)
    ? []
    : [{ first: first.figure, second: second.figure }];
}

function around(document: TextDocument, figure: Figure) {
  const line = wordsOf(document, figure);
  const { quantity } = figure;
  return {
    before: `${line(quantity.from - 7, quantity.from)} `,
    after: line(quantity.to, quantity.to + 7),
  };
}

/** 'a second survey', 'another poll', 'both studies', or studies by more than one name. */
function severalStudies({ article }: TextDocument): boolean {
  const text = article.text.toLowerCase();
  return (
    /\b(?:second|another|other|previous|earlier|separate|both|two|last year['’]s|two-thirds of those|response rate) [a-z-]{0,12} ?(?:survey|poll|study|studies|trial)/.test(
      text,
    ) ||
    /\b(?:surveys|polls|studies|trials)\b/.test(text) ||
    !study.test(text)
  );
}
