import type { HeadlineInputs, HeadlineRule } from './problem.ts';
import { against, lineOf, titleTokens } from './told-lines.ts';

interface Tally {
  readonly stated: RegExp;
  /** With one of these told of the player the headline may be right. */
  readonly borne: RegExp;
  /** The smaller number, or the earlier minute. */
  readonly instead: RegExp;
  /** What is told instead names the player; otherwise it stands anywhere. */
  readonly named: boolean;
}

const small = '(?:goals?|tries|try|points?|wickets?|times|of|in|with|for|from|,|\\.)';

const tallies: readonly Tally[] = [
  {
    stated: / (?:hat-tricks?|treble) (?!of )/,
    borne: new RegExp(
      ` (?:hat-tricks?|trebles?|thrice) | (?:three|third|four|fourth|five) (?:[a-z-]+ ){0,2}${small} `,
    ),
    instead: / (?:twice|two|brace|double|a pair) /,
    named: true,
  },
  {
    stated: / (?:brace|double) (?!of |bill|act|life|dose|murder|blow|agents?)/,
    borne: / (?:braces?|twice|two|second|doubles?|pair|both|three|hat-trick) /,
    instead: / (?:the only (?:goal|try|point|wicket|score)|only once|a single (?:goal|try)) /,
    named: false,
  },
  {
    stated:
      / (?:(?:last|final) (?:kick|ball|second|minute|gasp)|last - (?:gasp|minute|second)|(?:injury|stoppage) - time) /,
    borne:
      /(?:injury|stoppage|added|extra)(?: |-| - )time | (?:last|final|dying) (?:kick|ball|seconds?|minutes?|gasp|moments?) | seconds? (?:from|left|to|remaining) | 9\dth /,
    instead:
      / (?:four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|\d\d?) minutes (?:from (?:time|the end)|left|to go|remaining|to play) /,
    named: true,
  },
];
/** Told bit by bit, the rest of it may be anywhere. */
const more = / (?:another|again|once|later|also|further|after (?:it|that)) /;

/** 'Adler hat-trick sinks Rovers' over 'Adler scored twice', and no third of hers anywhere. */
export const headlineTally: HeadlineRule = (inputs) => {
  const [first] = inputs.split.top;
  if (first === undefined) return [];
  const title = joined(inputs, first);
  const tally = tallies.find(({ stated }) => stated.test(title));
  if (tally === undefined || title.includes('?')) return [];
  const lines = inputs.split.body.map((sentence) => ({ sentence, line: joined(inputs, sentence) }));
  const names = titleTokens(inputs)
    .filter(({ pos, text }) => pos === 'PROPN' && /^\p{Lu}\p{L}{2,}$/u.test(text))
    .map(({ lower }) => lower);
  const named = lines.filter(({ line }) => names.some((name) => line.includes(` ${name} `)));
  if (named.length === 0 || named.some(({ line }) => tally.borne.test(line))) return [];
  if (lines.some(({ line }) => / (?:hat-trick|treble) /.test(line))) return [];
  const found = (tally.named ? named : lines).find(
    ({ line }) => tally.instead.test(line) && !(tally.named && more.test(line)),
  );
  if (found === undefined) return [];
  const body = tally.instead.exec(found.line)?.[0].trim() ?? '';
  const top = tally.stated.exec(title)?.[0].trim() ?? '';
  return [against(inputs, found.sentence, { message: 'figure', signal: 'some', body, top })];
};

/** 'hat-trick' is three words of a line. */
function joined(inputs: HeadlineInputs, sentence: number): string {
  return lineOf(inputs, sentence).replace(/ hat (?:- )?trick/g, ' hat-trick');
}
