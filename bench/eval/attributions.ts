import type { Range } from '../../src/domain/article.ts';
import { findAttributions, type Attribution } from '../../src/text/attribution.ts';
import { readDocument } from '../../src/text/document.ts';
import { findQuotations } from '../../src/text/quotations.ts';
import { articleOf, jsonLines, readData } from './data.ts';
import { f1, type Evaluation, type Miss } from './report.ts';

interface Part {
  readonly spans: readonly (readonly [number, number])[];
}
interface LabelledArticle {
  readonly text: string;
  readonly attributions: readonly {
    readonly source: readonly Part[];
    readonly content: readonly Part[];
  }[];
}

/**
 * Who says what, against annotated political news.
 * Content: characters of the labelled content spans, found and missed, over all articles.
 * Source: of the labelled sources whose content was found, how many overlap the source that was found.
 */
export const attributions: Evaluation = {
  name: 'attribution',
  run(folder) {
    const text = readData(folder, 'polnear-attribution', 'dev.jsonl.gz');
    if (!text) return { missing: 'polnear-attribution/dev.jsonl.gz' };
    const sums: Sums = {
      gold: 0,
      found: 0,
      both: 0,
      sources: 0,
      sourcesFound: 0,
      sourcesAll: 0,
      misses: [],
    };
    for (const labelled of jsonLines<LabelledArticle>(text)) count(labelled, sums);
    const { gold, found, both, sources, sourcesFound, sourcesAll } = sums;
    return [
      {
        evaluation: this.name,
        measure: 'content spans, overlap F1',
        value: f1(both / found, both / gold),
        floor: 0.75,
        items: gold,
      },
      {
        evaluation: this.name,
        measure: 'source, where content found',
        value: sourcesFound / sources,
        floor: 0.75,
        items: sources,
      },
      {
        evaluation: this.name,
        measure: 'source, of all labelled',
        value: sourcesFound / sourcesAll,
        floor: 0.6,
        items: sourcesAll,
        misses: sums.misses,
      },
    ];
  },
};

interface Sums {
  gold: number;
  found: number;
  both: number;
  sources: number;
  sourcesFound: number;
  sourcesAll: number;
  readonly misses: Miss[];
}

function count(labelled: LabelledArticle, sums: Sums): void {
  const article = articleOf(labelled.text);
  const found = findAttributions(readDocument(article), findQuotations(article));
  const gold = mask(
    labelled.text.length,
    labelled.attributions.flatMap(({ content }) => rangesOf(content)),
  );
  const ours = mask(
    labelled.text.length,
    found.flatMap(({ content }) => content),
  );
  for (let i = 0; i < gold.length; i++) {
    sums.gold += gold[i] ?? 0;
    sums.found += ours[i] ?? 0;
    sums.both += (gold[i] ?? 0) & (ours[i] ?? 0);
  }
  for (const one of labelled.attributions) {
    const content = rangesOf(one.content);
    const source = rangesOf(one.source);
    if (source.length === 0 || content.length === 0) continue;
    sums.sourcesAll += 1;
    const candidates = found.filter((attribution) => share(content, attribution.content) >= 0.5);
    if (candidates.length > 0) sums.sources += 1;
    const right = candidates.some(
      (attribution) => attribution.source && overlap(source, [attribution.source.range]) > 0,
    );
    if (right) sums.sourcesFound += 1;
    else sums.misses.push(missOf(labelled.text, source, content, candidates));
  }
}

function missOf(
  text: string,
  source: readonly Range[],
  content: readonly Range[],
  candidates: readonly Attribution[],
): Miss {
  const words = (ranges: readonly Range[]) =>
    ranges.map(({ start, end }) => text.slice(start, end)).join(' … ');
  const found = candidates.find((one) => one.source)?.source;
  return {
    text: words(content),
    said: found ? words([found.range]) : candidates.length > 0 ? 'no source' : 'content not found',
    meant: words(source),
  };
}

function rangesOf(parts: readonly Part[]): Range[] {
  return parts.flatMap(({ spans }) => spans.map(([start, end]) => ({ start, end })));
}

function mask(length: number, ranges: readonly Range[]): Uint8Array {
  const bits = new Uint8Array(length);
  for (const { start, end } of ranges) bits.fill(1, start, end);
  return bits;
}

function overlap(a: readonly Range[], b: readonly Range[]): number {
  let sum = 0;
  for (const x of a)
    for (const y of b) sum += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return sum;
}

function share(gold: readonly Range[], found: readonly Range[]): number {
  return overlap(gold, found) / gold.reduce((sum, { start, end }) => sum + end - start, 0);
}
