import type { Article, Paragraph } from '../domain/article.ts';
import { archive, authorNote, endMatter, functionWords, nameAndVerb } from './end-matter.ts';
import { startsUpper, startsWithLetters } from './letters.ts';
import type { Stranger } from './stranger.ts';

const anyWord = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;
const letterRun = /[\p{L}\p{N}]+/gu;

/** Three lines or more at the end, each worded in capitals like a headline: links to other stories. */
export function headlinesAtEnd(
  article: Article,
  bodies: readonly Paragraph[],
): Stranger | undefined {
  let first = bodies.length;
  while (first > 0 && isTitle(article, bodies[first - 1])) first -= 1;
  const [start, end] = [bodies[first]?.range.start, bodies.at(-1)?.range.end];
  const count = bodies.length - first;
  const verbs = bodies
    .slice(first)
    .filter(({ range }) => verbal.test(article.text.slice(range.start, range.end)));
  if (count < 3 || verbs.length * 3 < count || start === undefined || end === undefined)
    return undefined;
  if (!endsProse(article, bodies[first - 1])) return undefined;
  return { kind: 'headlines', range: { start, end }, count };
}

/** Title case throughout, and nothing of a list of dates, prices, names or works. */
function isTitle({ text }: Article, paragraph: Paragraph | undefined): boolean {
  if (paragraph?.kind !== 'body') return false;
  const line = text.slice(paragraph.range.start, paragraph.range.end).trim();
  if (line.length > 140 || !startsUpper(line) || /[\n"“”:;()|@\d]|https?:|www\./.test(line))
    return false;
  const words = line.match(anyWord) ?? [];
  if (words.length < 5 || words.length > 20 || endMatter.test(line)) return false;
  const inner = words.slice(1).filter((word) => !functionWords.has(word.toLowerCase()));
  const capitals = inner.filter((word) => startsUpper(word)).length;
  return inner.length >= 3 && capitals / inner.length >= 0.8;
}

/** A title with a verb, which the name of a thing or a work seldom has: 'Is', 'Adopted', 'Speaking'. */
const verbal =
  /\b(?:is|are|was|were|has|have|will|can|could|may|must|says?|gets?|takes?|starts?|makes?|\p{L}{3,}(?:ed|ing|izes|ects|ores))\b/iu;

/** What a line says of the text that it ends: 'No model was used to write this article'. */
const ofItself = /\b(?:the|this) (?:article|story|post|piece|column)\b/i;

/** A last line that carries the headline of some other story. */
export function headlineAtEnd(
  article: Article,
  bodies: readonly Paragraph[],
  last: Paragraph,
): Stranger | undefined {
  if (last.kind === 'list-item' || last.kind === 'table-row') return undefined;
  const line = article.text.slice(last.range.start, last.range.end).trim();
  if (line.length > 160) return undefined;
  const words = line.match(anyWord) ?? [];
  if (words.length < 5 || words.length > 20) return undefined;
  if (
    /[.!…"”:;,)\]]$/.test(line) ||
    endMatter.test(line) ||
    authorNote.test(line) ||
    ofItself.test(line) ||
    archive.test(line) ||
    nameAndVerb.test(line) ||
    /https?:|www\.|@|\|/.test(line)
  )
    return undefined;
  const inner = words
    .slice(1)
    .filter((word) => !functionWords.has(word.toLowerCase()) && startsWithLetters(word, 1));
  const capitals = inner.filter((word) => startsUpper(word));
  const titleCase = inner.length >= 4 && capitals.length / inner.length >= 0.8;
  if (!titleCase && capitals.length / Math.max(1, inner.length) > 0.5) return undefined;
  if (!endsProse(article, bodies[bodies.indexOf(last) - 1])) return undefined;
  // A name that the story does not know makes up for a word that it does: 'council', 'to last until spring'.
  const named = capitals.some((word) => shares(article, last, [word]) === 0);
  if (shares(article, last, inner) > (titleCase ? 0.34 : named && told.test(line) ? 0.3 : 0))
    return undefined;
  if (
    !titleCase &&
    (words.length < 6 || functionWords.has(words.at(-1)?.toLowerCase() ?? '') || !startsUpper(line))
  )
    return undefined;
  return { kind: 'headline', range: last.range, titleCase };
}

/** The ways of a headline: ', council says', 'to last until spring'. */
const told =
  /, \p{L}+(?: \p{L}+)? (?:says?|said|warns?|finds?|told|claims?)$|\p{L} to \p{Ll}{3,} /u;

/**
 * A headline of some other story between two paragraphs of prose: capitals throughout, no end mark,
 * and not one word that the rest of the text knows. Several of them are a page of short items.
 */
export function headlinesBetween(article: Article, bodies: readonly Paragraph[]): Stranger[] {
  const found = bodies.slice(2, -1).filter((paragraph, index) => {
    if (paragraph.kind !== 'body') return false;
    const line = article.text.slice(paragraph.range.start, paragraph.range.end).trim();
    if (line.length > 140 || /[.!?…"“”:;,)\]]/.test(line)) return false;
    if (!endsProse(article, bodies[index + 1])) return false;
    const words = line.match(anyWord) ?? [];
    if (words.length < 7 || words.length > 20) return false;
    if (endMatter.test(line) || /https?:|www\.|@|\|/.test(line)) return false;
    const inner = words
      .slice(1)
      .filter((word) => !functionWords.has(word.toLowerCase()) && startsWithLetters(word, 1));
    const capitals = inner.filter((word) => startsUpper(word));
    return (
      inner.length >= 5 &&
      capitals.length === inner.length &&
      shares(article, paragraph, inner) === 0
    );
  });
  return found.length === 1
    ? found.map(({ range }) => ({ kind: 'headline', range, titleCase: false }))
    : [];
}

/** What only promotes: 'The 10 best Sunday roasts in the Vale, as picked by our readers', 'WATCH: …', 'Win a weekend …'. */
const enticing =
  /^(?:(?:the )?(?:\d{1,3}|five|six|seven|eight|nine|ten|twelve|twenty) (?:of the )?(?:best|top|worst|most|greatest|cheapest|prettiest|essential|must-\p{L}+|easy|great|brilliant|cosy|family|things to|places to|reasons to|ways to)|(?:the )?best \p{L}+(?: \p{L}+){0,4} (?:in|near|for|to|this)|win |watch:|in pictures:|quiz:|vote:|poll:|gallery:|video:|listen:|your chance to|where to (?:eat|stay|go|drink|shop|buy)|how to (?:save|get|win|make|cook|book)|book (?:now|your)|shop (?:now|the)|save (?:up to )?(?:[£$€]|\d))|\b(?:picked|chosen|voted|as tested|recommended) by (?:our|you)\b|\bour readers\b/iu;

/** A verb of the present in the way of headlines, or 'to' with a plan: 'Dairy to close plant', 'Teenager jailed for'. */
const headlined =
  /^\p{Lu}[\p{L}’'-]+(?: [\p{L}\d’'-]+){0,4} (?:to (?:close|open|cut|build|sell|buy|create|axe|scrap|move|merge|launch|invest|shut|quit|lead|appeal|host|face|pay|hire|raise|lose|ban)|called off|cancelled|canceled|postponed|delayed|halted|jailed|arrested|charged|sentenced|fined|sacked|killed|injured|rescued|hurt|cleared|named|banned|crowned|opens?|closes?|wins?|beats?|signs?|joins?|quits?|launches|unveils|cuts?|loses?|faces?|backs?|warns?|axes|hits?|rejects?|seeks?|plans?|gets?|returns?|dies|announces|scraps|raises)(?: [\p{L}\d£$€%.,’'-]+){2,}$/u;

/** Begins with a thing or a name: neither a number, nor a pronoun, nor a call to the reader. */
const bareHeadline =
  /^(?!(?:He|She|It|They|We|I|You|This|That|The|A|An|In|On|At|As|If|For|From|With|By|See|Keep|Get|Read|Watch|Click|Sign|Join|Follow|Share|Find|More|Also|Photo|Picture|Image|File)\b)\p{Lu}\p{Ll}+ \p{Ll}/u;
/** What it led to: a caption tells what is seen. */
const outcome = / (?:to|after|as) \p{Ll}/u;
const past = /\b(?:was|were|had|said|did|\p{L}+ed)\b/u;

/** Words that any two stories share. */
const common =
  /^(?:after|before|over|about|under|between|during|since|until|called|more|year|years)$/i;

/** No headline speaks to its reader: 'In a hurry? Give us a call now'. */
const toReader = /\b(?:us|our|we|you|your)\b/i;

/**
 * A line between two paragraphs of prose, without an end mark and without a word that the rest knows,
 * that promotes something or is worded as a headline. A caption and a subhead share words with the story.
 */
export function linesBetween(article: Article, bodies: readonly Paragraph[]): Stranger[] {
  const found = bodies.slice(2, -1).flatMap((paragraph, index): Stranger[] => {
    if (paragraph.kind !== 'body' && paragraph.kind !== 'heading') return [];
    const line = article.text.slice(paragraph.range.start, paragraph.range.end).trim();
    if (line.length > 140 || /[.!?…”"]$|[\n“”;]|https?:|www\.|@|\|/.test(line)) return [];
    const words = line.match(anyWord) ?? [];
    if (words.length < 6 || words.length > 20) return [];
    if (!endsProse(article, bodies[index + 1]) || !endsProse(article, bodies[index + 3])) return [];
    const promotes = enticing.test(line);
    if (!promotes && (endMatter.test(line) || toReader.test(line))) return [];
    const telling = words.filter(
      (word) =>
        !functionWords.has(word.toLowerCase()) && !common.test(word) && startsWithLetters(word, 1),
    );
    // Without a headline's verb it must be of the present, and longer.
    const bare = !promotes && !headlined.test(line);
    if (
      bare &&
      (telling.length < 6 ||
        /:$/.test(line) ||
        !bareHeadline.test(line) ||
        !outcome.test(line) ||
        past.test(line))
    )
      return [];
    if (telling.length < 3 || shares(article, paragraph, telling) > 0) return [];
    return [{ kind: 'headline', range: paragraph.range, titleCase: false }];
  });
  return found.length === 1 ? found : [];
}

const tickets = /\b(?:tickets?|admission|box office|doors open)\b/i;
const price = /[£$€₹]\s?\d|\b\d+ ?(?:p|kr|euros?|pounds|dollars)\b/iu;
const shows =
  /\b(?:shows?|plays?|performances?|concerts?|festivals?|exhibitions?|theat(?:re|er)s?|cinemas?|museums?|films?|movies?|games?|match(?:es)?|fairs?|fundraisers?|events?|tours?|parks?|zoos?|tickets?|raffles?|stadium|gigs?|stages?|trains?|bus(?:es)?|flights?|ferry|fares?)\b/i;

/** 'Tickets for the last performances are $18 at the box office' in a story that knows of no show: a line of another one. */
export function ticketLines({ text }: Article, bodies: readonly Paragraph[]): Stranger[] {
  return bodies.slice(2, -1).flatMap(({ kind, range }): Stranger[] => {
    const line = text.slice(range.start, range.end).trim();
    if (kind !== 'body' || line.length > 200 || !tickets.test(line) || !price.test(line)) return [];
    if (past.test(line) || /["“”]/.test(line)) return [];
    return shows.test(text.slice(0, range.start)) || shows.test(text.slice(range.end))
      ? []
      : [{ kind: 'promotion', range }];
  });
}

/** A finished paragraph: prose with an end mark. */
function endsProse(article: Article, before: Paragraph | undefined): boolean {
  if (!before) return false;
  const text = article.text.slice(before.range.start, before.range.end).trim();
  return /[.!?…]["'”’)\]]*$/.test(text) && text.split(/\s+/).length >= 8;
}

/** How much of the line's vocabulary the rest of the article knows, 0–1. */
function shares(article: Article, last: Paragraph, words: readonly string[]): number {
  const own = words
    .map((word) => stem(word.toLowerCase().replace(/['’]s$/, '')))
    .filter((word) => word.length > 3);
  if (own.length === 0) return 1;
  const rest =
    article.text.slice(0, last.range.start).toLowerCase() +
    article.text.slice(last.range.end).toLowerCase();
  const known = new Set((rest.match(letterRun) ?? []).map(stem));
  return own.filter((word) => known.has(word)).length / own.length;
}

function stem(word: string): string {
  return word.replace(/(?:ies|es|s|ed|ing)$/, '').slice(0, 7);
}
