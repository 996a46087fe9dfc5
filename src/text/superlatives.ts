import type { Range } from '../domain/article.ts';
import type { Attribution } from './attribution.ts';
import type { TextDocument } from './document.ts';
import { quotedAt, type Quotation } from './quotations.ts';
import { answerable, isKnownPaper, sourceOf } from './sourcing.ts';
import { matchIn, sentencesFor } from './word-index.ts';

export interface Superlative {
  readonly range: Range;
  readonly sentence: number;
}

const most = String.raw`(?:first|largest|biggest|highest|lowest|smallest|worst|best|deadliest|longest|oldest|youngest|fastest|richest|poorest|heaviest|hottest|coldest|strongest|greatest|poorest|saddest|bloodiest|busiest|cheapest|darkest|finest|rarest|safest|tallest|wettest|driest|loudest|most \w+|least \w+|only)`;
/** Any word of that form that is no noun, and tells more than where or when. */
const extreme = String.raw`(?!(?:latest|nearest|interest|forest|request|honest|modest|harvest|guest|protest|contest|arrest|quest|midwest|northwest|southwest|earliest|closest|eldest|digest|furthest|farthest|priest|tempest|conquest|manifest|bequest|unrest|crest|chest|west|rest|test|vest|nest|pest)\b)\p{L}{3,}est`;
const countries = String.raw`(?:the (?:country|nation|world|continent|(?:whole )?of \p{Lu}\p{L}+|united (?:states|kingdom)|u\.?[sk]\.?|eu|netherlands|middle east|arab world|(?:northern|southern) hemisphere)|(?:north(?:ern)?|south(?:ern)?|west(?:ern)?|east(?:ern)?|central|latin|mainland) (?:america|africa|asia|europe|ireland|korea)|britain|england|scotland|wales|ireland|europe|africa|asia|america|australia|canada|china|denmark|finland|france|germany|greece|india|indonesia|iran|israel|italy|japan|kenya|mexico|new zealand|nigeria|norway|pakistan|poland|portugal|russia|spain|sweden|switzerland|turkey|ukraine|brazil|argentina|chile|egypt|ghana|austria|belgium)`;
const reach = String.raw`(?:in (?:recorded |modern |living |human |american |british |european |the country['’]s |its |the )?(?:history|memory)|in the (?:world|universe)|of all time|of its kind|on (?:earth|the planet|record)(?! label)|anywhere|any (?:[\p{L}-]+ ){1,5}(?:has|have) ever \p{L}+|in (?:the |its |his |her )?[\p{L}-]+['’]s (?:[\p{L}-]+ )?history|ever (?:to be )?(?:recorded|made|built|seen|sold|held|found|discovered|measured|written|produced)?|in (?:\w+ )?(?:decades|centuries|a (?:century|generation)|generations))`;

const patterns = [
  String.raw`\bunprecedented\b`,
  String.raw`\brecord[- ](?:breaking|shattering|setting)\b`,
  String.raw`\b(?:a|an|the|reached|hit|set|at) (?:new |all-time )?record (?:of )?[£$€]?\d+(?:[,.]\d+)*(?:m|bn|k)?`,
  String.raw`\b(?:a|an) (?:new )?(?:record|all-time|historic) (?:high|low)\b`,
  String.raw`\bworld['’]s (?:very )?(?:${most}|leading)\b(?!-(?:known|loved|remembered))`,
  String.raw`\b(?:the|its|his|her|their|['’]s) ${most}\b(?! of the\b)(?:(?! to )[^.;:,]){0,40}?\b${reach}(?=[\s.,;:)]|$)`,
  String.raw`\b(?:the|its|his|her|their|['’]s) (?:${extreme}|${most})(?! of the\b)(?: [\p{L}’'-]+){0,6}? (?<!\b(?:had|has|have|he|she|they|you|['’]ve|['’]d) )ever (?:to be )?\p{L}+(?:ed|en|wn|ght|ld|de|ne|ilt|un|ut|et)\b(?= (?:by|in|on|at|for|to|from|against|with|under|there|here|off|over)\b|[.,;])`,
  String.raw`\b(?:is|are|was|be|been|(?:has|have|had|will) become|becomes|became|becoming|as|makes? \p{L}+|made \p{L}+) (?:the|its) (?:very )?(?:first|only|youngest|oldest)(?: [\p{L}’'-]+){0,4}? in ${countries}(?= to \p{L}|[.,;]| (?:with|without|that|where|whose|who|and)\b)`,
  String.raw`\bno(?: other)? (?:\p{L}+ ){1,6}(?:had|has|have) ever \p{L}+`,
  String.raw`\bthe (?:very )?first ever\b`,
  String.raw`\b(?:never before|first-ever|like never before|(?:without|no) (?:historical )?precedent|for the first time (?:ever|in history))\b`,
  String.raw`\b(?:better|worse|faster|slower|higher|lower|more|fewer|safer|richer|poorer|longer|bigger) (?:\p{L}+ )?than (?:at any (?:other )?(?:time|point|moment) (?:in|since)|ever before|any (?:\p{L}+ ){0,4}(?:in history|before it|has ever|have ever))`,
  String.raw`\b(?:unparalleled|unrivall?ed|(?<!\b(?:the|all|any) )unmatched|unequall?ed|second to none|(?:a )?world[- ](?:first|beating|leading)|one of a kind|once-in-a-(?:lifetime|generation|century))\b`,
  String.raw`\bno (?:other )?(?:\p{L}+ ){1,4}(?:has|have) ever \p{L}+`,
  String.raw`\bno other \p{L}+ (?:(?:in|on|of) (?:the )?\p{L}+ )?(?:has|have|can|does|comes)\b`,
].map((source) => new RegExp(source, 'iu'));

/** Since when, of what, by whose count: with one of these the claim can be looked up. */
const referenced =
  /\bsince (?:records began|at least |the \w+ |\w+ )?(?:\d{4}|\d{2}th|world war|the war|records)\b|\b(?:according to|said|says|guinness|figures from|data from|statistics|ranking|rankings|ranked|census|survey|study|record of \d|previous record|old record|beating the|broke the|breaking the|surpass\w*|overtak\w*|eclips\w*|up from|compared with|championships?|olympics?|tournament|world cup|grand slam|season|league|medal)\b/i;

const oneOf = /\bone of (?:the|its|his|her|their)\b/i;

/** Superlatives of the article's own voice that name no reference: since when, of what, by whose count. */
export function findSuperlatives(
  document: TextDocument,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): Superlative[] {
  const quoted = quotedAt(quotations);
  const found: Superlative[] = [];
  for (const sentence of sentencesFor(document, ...patterns)) {
    const kind = document.article.paragraphs[sentence.paragraph]?.kind;
    if (kind !== 'body' && kind !== 'list-item') continue;
    for (const pattern of patterns) {
      const match = matchIn(document, sentence, pattern);
      if (!match) continue;
      if (matchIn(document, sentence, referenced) || matchIn(document, sentence, oneOf)) break;
      const range = {
        start: sentence.range.start + match.index,
        end: sentence.range.start + match.index + match[0].length,
      };
      if (quoted(range.start) || vouched(document, sourceOf(attributions, range))) continue;
      if (/\b(?:I|we|I['’]ve|we['’]ve|my|our)\b/.test(match[0])) continue;
      const next = document.sentences[sentence.index + 1];
      if (
        next &&
        /\b(?:previous (?:record|high|low)|the old record|according to|records? (?:began|show))\b/i.test(
          document.article.text.slice(next.range.start, next.range.end),
        )
      )
        continue;
      found.push({ range, sentence: sentence.index });
      break;
    }
  }
  return found;
}

/** 'The data reveals a record' vouches for nothing: which data? */
function vouched(document: TextDocument, one: Attribution | undefined): boolean {
  if (!answerable(one) || !one?.source) return false;
  return (
    one.source.kind !== 'document' ||
    isKnownPaper(document.article.text.slice(one.source.range.start, one.source.range.end))
  );
}
