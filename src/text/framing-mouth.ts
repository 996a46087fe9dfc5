import type { Range } from '../domain/article.ts';
import type { Attribution } from './attribution.ts';
import type { TextDocument } from './document.ts';
import type { Quotation } from './quotations.ts';
import { voicing } from './voiced.ts';

const crowd =
  /\b(?:critics|campaigners|residents|victims|unions?|fans|players|members|opponents|teachers|nurses|farmers|parents|drivers|students|activists|lawmakers|mps|senators|councillors|families|workers|neighbou?rs|supporters|readers|users|customers|rivals)(?: [\w’' -]{0,40})?$/i;

/** 'Kim, who at his trial denied it, told the hearing: “…”': what was said then is not what is quoted. */
export function isElsewhen(before: string, lead: string): boolean {
  return (
    /\bwho\b[^,;]*$/.test(before) &&
    /, (?:told|said|says|tells|wrote|testified|replied|added|argued|insisted)\b/.test(lead)
  );
}

/** Somebody who answers for whoever was attacked. */
const office =
  /\b(?:minister|ministry|council|government|spokes\w+|chief|director|police|company|official|mayor|president|leader|department|board|firm|owner|manager|referee|judge)\b/i;

/** 'The water minister has come clean … “…,” Josephine Adeyemi told parliament': nothing else says who she is. */
function isThatOffice({ article }: TextDocument, { start, end }: Range, before: string): boolean {
  const named = /\p{Ll},? \p{Lu}\p{Ll}+ \p{Lu}/u.test(before);
  const introduced = /^,/.test(article.text.slice(end, end + 1));
  const described = /\p{Ll} $/u.test(article.text.slice(Math.max(0, start - 2), start));
  const verb = /\b(?:said|says|told|added|replied|insisted) $/.test(
    article.text.slice(Math.max(0, start - 12), start),
  );
  return holder.test(before) && !named && !introduced && (!described || verb);
}

const theOffice =
  /^[Tt]he (?:(?:prime|deputy|first|chief|managing) )?(minister|secretary|president|mayor|director|chair(?:man|woman)?|leader|boss|governor|commissioner|chancellor|coach|manager|captain|headteacher|senator|bishop|executive)$/;

const subject = /^(?!The |An? |It |This |Its |His |Her |Their )(\p{Lu}\p{Ll}+) (?!\p{Lu})/u;

/** 'Gov. Ellen Moss … Moss conceded … “…,” the governor said': the story says elsewhere that she holds the office. */
function holds({ article }: TextDocument, before: string, office: string): boolean {
  const name = subject.exec(before)?.[1];
  if (name === undefined) return false;
  // 'Gov.' and 'Sen.' begin as their offices do.
  const title = office.slice(0, 3).toLowerCase();
  for (let at = article.text.indexOf(name); at >= 0; at = article.text.indexOf(name, at + 1)) {
    const ahead = article.text.slice(Math.max(0, at - 40), at);
    const behind = /^,? (?:[^.\n]{0,60})/.exec(article.text.slice(at + name.length))?.[0] ?? '';
    if (titled(ahead, title) || (behind.startsWith(',') && behind.includes(office))) return true;
  }
  return false;
}

/** A title before a name: 'Gov. Ellen', 'the Conservative mayor, Ed'. */
function titled(ahead: string, title: string): boolean {
  return ahead
    .toLowerCase()
    .split(' ')
    .slice(-5)
    .some((word) => word.startsWith(title));
}

const house =
  /^(?:The|An?) (?:[\p{L}-]+ ){0,2}(?:company|airline|operator|firm|council|club|union|charity|developer|bank|school|hospital|university|college|trust|board|ministry|agency|authority|brewery|maker|carmaker|chain|retailer|museum|team|party|group|newspaper|broadcaster) (?:has |have |had )?$/u;
const itsVoice =
  /\b(?:its|their|chief executive|director|spokes\w+|chair(?:man|woman)?|founder|president|secretary|manager|boss)\b/;

/** 'The airline pledged … “…,” said its chief executive', where nobody else is spoken of. */
function isOfThatHouse(
  { article }: TextDocument,
  { start, end }: Range,
  before: string,
  rest: string,
): boolean {
  if (
    !house.test(before) ||
    office.test(rest) ||
    /\b(?:at|on|into|against|by) (?!\p{Lu}\p{Ll}+day\b)\p{Lu}/u.test(rest)
  )
    return false;
  const ahead = article.text.slice(Math.max(0, start - 24), start).replace(/^[^]*["“”]/, '');
  const behind = article.text.slice(end, end + 24).replace(/["“”][^]*$/, '');
  return itsVoice.test(`${ahead}${article.text.slice(start, end)}${behind}`);
}

/** 'The bishop … “…,” Bishop Lund said', and 'the captain, Ola Lund' elsewhere in the story. */
function hasTitle(
  { article }: TextDocument,
  called: string,
  head: string,
  before: string,
): boolean {
  const title = /^(?:The|A|An) (?:\p{L}+['’]s |\p{L}+ )?(\p{Ll}{4,}) $/u.exec(before)?.[1];
  if (title === undefined) return false;
  if (called.toLowerCase().split(' ').includes(title)) return true;
  for (let at = article.text.indexOf(head); at >= 0; at = article.text.indexOf(head, at + 1)) {
    if (titled(article.text.slice(Math.max(0, at - 40), at), title)) return true;
    const behind = /^, (?:the |its |their |an? )?(?:\p{L}+ ){0,2}?(\p{Ll}+)\b/u.exec(
      article.text.slice(at + head.length, at + head.length + 60),
    )?.[1];
    if (behind === title) return true;
  }
  return false;
}

const holder =
  /\b(?:minister|secretary|president|mayor|chief|director|chair\w*|leader|boss|governor|commissioner|chancellor)\b/i;

/** 'he said' after a frame, the name of the frame's subject, or the first member of the crowd that framed. */
export function sameMouth(
  document: TextDocument,
  quotation: Quotation,
  attributions: readonly Attribution[],
  before: string,
  rest: string,
): boolean {
  const source = voicing(attributions, quotation.range).find(
    (one) => one.source !== undefined,
  )?.source;
  if (!source) return false;
  const called = document.article.text.slice(source.range.start, source.range.end);
  if (source.kind === 'pronoun')
    return !/^(?:we|you)$/i.test(called) && (!/^it$/i.test(called) || house.test(before));
  const post = theOffice.exec(called)?.[1];
  if (post !== undefined && holds(document, before, post) && !rest.includes(post)) return true;
  const name = source.head.toLowerCase();
  if (source.kind === 'named' && hasTitle(document, called, source.head, before)) return true;
  if (before.toLowerCase().includes(name)) return true;
  if (isOfThatHouse(document, source.range, before, rest)) return true;
  if (source.kind === 'named' && isThatOffice(document, source.range, before)) return true;
  if (source.kind !== 'named' || !crowd.test(before.trim().replace(/ (?:have|has|had)$/, '')))
    return false;
  if (rest.toLowerCase().includes(name)) return false;
  const around = document.article.text.slice(source.range.start, source.range.end + 60);
  return !office.test(around);
}
