import { wordsIn } from './terms.ts';

/** A run of words long enough that two writers do not hit on it by chance. */
const runLength = 5;
/** Share of the shorter text's runs that a copy has; edits and cuts take the rest. */
const copiedShare = 0.4;
/** Shorter texts say too little to tell a copy. */
const leastRuns = 8;

/**
 * Which texts come from one origin: copies of one wire story count once, however they were edited,
 * and so do two pages of one publisher. Gives the indexes of the texts, a group for each origin.
 */
export function originsOf(
  pages: readonly { readonly text: string; readonly publisher: string }[],
): readonly (readonly number[])[] {
  const runs = pages.map(({ text }) => runsOf(text));
  const origin = pages.map((_, at) => at);
  const find = (at: number): number => (origin[at] === at ? at : find(origin[at] ?? at));
  pages.forEach((page, at) => {
    for (let before = 0; before < at; before += 1) {
      const samePublisher = page.publisher !== '' && page.publisher === pages[before]?.publisher;
      if (samePublisher || isCopy(runs[at] ?? new Set(), runs[before] ?? new Set())) {
        origin[find(at)] = find(before);
      }
    }
  });
  const groups = new Map<number, number[]>();
  pages.forEach((_, at) => groups.set(find(at), [...(groups.get(find(at)) ?? []), at]));
  return [...groups.values()];
}

function runsOf(text: string): ReadonlySet<string> {
  const words = wordsIn(text);
  return new Set(
    words.slice(runLength - 1).map((_, at) => words.slice(at, at + runLength).join(' ')),
  );
}

function isCopy(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size < leastRuns) return false;
  let common = 0;
  for (const run of small) if (large.has(run)) common += 1;
  return common / small.size >= copiedShare;
}
