import { daysIn } from './html/day.ts';

/** What stands above a pasted story: who wrote it and when, as a newsroom's system prints it. */
export interface FrontMatter {
  readonly title: string;
  readonly standfirst?: string;
  readonly byline?: string;
  /** `YYYY-MM-DD`. */
  readonly publishedAt?: string;
  /** How many lines it takes. */
  readonly lines: number;
}

const maxStandfirstLength = 300;
const maxLabelLines = 5;

const name = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const names = `${name}(?: (?:(?:van|von|de|da|der|den|al|el|bin|di|du|la|le) )?${name}){0,4}`;
/** 'By Ewan Laird, Housing Reporter', 'BY ANNA ROLLE AND PETR HAVEL', 'Words by Lin Tao' */
const byline = new RegExp(
  `^(?:By|BY|Words by|Story by|Report by|Text by):? (${names}(?:(?:,| and| AND| &) ${names}){0,4})(?:, [^.!?]{2,60})?$`,
  'u',
);
const dateWords =
  /\b(?:published|updated|modified|posted|last|first|on|at|from|edt|est|cet|cest|gmt|bst|ist|utc|pdt|pst|et|am|pm|hrs?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\b|[ap]\.m\./gi;
/** A place before the date: 'ASHFIELD, Nov. 8'. */
const maxPlaceLength = 24;

/**
 * The headline, standfirst, byline and date that open a pasted text, one a line. Nothing when no line
 * of byline or date follows the headline: then the lines alone cannot tell.
 */
export function readFrontMatter(
  lines: readonly string[],
  isHeadline: (line: string) => boolean,
): FrontMatter | undefined {
  const [title = '', second = ''] = lines;
  if (!isHeadline(title) || isLabel(title)) return undefined;
  const hasStandfirst =
    !isLabel(second) && second.length <= maxStandfirstLength && isLabel(lines[2] ?? '');
  const start = hasStandfirst ? 2 : 1;
  let end = start;
  while (end < start + maxLabelLines && isLabel(lines[end] ?? '')) end += 1;
  if (end === start || end >= lines.length) return undefined;
  const labels = lines.slice(start, end).flatMap(segmentsOf);
  const authors = labels.flatMap((label) => withoutRoles(byline.exec(label)?.[1] ?? ''));
  const dated = labels.filter((label) => dayOf(label) !== undefined);
  const day = dayOf(dated.find((label) => !/updated|modified/i.test(label)) ?? dated[0] ?? '');
  return {
    title,
    lines: end,
    ...(hasStandfirst ? { standfirst: second } : {}),
    ...(authors.length === 0 ? {} : { byline: authors.join(', ') }),
    ...(day === undefined ? {} : { publishedAt: day }),
  };
}

const role =
  /(?:reporter|editor|writer|correspondent|columnist|journalist|bureau|producer|staff)$/i;

/** 'Ewan Laird, Housing Reporter' is one person. */
function withoutRoles(names: string): string[] {
  return names
    .split(', ')
    .filter((part, index) => part !== '' && (index === 0 || !role.test(part)));
}

/** 'By Priya Raman | Published March 3, 2026': a byline and a date in one line. */
function segmentsOf(line: string): string[] {
  return line.split(/ ?[|·•] ?/).filter((segment) => segment !== '');
}

function isLabel(line: string): boolean {
  const segments = segmentsOf(line);
  return (
    line.length <= 160 &&
    segments.length > 0 &&
    segments.every((segment) => byline.test(segment) || dayOf(segment) !== undefined)
  );
}

/** The day of a line that is little more than a date. */
function dayOf(line: string): string | undefined {
  const plain = line.replace(/\((\d{4})\)/, '$1');
  const [found] = daysIn(plain);
  if (found === undefined || plain.length > 100) return undefined;
  const rest = `${plain.slice(0, found.at)} ${plain.slice(found.end)}`
    .replace(dateWords, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  return rest.length <= maxPlaceLength ? found.day : undefined;
}
