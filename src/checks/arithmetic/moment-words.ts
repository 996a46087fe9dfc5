/**
 * When a level was measured, as a number to compare: a year, or a place on the scale below for what is
 * told against the day of the article or against the other level.
 */
export type Moment = number;

/** Named, and in no order that the words tell: the one that is told first comes first. */
export const unranked: Moment = 9998.8;
export const today: Moment = 9999;
const before: Moment = 0;
const after: Moment = 9999.9;

const year = / (?:in|at|since|by|during|for|of|end of) (?:[a-z]+ )?((?:19|20)\d\d)\b/;
const later =
  / (?:<d\d+>|an? (?:day|week|fortnight|month|year|decade|generation)) (?:later|on)\b| the (?:following|next) (?:day|week|month|season|year)\b| afterwards\b| by then\b| (?:will|is to|are to) (?:be|cost|have|rise|fall|stand)\b/;
const now =
  / (?:today|now|this (?:year|month|week|season|spring|summer|autumn|winter|morning|time)|currently|at present|so far|these days|nowadays|(?:has|have|'s|’s) (?:since |now |already |more than |nearly |almost |been ){0,3}[a-z]+(?:ed|en|wn|un|ne)\b|had (?:since )?(?:fallen|risen|grown|dropped|climbed|shrunk|reached|swollen|come down|gone up))\b/;
const ago =
  / (?:last (?:year|season|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)|(?:an?|one) (?:year|decade|month|week|generation) ago|<d\d+> ago)\b/;
const lately =
  / (?:last (?:month|week|quarter|night|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|yesterday)\b/;
/** Before the other level, whenever that was. */
const earlier =
  / (?<!(?:from|than|on|over|against|with) )(?:(?:an?|one) (?:year|decade|month|week|day|season) (?:earlier|before|previously)|<d\d+> (?:earlier|before|previously)|the (?:year|month|week|day|night|season|decade|quarter) before|the (?:previous|prior|preceding) (?:year|month|week|day|season|decade|quarter))\b/;
const past =
  / (?:before|originally|initially|previously|formerly|used to|(?:had|’d|'d) (?:been|stood|cost|numbered|had|held|paid|counted|taken)|at (?:the|its) (?:start|outset|beginning|launch|time)|when (?:it|he|she|they|the|we|i|work|[a-z]+) [a-z ]{0,24}(?:began|started|opened|launched|took|came|arrived|was|were|moved|left))\b/;
const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const month = new RegExp(
  ` (?:in|by|from|at the (?:end|start) of|end of|of|since|until|for) (?:early |late |mid - )?(${months.join('|')}|spring|summer|autumn|winter)\\b`,
);
const seasons: Readonly<Record<string, number>> = {
  spring: 4.5,
  summer: 7.5,
  autumn: 10.5,
  winter: 12.5,
};
const hours =
  'dawn sunrise breakfast morning midday noon lunchtime afternoon evening dusk sunset nightfall night midnight'.split(
    ' ',
  );
const hour = new RegExp(
  ` (?:at|by|in|before|until|after|on) (?:the )?(?:[a-z]+day )?(${hours.join('|')})\\b`,
);
const named =
  / (?:on|by|until) (?:the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|first|second|third|last|final)\b| the (?:first|second|third|last) (?:day|week|month|year|half|quarter|round)\b/;

/** The moment of a level by the words of its clause, '#' where the level stands: what follows it counts first. */
export function momentOf(text: string): Moment | undefined {
  const [left = '', right = ''] = text.split('#');
  for (const part of [` ${right}`, ` ${left}`]) {
    const found = momentIn(part);
    if (found !== undefined) return found;
  }
  return undefined;
}

function momentIn(part: string): Moment | undefined {
  const stated = year.exec(part);
  if (stated !== null) return Number(stated[1]);
  if (later.test(part)) return after;
  if (ago.test(part)) return 9998;
  if (lately.test(part)) return 9998.5;
  if (earlier.test(part) || past.test(part)) return before;
  if (now.test(part)) return today;
  const ofYear = month.exec(part)?.[1];
  if (ofYear !== undefined) return 9998.6 + (seasons[ofYear] ?? months.indexOf(ofYear) + 1) / 100;
  const ofDay = hour.exec(part)?.[1];
  if (ofDay !== undefined) return unranked + hours.indexOf(ofDay) / 1000 + 0.001;
  return named.test(part) ? unranked : undefined;
}
