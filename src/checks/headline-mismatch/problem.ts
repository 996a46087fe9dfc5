import type { Range } from '../../domain/article.ts';
import type { Signal } from '../../domain/finding.ts';
import type { TextDocument } from '../../text/document.ts';
import type { HeadlineSplit } from '../../text/headline.ts';
import type { NameMention } from '../../text/names.ts';
import type { Quantity } from '../../text/quantities.ts';
import type { Scope } from '../../text/scope.ts';

export interface HeadlineInputs {
  readonly document: TextDocument;
  readonly split: HeadlineSplit;
  readonly quantities: readonly Quantity[];
  readonly scopes: readonly Scope[];
  readonly names: readonly NameMention[];
}

/** Something in the headline that the body does not bear out, before it becomes a flag. */
export interface HeadlineProblem {
  readonly signal: Signal;
  readonly message: 'figure' | 'missing' | 'words' | 'certainty' | 'name';
  readonly range: Range;
  readonly related: readonly Range[];
  readonly top: string;
  readonly body: string;
  readonly sum: readonly string[];
}

export type HeadlineRule = (inputs: HeadlineInputs) => HeadlineProblem[];

export function sentenceAt(document: TextDocument, sentence: number): Range {
  const found = document.sentences[sentence];
  if (found === undefined) throw new Error(`no sentence ${sentence}`);
  return found.range;
}

/** Lower-case words of a sentence with their parts of speech. */
export function tokensOf(document: TextDocument, sentence: number) {
  return document.tokens.slice(document.starts[sentence], document.starts[sentence + 1]);
}
