import type { Token } from '../../text/document.ts';
import { isFullName, type NameMention } from '../../text/names.ts';
import { hasFamily } from '../../text/relatives.ts';
import { plainLine } from '../../text/sentence-line.ts';
import { surnameOf, type NameInputs, type NameProblem, type NameRule } from './problem.ts';

/** Offices of which a person holds one at a time, whatever it is for. */
const heads =
  'cabinet member|minister|secretary|director|professor|commissioner|correspondent|administrator|inspector|manager|superintendent|spokesman|spokeswoman|spokesperson|lecturer|ombudsman';
/** Posts that one body fills once, and with people of different trades. */
const posts =
  'chief executive|chief nurse|finance director|medical director|managing director|head teacher|headteacher|deputy head|mayor|deputy mayor|treasurer|chief constable|principal|vice-chancellor|chief financial officer|chief operating officer|chief scientist|coach|captain|goalkeeper|coroner|prosecutor|defence lawyer|defense attorney|fire chief|police chief|head of [a-z]+|operations director|sales director|marketing director|human resources director|chief engineer|chief inspector|chief medical officer|chief prosecutor|council leader|opposition leader|town clerk|harbour master|harbourmaster|curator|conductor|choreographer|librarian|archivist|groundsman|physiotherapist|pathologist|county clerk|county auditor|sheriff|state treasurer|attorney general|secretary of state|superintendent|head (?:brewer|chef|gardener|keeper|ranger|nurse|porter|groundsman)|editor';

const withFor = new RegExp(
  `^(?:the |its |their )?(?:[a-z-]+ ){0,2}?(?<head>${heads}) (?:for|of) (?<domain>[a-z -]{4,40})$`,
);
const before = new RegExp(
  `^(?:the |its |their )(?<domain>[a-z-]+(?: [a-z-]+)?) (?<head>${heads})\\b`,
);
/** 'The company's finance director': of that body, as the other post is. */
const owner =
  "the (?:company|firm|group|business|brewery|bank|club|hospital|school|college|university|trust|union|charity|museum|paper|newspaper|party|council|city|town|county|state|force|agency|airline|plant|mine|team|[a-z]+ board|board)['’]s ";
const post = new RegExp(`^(?:${owner}|the |its |their )(?<post>${posts})(?: (?:of|at|for) .*)?$`);
/** A career, not a slip. */
const turns =
  /\b(?:former|formerly|then|now|previously|ex|until|became|become|appointed|promoted|acting|interim|later|once|deputy|shadow|also|both|at the time)\b/;

interface Office {
  readonly name: NameMention;
  readonly phrase: string;
  readonly head: string;
  readonly domain: string;
}

/** 'Dev Anand, the cabinet member for education' … 'Mr Anand, the cabinet member for transport'. */
export const offices: NameRule = ({ document, names }) => {
  const first = new Map<string, Office>();
  const full = new Map<string, string>();
  const found: NameProblem[] = [];
  for (const name of names) {
    const surname = surnameOf(name);
    if (isFullName(name)) full.set(surname, name.words.join(' '));
    const office = officeOf(document, name);
    if (office === undefined) continue;
    const key = isFullName(name) ? name.words.join(' ') : (full.get(surname) ?? surname);
    const known = first.get(key);
    if (known === undefined) first.set(key, office);
    else if (
      known.name.sentence !== name.sentence &&
      differ(known, office) &&
      (isFullName(name) || !hasFamily(document, name.sentence))
    )
      found.push({
        signal: 'some',
        message: 'role',
        first: known.name,
        second: name,
        here: known.phrase,
        there: office.phrase,
        sum: [`${surname}: ${known.phrase}, and ${office.phrase}`],
      });
  }
  return found;
};

/** The office in the apposition after a name, or the post before it: 'Dev Anand, the cabinet member for education,'. */
function officeOf(document: NameInputs['document'], name: NameMention): Office | undefined {
  return officeAfter(document, name) ?? officeBefore(document, name);
}

const titled = new RegExp(`(?:^| )(?<post>${posts})$`);

/** 'The police chief, Alan Reece,', 'fire chief Alan Reece'. */
function officeBefore(document: NameInputs['document'], name: NameMention): Office | undefined {
  const { tokens, starts } = document;
  const start = starts[name.sentence] ?? 0;
  const comma = tokens[name.from - 1]?.text === ',' ? 1 : 0;
  const words: string[] = [];
  for (let at = name.from - 1 - comma; at >= Math.max(start, name.from - 5); at -= 1) {
    const token = tokens[at] as Token;
    if (!['NOUN', 'PROPN', 'ADJ', 'VERB'].includes(token.pos)) break;
    words.unshift(token.lower);
  }
  const only = titled.exec(words.join(' '))?.groups?.post;
  if (only === undefined || turns.test(plainLine(document, name.sentence))) return undefined;
  return { name, phrase: only, head: 'post', domain: only };
}

function officeAfter(document: NameInputs['document'], name: NameMention): Office | undefined {
  const { tokens, starts } = document;
  if (tokens[name.to]?.text !== ',') return undefined;
  const end = starts[name.sentence + 1] ?? tokens.length;
  const written = phraseFrom(tokens, name.to + 1, end);
  const phrase = written?.toLowerCase();
  if (written === undefined || phrase === undefined) return undefined;
  if (turns.test(plainLine(document, name.sentence))) return undefined;
  const only = post.exec(phrase)?.groups?.post;
  if (only !== undefined) return { name, phrase: written, head: 'post', domain: only };
  const told = withFor.exec(phrase)?.groups ?? before.exec(phrase)?.groups;
  return told === undefined
    ? undefined
    : { name, phrase: written, head: told.head ?? '', domain: told.domain ?? '' };
}

function phraseFrom(tokens: readonly Token[], from: number, end: number): string | undefined {
  const words: string[] = [];
  for (let at = from; at < Math.min(end, from + 9); at += 1) {
    const token = tokens[at] as Token;
    if (/^[,.;:)]$/.test(token.text)) return asWritten(words);
    if (token.pos === 'VERB' || token.pos === 'AUX') return asWritten(words);
    words.push(token.text);
  }
  return undefined;
}

/** Words of tokens as the text has them: 'half-time', 'the board's'. */
function asWritten(words: readonly string[]): string {
  return words
    .join(' ')
    .replace(/ - /g, '-')
    .replace(/ (?=['’]s\b)/g, '');
}

/** Offices of which a body has one or the other, under one name. */
const rivals = new Set([
  'commissioner',
  'director',
  'professor',
  'lecturer',
  'ombudsman',
  'administrator',
  'inspector',
  'manager',
  'superintendent',
]);

/** Words that posts have in common: a fire chief is no police chief. */
const any = new Set(['chief', 'director', 'officer', 'head', 'general']);

/** Posts that one person may have beside another: the captain keeps goal, the mayor a party's purse. */
const beside = new Set([
  'captain',
  'treasurer',
  'conductor',
  'deputy mayor',
  'curator',
  'archivist',
  'librarian',
  'editor',
]);

/** The 'board' of 'the harbour board's chief executive'. */
function ownerOf({ phrase }: Office): string | undefined {
  return /(?<!\S)(\S{1,60})['’]s /.exec(phrase.toLowerCase())?.[1];
}

/** One sort of office for two things that share no word, or two sorts for one thing. */
function differ(one: Office, two: Office): boolean {
  const both = rivals.has(one.head) && rivals.has(two.head);
  if (both && one.head !== two.head) return one.domain === two.domain;
  if (one.head !== two.head) return false;
  const [mine, yours] = [ownerOf(one), ownerOf(two)];
  // The town's mayor may be head of the school.
  if (mine !== undefined && yours !== undefined && mine !== yours) return false;
  if (one.head === 'post' && (beside.has(one.domain) || beside.has(two.domain))) return false;
  const words = (domain: string) =>
    domain
      .split(/[ -]/)
      .filter((word) => word.length > 3 && !(one.head === 'post' && any.has(word)));
  const shared = words(one.domain).some((word) => two.domain.includes(word));
  return !shared && words(one.domain).length > 0 && words(two.domain).length > 0;
}
