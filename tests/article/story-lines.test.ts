import { describe, expect, it } from '@jest/globals';
import { extractPage } from '../../src/article/html/extract-page.ts';

const paragraph = (berth: number) =>
  `<p>The harbour board said that berth ${berth} would stay closed until the survey of the quay wall was done, and that the ferry to Lindholm would sail from the north pier until then.</p>`;
const marked = 'The crane on the east quay was painted green again on Tuesday by its own crew';

/** A story of twelve paragraphs with something between the sixth and the seventh. */
function linesOf(between: string, holder = 'article'): string[] {
  const half = [1, 2, 3, 4, 5, 6].map(paragraph).join('');
  const html = `<html><body><${holder}><h1>Quay wall closes six berths</h1>${half}${between}${half}</${holder.split(' ')[0]}></body></html>`;
  const url = 'https://harbourpost.example/news/quay-wall';
  return extractPage({ html, url, maxDepth: 512, maxElements: 10_000 }).parts.blocks.map(
    ({ text, kind }) => `${kind} ${text}`,
  );
}

describe('lines of the story', () => {
  it.each([
    ['a paragraph', `<p>${marked}.</p>`],
    [
      'a panel that a heading opens',
      `<h3 id="h1">What else?</h3><div role="region" aria-labelledby="h1" style="display:none"><p>${marked}.</p></div>`,
    ],
    ['a heading that links to itself', `<h2><a href="#crane">${marked}</a></h2>`],
    [
      'a heading that links to what it is about',
      `<div><h3><a href="https://crane.example/">${marked}</a></h3>${paragraph(7)}</div>`,
    ],
    ['a list item', `<ul><li>${marked}</li><li>Berth two</li></ul>`],
    ['a table row', `<table><tr><td>${marked}</td><td>4</td></tr></table>`],
    ['a pull quote', `<aside class="pullquote"><p>${marked}.</p></aside>`],
    ['a quotation', `<blockquote><p>“${marked},” she said.</p></blockquote>`],
  ])('keep %s', (_, between) => {
    expect(linesOf(between).join('\n')).toContain(marked);
  });

  it('keep the kind of a pull quote', () => {
    const lines = linesOf(`<aside class="StoryPullquote_root"><p>${marked}.</p></aside>`);
    expect(lines).toContain(`pull-quote ${marked}.`);
  });

  it('are kept in a story whose class names what it is about', () => {
    const lines = linesOf(
      `<p>${marked}.</p><div class="comments">${paragraph(7).repeat(5)}</div>`,
      'div class="post type-post hentry category-newsletter tag-related"',
    );
    expect(lines.join('\n')).toContain(marked);
  });
});

describe('lines that open the story', () => {
  const texts = (opening: string) => {
    const html = `<html><body><article><h1>Quay wall closes six berths</h1>${opening}${[1, 2, 3, 4, 5].map(paragraph).join('')}</article></body></html>`;
    return extractPage({ html, maxDepth: 512, maxElements: 10_000 }).parts.blocks.map(
      ({ text }) => text,
    );
  };

  it.each([
    '<time>6 May 2024</time>',
    '<p>Monday, May 6, 2024 at 11:15 am</p>',
    '<p>By Eva Lind</p><p>6 May 2024 · 4 min read</p>',
  ])('are no paragraphs when they are labels: %s', (labels) => {
    expect(texts(labels)).toEqual(texts(''));
  });

  it.each([
    '<p>6 May 2024: the wall moves.</p>',
    '<h2>6 May 2024</h2>',
    '<p>Eva Lind is angry.</p>',
  ])('are kept when they say something: %s', (line) => {
    expect(texts(line)).toHaveLength(6);
  });

  it('are its own when they stand beside the element that holds the rest', () => {
    const rest = [1, 2, 3, 4, 5, 6, 7, 8].map(paragraph).join('');
    const html = `<html><body><main><header><h1>Quay wall closes six berths</h1><p>${marked}, said its standfirst.</p></header><div class="body"><p>The port has had a bad year, and it is not over yet, as those who work on its quays know.</p><div class="list"><div>${rest}</div></div></div></main></body></html>`;
    const { blocks } = extractPage({ html, maxDepth: 512, maxElements: 10_000 }).parts;
    expect(blocks[0]?.text).toMatch(/^The port has had a bad year/);
  });

  it('do not end a diary, whose dates stand between paragraphs', () => {
    expect(linesOf('<p>6 May 2024</p>')).toContain('body 6 May 2024');
  });
});

describe('a story that goes on for subscribers', () => {
  it('says so, and is not read as if it were whole', () => {
    const html = `<html><body><article><h1>Quay wall closes six berths</h1>${[1, 2, 3, 4, 5, 6, 7, 8, 9].map(paragraph).join('')}<p>This article is exclusive to Harbour Post subscribers.</p></article></body></html>`;
    const page = extractPage({ html, maxDepth: 512, maxElements: 10_000 });
    expect(page).toMatchObject({
      truncated: true,
      notes: [expect.stringMatching(/^The rest of this article is for subscribers/)],
    });
    expect(page.parts.blocks).toHaveLength(9);
  });
});

describe('lines of the page around it', () => {
  it.each([
    ['a caption', `<figure><img src="a.png"><figcaption>${marked}.</figcaption></figure>`],
    ['related stories', `<div class="related-stories"><p>${marked}.</p></div>`],
    ['a newsletter box', `<form class="signup"><p>${marked}.</p></form>`],
    ['comments', `<section id="comments"><p>${marked}.</p></section>`],
    ['a ticker of breaking news', `<div class="breaking-news"><ul><li>${marked}.</li></ul></div>`],
    ['a list of references', `<section id="ref-list1"><ul><li>${marked}.</li></ul></section>`],
    [
      'a row of other stories',
      `<div>${`<article><h3><a href="/other">Other news</a></h3><p>${marked}.</p></article>`.repeat(3)}</div>`,
    ],
    ['what is left of a row of buttons', '<p>and</p>'],
    ['an offer of more', '<p>If you liked this post you might also like:</p>'],
    ['a credit for the picture above', '<p>Featured image from The Quay Archive</p>'],
    ['an address', '<p>https://harbourpost.example/news/quay-wall-closes-six-berths</p>'],
    [
      'the card of another story',
      `<div class="display-card"><div class="card-content"><h5><a href="/other">Four cranes that moved</a></h5><p class="card-excerpt">${marked}.</p></div></div>`,
    ],
    ['an offer to subscribe', '<p>To read the rest of this story subscribe to Harbour Post+.</p>'],
    [
      'word of a commission',
      '<p>If you buy through our links, we may earn a small commission.</p>',
    ],
    ['an offer of messages', '<p>Get the deals of our editors texted right to your phone!</p>'],
    ['when it was changed', '<p>Updated 11:21 pm, Tuesday, November 19, 2019</p>'],
    [
      'a panel that nothing opens',
      `<div role="region" style="display:none"><p>${marked}.</p></div>`,
    ],
    [
      'small print of a form',
      '<p>By clicking “Sign me up”, you confirm that you are over 16 and agree to our terms.</p>',
    ],
  ])('leave out %s', (_, between) => {
    expect(linesOf(between)).toEqual(linesOf(''));
  });
});
