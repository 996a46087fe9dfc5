import { plainLine } from '../../text/sentence-line.ts';
import { stem } from '../../text/stems.ts';
import { sentenceAt, tokensOf, type HeadlineInputs, type HeadlineProblem } from './problem.ts';

/** A sentence in lower case with a space at either end; one of the headline without its curly quotation marks. */
export function lineOf({ document }: HeadlineInputs, sentence: number): string {
  return ` ${plainLine(document, sentence)} `;
}

/** Words that say little about what a sentence is of. */
const small = new Set(
  'the that this with from over into after before about against under more than all every each its their his her for and but not who which when will would could may has have had was were are been being one two three four five six seven eight nine ten first new year years people says said'.split(
    ' ',
  ),
);

/** Stems of the content words of a line. */
export function stemsOf(line: string): Set<string> {
  return new Set(
    (line.match(/[a-z][a-z-]{2,}/g) ?? [])
      .filter((word) => !small.has(word))
      .map((word) => stem(word)),
  );
}

/** How many of the wanted stems a line holds. */
export function shared(wanted: ReadonlySet<string>, line: string): number {
  const held = stemsOf(line);
  let count = 0;
  for (const word of wanted) if (held.has(word)) count += 1;
  return count;
}

/** A headline that states flatly what a sentence of the body leaves open or says otherwise. */
export function against(
  { document, split }: HeadlineInputs,
  sentence: number,
  told: Pick<HeadlineProblem, 'message' | 'signal' | 'body'> & { readonly top?: string },
): HeadlineProblem {
  const first = split.top[0] ?? 0;
  const range = sentenceAt(document, first);
  return {
    ...told,
    range,
    related: [sentenceAt(document, sentence)],
    top: told.top ?? document.article.text.slice(range.start, range.end),
    sum: [`The body never says it as the headline does, and has “${told.body}”`],
  };
}

/** Whether the piece is written in questions, hopes or advice: then nothing is stated. */
export function isOpen(line: string): boolean {
  return open.test(line);
}

const open =
  /\?|^ (?:how|why|what|when|who|where|the|my|our|opinion|comment|analysis|review|watch|live|\d+) |^ "| (?:may|might|could|should|would|if|not|n't|urged|urges|calls?|wants?|want|fears?|feared|claims|claimed|refus\w+|declin\w+|fail\w*|without|unless|until|threat|threatens?|threatened|plans?|planned|planning|propos\w+|considers?|considering|consult\w*|mulls?|seeks?|asks?|hopes?|likely|suggests?|expected|risks?|faces?|facing|accused|alleg\w+|says?|said|warns?|demands?|vows?|promises?|bid|bids|talks|moves?|draft|thinks?|believes?|possible|potential|row|debate|proposal|poised|eyes?|weighs?|would-be|whether|almost|nearly|begins?|starts?) |: /;

/** The tokens of the headline. */
export function titleTokens(inputs: HeadlineInputs) {
  return tokensOf(inputs.document, inputs.split.top[0] ?? 0);
}
