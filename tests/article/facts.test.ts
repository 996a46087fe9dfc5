import { describe, expect, it } from '@jest/globals';
import { dayIn, isoDate } from '../../src/article/html/day.ts';
import { bylineIn } from '../../src/article/html/authors-shown.ts';
import { cleanNames } from '../../src/article/html/byline-text.ts';
import { extractPage } from '../../src/article/html/extract-page.ts';
import { decodeText } from '../../src/article/charset.ts';

const story = Array.from(
  { length: 5 },
  (_, index) =>
    `<p>The harbour board said that berth ${index + 1} would stay closed until the survey of the quay wall was done, and that the ferry to Lindholm would sail from the north pier until then.</p>`,
).join('');

interface Page {
  readonly head?: string;
  readonly h1?: string;
  /** Markup between headline and text, and after the text. */
  readonly below?: string;
  readonly end?: string;
  readonly url?: string;
}

const headline = 'Quay wall closes six berths';

function factsOf({ head = '', h1 = headline, below = '', end = '', url }: Page) {
  const html = `<html><head>${head}</head><body><main><h1>${h1}</h1>${below}${story}${end}</main></body></html>`;
  const address = { url: url ?? 'https://harbourpost.example/news/quay-wall' };
  return extractPage({ html, ...address, maxDepth: 512, maxElements: 10_000 }).parts;
}

const data = (value: object) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const article = (value: object) => data({ '@type': 'NewsArticle', ...value });

describe('the title', () => {
  it.each<[string, Page, string]>([
    ['is the heading', { head: `<title>${headline} - Harbour Post</title>` }, headline],
    [
      'loses section and site behind bars',
      {
        h1: `${headline} | City | Harbour Post`,
        head: `<title>${headline} | City | Harbour Post</title>`,
      },
      headline,
    ],
    [
      'loses a kicker that the page states nowhere else',
      { h1: `News: ${headline}`, head: `<title>${headline} | Harbour Post</title>` },
      headline,
    ],
    [
      'is the stated one where the address is spelt from it and the heading is not',
      {
        h1: 'Which quay walls can no berths use?',
        head: '<title>How a quay wall closes six berths</title>',
        url: 'https://harbourpost.example/news/how-a-quay-wall-closes-six-berths',
      },
      'How a quay wall closes six berths',
    ],
    [
      'keeps the words of two lines apart',
      { h1: 'Quay wall<br>closes <b>six</b> berths', head: `<title>${headline}</title>` },
      headline,
    ],
    [
      'loses what stands in the same element and is stated nowhere',
      {
        h1: `<span class="kicker">Harbour</span> ${headline} <a class="permalink" href="#top">Link</a>`,
        head: `<title>${headline} | Harbour Post</title>`,
      },
      headline,
    ],
    [
      'keeps a subtitle that is part of what is stated',
      {
        h1: `Quay wall <small class="subtitle">closes six berths</small>`,
        head: `<title>${headline}</title>`,
      },
      headline,
    ],
    [
      'is not the heading of another story that links to it',
      {
        head: '<meta property="og:title" content="Our favourite quay walls in Lindholm">',
        h1: 'The best walls and quays of Lindholm',
        end: '<h1><a href="/other">Where to see quay walls in Lindholm</a></h1>',
      },
      'The best walls and quays of Lindholm',
    ],
  ])('%s', (_, page, title) => {
    expect(factsOf(page).title).toBe(title);
  });
});

describe('the byline', () => {
  it.each<[string, Page, string | undefined]>([
    [
      'keeps every author of the article data',
      { head: article({ author: [{ name: 'Eva Lind' }, { name: 'Jon Hale' }] }) },
      'Eva Lind and Jon Hale',
    ],
    [
      'keeps several meta tags, names turned round',
      {
        head: '<meta name="citation_author" content="Lind, Eva"><meta name="citation_author" content="Hale, Jon">',
      },
      'Eva Lind and Jon Hale',
    ],
    [
      'heeds what a Twitter tag calls itself',
      {
        head: '<meta name="twitter:label1" content="Est. reading time"><meta name="twitter:data1" content="7 minutes">',
      },
      undefined,
    ],
    [
      'passes over addresses',
      {
        head: '<meta property="article:author" content="https://social.example/eva">',
        below: '<p class="byline">By Eva Lind</p>',
      },
      'Eva Lind',
    ],
    [
      'believes the page above the name of an account',
      { head: article({ author: { name: 'elind7' } }), below: '<p>by Eva Lind</p>' },
      'Eva Lind',
    ],
    [
      'reads a byline behind its date',
      { below: '<div>03/01/2017 by Eva Lind, Head of the Survey of Quays</div>' },
      'Eva Lind, Head of the Survey of Quays',
    ],
    [
      'keeps letters behind a name, not who checked it',
      { below: '<div>Written by Eva Lind, MD. Reviewed by Jon Hale, MD</div>' },
      'Eva Lind, MD',
    ],
    [
      'leaves a job in an element of its own',
      {
        below:
          '<div class="author-name"><span>Written by <b>Eva Lind</b></span><span>Harbour Affairs Coordinator</span></div>',
      },
      'Eva Lind',
    ],
    [
      'finds a label on a line of its own',
      { end: '<div><h3>Author</h3><p>Eva Lind</p></div>' },
      'Eva Lind',
    ],
    [
      'names the owner of a site that bears a name',
      {
        head: '<meta property="og:site_name" content="Eva Lind"><meta name="author" content="Eva Lind">',
        url: 'https://evalind.example/quay',
      },
      'Eva Lind',
    ],
    [
      'takes a site that signs its own texts',
      {
        below: '<p>By Harbour Post | May 6, 2024</p>',
        head: '<meta property="og:site_name" content="Harbour Post">',
      },
      'Harbour Post',
    ],
    [
      'is everyone under a label for several',
      { below: '<h6>Author(s)</h6><ul><li>Eva Lind</li><li>Jon Hale</li></ul><p>Quay Survey</p>' },
      'Eva Lind and Jon Hale',
    ],
    [
      'leaves a section beside the names out',
      { below: '<p class="byline"><a href="/e">Eva Lind</a> in <a href="/h">Harbour</a></p>' },
      'Eva Lind',
    ],
    [
      'is a name above words about the author',
      { below: '<p>Eva Lind</p><div class="author-bio">Surveys quays, sails on Sundays</div>' },
      'Eva Lind',
    ],
    [
      'is the one name in a box beside the story',
      { end: '<div class="story-sidebar"><p class="author-name">Eva Lind</p></div>' },
      'Eva Lind',
    ],
    [
      'is none of several names beside the story',
      {
        end: '<div class="story-sidebar"><p class="author-name">Eva Lind</p><p class="author-name">Jon Hale</p></div>',
      },
      undefined,
    ],
    ['takes no control for a name', { below: '<a href="/author/x">Author Posts</a>' }, undefined],
    [
      'takes no name out of a quotation',
      { end: '<blockquote><p>It works.</p><p class="author">Jon Hale</p></blockquote>' },
      undefined,
    ],
  ])('%s', (_, page, byline) => {
    expect(factsOf(page).byline).toBe(byline);
  });
});

describe('the names in a byline', () => {
  it.each<[string, string[]]>([
    ['By Eva Lind, Health Reporter', ['Eva Lind']],
    ['By Eva Lind and Jon Hale, Staff Writers', ['Eva Lind', 'Jon Hale']],
    ['By Eva Lind, Jon Hale, and Ann Poe', ['Eva Lind', 'Jon Hale', 'Ann Poe']],
    ['Eva Lind, BBC News', ['Eva Lind']],
    ['EVA LIND Associated Press', ['EVA LIND']],
    ['Eva Lind/Reuters', ['Eva Lind']],
    ['Eva Lind Senior Political Correspondent', ['Eva Lind']],
    ['Eva Lind, Chief Executive Officer, Ex Group', ['Eva Lind']],
    ['Eva Lind, Senior Director, Content & Marketing, Ex & Ex Institute', ['Eva Lind']],
    ['Eva Lind in Oslo and Jon Hale in Ghent', ['Eva Lind', 'Jon Hale']],
    ['Reported by Eva Lind; Editing by Jon Hale', ['Eva Lind']],
    ['Words by Eva Lind, photographs by Jon Hale', ['Eva Lind']],
    ['By Eva Lind for The Quay', ['Eva Lind']],
    ['By Eva Lind Special to The Quay', ['Eva Lind']],
    ['By Eva Lind @evalind', ['Eva Lind']],
    ['Published by Eva Lind on 6 May 2024', ['Eva Lind']],
    ['Von Eva Lind und Karl Hale', ['Eva Lind', 'Karl Hale']],
    ['Par Luc Morel', ['Luc Morel']],
    ['Eva Lind, M.D., Ph.D.', ['Eva Lind, M.D., Ph.D.']],
    ['José Ortega y Gasset', ['José Ortega y Gasset']],
    ['The Quay Team', ['The Quay Team']],
    ['Associated Press', ['Associated Press']],
  ])('of %s', (text, names) => {
    expect(cleanNames(text)).toEqual(names);
  });

  it('end before a date', () => {
    expect(bylineIn('By Eva Lind May 6, 2024')).toEqual(['Eva Lind']);
    expect(bylineIn('By Eva Lind Updated 6 May 2024')).toEqual(['Eva Lind']);
  });
});

const published = '<meta property="article:published_time" content="2024-05-06T08:00:00Z">';

describe('the day of publication', () => {
  it.each<[string, Page, string | undefined]>([
    ['is the stated one', { head: published }, '2024-05-06T08:00:00Z'],
    [
      'is the one that readers see, when the page shows another',
      { head: published, below: '<p>May 1, 2024</p>' },
      '2024-05-01',
    ],
    [
      'is the one that readers see, when no clock on earth agrees with the stated moment',
      {
        head: '<meta property="article:published_time" content="2024-05-07T22:02:00Z">',
        below: '<p>May 6, 2024</p>',
      },
      '2024-05-06',
    ],
    [
      'is the stated one with its time, when the day shown is the same moment elsewhere',
      {
        head: '<meta property="article:published_time" content="2024-05-07T02:17:00Z">',
        below: '<p>May 6, 2024</p>',
      },
      '2024-05-07T02:17:00Z',
    ],
    [
      'stands in a header that slides into view',
      {
        below:
          '<div style="will-change:transform;opacity:0;transform:translateY(50px)"><p>By Eva Lind</p><p>May 6, 2024</p></div>',
      },
      '2024-05-06',
    ],
    [
      'is no update',
      { head: published, below: '<p>By Eva Lind, updated on June 7, 2024</p>' },
      '2024-05-06T08:00:00Z',
    ],
    [
      'is the day of the update, where that alone is shown and search engines alone know the first',
      {
        head: article({ headline, datePublished: '2019-05-06' }),
        below: '<p>Updated May 6, 2024</p>',
      },
      '2024-05-06',
    ],
    [
      'is the first day, where the page tells its readers of it further down',
      {
        head: article({ headline, datePublished: '2019-05-06' }),
        below: '<p>Updated May 6, 2024</p>',
        end: '<p>First published May 6, 2019</p>',
      },
      '2019-05-06',
    ],
    [
      'is called so, beside an update that machines are told of',
      {
        head: '<meta property="article:published_time" content="2024-06-07">',
        below: '<p>Published May 6, 2024</p><p>Updated June 7, 2024</p>',
      },
      '2024-05-06',
    ],
    [
      'stands before the update on one line',
      { below: '<p class="date">May 6, 2024. Updated: June 7, 2024</p>' },
      '2024-05-06',
    ],
    [
      'stands below its label',
      {
        below:
          '<div>Updated at</div><div>June 7, 2024</div><div>Posted on</div><div>May 6, 2024</div>',
      },
      '2024-05-06',
    ],
    [
      'is in the element where the line can be read two ways',
      { below: '<p><time datetime="2024-05-06T12:00:00Z">05/06/2024</time> by Eva Lind</p>' },
      '2024-05-06',
    ],
    [
      'is glued to a name',
      { below: '<div><b>By</b><b>Eva Lind</b><b>May 6, 2024</b></div>' },
      '2024-05-06',
    ],
    [
      'stands at the end, under who wrote it',
      { end: '<p>Written by Eva Lind</p><p>May 6, 2024</p>' },
      '2024-05-06',
    ],
    [
      'is the one nearest to the headline, not that of a story above it',
      {
        h1: `Other story</h1><p>March 3, 2023</p><p>Another story</p><h1>${headline}`,
        head: `<title>${headline}</title>`,
        below: '<p>By Eva Lind</p><p>May 6, 2024</p>',
      },
      '2024-05-06',
    ],
    [
      'is read in the order of the country',
      { below: '<p>05/06/2024</p>', url: 'https://harbourpost.co.uk/news/quay' },
      '2024-06-05',
    ],
    [
      'is that of the article data with this headline, not of a story in a list',
      {
        head:
          article({ headline: 'Other story', url: '/news/other', datePublished: '2023-03-03' }) +
          article({ headline, datePublished: '2024-05-06' }),
      },
      '2024-05-06',
    ],
    [
      'is that of a recipe on its own page',
      { head: data({ '@type': 'Recipe', name: headline, datePublished: '2024-05-06' }) },
      '2024-05-06',
    ],
    [
      'is in the title of an older vocabulary',
      { below: '<abbr class="published" title="2024-05-06T08:00:00Z">a while ago</abbr>' },
      '2024-05-06T08:00:00Z',
    ],
    [
      'is in milliseconds in a script',
      { head: '<script>window.page = {"publishedAt":1714982400000,"id":7}</script>' },
      '2024-05-06T08:00:00.000Z',
    ],
    ['is in the address', { url: 'https://harbourpost.example/2024/05/06/quay' }, '2024-05-06'],
    ['is not known', {}, undefined],
  ])('%s', (_, page, day) => {
    expect(factsOf(page).publishedAt).toBe(day);
  });

  it.each([
    ['6 May 2024', '2024-05-06'],
    ['May 6th, 2024', '2024-05-06'],
    ['Monday 06-May-2024', '2024-05-06'],
    ['2024/5/6', '2024-05-06'],
    ['06.05.2024', '2024-05-06'],
    ['6. Mai 2024', '2024-05-06'],
    ['6 de mayo de 2024', '2024-05-06'],
    ['le 6 août 2024', '2024-08-06'],
    ['Jul. 11. 2024', '2024-07-11'],
    ['6. maj 2024', '2024-05-06'],
    ['6 мая 2024', '2024-05-06'],
    ['2024年5月6日', '2024-05-06'],
    ['05/06/2024', undefined],
    ['Marlowe 6 2024', undefined],
    ['call 555-2024-10-99', undefined],
  ])('reads %s as %s', (text, day) => {
    expect(dayIn(text)).toBe(day);
  });

  it('keeps time and zone', () => {
    expect(isoDate('2024-05-06 08:00:00 -0500')).toBe('2024-05-06T08:00:00-05:00');
  });
});

describe('a live blog', () => {
  const entries = Array.from({ length: 5 }, (_, hour) => `<time>1${hour}:15</time>`).join('');
  it.each([
    ['Live: storm stops the ferries', true],
    ['Storm live updates: ferries stop', true],
    ['Storm stops the ferries – as it happened', true],
    ['Where the quay workers live now', false],
  ])('is known by its title: %s', (h1, isLive) => {
    const html = `<html><body><article><h1>${h1}</h1>${entries}${story}</article></body></html>`;
    const { notes } = extractPage({ html, maxDepth: 512, maxElements: 10_000 });
    expect(notes.some((note) => note.includes('live blog'))).toBe(isLive);
  });
});

describe('text that was encoded twice', () => {
  it('is read as it was meant', () => {
    const twice = Buffer.from(Buffer.from('The board’s café', 'utf8').toString('latin1'), 'utf8');
    expect(decodeText(twice)).toBe('The board’s café');
  });

  it('is left alone without proof', () => {
    expect(decodeText(Buffer.from('Ã© stands for é there', 'utf8'))).toBe('Ã© stands for é there');
  });
});
