import type { Article, Paragraph, Range } from '../domain/article.ts';
import { matchesOf } from './matches.ts';
import { isPromotion } from './promotions.ts';

/**
 * What belongs to the page around a story and got into its text: a form to sign a reader up, an
 * advertisement of a shop, the code that draws the page. Inside a paragraph the range holds the
 * stray words alone.
 */
export function findPageMatter(article: Article, bodies: readonly Paragraph[]): Range[] {
  return [
    ...bodies.flatMap(({ range }) => insertsIn(article.text, range)),
    ...codeIn(article, bodies),
  ]
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, index, all) => start >= (all[index - 1]?.end ?? 0));
}

/** One of these stands in whatever an insert says. */
const worthALook =
  /continue[sd] (?:below|after)|you (?:also )?(?:agree|consent)|validation purposes|opt out at|unsubscribe|valid e-?mail|recaptcha|signing up|subscribing|will not be published|[$£€]\d/i;

/** Each of them is enough: nobody writes so in a story of their own. */
const inserts = [
  /(?<=^|[.!?”"’)*\n] ?|[–—-] ?)(?:(?:take|vote in) (?:our|the) poll [–—-] )?(?:story|article|post) continue[sd] (?:below|after (?:this |the )?(?:ad|advert|advertisement|poll|video|gallery|promotion|newsletter))\b/gi,
  /\bthis field is for validation purposes(?: and should be left unchanged)?|\bcompleting this (?:poll|survey|quiz|form) (?:grants|entitles|signs|subscribes) you\b[^.]{0,80}/gi,
  /\bby (?:signing up|subscribing|registering|submitting (?:your|this)[\w ]{0,20}|entering your [\w -]{0,20}|clicking [“"‘']?(?:submit|subscribe|sign up|join)[”"’']?),? you (?:also )?(?:agree|consent) to (?:receiv|our|the|this|be contacted|get)\w*[^.]{0,80}/gi,
  /\bthank you for (?:signing up|subscribing)[.!] (?:sign up|check your|please|we|you)\b[^.!]{0,60}|\bthis (?:site|form|page) is protected by recaptcha\b|\byour e-?mail address will not be published\b|\bplease enter a valid e-?mail(?: address)?\b/gi,
  /\b(?:best|list|our|sale|regular|retail|kindle|paperback|hardcover) price:? ?[$£€]\d[\d.,]{0,9} (?:buy (?:new|now|used)|add to (?:cart|basket|bag)|shop now|order now)\b(?: [$£€]\d[\d.,]{0,9})?(?: \(as of [^()]{1,40}\))?/gi,
  /\b(?:buy (?:new|now)|add to (?:cart|basket|bag)|shop now|view deal|check price):? ?[$£€]\d[\d.,]{0,9} \((?:as of|price)[^()]{1,40}\)/gi,
];

/** Two of these in one paragraph are enough: a story on consent may hold one. */
const smallPrint = [
  /\byou (?:can|may) (?:opt[ -]out|unsubscribe|cancel) at any ?time\b/gi,
  /\byou (?:also )?(?:agree|consent) to (?:this site[’']s|our|the) (?:privacy policy|terms\b)[\w ]{0,20}/gi,
  /\b(?:email|e-mail) sign up\b|\bsign up (?:for|to) [\p{L}\d’' ]{3,60} (?:and get|in your inbox|newsletter)\b/giu,
];

/** The stray words of one paragraph, from the first insert to the last, as one range. */
function insertsIn(text: string, { start, end }: Range): Range[] {
  const line = text.slice(start, end);
  if (!worthALook.test(line) || isPromotion(line.trim(), false)) return [];
  const sure = matchesOf(line, ...inserts);
  const small = matchesOf(line, ...smallPrint);
  if (sure.length === 0 && small.length < 2) return [];
  const outside = [...sure, ...small].filter(({ index }) => !isQuoted(line.slice(0, index)));
  if (outside.length === 0) return [];
  const first = Math.min(...outside.map(({ index }) => index));
  const last = Math.max(...outside.map((match) => match.index + match[0].length));
  return [{ start: start + first, end: start + last }];
}

/** Whether a quotation is open where these words end: what somebody reads out of a form. */
function isQuoted(before: string): boolean {
  const opening = before.lastIndexOf('“');
  return opening > before.lastIndexOf('”') || before.split('"').length % 2 === 0;
}

/** A story on programming shows code on purpose. */
const aboutCode =
  /\b(?:CSS|HTML|JavaScript|style ?sheets?|source code|code snippets?|coders?|programmers?|plug-?ins?|APIs?|Python|WordPress|GitHub)\b/i;

const codeOpens = /^(?:@media\b[^{}]{0,80}|[.#]?[a-z][\w-]*(?:[ ,.#>:]{1,3}[\w-]+){0,8})\s*\{/i;
const declared = /^-?[a-z]{3,}(?:-[a-z]+){0,3}\s?:\s?[^;{}]{1,60};?\s*\}?\.?$/;
const script =
  /^(?:googletag\.|\(function\s*\(|\$\(document\)|window\.\w+(?:\.\w+)?\s?=|(?:var|let|const) \w+\s?=\s?[^.]{1,80};$|document\.(?:write|getElementById|createElement|querySelector)\()/;

/** A run of lines of code, or a block in one paragraph. */
function codeIn({ text }: Article, bodies: readonly Paragraph[]): Range[] {
  if (!/\{|googletag|\$\(|document\./.test(text) || aboutCode.test(text)) return [];
  const found: Range[] = [];
  let run: Range | undefined;
  let lines = 0;
  let sure = false;
  const close = () => {
    if (run && sure && lines >= 3) found.push(run);
    [run, lines, sure] = [undefined, 0, false];
  };
  for (const { range } of bodies) {
    const parts = text
      .slice(range.start, range.end)
      .split(/[\n;]/)
      .map((part) => part.trim());
    const whole = text.slice(range.start, range.end).trim();
    const opens = codeOpens.test(whole) || script.test(whole);
    if (!opens && !declared.test(whole) && !/^[{}\s.]{1,6}$/.test(whole)) {
      close();
      continue;
    }
    run = { start: run?.start ?? range.start, end: range.end };
    lines += parts.filter((part) => part !== '').length;
    sure ||= opens;
  }
  close();
  return found;
}
