import type { Article, Paragraph, Range } from '../domain/article.ts';
import { startsLower, startsUpper, startsWithLetters } from './letters.ts';

/** Text that does not belong to the article, or the place where the article breaks off. */
export type Stranger =
  | { readonly kind: 'headline'; readonly range: Range; readonly titleCase: boolean }
  | { readonly kind: 'promotion'; readonly range: Range }
  | { readonly kind: 'cookies'; readonly range: Range }
  | {
      readonly kind: 'breaks-off';
      readonly range: Range;
      readonly after: string;
      readonly certain: boolean;
    };

/** All of them, in reading order. */
export function findStrangers(article: Article): Stranger[] {
  const found: Stranger[] = [];
  const bodies = article.paragraphs.filter(
    ({ kind }) => kind !== 'headline' && kind !== 'standfirst',
  );
  for (const { range } of bodies) {
    const line = article.text.slice(range.start, range.end).trim();
    if (isCookieText(line)) found.push({ kind: 'cookies', range });
    else if (isPromotion(line)) found.push({ kind: 'promotion', range });
  }
  const known = new Set(found.map(({ range }) => range.start));
  const prose = bodies.filter(({ range }) => !known.has(range.start));
  const between = headlinesBetween(article, prose);
  found.push(...(between.length > 0 ? between : linesBetween(article, prose)));
  const last = bodies.findLast(({ range }) => !known.has(range.start));
  if (!last || bodies.length < 3) return found;
  const ending = headlineAtEnd(article, bodies, last) ?? breakOff(article, last);
  if (ending) found.push(ending);
  return found.sort((a, b) => a.range.start - b.range.start);
}

const promotion = new RegExp(
  '^(?:' +
    [
      String.raw`(?:[*•▶►→»\-–—]\s*)?(?:read|see|also read|read also|watch|listen|related|more) ?(?:more|also|next|on|here|now|this|further|full story|stories|articles|coverage|reading|content|posts|links|topics)?(?: (?:stories|articles|coverage|on this|here|reading))?\s*[:|»→].{0,160}`,
      String.raw`(?:read more|read next|read also|also read|related (?:stories|articles|content|posts|topics|reading|links)|more (?:stories|from [\w ]{1,30}|on this story|news)|most (?:read|popular|viewed)|trending(?: now)?|recommended(?: for you| stories| reading)?|you may also like|you might also like|editor['’]?s['’]? picks?|top stories|don['’]t miss|up next|keep reading|continue reading(?: below)?|story continues below(?: advertisement)?|article continues (?:below|after)(?: (?:this )?(?:ad|advertisement))?|advertisement|sponsored(?: content)?|ad|share this(?: article| story| post)?|share on (?:facebook|twitter|x|whatsapp)|leave a (?:comment|reply)|comments(?: \(\d+\))?|skip to (?:main )?content|back to top|loading\.{0,3}|sign in|log in|subscribe(?: now)?|follow us|download (?:the|our) app|print this (?:page|article)|click here(?: to [\w ]{1,60})?|tap here(?: to [\w ]{1,60})?)[.!:…]?`,
      String.raw`(?:please )?(?:sign up|signup|subscribe|register) (?:here |now |today |free |below )?(?:to|for|and) (?:(?:our|the|your|a|get|receive|read|unlimited|daily|free|weekly|this|\w+['’]s) ).{0,200}`,
      String.raw`(?:get|receive) (?:the |our |all the )?(?:latest|top|best|breaking|daily|biggest|day['’]s)[^.]{0,80}(?:inbox|newsletter|email|alerts|notifications|phone).{0,120}`,
      String.raw`(?:like|enjoying|enjoyed) (?:this|what you(?:['’]re| are)? read(?:ing)?)[^.]{0,40}\?.{0,200}`,
      String.raw`(?:follow|like|join|find) (?:us|\S+ \S* ?\S*) on (?:facebook|twitter|x|instagram|tiktok|whatsapp|telegram|linkedin|google news|youtube|threads|bluesky|flipboard)\b.{0,160}`,
      String.raw`(?:download|get) (?:our|the) (?:free )?[\w ]{0,25}\bapp\b.{0,160}`,
      String.raw`(?:support|donate to) (?:our|independent|local) (?:work|journalism|reporting|news).{0,200}`,
      String.raw`(?:already a (?:subscriber|member)|not a (?:subscriber|member)|have an account)\?.{0,120}`,
      String.raw`this (?:article|content|story) is (?:for|available to|only available to|reserved for) (?:paying |registered )?(?:subscribers|members).{0,120}`,
    ].join('|') +
    ')$',
  'iu',
);

function isPromotion(line: string): boolean {
  return line.length <= 300 && promotion.test(line);
}

/** One of these words is in every notice. */
const aboutCookies = /cookie|javascript/i;

function isCookieText(line: string): boolean {
  if (line.length > 900) return false;
  if (!aboutCookies.test(line)) return false;
  const consent =
    /\b(?:we|this (?:web)?site|our (?:web)?site|our partners|\w+\.(?:com|org|net|co\.uk)) (?:and our partners )?uses? cookies\b|\b(?:accept|reject|manage|allow)(?: all)? cookies\b|\bcookie (?:policy|settings|preferences|notice)\b|\bcookies to (?:improve|give you|ensure|personali[sz]e|offer|enhance)\b|\bplease enable javascript\b|\bconsent to (?:the use of|our) cookies\b/i;
  if (!consent.test(line)) return false;
  // An article about cookies speaks of them at length and in the third person.
  return /\b(?:you|your|accept|reject|enable)\b/i.test(line);
}

/** Lines that may end an article without a full stop, and are no strangers. */
const endMatter =
  /^(?:[([*—–•-]\s*)?(?:by |words?:|text:|photos?\b|photograph|pictures?:|images?\b|illustration|credit|video:|reporting|additional reporting|(?:(?:this )?(?:article|story|text) (?:is |was )?)?(?:re)?(?:posted|printed|published|produced) with (?:\w+ )?permission|editing|writing|edited|written|compiled|translated|contributed|contact|contacts|media contact|press contact|tel\b|phone|e-?mail|http|www|copyright|©|\(c\)|source|sources|note|notes|correction|corrections|clarification|update|updated|published|first published|last updated|this (?:article|story)|the writer|the author|about the|editor['’]s note|with (?:files|reporting|additional)|-?ends?-?|ap|afp|reuters|pa|dpa|bloomberg|tags?:|filed under|topics?:|categor|location|address|tickets?|doors|admission|price|isbn|doi|references?\b|acknowledge?ments?|disclosure|disclaimer|conflict|funding|twitter:|instagram:|follow @|@|#|\d)/i;

/** 'Ana Lind is a staff writer who covers the coast' */
const authorNote =
  /\b(?:is|was) (?:an?|the) (?:[\w'’]+[ -]){0,5}(?:writer|reporter|editor|journalist|author|columnist|correspondent|professor|lecturer|contributor|fellow|director|researcher|consultant|photographer|historian|critic|freelancer?)\b/i;

/** 'Olof Brandt is a former harbour master': a name and what its bearer does. */
const nameAndVerb =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3},? (?:is|was|are|works|writes|lives|teaches|covers|edits|reports|runs|has|directs|studies|travelled|traveled)\b/u;

const anyWord = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;
const letterRun = /[\p{L}\p{N}]+/gu;
const smallWord = /^\p{Ll}[\p{Ll}’'-]*$/u;

const functionWords = new Set(
  'a an the of in on at by for from with to into and or but nor as that which who whose whom than if when while because although is are was were has have had be been will would could should may might its his her their our your my this these those not very such'.split(
    ' ',
  ),
);

/** A last line that carries the headline of some other story. */
function headlineAtEnd(
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
  if (shares(article, last, inner) > (titleCase ? 0.34 : 0)) return undefined;
  if (
    !titleCase &&
    (words.length < 6 || functionWords.has(words.at(-1)?.toLowerCase() ?? '') || !startsUpper(line))
  )
    return undefined;
  return { kind: 'headline', range: last.range, titleCase };
}

/**
 * A headline of some other story between two paragraphs of prose: capitals throughout, no end mark,
 * and not one word that the rest of the text knows. Several of them are a page of short items.
 */
function headlinesBetween(article: Article, bodies: readonly Paragraph[]): Stranger[] {
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
  /^\p{Lu}[\p{L}’'-]+(?: [\p{L}\d’'-]+){0,4} (?:to (?:close|open|cut|build|sell|buy|create|axe|scrap|move|merge|launch|invest|shut|quit|lead|appeal|host|face|pay|hire|raise|lose|ban)|jailed|arrested|charged|sentenced|fined|sacked|killed|injured|rescued|hurt|cleared|named|banned|crowned|opens?|closes?|wins?|beats?|signs?|joins?|quits?|launches|unveils|cuts?|loses?|faces?|backs?|warns?|axes|hits?|rejects?|seeks?|plans?|gets?|returns?|dies|announces|scraps|raises)(?: [\p{L}\d£$€%.,’'-]+){2,}$/u;

/**
 * A line between two paragraphs of prose, without an end mark and without a word that the rest knows,
 * that promotes something or is worded as a headline. A caption and a subhead share words with the story.
 */
function linesBetween(article: Article, bodies: readonly Paragraph[]): Stranger[] {
  const found = bodies.slice(2, -1).flatMap((paragraph, index): Stranger[] => {
    if (paragraph.kind !== 'body' && paragraph.kind !== 'heading') return [];
    const line = article.text.slice(paragraph.range.start, paragraph.range.end).trim();
    if (line.length > 140 || /[.!?…”"]$|[\n“”;]|https?:|www\.|@|\|/.test(line)) return [];
    const words = line.match(anyWord) ?? [];
    if (words.length < 6 || words.length > 20) return [];
    if (!endsProse(article, bodies[index + 1]) || !endsProse(article, bodies[index + 3])) return [];
    const promotes = enticing.test(line);
    if (!promotes && (!headlined.test(line) || endMatter.test(line))) return [];
    const telling = words.filter(
      (word) => !functionWords.has(word.toLowerCase()) && startsWithLetters(word, 1),
    );
    if (telling.length < 3 || shares(article, paragraph, telling) > 0) return [];
    return [{ kind: 'headline', range: paragraph.range, titleCase: false }];
  });
  return found.length === 1 ? found : [];
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

/** The last paragraph stops in mid-sentence. */
function breakOff(article: Article, last: Paragraph): Stranger | undefined {
  if (article.extraction.truncated || last.kind !== 'body') return undefined;
  // Lines of a list may have come as one paragraph.
  const line =
    article.text.slice(last.range.start, last.range.end).trim().split('\n').at(-1)?.trim() ?? '';
  const words = line.split(/\s+/);
  if (
    words.length < 8 ||
    /^[-*•–—·]/.test(line) ||
    endMatter.test(line) ||
    authorNote.test(line) ||
    nameAndVerb.test(line) ||
    isAddress(words.at(-1) ?? '')
  )
    return undefined;
  if (/(?:\[…\]|\[\.\.\.\]|…|\.\.\.)$/.test(line))
    return words.length >= 15
      ? { kind: 'breaks-off', range: last.range, after: lastWords(words), certain: false }
      : undefined;
  const tail = line.slice(line.lastIndexOf('. ') + 1).trim();
  const final = (words.at(-1) ?? '').toLowerCase();
  const certain = functionWords.has(final) || /[,(—–-]$/.test(final);
  if (!certain && !smallWord.test(words.at(-1) ?? '')) return undefined;
  const lowers = tail.split(/\s+/).filter((word) => startsLower(word)).length;
  if (!certain && (tail.split(/\s+/).length < 8 || lowers < 5 || line === tail)) return undefined;
  return { kind: 'breaks-off', range: last.range, after: lastWords(words), certain };
}

/** A link or an e-mail address. */
function isAddress(word: string): boolean {
  return /https?:\/\/./.test(word) || /.@./.test(word);
}

function lastWords(words: readonly string[]): string {
  return words.slice(-6).join(' ');
}
