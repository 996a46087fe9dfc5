import { dayIn } from '../../src/article/html/day.ts';
import type { PageElement } from '../../src/article/html/dom.ts';
import { classOf, type PageBlock } from '../../src/article/html/page-blocks.ts';

/** What a line of a page is, told by the elements around it, their names, and its wording. */
const byElement: readonly (readonly [string, RegExp])[] = [
  ['comments', /comment|disqus|respond|reply/],
  ['captions and credits', /figcaption|figure|caption|credit|photo|gallery|slide/],
  [
    'related stories',
    /related|recommend|recirc|more-?(?:from|stor|news)|read-?(?:next|more|also)|also-?(?:read|like)|popular|trending|teaser|card|up-?next|latest|promo/,
  ],
  ['newsletter and sign-up boxes', /newsletter|subscri|sign-?up|form|mailchimp|optin|cta|call-?to/],
  ['about the author', /author|byline|bio\b|contributor/],
  ['contents of the page', /toc|table-?of-?contents|jump|anchor-?list|in-?this-?article/],
  ['consent and disclosures', /cookie|consent|disclosure|disclaimer|affiliate|gdpr/],
  ['products and prices', /product|price|buy|shop|deal|review-?box|rating/],
  ['standfirst', /standfirst|subtitle|sub-?head|excerpt|intro|lede|summary|dek\b|deck\b/],
  ['pull quotes and quotations', /pull-?quote|blockquote/],
  ['footnotes and references', /footnote|reference|citation|biblio|sources/],
  ['share and follow lines', /share|social|follow/],
  ['tags and dates', /tags?\b|meta\b|date|category|breadcrumb|time\b/],
  ['navigation', /nav\b|menu|sidebar|aside|footer|header\b/],
  ['questions and answers', /faq|accordion|question/],
];

const byWording: readonly (readonly [string, RegExp])[] = [
  [
    'captions and credits',
    /(?:getty|shutterstock|courtesy|photo(?:graph)?s? by|image credit|via (?:unsplash|flickr))/i,
  ],
  [
    'related stories',
    /^(?:related|read (?:more|next|also)|see also|more (?:from|on)|you (?:may|might) also)/i,
  ],
  ['newsletter and sign-up boxes', /\b(?:newsletter|subscribe|sign up|your inbox)\b/i],
  ['consent and disclosures', /\b(?:cookies|affiliate|commission|disclaimer|disclosure)\b/i],
  ['copyright and contacts', /©|all rights reserved|\bcontact us\b|\S@\S/i],
];

const depthLooked = 5;

export function kindOfBlock(block: PageBlock): string {
  if (block.kind === 'table-row') return 'tables';
  const names = block.path.slice(0, depthLooked).map(nameOf);
  const named = byElement.find(([, pattern]) => names.some((name) => pattern.test(name)));
  const worded = byWording.find(([, pattern]) => block.words <= 60 && pattern.test(block.text));
  if (worded !== undefined) return worded[0];
  if (named !== undefined) return named[0];
  if (block.words <= 12 && dayIn(block.text) !== undefined) return 'tags and dates';
  if (block.kind === 'heading') return 'headings';
  if (block.kind === 'list-item') return block.linked > 0.6 ? 'lists of links' : 'lists';
  if (block.linked > 0.6) return 'links on lines of their own';
  return block.words < 12 ? 'short lines' : 'plain paragraphs';
}

function nameOf(element: PageElement): string {
  return `${element.localName} ${element.id.slice(0, 60)} ${classOf(element).slice(0, 200)}`.toLowerCase();
}
