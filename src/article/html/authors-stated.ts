import { visibleLine } from '../clean-text.ts';
import { decodeEntities } from './entities.ts';
import { isRecord, textOf, type LinkedData } from './json-ld.ts';
import type { StatedMetadata } from './metadata.ts';

export interface StatedAuthor {
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'unknown';
}

/** The authors that the article data names, in its order. */
export function dataAuthors({ dataAuthor, data }: StatedMetadata): StatedAuthor[] {
  const list: readonly unknown[] = Array.isArray(dataAuthor) ? dataAuthor : [dataAuthor];
  return list.flatMap((item): StatedAuthor[] => {
    if (typeof item === 'string') return [{ name: visibleLine(item), kind: 'unknown' }];
    if (!isRecord(item)) return [];
    const author = referenced(item, data);
    const kind = /organi[sz]ation/i.test(String(author['@type'])) ? 'organisation' : 'person';
    return namesOf(author).map((name) => ({ name: visibleLine(decodeEntities(name)), kind }));
  });
}

function namesOf(author: LinkedData): string[] {
  const name = author['name'];
  if (Array.isArray(name)) return name.filter((item) => typeof item === 'string');
  const one = textOf(author, 'name');
  return one === undefined ? [] : [one];
}

/** `{"@id": …}` points to an object elsewhere in the page's data. */
function referenced(item: LinkedData, data: readonly LinkedData[]): LinkedData {
  const id = item['@id'];
  if (item['name'] !== undefined || id === undefined) return item;
  return data.find((other) => other['@id'] === id && other['name'] !== undefined) ?? item;
}
