import { visibleLine } from '../clean-text.ts';
import type { PageDocument, PageElement } from './dom.ts';
import { classOf, collectBlocks } from './page-blocks.ts';
import { squeezed, wordsOf } from './title-words.ts';

export const maxTitleLength = 300;
const maxHeadings = 40;

/** The page's main headings; one that is a link leads to another story, unless all are. */
export function headings(document: PageDocument, titles: readonly string[]): string[] {
  const all = [...document.querySelectorAll('h1')].slice(0, maxHeadings);
  const own = all.filter((element) => element.querySelector('a[href]:not([href^="#"])') === null);
  return (own.length > 0 ? own : all)
    .map((element) => headingText(element, titles))
    .filter((text) => text.length > 1 && text.length <= maxTitleLength);
}

const besideHeadline =
  /(?:^|[\s_-])(?:kicker|eyebrow|overline|badge|category|permalink|headerlink|anchor|subtitle|subheading|tagline)(?:$|[\s_-])/i;

/** Its lines joined by spaces, without what stands in the same element and in no stated title. */
function headingText(element: PageElement, titles: readonly string[]): string {
  const lines = collectBlocks(element);
  const whole = lines.map(({ text }) => text).join(' ');
  const isStated = (text: string) =>
    titles.some((title) => squeezed(title).includes(squeezed(text)));
  if (isStated(whole)) return whole;
  const bare = lines.filter(({ path }) => !path.some((part) => besideHeadline.test(classOf(part))));
  const shorter = [bare.map(({ text }) => text).join(' '), ...withoutParts(element, whole)];
  return shorter.find((text) => wordsOf(text).length >= 3 && isStated(text)) ?? whole;
}

/** The same inside one line: `<h1><span class="kicker">Harbour</span> Quay closes</h1>`. */
function withoutParts(element: PageElement, whole: string): string[] {
  const parts = [...element.querySelectorAll('span,a,small,em,strong,sup')]
    .filter((part) => besideHeadline.test(classOf(part)))
    .map(({ textContent }) => visibleLine(textContent))
    .filter((words) => words !== '');
  const strip = (text: string, words: string) => {
    if (text.startsWith(words)) return text.slice(words.length).replace(/^[\s:|·–—-]{1,5}/, '');
    return text.endsWith(words) ? text.slice(0, -words.length).trimEnd() : text;
  };
  return [parts.reduce(strip, whole), ...parts.map((words) => strip(whole, words))];
}
