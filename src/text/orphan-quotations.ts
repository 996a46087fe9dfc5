import type { Range } from '../domain/article.ts';
import type { Attribution } from './attribution.ts';
import type { TextDocument } from './document.ts';
import { indexAt, tokensIn } from './places.ts';
import type { Quotation } from './quotations.ts';
import { voicing } from './voiced.ts';
import { startsUpper } from './letters.ts';

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
    return !speakerNear(document, quotation, paragraph, attributions);
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
  const capitals = words.filter((token) => startsUpper(token.text)).length;
  if (capitals > words.length / 2) return false;
  return (
    /[.!,]$/.test(text.slice(inner.start, inner.end).trim()) &&
    startsUpper(text.slice(inner.start, inner.start + 1)) &&
    range.end - range.start < 600
  );
}

const speech =
  /\b(?:sa(?:id|ys?|ying)|told|tells|ask(?:s|ed)|add(?:s|ed)|wr(?:ote|ites|itten)|read(?:s|ing)?|according|quot(?:ed|es?|ing)|stat(?:ed|es?|ing|ement)|explain\w*|argu\w*|recall\w*|repl(?:ied|ies)|announc\w*|tweet\w*|post(?:ed|s)?|caption\w*|sign\w*|motto|slogan|title\w*|call(?:s|ed|ing)?|ruled?|concluded?|warn\w*|insist\w*|claim\w*|note[sd]?|comment\w*|describ\w*|speak\w*|spoke|remark\w*|words?|chant\w*|lyrics?|sang|sings?|shout\w*|line|letter|email|message|report\w*|found|answer\w*|respon\w*|testif\w*|think\w*|thought|went on|continu\w*|put it)\b/i;

/** A verb of speech beside it, a name with a colon, a line that says whose words they are, or somebody who speaks next door. */
function speakerNear(
  document: TextDocument,
  quotation: Quotation,
  paragraph: number,
  attributions: readonly Attribution[],
): boolean {
  const { text, paragraphs } = document.article;
  const range = paragraphs[paragraph]?.range;
  if (!range) return false;
  const before = text.slice(range.start, quotation.range.start);
  const after = text.slice(Math.min(quotation.range.end, range.end), range.end);
  if (speech.test(`${before} ${after}`)) return true;
  // '“Envoy conveys concerns,” by Rowena Holt, Herald': a piece that is cited, with its author.
  if (/^\s*by \p{Lu}/u.test(after)) return true;
  // It stands over its name, or under where it comes from: '“…” Olof Brandt.', '“…” [Coast News]'.
  if (signed.test(after) || /\[[^\][]{2,60}\]\.?\s*$/.test(after)) return true;
  if (inOwnWords.test(before)) return true;
  if (/[:–—-]\s*$/.test(before) || /^\s*[–—[(-]/.test(after.slice(0, 4))) return true;
  if (person.test(before)) return true;
  const textOf = (index: number) => {
    const beside = paragraphs[index]?.range;
    return beside ? text.slice(beside.start, beside.end) : '';
  };
  if (/[:?]\s*$/.test(textOf(paragraph - 1))) return true;
  if (
    opensWithComma.test(textOf(paragraph + 1)) &&
    !standsAlone(range, quotation, textOf(paragraph - 1))
  )
    return true;
  if (introduced.test(textOf(paragraph - 1))) return true;
  if (after !== '' && /,["”]$/.test(text.slice(range.start, quotation.range.end))) return true;
  // A line of its own that names the speaker: 'Eva Lind, Lund'.
  const below = textOf(paragraph + 1).trim();
  if (/\p{Lu}/u.test(below) && below.split(/\s+/).length <= 6 && !/[.!?]$/.test(below)) return true;
  // One quotation after another: whoever spoke the first goes on.
  let above = paragraph - 1;
  while (above > paragraph - 12 && /^["“]/.test(textOf(above))) above -= 1;
  if ([above, paragraph - 1].some((index) => said.test(textOf(index)))) return true;
  const next = document.sentences.find((sentence) => sentence.paragraph === paragraph + 1);
  if (next && said.test(text.slice(next.range.start, next.range.end))) return true;
  const ofOnePerson = /\b(?:I|[Mm]y|me|myself)\b/.test(
    text.slice(quotation.inner.start, quotation.inner.end),
  );
  return attributions.some(({ sentence, source, cue }) => {
    const where = document.sentences[sentence]?.paragraph;
    return (
      (where === above || where === paragraph - 1 || sentence === next?.index) &&
      // A person, an office or a paper could have spoken on; 'some' and 'critics' could not.
      source !== undefined &&
      source.kind !== 'vague' &&
      !(ofOnePerson && /^(?:document|institution)$/.test(source.kind)) &&
      // 'The council expects to get £400,000': what follows is thought, and not said.
      (sentence === next?.index && where !== above ? cue.family === 'say' : cue.family !== 'stance')
    );
  });
}

/** A name and no more behind the closing mark, with a date or a handle perhaps. */
const signed =
  /^\s*(?:\(|@)?\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|of|the|al|bin)){0,4}(?:,? (?:\(?@\w+|\d[^.]{0,20}|\p{Lu}\p{Ll}+ \d[^.]{0,20}))?\)?[.,]?\s*$/u;

/** Under the quotation: a dash, or what may be a name with a comma: '– Eva Lind', 'Eva Lind, Lund'. */
const opensWithComma = /^(?:[–—-]|\p{Lu}[\p{L}. ]+,)/u;

const whenOrWhere =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:at|in|near|on|to|from|of|between|and|the) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3})/gu;

/** A paragraph of its own under one that speaks of places and things, and of nobody. */
function standsAlone(paragraph: Range, { range }: Quotation, above: string): boolean {
  return (
    range.start === paragraph.start &&
    range.end >= paragraph.end &&
    above.length >= 40 &&
    !/["“”]/.test(above) &&
    !person.test(above.replace(whenOrWhere, ' '))
  );
}

/** Somebody is introduced in the last sentence above: 'One of them, Piet Vos, is 81.' */
const introduced =
  /(?<=[\p{Ll}\d], )\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+[^.!?]{0,80}[.!?]\s*$|(?:^|[.!?] )\p{Lu}\p{Ll}+ (?:(?:de|van|von|der|al|bin) )?\p{Lu}[\p{L}’'-]+(?: (?:is|was|has|had|lives?|lived|works?|worked|runs?|ran|grew|came|lost|sold|stood|remember\w*)\b|, \d|,)[^.!?]{0,100}[.!?]\s*$/u;

/** The story puts it so itself: 'Or rather, “…”'. */
const inOwnWords =
  /\b(?:or rather|in other words|in short|in plain \p{L}+|to put it \p{L}+|that is(?: to say)?|i\.e\.|as in)[,:]?\s*$/iu;

/** Somebody is spoken of before the quotation: a name within a sentence, or 'she'. */
const person = /(?<=[\p{Ll},] )\p{Lu}\p{Ll}+|\b(?:he|she|I|we|they|his|her|my|our)\b/u;

/** Whose words a paragraph announces or explains, though no attribution is read in it. */
const said =
  /\b(?:sa(?:id|ys|ying)|told|tells|ask(?:s|ed)|add(?:s|ed)|wr(?:ote|ites|itten)|quot\w+|tweet\w*|statement|letter|email|message|caption\w*|sign|motto|slogan|chant\w*|lyrics?|sang|words?|speech|interview|recall\w*|explain\w*|notes?|noted|repl(?:ied|ies)|remark\w*|comment\w*|sung|song|shout\w*|spoke|speaks?|testi\w+|argu\w+|warn\w*|announc\w*|describ\w*)\b/i;
