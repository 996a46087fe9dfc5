import type { Quantity } from '../../text/quantities.ts';
import type { ArticleRule } from './problem.ts';
import { matches, type SentenceView } from './sentence-view.ts';

const places =
  'ground|stadium|arena|hall|theatre|theater|venue|church|cathedral|school|ship|ferry|boat|aircraft|plane|coach|bus|train|prison|jail|shelter|hostel|hotel|cinema|auditorium|chamber|camp|lecture hall|marquee|hangar';
const holds = [
  // 'the ground, which holds 30,800', 'a stadium that seats 12,000', 'a jail built for 250'
  ` (?:${places}),? (?:which |that |with )?(?:has |is |was )?(?:holds?|held|seats?|seated|accommodates?|room for|a capacity of|built (?:for|to hold)|designed (?:for|to hold)|licensed (?:for|to carry)) (?:a maximum of |up to |only |just )?<c(?<most>\\d+)>`,
  // 'its capacity of 30,800', 'the capacity is 250', 'the 30,800-seat ground', 'the 250-capacity hall'
  ` capacity (?:of|is|was) (?:only |just )?<c(?<most>\\d+)>`,
  ` <c(?<most>\\d+)> - (?:seat|seater|capacity|bed) (?:[a-z]+ ){0,2}(?:${places})\\b`,
].map((source) => new RegExp(source, 'g'));
const crowds = [
  // 'the attendance was 31,204', 'a crowd of 31,204', 'an audience of 260'
  ` (?:attendance|crowd|audience|congregation|turnout|gate)(?: (?:was|of|is|at|stood at|reached)){1,2} (?:a record |a |some |about )?<c(?<many>\\d+)>`,
  // '31,204 people watched', '260 guests packed into'
  ` <c(?<many>\\d+)> (?:people|fans|spectators|supporters|guests|mourners|passengers|prisoners|inmates|delegates|pupils)(?: (?:had|were|was|have))? (?:watched|packed|crammed|filled|squeezed|attended|aboard|on board|held (?:in|at|there)|seated|inside)\\b`,
].map((source) => new RegExp(source, 'g'));

/** Words of an article that knows that there were too many, or of a place that has been changed. */
const aware =
  /\b(?:closed|demolish|rebuil|then (?:held|seated)|over(?:crowd|book|load|subscrib|capacity)|over its capacity|(?:above|beyond|exceed[a-z]*|more than) (?:its |the )?capacity|too many|standing|outside|turned away|temporary|expand|extend|enlarg|another hall|overflow|than it (?:was|is|can)|both (?:nights|games|matches)|over (?:two|three|the) (?:nights|days|games|weekend))/;

/** More people in a place than the article says it holds: 'The attendance was 31,204 … the ground, which holds 30,800'. */
export const capacity: ArticleRule = (views, words) => {
  const most = found(views, holds, 'most');
  const [limit] = most;
  if (limit === undefined || new Set(most.map(({ quantity }) => quantity.value)).size > 1)
    return [];
  if (views.some(({ line }) => aware.test(line))) return [];
  return found(views, crowds, 'many').flatMap(({ quantity, view }) => {
    if (quantity.low <= limit.quantity.high || quantity.value > 1.5 * limit.quantity.value)
      return [];
    if (Math.abs(view.sentence - limit.view.sentence) > 6) return [];
    return [
      {
        signal: 'some' as const,
        stated: `${words(quantity)} in a place for ${words(limit.quantity)}`,
        computed: `${words(limit.quantity)} at most`,
        sum: [`${words(quantity)} is more than the ${words(limit.quantity)} that it holds`],
        figures: [quantity, limit.quantity],
        sentence: view.sentence,
        ...(view === limit.view ? {} : { other: limit.view.sentence }),
      },
    ];
  });
};

function found(
  views: readonly SentenceView[],
  patterns: readonly RegExp[],
  group: string,
): { quantity: Quantity; view: SentenceView }[] {
  return views.flatMap((view) =>
    patterns.flatMap((pattern) =>
      matches(view, pattern).map(({ figure }) => ({ quantity: figure(group), view })),
    ),
  );
}
