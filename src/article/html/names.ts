const particles = 'de|da|di|do|dos|del|della|du|van|von|der|den|ten|ter|la|le|al|el|bin|ibn|y|e|zu';
const word = "[\\p{Lu}][\\p{L}'’.-]{0,30}";

/** Two to four words in capitals, particles between them: 'Ana de la Cruz', 'J. R. Hale'. */
export const person = `${word}(?:\\s(?:(?:${particles})\\s){0,2}${word}){1,3}`;

const credential = '(?:\\p{Lu}{2,5}(?!\\p{L})|(?:\\p{Lu}\\.){2,5}|Ph\\.?D\\.?)';

/** 'MD', 'Ph.D.', 'RN': letters behind a name that belong to it. */
export const credentials = `(?:,\\s${credential})`;

const credentialOnly = new RegExp(`^(?:${credential}|[JS]r\\.?)$`, 'u');

export function isCredential(text: string): boolean {
  return credentialOnly.test(text);
}

const personOnly = new RegExp(`^(?:Dr\\.? )?${person}$`, 'u');

/** A text that is one person's name and nothing else. */
export function isPersonsName(text: string): boolean {
  return (
    text.length <= maxNameLength &&
    personOnly.test(text) &&
    !isJob(text) &&
    !isOrganisation(text) &&
    !noPerson.test(text)
  );
}

const jobs =
  'writer|reporter|editor|columnist|correspondent|contributor|journalist|coordinator|manager|director|officer|specialist|analyst|consultant|producer|strategist|marketer|engineer|president|founder|CEO|CTO|CFO|critic|photographer|intern|fellow';
const jobTitle = new RegExp(`\\b(?:${jobs}|staff|team|desk|admin)s?$`, 'i');

/** A job that stands behind a name, or instead of one: 'Staff Writer', 'City Columnists'. */
export function isJob(text: string): boolean {
  return jobTitle.test(text);
}

const organisationName =
  /^(?:the )?(?:AP|AFP|Reuters|ANSA|dpa|Bloomberg|BBC|CNN)\b|\b(?:News|Press|Media|Magazine|Newsroom|Network|Group|Company|Agency|Bureau|Foundation|University|College|Institute|Associates|Inc|LLC|Ltd|Corp)\.?$/;

/** An agency, a house or a school, told by how such names begin or end. */
export function isOrganisation(text: string): boolean {
  return organisationName.test(text);
}

const jobWords = new RegExp(`^(?:${jobs})s?$`, 'i');
const jobModifier =
  /^(?:senior|junior|chief|lead|staff|deputy|associate|assistant|managing|executive|contributing|special|national|foreign|political|investigative|health|science|business|sports?|city|features?|news|digital|freelance|guest)$/i;

/** 'Eva Lind Senior Political Correspondent' without what she does: nothing stands between. */
export function withoutTrailingJob(name: string): string {
  const words = name.split(' ');
  let end = words.length;
  if (!jobWords.test(words[end - 1] ?? '')) return name;
  while (end > 2 && (jobWords.test(words[end - 1] ?? '') || jobModifier.test(words[end - 1] ?? '')))
    end -= 1;
  const rest = words.slice(0, end).join(' ');
  return isPersonsName(rest) ? rest : name;
}

/** Words of a site's own controls that look like names in capitals. */
const noPerson =
  /\b(?:home|blog|about|contact|sidebar|sign|log|reading|page|posts?|menu|top|news|share|us|out|more|read|search|view|follow|subscribe|updated|published|minutes?|min)\b/i;

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
