import type { TextDocument } from '../../text/document.ts';
import { canAgree } from '../../text/rounding.ts';
import { mayMatch } from '../../text/word-index.ts';
import { wordsOf, type Figure } from './figure.ts';

/** How many came to one match or show, told with two figures. */
export interface Crowd {
  readonly first: Figure;
  readonly second: Figure;
}

/** 'a crowd of 6,180', 'Attendance: 5,200' */
const crowd =
  /\b(?:crowd|attendance|gate|audience) (?:(?:of|was|is|:|at|came to|was given as|was put at) )?(?:about |some |almost |nearly |around )?$/;
/** 'watched by 900 people' */
const before = /\b(?:watched by|before|in front of) (?:about |some |almost |nearly |around )?$/;
/** 'the 5,200 who watched', '5,200 spectators' */
const watched =
  /^(?:[a-z-]+ )?(?:spectators|fans|supporters|onlookers|watched|(?:who|that) (?:watched|came|turned up|saw|were there)|in the (?:crowd|ground|stadium|stands|hall|audience))\b/;
const people = /^(?:people|spectators|fans|supporters|onlookers)\b/;
/** Another day, another count of them, or some of them. */
const apart =
  /\b(?:last|previous|earlier|average|averaged|record|capacity|seats?|season|usual|usually|expected|expect|normally|since|sold|tickets?|away|visiting|travelling|protests?|protesters|marchers|demonstrat[a-z]+|rally|organisers|organizers|police|a year|other|another|next|first leg|second leg|more|up to|than|later|ago|highest|lowest|biggest|smallest|overflow|outside|elsewhere|screens?)\b/;

/** 'in front of a crowd of 6,180' … 'Attendance: 5,200': one match, one crowd. */
export function findCrowds(document: TextDocument, figures: readonly Figure[]): Crowd[] {
  const crowds = figures.filter(
    (figure) =>
      figure.quantity.kind === 'count' &&
      figure.quantity.value >= 100 &&
      figure.quantity.hedge !== 'at-least' &&
      figure.quantity.hedge !== 'at-most' &&
      !figure.quantity.ranged &&
      ([crowd, before].some((one) => mayMatch(document, figure.quantity.sentence, one)) ||
        mayMatch(document, figure.quantity.sentence, watched)) &&
      isCrowd(document, figure),
  );
  const [first, second] = crowds;
  if (first === undefined || second === undefined || crowds.length > 2) return [];
  const [a, b] = [first.quantity, second.quantity];
  const far = Math.max(a.value, b.value) / Math.min(a.value, b.value) > 2;
  const [one, two] = [first.scope.voice, second.scope.voice];
  if (far || a.sentence === b.sentence || canAgree(a, b)) return [];
  return one !== two && one !== '' && two !== '' ? [] : [{ first, second }];
}

function isCrowd(document: TextDocument, figure: Figure): boolean {
  const line = wordsOf(document, figure);
  const { quantity } = figure;
  const lead = `${line(quantity.from - 7, quantity.from)} `;
  const after = line(quantity.to, quantity.to + 8);
  if (apart.test(`${line(quantity.from - 12, quantity.from - 1)} ${after}`)) return false;
  return crowd.test(lead) || (before.test(lead) && people.test(after)) || watched.test(after);
}
