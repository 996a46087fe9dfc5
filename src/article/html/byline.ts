import { visibleLine } from '../clean-text.ts';
import { authorInSidebar, leavesNamedAuthor, namedAuthors } from './authors-named.ts';
import {
  bylineIn,
  labelledAuthors,
  namesBesideDate,
  signedByAnyone,
  signedLine,
} from './authors-shown.ts';
import { dataAuthors } from './authors-stated.ts';
import type { PageDocument } from './dom.ts';
import type { StatedMetadata } from './metadata.ts';
import { cleanName, cleanNames } from './byline-text.ts';
import { isPersonLike, isPersonsName, joinNames } from './names.ts';
import type { PageBlock } from './page-blocks.ts';
import { isSiteName } from './site-name.ts';

export interface BylineEvidence {
  readonly document: PageDocument;
  readonly stated: StatedMetadata;
  readonly all: readonly PageBlock[];
  readonly nearHeadline: readonly PageBlock[];
  readonly host: string | undefined;
}

type Source = () => readonly string[];

/**
 * Who wrote it: people of the article data first, then meta tags, then the byline that the page
 * shows near its headline, and last whoever the page states although it is called as the site is.
 */
export function chooseByline(page: BylineEvidence): string | undefined {
  const { document, stated, all, nearHeadline: near, host } = page;
  const authors = dataAuthors(stated);
  const people = authors.filter(({ kind }) => kind !== 'organisation').map(({ name }) => name);
  const linesUpTo = (words: number) => near.filter((block) => block.words <= words);
  const isFull = (name: string) => /\p{L}\s\p{L}/u.test(name);
  const sure: readonly Source[] = [
    () => people.filter(isFull),
    () => linesUpTo(16).flatMap(({ text }) => signedLine(text)),
    ...stated.metaAuthors.map((names) => () => names.filter(isFull)),
    // A single word is often the name of an account: what the page shows is better.
    () => (people.length > 0 ? linesUpTo(30).flatMap(({ text }) => bylineIn(text)) : []),
    () => people,
    ...stated.metaAuthors.map((names) => () => names),
    () => namedAuthors(document),
    () => linesUpTo(30).flatMap(({ text }) => bylineIn(text)),
    () => labelledAuthors(all),
  ];
  const guesses: readonly Source[] = [
    () => leavesNamedAuthor(document),
    () => namesBesideDate(near),
    () => authorInSidebar(document),
    () => stated.scriptAuthors.filter(isPersonsName),
  ];
  const signatures: readonly Source[] = [
    () => namedAuthors(document),
    () => namesBesideDate(near),
    () => signedByAnyone(near),
  ];
  const isOwnName = (name: string) => isSiteName(name, stated, host);
  const isName = (name: string) => isPersonLike(name) && !isOwnName(name);
  // One person's site bears that person's name.
  const isOwner = (name: string) =>
    isOwnName(name) && (isPersonsName(name) || /^\p{Ll}+ \p{Ll}+$/u.test(name));
  const statedNames = [...people, ...stated.metaAuthors.flat()];
  return (
    firstNames(sure, isName) ??
    firstNames([() => statedNames], isOwner) ??
    firstNames(guesses, isName) ??
    // A site that signs its own texts is better than nobody.
    firstNames(signatures, isPersonLike) ??
    organisation(authors.map(({ name }) => name)) ??
    organisation(stated.metaAuthors.flat().slice(0, 1))
  );
}

function firstNames(
  sources: readonly Source[],
  isName: (name: string) => boolean,
): string | undefined {
  for (const source of sources) {
    const names = source().flatMap(cleanNames).filter(isName);
    if (names.length > 0) return joinNames(names);
  }
  return undefined;
}

function organisation(candidates: readonly string[]): string | undefined {
  const names = candidates
    .map((name) => cleanName(visibleLine(name)))
    .filter((name) => name.length > 1 && !/https?:|@|^\d|\bminutes?\b/.test(name));
  return names.length === 0 ? undefined : joinNames(names);
}
