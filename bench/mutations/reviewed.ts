import { readFileSync } from 'node:fs';
import type { Finding } from '../../src/domain/finding.ts';
import { stableId } from '../../src/domain/ids.ts';
import type { Original } from './originals.ts';

/** What a person decided on reading a finding on an untouched article. */
export type Verdict = 'error of the article' | 'worth a question' | 'wrong';

const file = new URL('reviewed.json', import.meta.url);

/** Decisions by hash of article, check and quotes: no text of any data set is kept. */
export function readReviewed(): ReadonlyMap<string, Verdict> {
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Verdict>));
}

export function reviewKey(original: Original, finding: Finding): string {
  return stableId(original.id, finding.check, finding.id);
}
