import { visibleLine } from '../clean-text.ts';
import { isCredential, isJob, isOrganisation, isPersonsName, withoutTrailingJob } from './names.ts';

const bylineWords =
  /^(?:(?:(?:written|posted|reported|(?:medically |fact )?(?:review|check)ed|published|updated|edited|words|story|text|article|interview|(?:guest )?post) )?by(?:\s?:\s?|\s)|(?:author|words|text)s?\s?:\s?|and\s|&\s)\s{0,3}/i;

/** 'Von Eva Lind', 'Par Luc Morel': the word for 'by' in other languages, before two words in capitals. */
const foreignBy =
  /^(?:(?:[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Aa][vf])\s|(?:[Aa]ut(?:or(?:a|e|in|en)?|eure?)|[Tt](?:exte?|exto|ekst))\s?:\s?)(?=\p{Lu}\S{0,30}\s\p{Lu})/u;

/** Pictures, checking and editing are other people's work. */
const othersWork =
  /[.,;]?\s(?:and\s)?(?:(?:medically |fact[- ]?)?(?:reviewed|edited|checked|updated)|editing|(?:additional )?reporting|photo(?:graph)?(?:s|y)?|pictures?|images?|illustrations?|graphics?|videos?) by\b.*$/i;

/** Longer than any byline; more would only be work. */
const maxBylineText = 300;

/** The name in a byline: without 'By', dates, brackets, and what follows a bar. */
export function cleanName(text: string): string {
  return visibleLine(text.slice(0, maxBylineText))
    .replace(bylineWords, '')
    .replace(bylineWords, '')
    .replace(foreignBy, '')
    .replace(/^By(?=\p{Lu}\p{Ll}+\s\p{Lu})/u, '')
    .replace(othersWork, '')
    .replace(/\s?(?:\||•|·|—|–|\s-\s).*$/, '')
    .replace(/\s?\([^()]{0,80}\)\s?$/, '')
    .replace(
      /[,\s]\s?(?:on\s)?(?:published|updated|posted|last updated|\w{3,9}\s\d{1,2},?\s\d{4}|\d{1,2}\s\w{3,9},?\s\d{4}).*$/i,
      '',
    )
    .replace(/\s@[\w.]{2,30}$/, '')
    .replace(/\son (?:facebook|twitter|instagram|linkedin|x)$/i, ' @')
    .replace(/\s(?:and|in|on|at|for|view|share|follow)$/i, '')
    .replace(/[*†‡]{1,5}$/, '')
    .replace(/[\s,;:.]{1,5}$/, (end) => (end.startsWith('.') ? '.' : ''))
    .trim();
}

const joiners = /\s?;\s?|,?\s(?:&|\+|and)\s/i;
const foreignJoiners = /\s(?:und|et|og|och|y|e|en)\s/i;

/** One text can hold several names: 'By A. Reyes and B. Lind, Staff Writers'. */
export function cleanNames(text: string): string[] {
  const parts = cleanName(text)
    .split(joiners)
    .flatMap(splitForeign)
    .flatMap((part) => peopleOf(cleanName(part)))
    .filter((part) => part !== '');
  // Beside a person a job or an agency is where they work; alone it signs for itself.
  const startsWithPerson = (part: string) => isPersonsName(part.split(', ')[0] ?? '');
  const isWorkplace = (part: string) => isJob(part) || isOrganisation(part) || part.includes(',');
  return parts.some(startsWithPerson)
    ? parts.filter((part) => startsWithPerson(part) || !isWorkplace(part))
    : parts;
}

/** 'y' and 'e' are also parts of names: both sides have to be whole ones. */
function splitForeign(part: string): string[] {
  const sides = part.split(foreignJoiners);
  return sides.length > 1 && sides.every((side) => isPersonsName(side)) ? sides : [part];
}

/**
 * 'A. Reyes, B. Lind' is two people; 'A. Reyes, MD' is one, and so is 'A. Reyes, Staff Writer', whose
 * job is left out. What is neither stays: it may belong to the name.
 */
function peopleOf(text: string): string[] {
  const [whole = '', ...rest] = text.split(/,\s?/);
  const first = withoutPlace(withoutTrailingJob(whole));
  if (!isPersonsName(first)) return [[first, ...rest].join(', ')];
  const people = [first];
  let isBehindJob = false;
  for (const piece of rest.map(withoutPlace)) {
    if (isPersonsName(piece)) people.push(piece);
    else if (isAffiliation(piece)) isBehindJob = true;
    else if (isCredential(piece) || !isBehindJob) people.push(`${people.pop()}, ${piece}`);
  }
  return people;
}

function isAffiliation(piece: string): boolean {
  return isJob(piece) || isOrganisation(piece) || /^(?:in|for|at|from|special to)\s/i.test(piece);
}

const place = /\s(?:in|for|at|from|special to)\s.*$|\s?\/.*$|\s(?:The )?Associated Press$/i;

/** 'Eva Lind in Oslo', 'Eva Lind/Reuters': the name alone. */
function withoutPlace(text: string): string {
  const bare = text.replace(place, '');
  return isPersonsName(bare) ? bare : text;
}
