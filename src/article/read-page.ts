import { Unreadable } from '../domain/errors.ts';
import { siteOf } from './canonical-key.ts';
import type { ExtractedPage } from './html/extract-page.ts';
import { refuseErrorStatus } from './http-status.ts';
import type { ReadLimits } from './limits.ts';
import { mediaKind } from './media-kind.ts';
import { depthOf, textOf, type ReadDeps } from './reading.ts';

/** A page, its further parts, or the version of it that can be read. */
export async function readPage(
  html: string,
  url: string | undefined,
  deps: ReadDeps,
  limits: ReadLimits,
): Promise<ExtractedPage> {
  const first = await deps.parser.parse({
    html,
    ...(url === undefined ? {} : { url }),
    ...depthOf(limits),
  });
  if (url === undefined) return first;
  if (first.verdict !== undefined) return (await otherVersion(first, url, deps, limits)) ?? first;
  return first.links.next === undefined ? first : withFurtherParts(first, deps, limits);
}

/** The target of a `<meta>` refresh, or the AMP version on the same site, where the page itself says nothing. */
async function otherVersion(
  first: ExtractedPage,
  url: string,
  deps: ReadDeps,
  limits: ReadLimits,
): Promise<ExtractedPage | undefined> {
  if (first.verdict?.code !== 'empty' && first.verdict?.code !== 'not-an-article') return undefined;
  const { refresh, amp } = first.links;
  const target = refresh ?? (amp !== undefined && siteOf(amp) === siteOf(url) ? amp : undefined);
  const page = target === undefined ? undefined : await parsePart(target, deps, limits);
  return page?.verdict === undefined ? page : undefined;
}

async function withFurtherParts(
  first: ExtractedPage,
  deps: ReadDeps,
  limits: ReadLimits,
): Promise<ExtractedPage> {
  const blocks = [...first.parts.blocks];
  const known = new Set(blocks.map((block) => block.text));
  let next = first.links.next;
  let count = 1;
  for (; next !== undefined && count < limits.maxPages; count += 1) {
    const part = await parsePart(next, deps, limits);
    const fresh =
      part?.verdict === undefined
        ? (part?.parts.blocks ?? []).filter(({ text }) => !known.has(text))
        : [];
    if (fresh.length === 0) break;
    for (const block of fresh) known.add(block.text);
    blocks.push(...fresh);
    next = part?.links.next;
  }
  const more = next !== undefined && count >= limits.maxPages;
  const note = more
    ? [`Read the first ${count} pages of this article; there are more.`]
    : count > 1
      ? [`Read all ${count} pages of this article.`]
      : [];
  return {
    ...first,
    parts: { ...first.parts, blocks },
    truncated: first.truncated || more,
    notes: [...first.notes, ...note],
  };
}

/** Undefined when that address gives no page: the rest of the article is worth having all the same. */
async function parsePart(
  url: string,
  deps: ReadDeps,
  limits: ReadLimits,
): Promise<ExtractedPage | undefined> {
  try {
    const response = await deps.fetchPage({ url });
    refuseErrorStatus(response, deps.now());
    if (mediaKind(response.bytes, { contentType: response.headers['content-type'] }) !== 'html')
      return undefined;
    const html = textOf(response.bytes, response.headers['content-type']);
    return await deps.parser.parse({ html, url: response.url, ...depthOf(limits) });
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}
