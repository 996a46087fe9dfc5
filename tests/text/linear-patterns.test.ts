import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import ts from 'typescript';

interface Found {
  readonly file: string;
  readonly pattern: RegExp;
}

const folders = ['src/text', 'src/checks', 'src/claims', 'src/article/html'];
/** Read what people write or pages say, in folders whose other files do not. */
const single = [
  'src/article/markdown.ts',
  'src/chat/discord/incoming-text.ts',
  'src/chat/slack/oauth.ts',
  'src/summary/plain.ts',
  'src/summary/report-diff.ts',
];

/** Characters of a hostile text. */
const length = 20_000;
/** Milliseconds from which on a text is dear: quadratic work takes a hundred and more. */
const dear = 25;
/** Three times the text: between three times the work and nine. */
const most = 5.5;

/** Patterns whose texts are short by what stands before them in the code. */
const shortTexts = new Map([['0+$', 'digits of a number: at most fifteen']]);

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Every regular expression that stands in the source as one. */
function literalsOf(file: string): Found[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const pattern = new RegExp(node.text.slice(1, end), node.text.slice(end + 1));
      found.push({ file, pattern });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Every regular expression that a file puts together when it is loaded. */
async function constructedBy(all: readonly string[]): Promise<Found[]> {
  const found: Found[] = [];
  const Native = globalThis.RegExp;
  let file = '';
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args, self) {
      const pattern = Reflect.construct(target, args, self) as RegExp;
      // A library's own are not ours to change; the tagger never sees a word of more than 200 characters.
      if (!(new Error().stack ?? '').includes('node_modules')) found.push({ file, pattern });
      return pattern;
    },
  });
  try {
    for (file of all) await import(pathToFileURL(file).href);
  } finally {
    globalThis.RegExp = Native;
  }
  return found.filter(({ pattern }) => pattern.source.length > 3);
}

const signs = [
  'a',
  'A',
  '1',
  ' ',
  '.',
  ',',
  '-',
  '"',
  '“',
  '@',
  ':',
  '(',
  'Ab ',
  '1,',
  'a@',
  '<c1>',
];

/** Texts made of the pattern's own words and of what its classes may hold, over and over. */
function hostileTexts({ source }: RegExp, longer = 1): string[] {
  const words = [...new Set(source.match(/[A-Za-z]{3,}/g) ?? [])].slice(0, 3);
  const units = [
    ...signs,
    ...words.flatMap((word) => [`${word} `, `${word} a `]),
    `${words.join(' ')} `,
  ];
  return units.map((unit) => unit.repeat(Math.ceil((length * longer) / unit.length)) + '\u0001');
}

/** Milliseconds of processor time, the best of two: something else may have been going on. */
function costOf(pattern: RegExp, text: string): number {
  const runs = [0, 1].map(() => {
    const began = process.cpuUsage();
    text.search(pattern);
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

/**
 * How many times as much the dearest text costs when it is three times as long; 1 where none is dear
 * enough to tell. Linear work costs three times as much and quadratic work nine times.
 */
function growth(pattern: RegExp): number {
  let [dearest, most] = [-1, dear];
  for (const [index, text] of hostileTexts(pattern).entries()) {
    const began = process.cpuUsage();
    text.search(pattern);
    const { user, system } = process.cpuUsage(began);
    const took = (user + system) / 1000;
    if (took < most) continue;
    [dearest, most] = [index, took];
    // Dear enough to tell: the other texts need not be tried.
    if (took > 4 * dear) break;
  }
  if (dearest < 0) return 1;
  const cost = costOf(pattern, hostileTexts(pattern)[dearest] ?? '');
  const long = hostileTexts(pattern, 3)[dearest] ?? '';
  return cost < dear ? 1 : costOf(pattern, long) / cost;
}

describe('the regular expressions of the analysis', () => {
  let found: Found[] = [];
  beforeAll(async () => {
    const all = [...folders.flatMap(files), ...single];
    const unique = new Map<string, Found>();
    for (const one of [...all.flatMap(literalsOf), ...(await constructedBy(all))])
      unique.set(String(one.pattern), one);
    found = [...unique.values()];
  }, 60_000);

  it('are all looked at', () => {
    expect(found.length).toBeGreaterThan(300);
    expect(found.filter(({ pattern }) => pattern.source.length > 200).length).toBeGreaterThan(40);
  });

  it('take linear time on texts made of their own words', () => {
    const slow = found
      .filter(({ pattern }) => !shortTexts.has(pattern.source))
      .map(({ file, pattern }) => ({ file, pattern, times: growth(pattern) }))
      .filter(({ times }) => times > most)
      .map(({ file, pattern, times }) => `${file} ${String(pattern).slice(0, 90)}: ${times}`);
    expect(slow).toEqual([]);
  }, 180_000);

  it.each([/\d+%/, /\S+@\S+$/, /(?:has |have )*poisoned/, / from .*<c/])(
    'would be noticed if they did not: %s',
    (pattern) => {
      expect(growth(pattern)).toBeGreaterThan(most);
    },
  );
});
