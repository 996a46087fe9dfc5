import { stem } from '../../text/stems.ts';
import type { Figure } from './clauses.ts';
import { countedBy } from './counted.ts';
import { sameUnit } from './interval.ts';

const article = '(?:the|its|their|his|her|all|our|my|your|this|those|these|some|about|more|than)';
/** From a share or a part to its whole: ' of the city 's ', ' of the firm 's staff of '; no other preposition. */
const ofDirectly =
  /^ (?:out )?of (?:(?!(?:in|on|at|for|from|who|that|which|by|to|with|under|aged|and|or|them|which|whom|every)\b)['’a-z]+ ){0,7}$/;
/** A part and what it counts, right before its whole: ' cases out of the '. */
const partOf = new RegExp(`^(?: [a-z-]+){0,3} (?:out )?of (?:${article} ){0,3}(?:[a-z]+ ){0,2}$`);
/** 'Of the 640 tenants …', 'out of 75 boats that set off': the whole comes first. */
const opensWith = new RegExp(
  `(?:^|[,;:(]|- | (?:and|that|said|but|"))(?: ")? (?:out )?of (?:${article} ){0,3}(?:[a-z]+ ){0,2}$`,
);
const ofThem = /^ (?:[a-z]+ )?(?:out )?of (?:them|which|whom|these|those)\b/;

const ofWhich = / of (?:which|whom|these|those|them),? (?:[a-z]+ ){0,2}$/;

/** 'a fifth of the 90 staff': the figure right after a share is what it is of. */
export function isDirectly(share: Figure): boolean {
  return ofDirectly.test(share.right) || /^ (?:the|its|their|our|all) $/.test(share.right);
}

/** Whether the words of two figures that stand side by side say that the one is a part of the other. */
export function linkOf(one: Figure, two: Figure): { part: Figure; whole: Figure } | undefined {
  const between = two.left;
  if (partOf.test(between)) return pair(one, two);
  if (ofThem.test(two.right) || ofWhich.test(between)) return pair(two, one);
  if (opensWith.test(one.left) && !/[;:]/.test(between)) return pair(two, one);
  return undefined;
}

function pair(part: Figure, whole: Figure) {
  const [a, b] = [part.quantity, whole.quantity];
  return sameUnit(a, b) && a.value < b.value ? { part, whole } : undefined;
}

const softWords =
  'about|around|roughly|nearly|almost|only|just|some|more than|less than|fewer than|just over|just under|well over|over|under|exactly|close to|barely|hardly|fully|as many as|a full|a mere|a total of|altogether|in all';
const soft = `(?:(?:${softWords}) ){0,3}`;
/** ', or', ' - ', ' (', ', which is', ', a rate of': what ties a share to the part before it. */
const tie = new RegExp(
  `(?:,| -| \\(|;|:) ?(?:(?:or|and that is|that is|which is|which was|which means|that makes|which makes|making|representing|equal to|equivalent to|that represents|which represents|this is) ){0,2}(?:(?:an?|the) (?:[a-z]+ )?(?:rate|share|proportion|ratio) of )?${soft}$|(?:,| -|;) (?:a|the) (?:[a-z]+ )?(?:rate|share|proportion) of ${soft}$`,
);
/** A rate or a share is of the two figures before it, however they are joined. */
const namedTie = /(?:,| -|;|:) (?:an?|the) (?:[a-z]+ )?(?:rate|share|proportion) of [a-z ]{0,30}$/;
/** Between a share and the part that it comes to: ', ', ' - ', ' ('. */
export const apposition = new RegExp(
  `(?:,| -| \\(|:) ?(?:(?:or|that is|which is|making|i\\.e\\.) )?${soft}$`,
);

export function isTie(left: string): boolean {
  return tie.test(left) && !/ (?:with|including|among them) [a-z ]{0,24}$/.test(left);
}

export function isNamedTie(left: string): boolean {
  return namedTie.test(left);
}

/** Names for all there is, whatever the figures count. */
const collective =
  /^(?:total|whole|lot|fleet|staff|workforce|membership|population|electorate|payroll|herd|flock|intake|stock|cost|bill|sum|price|budget|capacity|members|number|bench|network|sample|class|school|all|roll|area|register|crew|squad|force|strength)$/;
const compared =
  /^,? (?:higher|lower|more|less|fewer|up|down|above|below|larger|smaller|as|again)\b/;
const ends =
  /^(?: (?:in all|in total|altogether|all told))?(?:[.,;:)?!]| -| "| ”| ’| (?:because|when|after|before|since|said|says|have|has|had|is|are|was|were|will|would)\b|\s*$)/;
const ofNoun =
  /^ (?:of )?(?:the|its|their|all|his|her|our|that|this|these|those) ((?:[a-z-]+ ){0,2}?)([a-z]+)(?=[.,;:)?!]| -| "| ”| (?:because|when|after|before|since|said|have|has|had|is|are|was|were|will|would|gone|left|today|now)\b|$)/;

/** Whether a share is told of the whole and not of something narrower: ' of them', ' of the fleet', or the end of its phrase. */
export function isOfWhole(right: string, whole: Figure): boolean {
  if (compared.test(right)) return false;
  if (
    /^ of (?:them|it|these|those)(?=[.,;:)?!]| -| "| ”| (?:have|has|had|is|are|was|were|will)\b)/.test(
      right,
    )
  )
    return true;
  if (ends.test(right)) return true;
  const [, adjectives = '', noun = ''] = ofNoun.exec(right) ?? [];
  if (noun === '' || / (?:other|older|younger|new|male|female)\b/.test(` ${adjectives}`))
    return false;
  return collective.test(noun) || nounsOf(whole).includes(stem(noun));
}

/** What a figure counts or measures: 'hectares of vines'. */
export function nounsOf(whole: Figure): readonly string[] {
  const of = /^ of ([a-z]{3,})/.exec(whole.right)?.[1];
  return [...countedBy(whole), ...(of === undefined ? [] : [stem(of)])];
}

/** After the part that a share comes to: the end of its phrase, with what it counts once more. */
const afterPart =
  /^(?: (?:of them|in all|in total|altogether|all told|overall))?(?:[.,;)]| -|\s*$)/;
const namedPart =
  /^ (?!(?:in|by|on|at|from|for|with|to|more|fewer|other|aged|and|or|as|this|last|so|of|were|was|are|is|have|had|has)\b)(?:[a-z-]+ ){0,2}?[a-z]+(?: (?:in all|in total|altogether|all told))?(?:[.,;)]| -|\s*$)/;

export function isWholePart({ right }: Figure): boolean {
  return afterPart.test(right);
}

export function isNamedPart({ right }: Figure): boolean {
  return namedPart.test(right);
}
