import { visibleLine } from '../clean-text.ts';
import type { PageDocument } from './dom.ts';
import { isArticleData, textOf, typesOf, type LinkedData } from './json-ld.ts';

/** The article data of this page, not of the stories that it links to. */
export function mainArticle(
  document: PageDocument,
  data: readonly LinkedData[],
  url: string | undefined,
): LinkedData | undefined {
  return ownOf(data.filter(isArticleData), document, url, (articles) => articles[0]);
}

/** Data of another kind about this very page that says when it was published: a recipe, a film. */
export function otherWork(
  document: PageDocument,
  data: readonly LinkedData[],
  url: string | undefined,
): LinkedData | undefined {
  const dated = data.filter(
    (item) =>
      textOf(item, 'datePublished') !== undefined &&
      !isArticleData(item) &&
      !typesOf(item).some((type) =>
        /^(?:Comment|Review|UserReview|Product|Question|Answer)$/.test(type),
      ),
  );
  return ownOf(dated, document, url, () => undefined);
}

/** By its address, else by its headline, else the first that bears no address of its own. */
function ownOf(
  items: readonly LinkedData[],
  document: PageDocument,
  url: string | undefined,
  fallback: (items: readonly LinkedData[]) => LinkedData | undefined,
): LinkedData | undefined {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const paths = [url, canonical].map(pathOf).filter((path) => path !== undefined);
  const isAddressed = (item: LinkedData) => paths.some((path) => addressOf(item)?.includes(path));
  const headings = [...document.querySelectorAll('h1')].map(({ textContent }) =>
    visibleLine(textContent),
  );
  const isHeaded = (item: LinkedData) =>
    headings.includes(visibleLine(textOf(item, 'headline') ?? textOf(item, 'name') ?? ''));
  return (
    items.find(isAddressed) ??
    items.find(isHeaded) ??
    fallback(items.filter((item) => addressOf(item) === undefined)) ??
    fallback(items)
  );
}

function addressOf(item: LinkedData): string | undefined {
  return textOf(item, 'url') ?? textOf(item, 'mainEntityOfPage') ?? textOf(item, '@id');
}

/** A home page's path stands in every address. */
function pathOf(url: string | null | undefined): string | undefined {
  if (url === null || url === undefined || !URL.canParse(url)) return undefined;
  const { pathname } = new URL(url);
  return pathname.length > 1 ? pathname : undefined;
}
