/**
 * Month names in English, German, French, Spanish, Italian, Portuguese, Dutch, the Nordic languages,
 * Polish and Russian, as they stand in a date; abbreviations begin them.
 */
const months = [
  'january januar janvier enero gennaio janeiro januari stycznia января',
  'february februar février febrero febbraio fevereiro februari lutego февраля',
  'march märz mars marzo março maart mrt marts marca марта',
  'april avril abril aprile kwietnia апреля',
  'may mai mayo maggio maio mei maj maja мая',
  'june juni juin junio giugno junho czerwca июня',
  'july juli juillet julio luglio julho lipca июля',
  'august août agosto augustus augusti sierpnia августа',
  'september septembre septiembre settembre setembro września сентября',
  'october oktober octobre octubre ottobre outubro października октября',
  'november novembre noviembre novembro listopada ноября',
  'december dezember décembre diciembre dicembre dezembro desember grudnia декабря',
].map((names) => names.split(' '));
const monthName = '(\\p{Lu}?\\p{Ll}{2,10}|\\p{Lu}{3,10})\\.?';
/** Sites glue a name to a date: 'LindMay 6, 2024'. */
const wordStart = '(?:(?<!\\p{L})|(?<=\\p{Ll})(?=\\p{Lu}))';
const ordinal = '(?:st|nd|rd|th|\\.|er|º)?';

const written = (pattern: string) => new RegExp(pattern, 'gu');
const monthFirst = written(
  `${wordStart}${monthName}\\s{1,3}(\\d{1,2})${ordinal},?\\s{1,3}(\\d{4})(?!\\d)`,
);
const dayFirst = written(
  `(?<!\\d)(\\d{1,2})${ordinal}(?:\\s{1,3}(?:of\\s|de\\s)?|-)${monthName},?(?:[-\\s]{1,3}|\\sde\\s)(\\d{4})(?!\\d)`,
);
const yearFirst = written(`(?<!\\d)(\\d{4})\\s${monthName}\\s(\\d{1,2})(?!\\d)`);
const iso = /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g;
const numeric = /(?<!\d)(\d{1,2})([./])(\d{1,2})\2(\d{4})(?!\d)/g;
const eastAsian = /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g;

export interface FoundDay {
  readonly at: number;
  readonly end: number;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

type Parts = readonly (string | undefined)[];

/** Which of two numbers with strokes is the month, where a page's language or country says so. */
export type DayOrder = 'day-first' | 'month-first' | undefined;

/** Every full date in a text, in order. `12/05/2024` only where it can be read one way. */
export function daysIn(text: string, order?: DayOrder): FoundDay[] {
  return [
    ...matches(text, monthFirst, ([, month, day, year]) => [year, monthNumber(month), day]),
    ...matches(text, dayFirst, ([, day, month, year]) => [year, monthNumber(month), day]),
    ...matches(text, yearFirst, ([, year, month, day]) => [year, monthNumber(month), day]),
    ...matches(text, iso, ([, year, , month, day]) => [year, month, day]),
    ...matches(text, eastAsian, ([, year, month, day]) => [year, month, day]),
    ...matches(text, numeric, (parts) => numericParts(parts, order)),
  ].sort((one, other) => one.at - other.at);
}

/** The first full date in a text as `YYYY-MM-DD`. */
export function dayIn(text: string, order?: DayOrder): string | undefined {
  return daysIn(text, order)[0]?.day;
}

function numericParts([, first, separator, second, year]: Parts, order: DayOrder): Parts {
  // With points the day comes first, with strokes either may.
  const isDayFirst = separator === '.' || Number(first) > 12 || order === 'day-first';
  if (isDayFirst && Number(second) <= 12) return [year, second, first];
  const isMonthFirst = Number(second) > 12 || first === second || order === 'month-first';
  return isMonthFirst ? [year, first, second] : [];
}

function matches(text: string, pattern: RegExp, order: (groups: Parts) => Parts): FoundDay[] {
  return [...text.matchAll(pattern)].flatMap((groups) => {
    const [year, month, day] = order(groups).map(Number);
    if (!isDay(year, month, day)) return [];
    const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return [{ at: groups.index, end: groups.index + groups[0].length, day: iso }];
  });
}

function isDay(year = 0, month = 0, day = 0): boolean {
  return year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function monthNumber(name = ''): string {
  const lower = name.toLowerCase();
  return String(months.findIndex((names) => names.some((full) => full.startsWith(lower))) + 1);
}

/** A stated date as ISO 8601, with its time and zone when it has them; undefined for anything else. */
export function isoDate(text: string, order?: DayOrder): string | undefined {
  const trimmed = text.trim();
  // Seconds or milliseconds since 1970, of this century.
  if (/^(?:\d{10}|\d{13})$/.test(trimmed))
    return new Date(Number(trimmed.padEnd(13, '0'))).toISOString();
  const full =
    /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?(?:\.\d{1,9})?)\s?(Z|[+-]\d\d:?\d\d)?/i.exec(
      trimmed,
    );
  if (full !== null) {
    const zone = (full[3] ?? '').toUpperCase().replace(/^([+-]\d\d)(\d\d)$/, '$1:$2');
    return dayIn(full[1] ?? '') === undefined ? undefined : `${full[1]}T${full[2]}${zone}`;
  }
  if (/^\d{8}$/.test(trimmed))
    return dayIn(`${trimmed.slice(0, 4)}-${trimmed.slice(4, 6)}-${trimmed.slice(6)}`);
  return trimmed.length <= 60 ? dayIn(trimmed, order) : undefined;
}
