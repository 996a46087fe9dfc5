import type { Attribution } from './attribution.ts';
import type { TextDocument } from './document.ts';
import { indexAt, tokensIn } from './places.ts';
import type { Quotation } from './quotations.ts';
import { voicing } from './voiced.ts';

/** Whole-sentence quotations that nobody near them is said to have spoken. */
export function findOrphans(
  document: TextDocument,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): Quotation[] {
  const { article } = document;
  const outer = quotations.filter((quotation) => quotation.depth === 0);
  const orphans = outer.filter((quotation) => {
    if (!quotation.closed || !isStatement(document, quotation)) return false;
    const paragraph = indexAt(article.paragraphs, quotation.range.start);
    if (article.paragraphs[paragraph]?.kind !== 'body') return false;
    if (voicing(attributions, quotation.range).length > 0) return false;
    return !speakerNear(document, quotation, paragraph);
  });
  // Many of them are a form of the page: readers' letters, examples, a list of voices.
  return orphans.length > 2 ? [] : orphans;
}

/** A sentence of its own, with a verb: no title, term or irony. */
function isStatement(document: TextDocument, { inner, range }: Quotation): boolean {
  const { text } = document.article;
  const words = tokensIn(document, inner).filter((token) => token.pos !== 'PUNCT');
  if (words.length < 8 || !words.some((token) => token.pos === 'VERB' || token.pos === 'AUX'))
    return false;
  const capitals = words.filter((token) => /^\p{Lu}/u.test(token.text)).length;
  if (capitals > words.length / 2) return false;
  return (
    /[.!,]$/.test(text.slice(inner.start, inner.end).trim()) &&
    /^\p{Lu}/u.test(text.slice(inner.start, inner.start + 1)) &&
    range.end - range.start < 600
  );
}

const speech =
  /\b(?:sa(?:id|ys?|ying)|told|tells|ask(?:s|ed)|add(?:s|ed)|wr(?:ote|ites|itten)|read(?:s|ing)?|according|quot(?:ed|es?|ing)|stat(?:ed|es?|ing|ement)|explain\w*|argu\w*|recall\w*|repl(?:ied|ies)|announc\w*|tweet\w*|post(?:ed|s)?|caption\w*|sign\w*|motto|slogan|title\w*|call(?:s|ed|ing)?|ruled?|concluded?|warn\w*|insist\w*|claim\w*|note[sd]?|comment\w*|describ\w*|speak\w*|spoke|remark\w*|words?|chant\w*|lyrics?|sang|sings?|shout\w*|line|letter|email|message|report\w*|found|answer\w*|respon\w*|testif\w*|think\w*|thought|went on|continu\w*|put it)\b/i;

/** A verb of speech, a name with a colon or a line that says whose words they are, in this paragraph or the ones beside it. */
function speakerNear(document: TextDocument, quotation: Quotation, paragraph: number): boolean {
  const { text, paragraphs } = document.article;
  for (const index of [paragraph - 1, paragraph, paragraph + 1]) {
    const range = paragraphs[index]?.range;
    if (!range) continue;
    const around =
      index === paragraph
        ? text.slice(range.start, quotation.range.start) +
          ' ' +
          text.slice(Math.min(quotation.range.end, range.end), range.end)
        : text.slice(range.start, range.end);
    if (
      speech.test(around) ||
      /[:–—-]\s*$/.test(text.slice(range.start, quotation.range.start)) ||
      /^\s*[–—-]/.test(text.slice(quotation.range.end, quotation.range.end + 4))
    )
      return true;
    if (index === paragraph - 1 && /[:?]\s*$/.test(around)) return true;
    if (index === paragraph + 1 && /^(?:[–—-]|\p{Lu}[\p{L}. ]+,)/u.test(around)) return true;
  }
  return false;
}
