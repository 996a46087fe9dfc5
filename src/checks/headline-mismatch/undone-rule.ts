import { stem } from '../../text/stems.ts';
import type { HeadlineInputs, HeadlineProblem, HeadlineRule } from './problem.ts';
import { against, isOpen, lineOf, titleTokens } from './told-lines.ts';

/** Now, and not: 'we are not declaring', 'has not scrapped', 'I am not saying that we have beaten'. */
const notNow =
  / (?:is|are|am|has|have|'s|'re|'m|'ve) (?:not|n't|never)(?: yet)? ((?:[a-z']+ ){1,7})/g;
/** A part, a manner or a reason is denied, and not the act. */
const partly =
  / (?:only|just|simply|because|lightly|without|again|any ?more|enough|alone|before|merely|yet fully|fully|all|every|completely|entirely|until|but|if|far|always|in (?:over|more)|since|for (?:a|two|three|the)) /;

const tooPlain = new Set([
  'say',
  'see',
  'get',
  'take',
  'make',
  'give',
  'hav',
  'have',
  'go',
  'be',
  'com',
  'know',
  'find',
  'show',
  'want',
  'call',
  'tell',
  'look',
  'work',
  'need',
  'meet',
  'visit',
  'us',
  'use',
  'return',
  'win',
  'play',
  'face',
  'name',
  'reveal',
  'chang',
  'help',
  'set',
  'run',
  'back',
  'lead',
  'put',
  'keep',
  'hold',
  'leav',
  'turn',
  'think',
  'talk',
  'hear',
  'wait',
  'do',
  'let',
]);

/** 'Ministry declares end' over 'We are not declaring an end to anything', and nobody declares it. */
export const headlineUndone: HeadlineRule = (inputs) => {
  const [first] = inputs.split.top;
  if (first === undefined || isOpen(lineOf(inputs, first))) return [];
  const tokens = titleTokens(inputs);
  const verbs = new Set(
    tokens
      .slice(1)
      // Taggers take 'scraps' for a noun: only a participle behind 'has not' can be the same act.
      .filter(({ pos, text }) => pos === 'VERB' || (pos === 'NOUN' && /^\p{Ll}+s$/u.test(text)))
      .filter(({ lower }) => lower.length > 3)
      .map(({ lower }) => root(lower))
      .filter((verb) => !tooPlain.has(verb)),
  );
  const things = new Set(
    tokens
      .filter(({ pos, lower }) => (pos === 'NOUN' || pos === 'PROPN') && lower.length > 2)
      .map(({ lower }) => root(lower)),
  );
  for (const verb of verbs) things.delete(verb);
  if (verbs.size === 0) return [];
  return [...verbs].flatMap((verb) => judge(inputs, verb, things)).slice(0, 1);
};

function judge(
  inputs: HeadlineInputs,
  verb: string,
  things: ReadonlySet<string>,
): HeadlineProblem[] {
  let found: { readonly sentence: number; readonly words: string } | undefined;
  for (const sentence of inputs.split.body) {
    const line = lineOf(inputs, sentence);
    if (!stems(line).includes(verb)) continue;
    const denied = [...line.matchAll(notNow)].find((match) => holdsAct(match[1] ?? '', verb));
    if (denied === undefined) return [];
    const rest = line.replace(denied[0], ' ');
    if (stems(rest).includes(verb)) return [];
    const after = line.slice(denied.index);
    if (found !== undefined || partly.test(after)) continue;
    const about = stems(after).filter((word) => things.has(word)).length;
    if (about > 0 || ofIt.test(after)) found = { sentence, words: denied[0].trim() };
  }
  return found === undefined
    ? []
    : [against(inputs, found.sentence, { message: 'figure', signal: 'some', body: found.words })];
}

function holdsAct(words: string, verb: string): boolean {
  return words
    .split(' ')
    .some((word) => /(?:ed|ing|en|n|t)$/.test(word) && stems(word).includes(verb));
}

const ofIt = / (?:it|anything|this|that) (?:["”,.]|today|yet|$)/;

function stems(line: string): string[] {
  return (line.match(/[a-z][a-z-]{2,}/g) ?? []).map((word) => root(word));
}

/** 'scraps', 'scrapped' and 'scrapping' are one. */
function root(word: string): string {
  return stem(word).replace(/([bdfglmnprt])\1$/, '$1');
}
