import type { Quantity } from '../../text/quantities.ts';
import { stem } from '../../text/stems.ts';
import type { ArticleRule } from './problem.ts';
import { matches } from './sentence-view.ts';
import { judgeShare } from './share.ts';

/** 'a fifth of its staff' */
const told =
  / <[ps](?<share>\d+)> of (?:its |the |their |all |his |her |city |town )?(?:[a-z]+ )?(?<noun>[a-z]{4,})/g;
/** '870 of its 6,100 employees' */
const pair =
  / <c(?<part>\d+)>(?: [a-z]+)? (?:out )?of (?:its|the|their|all|his|her|our) (?:[a-z]+ )?<c(?<whole>\d+)> (?:[a-z]+ )?(?<noun>[a-z]{4,})/g;
const crews = /^(?:staff|workforce|employees|workers|jobs|posts|payroll|force)$/;
/** How far down, in sentences, the figures of the headline stand. */
const reach = 8;

/** A share in the headline, beside the part and the whole that the story gives. */
export const headlineShare: ArticleRule = (views, words, document) => {
  const [title] = views;
  if (title === undefined || !isHeadline(title.sentence, document)) return [];
  return matches(title, told).flatMap(({ figure, groups }) => {
    const share = figure('share');
    const pairs = views
      .filter(({ sentence }) => sentence > title.sentence && sentence <= reach)
      .flatMap((view) => matches(view, pair).map((match) => ({ ...match, view })))
      .filter((match) => isSame(groups.noun ?? '', match.groups.noun ?? ''));
    const judged = pairs.map((match) => ({
      view: match.view,
      problems: judgeShare(
        share,
        match.figure('part'),
        match.figure('whole'),
        title.sentence,
        words,
      ),
    }));
    const [first] = judged;
    if (first === undefined || judged.some(({ problems }) => problems.length === 0)) return [];
    return first.problems.map((problem) => ({
      ...problem,
      signal: 'some' as const,
      figures: [share] satisfies Quantity[],
      other: first.view.sentence,
    }));
  });
};

function isHeadline(sentence: number, { article, sentences }: Parameters<ArticleRule>[2]): boolean {
  const paragraph = sentences[sentence]?.paragraph;
  return paragraph !== undefined && article.paragraphs[paragraph]?.kind === 'headline';
}

function isSame(one: string, other: string): boolean {
  return stem(one) === stem(other) || (crews.test(one) && crews.test(other));
}
