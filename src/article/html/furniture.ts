import { classOf } from './page-blocks.ts';
import type { PageElement } from './dom.ts';

/**
 * How sure a name or tag is that what it holds is not the story: `always` (comments, navigation,
 * related stories) or `mostly` (cards, banners: on some sites the story itself is built of them).
 */
export type Furniture = 'always' | 'mostly' | 'no';

const alwaysTags = new Set(['nav', 'footer', 'aside', 'form', 'figcaption', 'menu', 'dialog']);
const mostlyTags = new Set(['figure', 'address', 'fieldset']);
const roles = new Set(
  'navigation banner contentinfo complementary dialog alertdialog search menu menubar toolbar alert'.split(
    ' ',
  ),
);

const alwaysWords = words(
  'related recommend recommended recommendations recirc recirculation newsletter newsletters subscribe subscription ' +
    'signup outbrain taboola comment comments commentlist disqus respond reply breadcrumb breadcrumbs cookie cookies ' +
    'consent gdpr popup sidebar submenu nav navbar navigation navigations footer byline bylines authorbox ' +
    'tagcloud taglist trending pagination pager donate donation login register timestamp dateline ' +
    'caption captions credit credits copyright share sharing sharer social yarpp sharedaddy addtoany relatedposts ' +
    'jp-relatedposts advert adverts advertisement advertising ad ads adslot dfp skip',
);

const mostlyWords = words(
  'paywall promo promos promotion sponsor sponsored sponsors modal lightbox overlay rail menu menus bio tags tag toc ' +
    'popular poll quiz cta teaser teasers carousel slider slideshow meta metadata follow instagram pinterest ' +
    'mailchimp footnotes references reflist noprint backtotop banner feedback survey rating ratings affiliate ' +
    'disclaimer disclosure toolbar prev signin navbox infobox hatnote thumbcaption',
);

const alwaysPhrases =
  /(?:^|[\s_-])(?:sign-up|author-?(?:bio|box|info|card|details|meta|desc\w*)|about-?(?:the-)?author|tag-?list|table-of-contents|tableofcontents|more-?(?:from|stories|news)|read-?(?:next|more|also)|also-?read|up-?next|next-?post|most-?(?:read|popular|viewed|shared)|wp-caption-text|screen-?reader\w*|sr-only|visually-?hidden|post-?(?:meta|date|tags|nav\w*|footer)|entry-?(?:meta|footer)|article-?(?:meta|tags|footer|share|social)|publish(?:ed)?-?date|print-only|call-?to-?action|log-?in|jump-?links?|mw-editsection|you-may-(?:also-)?like|citation-?tools?|ref-?list\d*|breaking-?(?:news|bar|block|headlines?)|news-?ticker|ticker)(?=$|[\s_-])/;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** By the element's tag, role, id and class names. */
export function furnitureOf(element: PageElement): Furniture {
  const tag = element.localName;
  if (/pull-?quote/i.test(classOf(element))) return 'no';
  if (isRunOfTeasers(element)) return 'mostly';
  if (alwaysTags.has(tag) || roles.has(element.getAttribute('role') ?? '')) return 'always';
  if (element.id === '' && classOf(element) === '') return mostlyTags.has(tag) ? 'mostly' : 'no';
  // A long id is a heading's text ('toc_cookies-and-consent'), not the name of a part of the page.
  const id = element.id.split(/[_-]/).length <= 3 ? element.id : '';
  const name = `${id} ${classOf(element)}`
    .slice(0, 600)
    .replace(/\b(?:with|has|no|content|main|grid|toc)-(?:\w+-)?sidebar\b/g, '')
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-')
    .toLowerCase();
  if (/embed|tweet/.test(name)) return 'no';
  const isPost = /(?<![\w-])(?:hentry|type-post|status-publish)(?![\w-])/.test(name);
  // What a story is about, as publishing systems write it on the story itself.
  return judge(isPost ? name.replace(/(?<![\w-])(?:category|tag)-[\w-]+/g, '') : name, tag);
}

function judge(name: string, tag: string): Furniture {
  const parts = name.split(/[\s_-]+/);
  if (parts.some((part) => alwaysWords.has(part)) || alwaysPhrases.test(name)) return 'always';
  return mostlyTags.has(tag) || parts.some((part) => mostlyWords.has(part)) ? 'mostly' : 'no';
}

const outlets = 'newsletter|inbox|e-?mails?|updates|alerts?|channel|podcast|notifications';
const networks =
  'twitter|x|facebook|instagram|telegram|whatsapp|youtube|linkedin|threads|bluesky|tiktok';

/** A site's own word that the story goes on for those who pay. */
const restIsClosed =
  /^to (?:read|continue|see) (?:the rest of|all of|the full) (?:this|the) (?:story|article)\b.{0,40}\b(?:subscribe|log in|sign (?:in|up))|^(?:unlock|subscribe to (?:read|unlock)) (?:this|the full) (?:story|article)\b|^this (?:story|article) is (?:exclusive|only|available only) (?:to|for) .{0,40}\b(?:subscribers|members)\b/i;

export function saysRestIsClosed(text: string, wordCount: number): boolean {
  return wordCount <= maxFurnitureWords && restIsClosed.test(text);
}

/** Lines that a site puts between or below its stories, by their wording. */
const furnitureLines: readonly RegExp[] = [
  /^(?:read(?: more| also| next)?|see(?: also)?|also read|related(?: \w+)?|more|watch(?: now| more)?|recommended|don['’]t miss|must[ -]read|you (?:may|might) (?:also )?like|up next|editor['’]s picks?|sponsored)\s{0,2}(?:[:|–—»>]|$)/i,
  new RegExp(
    `^(?:click here to )?(?:sign up|subscribe|register)\\b.{0,200}\\b(?:${outlets})\\b`,
    'i',
  ),
  /\b(?:delivered|texted|straight|right|directly|sent) (?:to|in|into) your (?:inbox|email|phone)\b/i,
  new RegExp(`^(?:please )?(?:follow|like|find|join) .{1,80}\\bon (?:${networks})\\b`, 'i'),
  /^(?:advertisement|story continues|article continues|continue reading|scroll (?:down )?(?:to|for)|skip advert)/i,
  /^(?:©|\(c\)|copyright\b)|\ball rights reserved\.?$/i,
  /^this (?:document|material|story|article|content) (?:is subject to copyright|may not be (?:published|reproduced))/i,
  /^we (?:use cookies|value your privacy)|^this (?:site|website) uses cookies|^by (?:signing up|continuing|clicking(?: (?:on )?[“"'‘]?[\w ]{1,20}[”"'’]?)?|submitting|subscribing|entering),? (?:to|you|our|your|on|this)\b/i,
  /^if you (?:liked|enjoyed|found) (?:this|that|our)\b.{0,80}\b(?:like|enjoy|interested|share|subscribe)\b.{0,40}$/i,
  // What is left of a line whose links are buttons.
  /^(?:and|or|by|in|on|with|via|for)$/i,
  /^https?:\/\/\S+$/i,
  /^(?:last )?(?:updated|published|posted|modified)\b.{0,60}\b(?:19|20)\d\d\b.{0,24}$/i,
  /^like this (?:story|article)\?|^(?:do you )?(?:have|got) a (?:news |story )?tip\b|^enjoy(?:ed|ing) this (?:story|article)\?/i,
  /^(?:click|tap) here (?:to|for)\b|^download (?:the|our) .{0,40}\bapp\b|^share (?:this|on|via)\b/i,
  /\b(?:can|may) be reached (?:at|by|via) .{0,20}\S+@\S+|^e?-?mail .{3,60} at \S+@\S+/i,
  restIsClosed,
  /\b(?:if|when) you (?:buy|purchase|shop|click|order)\b.{0,80}\b(?:may|might) (?:earn|receive|get) (?:an? )?(?:small |affiliate |referral ){0,3}commission\b/i,
  /^(?:print|e-?mail|comments?|save|tweet|share|copy link|\d+ comments?|loading\b.{0,20}|image \d+ of \d+)$/i,
];

const captionLine =
  /[([](?:image|photo|picture|pic|credit|source|file photo|pictured)s?(?: credits?)?\s{0,2}[:/][^)\]]{0,100}[)\]]$|^(?:photo|image|picture|photograph|illustration)s?\s{0,2}(?:by|credit|courtesy|:)\s|^(?:featured|header|cover|hero|lead) (?:photo|image|picture)s?\s{0,2}(?:by|from|via|credit|courtesy|:)\s|(?:getty images|afp|shutterstock|ap photo|epa|istock|unsplash)\)?$/i;

/** Longer than this, a paragraph is the story whatever it opens with. */
const maxFurnitureWords = 60;
const maxCaptionWords = 45;

export function isFurnitureLine(text: string, wordCount: number): boolean {
  if (wordCount > maxFurnitureWords) return false;
  if (furnitureLines.some((pattern) => pattern.test(text))) return true;
  return wordCount <= maxCaptionWords && captionLine.test(text);
}

const linkedHeading = 'h2 a[href],h3 a[href],h4 a[href],a[href] h2,a[href] h3,a[href] h4';
const maxTeaserLength = 800;

/** Three short articles or more in a row, each under a heading that leads elsewhere: other stories. */
function isRunOfTeasers(element: PageElement): boolean {
  if (element.children.length < 3) return false;
  const articles = [...element.children].filter(({ localName }) => localName === 'article');
  return (
    articles.length >= 3 &&
    articles.every(
      (article) =>
        article.textContent.length < maxTeaserLength &&
        article.querySelector(linkedHeading) !== null,
    )
  );
}
