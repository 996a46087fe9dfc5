import type { Signal } from '../../domain/finding.ts';
import type { TextDocument } from '../../text/document.ts';
import { plainLine } from '../../text/sentence-line.ts';
import type { NameMention } from '../../text/names.ts';

export interface NameInputs {
  readonly document: TextDocument;
  readonly names: readonly NameMention[];
}

/** Two mentions of what looks like one name, before they become a flag. */
export interface NameProblem {
  readonly signal: Signal;
  readonly message: 'spelling' | 'age' | 'rank' | 'role';
  readonly first: NameMention;
  readonly second: NameMention;
  /** What the two places say. */
  readonly here: string;
  readonly there: string;
  readonly sum: readonly string[];
}

export type NameRule = (inputs: NameInputs) => NameProblem[];

export const surnameOf = (name: Pick<NameMention, 'words'>): string => name.words.at(-1) ?? '';

/** Words that tell two people or bodies of like names apart. */
const toldApart =
  /\b(?:predecessor|successor|succeeded|replac(?:ed|es|ing)|took over|(?:the|his|her|their|its) new|dissent\w*|namesakes?|no relation|(?:not|un|n't) ?related|confus\w+|mix\w* (?:them|the two|us) up|spel(?:l|t)\w*|another (?:man|woman|person|player)|the other (?:man|woman|one)|same name|surname|came out|transgender|transition\w*)\b/;

/** Whether a sentence with one of the names says that there are two. */
export function areToldApart(document: TextDocument, ...names: readonly NameMention[]): boolean {
  return names.some(({ sentence }) => toldApart.test(plainLine(document, sentence)));
}

/** One name with two spellings; `sum` says what holds the two together, given both as they are printed. */
export function twoSpellings(
  signal: Signal,
  first: NameMention,
  second: NameMention,
  sum: (here: string, there: string) => string,
  printed = (name: NameMention): string => name.words.join(' '),
): NameProblem {
  const [here, there] = [printed(first), printed(second)];
  return { signal, message: 'spelling', first, second, here, there, sum: [sum(here, there)] };
}

/** One person with two ages. */
export function twoAges(
  signal: Signal,
  [first, here]: readonly [name: NameMention, age: number],
  [second, there]: readonly [name: NameMention, age: number],
): NameProblem {
  return {
    signal,
    message: 'age',
    first,
    second,
    here: String(here),
    there: String(there),
    sum: [`${surnameOf(first)} is ${here} in one place and ${there} in the other`],
  };
}
