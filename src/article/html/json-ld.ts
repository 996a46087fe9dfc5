import type { PageDocument } from './dom.ts';

/** One object of the article data that a page publishes for search engines; values unchecked. */
export type LinkedData = Readonly<Record<string, unknown>>;

const maxScriptLength = 1_000_000;
const maxDepth = 12;
const maxObjects = 2_000;

/** Every object with an `@type`, in page order. Broken scripts are passed over: pages have many. */
export function readLinkedData(document: PageDocument): LinkedData[] {
  const found: LinkedData[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) {
    const text = script.textContent;
    if (text.length <= maxScriptLength) collect(parseLenient(text), found, 0);
  }
  return found;
}

function parseLenient(text: string): unknown {
  const body = text
    .trim()
    .replace(/^<!--|^<!\[CDATA\[|\/\*<!\[CDATA\[\*\//, '')
    .replace(/(?:-->|\]\]>)$/, '');
  for (const candidate of [body, body.replace(/[\u0000-\u001F]/g, ' ').replace(/;\s*$/, '')]) {
    try {
      return JSON.parse(candidate);
    } catch {
      continue;
    }
  }
  return undefined;
}

function collect(value: unknown, found: LinkedData[], depth: number): void {
  if (depth > maxDepth || found.length >= maxObjects) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found, depth + 1);
  } else if (isRecord(value)) {
    if (value['@type'] !== undefined) found.push(value);
    for (const inner of Object.values(value)) {
      if (typeof inner === 'object') collect(inner, found, depth + 1);
    }
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function typesOf(data: LinkedData): readonly string[] {
  const type = data['@type'];
  const types = Array.isArray(type) ? type : [type];
  return types
    .filter((name) => typeof name === 'string')
    .map((name) => name.replace(/^.*[/:#]/, ''));
}

export function isArticleData(data: LinkedData): boolean {
  return typesOf(data).some((type) => /(?:Article|BlogPosting|Report|^Review)$/.test(type));
}

/** The page's own word that its text is not open to everyone. */
export function isDeclaredClosed(data: readonly LinkedData[]): boolean {
  return data.some((item) => {
    const free = item['isAccessibleForFree'];
    return free === false || (typeof free === 'string' && /^(?:false|no)$/i.test(free));
  });
}

/** A non-empty string under `key`, also as the first of a list or as `{@value}`. */
export function textOf(data: LinkedData | undefined, key: string): string | undefined {
  const value = data?.[key];
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const plain = isRecord(first) ? (first['@value'] ?? first['name'] ?? first['@id']) : first;
  return typeof plain === 'string' && plain.trim() !== '' ? plain : undefined;
}
