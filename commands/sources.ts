import type { CheckSource, FileRef } from '../src/domain/request.ts';
import type { Services } from './services.ts';

export interface Sources {
  readonly sources: readonly CheckSource[];
  readonly more: number;
}

/** Words beside a link up to which a message is 'a link with a remark', not an article that has a link in it. */
const remarkWords = 60;

/** What there is to check in a message: its files, else its links, else its text. */
export function sourcesIn(
  text: string,
  marked: readonly string[],
  files: readonly FileRef[],
  services: Services,
): Sources {
  if (files.length > 0) return { sources: files.map((file) => ({ kind: 'file', file })), more: 0 };
  const { links, more } = services.findLinks(text, marked);
  if (links.length > 0 && countWords(text) <= remarkWords + links.length) {
    return { sources: links.map((url) => ({ kind: 'link', url })), more };
  }
  return text.trim() === ''
    ? { sources: [], more: 0 }
    : { sources: [{ kind: 'text', text }], more: 0 };
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

export function oneText(text: string): Sources {
  return { sources: [{ kind: 'text', text }], more: 0 };
}

export function isOneText({ sources }: Sources): boolean {
  return sources.length === 1 && sources[0]?.kind === 'text';
}
