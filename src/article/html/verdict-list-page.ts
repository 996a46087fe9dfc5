import { type PageEvidence, type Verdict, articleSigns } from './page-evidence.ts';
import { isProse } from './region.ts';

/** Headlines that link elsewhere, each with its line of blurb: a front page, a section, an archive. */
export function listPage(page: PageEvidence): Verdict | undefined {
  const path =
    page.url !== undefined && URL.canParse(page.url) ? new URL(page.url).pathname : undefined;
  const isFront = path !== undefined && /^\/(?:index\.\w{2,5}|home\/?|[a-z]{2}\/?)?$/i.test(path);
  if (isFront) return { code: 'not-an-article', detail: { looksLike: 'a home page' } };
  const headlines = page.all.filter(
    ({ linked, words, path: around }) =>
      linked > 0.8 &&
      words >= 4 &&
      words <= 25 &&
      !around.some(({ localName }) => /^(?:nav|footer|aside)$/.test(localName)),
  );
  const paragraphs = page.story.filter((block) => isProse(block) && block.kind === 'body');
  const long = paragraphs.filter(({ words }) => words >= 25).length;
  const run = longestRun(page);
  const signs = articleSigns(page);
  const isList =
    headlines.length >= 8 && run < 3 && signs <= 1 && (long < 2 || blurbShare(page) >= 0.6);
  const titled =
    /\b(?:latest news|all stories|archives?|category|topics?|tag|news and analysis|headlines)\b/i.test(
      page.facts.title,
    ) &&
    headlines.length >= 5 &&
    signs <= 1 &&
    run < 4;
  return isList || titled
    ? { code: 'not-an-article', detail: { looksLike: 'a page that lists articles' } }
    : undefined;
}

/** Share of the prose that stands right below a linked headline: blurbs, not a story. */
function blurbShare({ all, story }: PageEvidence): number {
  const prose = story.filter(isProse);
  const blurbs = prose.filter((block) => {
    const at = all.indexOf(block);
    return all
      .slice(Math.max(0, at - 2), at)
      .some(({ linked, words }) => linked > 0.8 && words >= 4);
  });
  return prose.length === 0 ? 0 : blurbs.length / prose.length;
}

/** Paragraphs of prose in a row, with no linked headline between them. */
function longestRun({ all, story }: PageEvidence): number {
  const chosen = new Set(story);
  let longest = 0;
  let current = 0;
  for (const block of all) {
    if (chosen.has(block) && isProse(block)) current += 1;
    else if (block.linked > 0.8 && block.words >= 3) current = 0;
    longest = Math.max(longest, current);
  }
  return longest;
}
