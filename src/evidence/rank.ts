import { bm25, weightOf, type TermStatistics } from './bm25.ts';
import { circumstancesOf, voicesAmong } from './circumstances.ts';
import type { ClaimQuery, KnownClaim } from './known-claim.ts';
import { termsOf, wordsIn } from './terms.ts';

export interface Ranked<Known extends KnownClaim> {
  readonly claim: Known;
  /** Orders the claims of one query; means nothing by itself. */
  readonly score: number;
  /** What of the score comes from the two texts alone. */
  readonly likeness: number;
}

/**
 * How much each sign of likeness between two texts counts. These and the next were fitted (softmax over
 * candidates, `npm run train:ranking`) on the 472 training queries of CheckThat! 2022 task 2B, asked by
 * text alone, with who and when, and with the sentences beside them too, and rounded.
 */
const ofTexts = {
  words: 0.092,
  wordsOfTitle: 0.13,
  spelling: 9.5,
  figure: 0.54,
  name: 0.036,
};
/** And what stands around them. */
const ofCircumstances = {
  wordsAround: 0.46,
  fade: 1.3,
  later: -4.5,
  // By hand: those queries hardly name their speaker, so the fit is 0. Enough to order what is alike.
  speaker: 0.15,
  voices: 0.58,
};
/** Two shared figures say as much as three. */
const mostFigures = 2;

export type Signs = Readonly<Record<keyof typeof ofTexts | keyof typeof ofCircumstances, number>>;

/**
 * Known claims by how likely they are the one that is looked for. Fuses words (BM25 over claim and
 * title, and over the title), spelling (runs of four letters, so that 'unemployed' and
 * 'unemployment' are near), shared figures and names, and what is known of the circumstances: words of
 * the sentences beside it, day, speaker, and whose claims come up. Pure.
 */
export function rankClaims<Known extends KnownClaim>(
  query: ClaimQuery,
  known: readonly Known[],
  statistics: TermStatistics,
): Ranked<Known>[] {
  const signs = signsOf(query, known, statistics);
  return known
    .flatMap((claim, at): Ranked<Known>[] => {
      const of = signs[at];
      if (of === undefined) return [];
      const likeness = weighed(of, ofTexts);
      return [{ claim, likeness, score: likeness + weighed(of, ofCircumstances) }];
    })
    .sort((a, b) => b.score - a.score || (a.claim.id < b.claim.id ? -1 : 1));
}

/** Terms whose statistics `rankClaims` needs for a query. */
export function termsAsked({ text, around = '' }: ClaimQuery): string[] {
  return [...new Set([...termsOf(text), ...termsOf(around)])];
}

/** What speaks for each of the known claims, before it is weighed. */
export function signsOf(
  query: ClaimQuery,
  known: readonly KnownClaim[],
  statistics: TermStatistics,
): Signs[] {
  const asked = readQuery(query);
  const titles = known.map(({ title }) => termsOf(title ?? ''));
  const averageTitle = titles.reduce((sum, { length }) => sum + length, 0) / (known.length || 1);
  const voices = voicesAmong(known);
  return known.map((claim, at) => {
    const title = titles[at] ?? [];
    const inClaim = termsOf(claim.text);
    const both = [...inClaim, ...title];
    return {
      words: bm25(asked.terms, both, statistics),
      wordsOfTitle: bm25(asked.terms, title, { ...statistics, averageLength: averageTitle }),
      spelling: sharedRuns(asked.runs, runsOf(claim.text)),
      ...sharedSigns(asked, new Set(inClaim), statistics),
      // The root, or a long paragraph would outweigh the sentence itself.
      wordsAround: bm25(asked.around, both, statistics) / Math.sqrt(asked.around.length || 1),
      ...circumstancesOf(query, claim),
      voices: voices[at] ?? 0,
    };
  });
}

function weighed(signs: Signs, weights: Partial<Signs>): number {
  const names = Object.keys(weights) as (keyof Signs)[];
  return names.reduce((sum, name) => sum + (weights[name] ?? 0) * signs[name], 0);
}

interface Asked {
  readonly terms: readonly string[];
  /** Terms of the sentences beside it that it has not itself. */
  readonly around: readonly string[];
  readonly figures: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly runs: ReadonlySet<string>;
}

function readQuery({ text, around = '' }: ClaimQuery): Asked {
  const terms = new Set(termsOf(text));
  // A capital inside a sentence: good enough to order by, and a hundred times quicker than tagging.
  const capitals = [...text.matchAll(/(?<=[\p{L}\d,;:'’”"] )\p{Lu}[\p{L}.]+/gu)];
  return {
    terms: [...terms],
    around: [...new Set(termsOf(around))].filter((term) => !terms.has(term)),
    figures: new Set([...terms].filter((term) => /^\d/.test(term))),
    names: new Set(capitals.flatMap(([word]) => termsOf(word))),
    runs: runsOf(text),
  };
}

function sharedSigns(asked: Asked, inClaim: ReadonlySet<string>, known: TermStatistics) {
  const figures = [...asked.figures].filter((figure) => inClaim.has(figure)).length;
  const names = [...asked.names].filter((name) => inClaim.has(name));
  return {
    figure: Math.min(mostFigures, figures),
    name: names.reduce((sum, name) => sum + weightOf(name, known), 0),
  };
}

const runLength = 4;

/** Every run of four characters, words a space apart. */
function runsOf(text: string): ReadonlySet<string> {
  const spaced = ` ${wordsIn(text).join(' ')} `;
  const runs = new Set<string>();
  for (let at = 0; at + runLength <= spaced.length; at += 1) {
    runs.add(spaced.slice(at, at + runLength));
  }
  return runs;
}

/** Cosine of two sets, 0–1. */
function sharedRuns(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const run of small) if (large.has(run)) common += 1;
  return common === 0 ? 0 : common / Math.sqrt(a.size * b.size);
}
