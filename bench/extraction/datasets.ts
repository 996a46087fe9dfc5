import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeText } from '../../src/article/charset.ts';

export interface GoldPage {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly text: string;
  readonly title?: string;
  readonly author?: string;
  /** ISO, may carry a time. */
  readonly date?: string;
  readonly with: readonly string[];
  readonly without: readonly string[];
}

function readHtml(folder: string, id: string): string {
  return decodeText(gunzipSync(readFileSync(path.join(folder, 'html', `${id}.html.gz`))));
}

/** github.com/scrapinghub/article-extraction-benchmark: text only. */
export function readBenchmark(data: string): GoldPage[] {
  const folder = path.join(data, 'article-extraction-benchmark');
  if (!existsSync(folder)) return [];
  const truth = JSON.parse(readFileSync(path.join(folder, 'ground-truth.json'), 'utf8')) as Record<
    string,
    { articleBody: string; url: string }
  >;
  return Object.entries(truth).map(([id, { articleBody, url }]) => ({
    id,
    url,
    html: readHtml(folder, id),
    text: articleBody,
    with: [],
    without: [],
  }));
}

interface WcxbTruth {
  readonly url: string;
  readonly ground_truth: {
    readonly title?: string | null;
    readonly author?: string | null;
    readonly publish_date?: string | null;
    readonly main_content: string;
    readonly with?: readonly string[];
    readonly without?: readonly string[];
  };
}

/** github.com/Murrough-Foley/web-content-extraction-benchmark: text, title, author, date. */
export function readWcxb(data: string): GoldPage[] {
  const folder = path.join(data, 'wcxb-articles');
  if (!existsSync(folder)) return [];
  return readdirSync(path.join(folder, 'ground-truth'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const file = path.join(folder, 'ground-truth', name);
      const { url, ground_truth: gold } = JSON.parse(readFileSync(file, 'utf8')) as WcxbTruth;
      const id = name.replace(/\.json$/, '');
      return {
        id,
        url,
        html: readHtml(folder, id),
        text: gold.main_content,
        ...(gold.title ? { title: gold.title } : {}),
        ...(gold.author ? { author: gold.author } : {}),
        // A label such as '2015-11' names no day.
        ...(/^\d{4}-\d\d-\d\d/.test(gold.publish_date ?? '')
          ? { date: gold.publish_date ?? '' }
          : {}),
        with: gold.with ?? [],
        without: gold.without ?? [],
      };
    });
}
