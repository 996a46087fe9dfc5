import { visibleLine } from '../clean-text.ts';

const particles = 'de|da|di|do|dos|del|della|du|van|von|der|den|ten|ter|la|le|al|el|bin|ibn|y|e|zu';
const word = "[\\p{Lu}][\\p{L}'’.-]{0,30}";

/** Two to four words in capitals, particles between them: 'Ana de la Cruz', 'J. R. Hale'. */
export const person = `${word}(?:\\s(?:(?:${particles})\\s){0,2}${word}){1,3}`;

/** 'MD', 'Ph.D.', 'RN': letters behind a name that belong to it. */
export const credentials = '(?:,\\s(?:\\p{Lu}{2,5}(?!\\p{L})|(?:\\p{Lu}\\.){2,5}|Ph\\.?D\\.?))';

const personOnly = new RegExp(`^(?:Dr\\.? )?${person}$`, 'u');

/** A text that is one person's name and nothing else. */
export function isPersonsName(text: string): boolean {
  return personOnly.test(text) && !jobTitle.test(text) && !noPerson.test(text);
}

/** Jobs that stand behind a name, or instead of one. */
const jobTitle =
  /\b(?:writer|reporter|editor|columnist|correspondent|contributor|journalist|coordinator|manager|director|officer|specialist|analyst|consultant|producer|strategist|marketer|engineer|president|founder|staff|team|desk|admin|intern|fellow)s?$/i;

/** Words of a site's own controls that look like names in capitals. */
const noPerson =
  /\b(?:home|blog|about|contact|sidebar|sign|log|reading|page|posts?|menu|top|news|share|us|out|more|read|search|view|follow|subscribe|updated|published|minutes?|min)\b/i;

const bylineWords =
  /^(?:(?:(?:written|posted|reported|(?:medically |fact )?(?:review|check)ed|published|updated|edited|words|story|text|article|interview) )?by(?:\s?:\s?|\s)|(?:author|words|text)s?\s?:\s?|and\s|&\s)\s{0,3}/i;

/** The name in a byline: without 'By', dates, jobs behind a comma, brackets and what follows a bar. */
export function cleanName(text: string): string {
  return visibleLine(text)
    .replace(bylineWords, '')
    .replace(bylineWords, '')
    .replace(/^By(?=\p{Lu}\p{Ll}+\s\p{Lu})/u, '')
    .replace(
      /(?:(?<=\p{Lu})\.|,)?\s+(?:medically |fact[- ]?)?(?:reviewed|edited|checked|updated) by\b.*$/iu,
      '',
    )
    .replace(/\s*(?:\||•|·|—|–|\s-\s).*$/, '')
    .replace(/\s*\([^()]{0,80}\)\s*$/, '')
    .replace(
      /[,\s]+(?:on\s+)?(?:published|updated|posted|last updated|\w{3,9}\s+\d{1,2},?\s+\d{4}).*$/i,
      '',
    )
    .replace(
      /,\s*(?:staff writer|staff reporter|reporter|contributor|correspondent|senior \w+|editor|associated press|usa today|the associated press|reuters|afp)\b.*$/i,
      '',
    )
    .replace(/\s+on (?:facebook|twitter|instagram|linkedin|x)$/i, ' @')
    .replace(/\s(?:in|on|at|for|view|share|follow)$/i, '')
    .replace(/[*†‡]+$/, '')
    .replace(/[\s,;:.]+$/, (end) => (end.startsWith('.') ? '.' : ''))
    .trim();
}

/** One text can hold several names: 'By A. Reyes and B. Lind | Staff writers'. */
export function cleanNames(text: string): string[] {
  return cleanName(text)
    .split(/\s*(?:;|\s&\s|\sand\s|,\sand\s)\s*/)
    .flatMap((part) => (isList(part) ? part.split(/,\s*/) : [part]))
    .map((part) => withoutJob(cleanName(part)))
    .filter((part) => part !== '');
}

/** 'A. Reyes, B. Lind' is two people; 'A. Reyes, MD' and 'A. Reyes, CEO of Ex' are one. */
function isList(text: string): boolean {
  const parts = text.split(/,\s*/);
  return parts.length > 1 && parts.every((part) => personOnly.test(part));
}

/** 'Ana Reyes, City Columnist' without the job; a job that stands alone is no name at all. */
function withoutJob(name: string): string {
  const [first = '', ...rest] = name.split(/,\s*/);
  if (rest.length === 1 && jobTitle.test(rest[0] ?? '') && personOnly.test(first)) return first;
  return name;
}

const noNames =
  /^(?:admin|administrator|staff|editors?|authors?|guest|guest author|unknown|anonymous|user|team|contributors?|web ?master|root|by|none|null|undefined|home|menu|share|follow|posts?|profile|bio|website|read more|view all.*|view profile|see .*|more (?:by|from).*|all posts.*|about.*|.* (?:posts|articles|stories))$/i;

const maxNameLength = 120;

/** May be somebody's name, or several people's: no address, no year, no wording of a site's controls. */
export function isPersonLike(text: string): boolean {
  if (text.length < 2 || text.length > maxNameLength || noNames.test(text)) return false;
  if (
    /https?\b|www\.|@|[{}<>\\]|\d{4}|^\d+\s|\bminutes?\b|\bread\b|\bcookies?\b|\badmin\b/i.test(
      text,
    )
  )
    return false;
  if (/^(?:the )?(?:team|staff)\s/i.test(text)) return false;
  if (/^(?:\w+ ){0,2}(?:columnist|staff writer|staff reporter|correspondent)$/i.test(text))
    return false;
  return /\p{L}{2}/u.test(text) && text.split(/\s+/).length <= 12;
}

const maxNames = 6;

export function joinNames(names: readonly string[]): string {
  const unique = [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
  const shown = unique.slice(0, maxNames);
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}
