import { textAt } from '../../domain/article.ts';
import { sentenceAt, type HeadlineProblem, type HeadlineRule } from './problem.ts';
import { against, isOpen, lineOf, titleTokens } from './told-lines.ts';

/** 'was not, in fact, a suicide note', 'is clearly not a state visit'; not 'is not only a …'. */
const denial =
  / (?:was|is|were|are)(?: [a-z]+ly)? not(?: ,)?(?: in fact(?: ,)?| actually| really| at all)? (?:an? |the |any )((?:[a-z-]+ ){2,3})/g;

/** Somebody else's view of it, or half a denial. */
const told =
  /["“”]| (?:sa(?:id|ys)|told|argu\w+|claim\w*|insist\w*|according|just|only|merely|simply|but (?:an?|the|one|of|rather|something)|yet|if|whether|necessarily|always|every) /;

/** '‘Suicide note’ seen in hotel room' over 'the note was not, in fact, a suicide note', which the story says itself. */
export const headlineDenied: HeadlineRule = (inputs) => {
  const { document, split } = inputs;
  const [first] = split.top;
  if (first === undefined || isOpen(lineOf(inputs, first))) return [];
  const named = pairsOf(inputs);
  if (named.size === 0) return [];
  return split.body
    .flatMap((sentence): HeadlineProblem[] => {
      const line = lineOf(inputs, sentence);
      if (!line.includes(' not ') || told.test(line)) return [];
      if (/["“”]/.test(textAt(document.article, sentenceAt(document, sentence)))) return [];
      return [...line.matchAll(denial)].flatMap((match) => {
        const words = (match[1] ?? '').trim().split(' ');
        const thing = words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`);
        const pair = thing.find((one) => named.has(one));
        return pair === undefined
          ? []
          : [
              against(inputs, sentence, {
                message: 'figure',
                signal: 'some',
                body: `not a ${pair}`,
              }),
            ];
      });
    })
    .slice(0, 1);
};

/** Things of two words that the headline names: 'suicide note', 'state visit'. */
function pairsOf(inputs: Parameters<HeadlineRule>[0]): ReadonlySet<string> {
  const tokens = titleTokens(inputs);
  return new Set(
    tokens.flatMap(({ lower }, at) => {
      const next = tokens[at + 1];
      const isThing = next !== undefined && /^(?:NOUN|PROPN)$/.test(next.pos);
      return isThing && /^[a-z-]{3,}$/.test(lower) && /^[a-z]{3,}$/.test(next.lower)
        ? [`${lower} ${next.lower}`]
        : [];
    }),
  );
}
