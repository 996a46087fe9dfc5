import type { TextDocument } from './document.ts';

/** Sentences of the headline and the standfirst, and of everything below them. */
export interface HeadlineSplit {
  readonly top: readonly number[];
  readonly body: readonly number[];
}

export function splitHeadline({ article, sentences }: TextDocument): HeadlineSplit {
  const top: number[] = [];
  const body: number[] = [];
  for (const sentence of sentences) {
    const kind = article.paragraphs[sentence.paragraph]?.kind;
    if (kind === 'headline' || kind === 'standfirst') top.push(sentence.index);
    else body.push(sentence.index);
  }
  return { top, body };
}
