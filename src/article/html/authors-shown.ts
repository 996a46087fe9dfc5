import { dayIn } from './day.ts';
import { cleanName } from './byline-text.ts';
import { credentials, isPersonsName, person } from './names.ts';
import { classOf, type PageBlock } from './page-blocks.ts';

/**
 * A line that is a name, next to a line with a date, a reading time or words about the author: a
 * byline without the word.
 */
export function namesBesideDate(near: readonly PageBlock[]): string[] {
  const isName = ({ text, words, path, kind }: PageBlock) =>
    words <= 14 &&
    kind === 'body' &&
    isPersonsName(cleanName(text)) &&
    !path.some(({ localName }) => localName === 'nav' || localName === 'li');
  const isDateline = (block: PageBlock | undefined) =>
    block !== undefined &&
    block.words <= 20 &&
    (dayIn(block.text) !== undefined || /\d\s?min(?:ute)?s?\b/i.test(block.text));
  const isAboutAuthor = (block: PageBlock | undefined) =>
    block !== undefined && /author|byline/i.test(classOf(block.path[0])) && !isName(block);
  const at = near.findIndex((block, index) => {
    const around = [near[index - 1], block, near[index + 1], near[index + 2]];
    return isName(block) && (around.some(isDateline) || isAboutAuthor(near[index + 1]));
  });
  return at < 0 ? [] : [cleanName(near[at]?.text ?? '')];
}

/** 'By Quayside Media | 6 May 2024': signed, by whatever name. */
export function signedByAnyone(near: readonly PageBlock[]): string[] {
  return near
    .filter(({ words, text }) => words <= 10 && /^(?:posted |written )?by:?\s/i.test(text))
    .map(({ text }) => cleanName(text))
    .filter((name) => name.split(/\s+/).length <= 5);
}

const leadingDate = /^[\p{L}\d./, -]{0,24}\d{4}\s{0,2}[|•·–—-]?\s{0,2}(?=by\b)/iu;

/** A line that is nothing but a byline: 'By Eva Lind', '6 May 2024 by Eva Lind, head of Quay Watch'. */
export function signedLine(text: string): string[] {
  const line = text.replace(leadingDate, '');
  const name = /^by:?\s/i.test(line) ? cleanName(line) : '';
  const [first = '', rest] = name.split(/,\s(.*)/s);
  const isOne = isPersonsName(first) && (rest === undefined || !isPersonsName(rest));
  const isMany = name.split(/,\s|\sand\s|\s&\s/).every((part) => isPersonsName(part));
  return isOne || isMany ? [name] : [];
}

const one = `${person}${credentials}{0,3}`;
const namesList = `${one}(?:(?:,\\s|\\sand\\s|,\\sand\\s|\\s&\\s)${one}){0,4}`;
const byPattern = new RegExp(
  `(?:^|[|·•–—-]\\s|\\b(?:[Ww]ritten|[Pp]osted|[Rr]eported|[Ss]tory|[Ww]ords|[Aa]rticle|[Pp]ublished|[Pp]ost|[Tt]ext|[Ii]nterview)\\s)(?:[Bb]y|BY):?\\s(${namesList})(?!\\p{L}|\\s\\d{1,2}(?:,|\\s|st|nd|rd|th))`,
  'u',
);

/** 'Written by Eva Lind on 6 May', '6 May 2024 by Eva Lind, who covers the harbour'. */
export function bylineIn(text: string): string[] {
  const found = byPattern.exec(text)?.[1]?.replace(behindName, '');
  return found === undefined ? [] : [found];
}

/** Words that stand behind a name on its line, in capitals like the name. */
const behindName = /\s(?:Updated|Published|Posted|Last|Special|Photos?)$/;

const authorLabel =
  /^(?:(?:written|article|words|story|text|posted|reported|report|interview) by|author(?:s|\(s\))?|by)\s?:?$/i;

const oneName = /^\p{Lu}\p{Ll}{1,20}$/u;
const pluralLabel = /^author(?:s|\(s\))/i;

/** Away from the headline: 'Written by' or 'Author' on a line of its own and the name on the next, or both in one. */
export function labelledAuthors(all: readonly PageBlock[]): string[] {
  for (const [index, block] of all.entries()) {
    if (block.words > 7) continue;
    if (/^(?:written|posted) by:?\s/i.test(block.text)) {
      const name = cleanName(block.text);
      if (isPersonsName(name) || oneName.test(name)) return [name];
    }
    if (!authorLabel.test(block.text)) continue;
    const names = all
      .slice(index + 1, index + (pluralLabel.test(block.text) ? 7 : 2))
      .map(({ text, words, kind }) =>
        words > 12 || kind !== all[index + 1]?.kind ? '' : cleanName(text),
      );
    const end = names.findIndex((name) => !isPersonsName(name));
    if (end !== 0) return end < 0 ? names : names.slice(0, end);
    if (oneName.test(names[0] ?? '')) return names.slice(0, 1);
  }
  return [];
}
