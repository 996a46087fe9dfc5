import { createHash } from 'node:crypto';
import type { GoldPage } from './datasets.ts';
import type { Extracted } from './extractors.ts';
import { isSameAuthor, isSameDay, isSameTitle, standsIn } from './facts.ts';
import { mean } from './metrics.ts';

type Fact = 'title' | 'author' | 'date';

const isSame: Record<Fact, (found: string | undefined, gold: string) => boolean> = {
  title: isSameTitle,
  author: isSameAuthor,
  date: isSameDay,
};
const facts: readonly Fact[] = ['title', 'author', 'date'];

interface Judged {
  readonly right: boolean;
  /** The labelled value stands somewhere in the page: a reader of the page could find it. */
  readonly findable: boolean;
  readonly unseen: boolean;
}

/**
 * Title, author and day against the labels: over all pages that have one; without those whose label
 * stands nowhere in the page; and over the quarter of pages that was never looked at while building.
 */
export function factLines(
  pages: readonly GoldPage[],
  outputs: readonly Extracted[],
  inDetail: boolean,
): string[] {
  const judged = new Map(facts.map((fact) => [fact, judge(fact, pages, outputs)]));
  const line = (label: string, choose: (page: Judged) => boolean) =>
    facts
      .flatMap((fact) => {
        const chosen = judged.get(fact)?.filter(choose) ?? [];
        const share = mean(chosen.map(({ right }) => (right ? 1 : 0))).toFixed(3);
        return chosen.length === 0 ? [] : [`${fact} ${share} of ${chosen.length}`];
      })
      .join('  ') + label;
  if ([...judged.values()].every((list) => list.length === 0)) return [];
  if (!inDetail) return [line('', () => true)];
  const missing = facts.map(
    (fact) => `${fact} ${judged.get(fact)?.filter(({ findable }) => !findable).length}`,
  );
  return [
    line('', () => true),
    line(' (label in the page)', ({ findable }) => findable),
    line(' (quarter not looked at)', ({ unseen }) => unseen),
    line(' (quarter not looked at, label in the page)', (page) => page.unseen && page.findable),
    `label not in the page: ${missing.join(', ')}`,
  ];
}

function judge(
  fact: Fact,
  pages: readonly GoldPage[],
  outputs: readonly Extracted[],
): readonly Judged[] {
  return pages.flatMap((page, index) => {
    const gold = page[fact];
    const output = outputs[index];
    if (gold === undefined || output === undefined) return [];
    const right = isSame[fact](output[fact], gold);
    const findable = right || standsIn[fact](page.html, gold);
    return [{ right, findable, unseen: isUnseen(page.id) }];
  });
}

/** By a hash of the name, so that the quarter is the same one in every run. */
function isUnseen(id: string): boolean {
  const [first = 0, second = 0] = createHash('sha1').update(id).digest();
  return first % 2 === 1 && second % 2 === 1;
}
