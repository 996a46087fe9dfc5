import type { Range } from '../domain/article.ts';
import type { Attribution } from './attribution.ts';
import { lentAt } from './block-voices.ts';
import type { TextDocument } from './document.ts';
import { genreOf } from './genre.ts';
import type { Quotation } from './quotations.ts';
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
const reach = String.raw`(?:in (?:recorded |modern |living |human |world |american |british |european |parliamentary |political |military |electoral |medical |sporting |the country['’]s |its |the )?(?:history|memory)|in the (?:world|universe|(?:northern|southern|western) hemisphere)|of all time|of its kind(?! (?:fell|failed|sank|crashed|exploded|blew|was lost|had|went|broke))|on (?:earth|the planet|record)(?! label)|anywhere|any (?:[\p{L}-]+ ){1,5}(?:has|have) ever \p{L}+|in (?:the |its |his |her )?[\p{L}-]+['’]s (?:[\p{L}-]+ )?history|(?<!\b(?:he|she|they|you|we|company|firm) )ever (?:to be )?(?:recorded|made|built|seen|sold|held|found|discovered|measured|written|produced)?|in (?:\w+ )?(?:decades|centuries|a (?:century|generation)|generations))`;

const body =
  'island|country|nation|world|continent|region|city|town|village|valley|county|state|province|district|coast|port|club|league|company|industry|party|council|parliament|school|river|lake|harbour|city|force|regiment|airport|hospital|university|festival|sport';

const patterns = [
  String.raw`(?<!\b(?:not|nor|hardly|isn['’]t|wasn['’]t|never)\b[^.;:,]{0,20})\bunprecedented\b`,
  String.raw`\brecord[- ](?:breaking|shattering|setting)\b`,
  String.raw`\b(?:a|an|the|reached|hit|set|at) (?:new |all-time )?record (?:of )?[£$€]?\d+(?:[,.]\d+)*(?:m|bn|k)?(?![-–]\d)\b`,
  String.raw`\b(?:a|an) (?:new )?(?:record|all-time|historic) (?:high|low)\b(?! of \d[\d,]*\.\d)`,
  String.raw`\bworld['’]s (?:very )?(?:${most}|leading)\b(?!-(?:known|loved|remembered))`,
  String.raw`\b(?:the|its|his|her|their|['’]s) ${most}\b(?! of the\b)(?:(?! to )[^.;:,]){0,40}?\b${reach}(?=[\s.,;:)]|$)`,
  String.raw`\b(?:the|its|his|her|their|['’]s) (?:${extreme}|${most})(?! of the\b)(?: [\p{L}’'-]+){0,6}? (?<!\b(?:had|has|have|he|she|they|you|company|firm|['’]ve|['’]d) )ever (?:to be )?\p{L}+(?:ed|en|wn|ght|ld|de|ne|ilt|un|ut|et)\b(?= (?:by|in|on|at|for|to|from|against|with|under|there|here|off|over)\b|[.,;])`,
  String.raw`\b(?:is|are|was|be|been|(?:has|have|had|will) become|becomes|became|becoming|as|makes? \p{L}+|made \p{L}+) (?:the|its) (?:very )?(?:first|only|youngest|oldest)(?: [\p{L}’'-]+){0,4}? in ${countries}(?= to \p{L}|[.,;]| (?:with|without|that|where|whose|who|and)\b)`,
  String.raw`\bthe ${most}(?: [\p{L}’'-]+){1,4}? (?:the|this|that) (?:island|country|nation|world|continent|region|city|town|village|valley|county|state|province|district|coast|port|club|league|company|industry|party|council|parliament|school) (?:has|had|have) ever \p{L}+`,
  // 'the steepest rise any Ohio city has ever made', 'the harshest that a Dutch court has ever passed'
  String.raw`\b(?:the|its|his|her|their|['’]s) (?!first|only)(?:${extreme}|${most})(?: [\p{L}’'-]+){0,5}? (?:that )?(?:any (?:[\p{L}’'-]+ ){1,4}?(?:has|have|had) (?:ever |yet )?|an? (?:[\p{L}’'-]+ ){1,4}?(?:has|have|had) (?:ever|yet) )\p{L}+`,
  String.raw`\bthe (?:${extreme}|${most}) (?:(?:that )?(?:the|this|that) )(?:${body}) (?:has|had|have) (?:ever |yet )?(?:seen|known|had|suffered|made|built|paid|held|faced|hosted|produced|endured|witnessed|recorded)`,
  String.raw`\bthe (?!first|only)(?:${extreme}|${most})(?: [\p{L}’'-]+){0,3}? ever(?: to \p{L}+| \p{L}+(?:ed|en|wn|ght|ld|de|ne|ilt|un|ut|et|ug))(?= \p{L})`,
  String.raw`\b(?:became|becomes|become|was|is) the first (?:person|man|woman|european|african|asian|american|human|human being|anyone|non-\p{L}+)(?: [\p{L}’'-]+){0,2}? (?:ever )?to (?:cross|climb|swim|sail|fly|row|walk|reach|ski|circle|circumnavigate|survive)\b`,
  // 'the dirtiest in Europe', 'the worst air on the continent', 'the most expensive house in Ireland'
  String.raw`\b(?:is|are|was|were|be|been|remains?|has|have|had|became|become|becomes|makes? (?:it|him|her|them)|made (?:it|him|her|them)) (?:now |still |easily |by far )?(?:the|its) (?!largest|biggest|oldest|first|only|most (?:populous|senior|populated|common|famous|important|powerful))(?:${extreme}|${most})(?: [\p{L}’'-]+){0,3}? (?:in ${countries}|on the (?:continent|planet|island|coast))(?=[.,;]| (?:and|but|with|after|which|who)\b)`,
  String.raw`\b(?:more|fewer|less|higher|lower|\p{L}{3,}er) (?:[\p{L}-]+ ){1,5}?than (?:anywhere|any (?:other )?\p{L}+|in any other \p{L}+)(?: else)? (?:in ${countries}|on (?:earth|the continent|the planet))`,
  String.raw`\bnowhere (?:else )?(?:in ${countries}|on (?:earth|the continent|the planet)) (?:is|are|was|were|has|have|do|does|did)\b`,
  String.raw`\b(?:broke|breaks|broken|shattered|shatters|smashed|smashes) (?:every|all)(?: known| previous| existing)? records?\b`,
  String.raw`\bthe first time (?:that )?any (?!(?:of|one|such)\b)(?:[\p{L}-]+ ){1,5}?(?:has|had|have) \p{L}+`,
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
  /\bsince (?:records began|at least |the \w+ |\w+ )?(?:\d{4}|\d{2}th|world war|the war|records)\b|\b(?:according to|said|says|guinness|figures from|data from|statistics|ranking|rankings|ranked|census|survey|study|record of \d|previous record|old record|beating the|broke the|breaking the|surpass\w*|overtak\w*|eclips\w*|up from|compared with|by (?:market|revenue|sales|volume|area|population|number|passengers|output|assets|turnover|size|length|weight|capacity|circulation)|as (?:much|many) as (?:every|all) (?:the )?other|championships?|olympics?|tournament|world cup|grand slam|season|league|medal)\b/i;

const oneOf = /\b(?:one|some|ranks) of (?:the|its|his|her|their)\b/i;
/** What is meant to come, or supposed, claims nothing yet: 'would create the world’s largest', 'if you have the best'. */
const aimed =
  /\b(?:(?:would|could|might) (?:be|become)|(?:would|could|might|(?<!\bon )to) (?:create|build|make|launch|develop|produce|form)|if (?:you|he|she|they|we) (?:have|had)|in search of|fund\p{L}*|seek\p{L}*|want\p{L}*|navy|army|defen[cs]e|military)(?: (?:the|a|an|its))? $/iu;
/** A claim of the writer's own that no record could settle: 'unprecedented', 'the worst'. */
const judged =
  /\b(?:un(?:precedented|paralleled|rivall?ed|matched|equall?ed)|second to none|one of a kind|once-in-a-\p{L}+|never before|ever before|worst|best|greatest|saddest|darkest|finest|safest|loudest|most \p{L}+|least \p{L}+)\b/iu;
/** Bynames that every atlas has. */
const byname =
  /^\P{L}(?:nations?|countr(?:y|ies)|econom(?:y|ies)|democrac(?:y|ies)|oceans?|deserts?|islands?|rainforests?|religions?|airliners?|[\p{L}]+-[\p{L}]+ (?:nation|country))\b/iu;
/** 'Record-breaking' sums up what a later sentence spells out. */
const summing = /^record[- ](?:breaking|shattering|setting)$/i;
const speltOut =
  /\b(?:(?:previous|old|world|distance|speed) records?|record (?:was|is|had been) (?:set|held)|(?:largest|biggest|highest|longest|fastest|farthest|furthest|closest|oldest|most \p{L}+)\b[^.;]{0,60}\b(?:ever|since \d|for [\p{L}\d]+ (?:years|decades)|in [\p{L}\d]+ (?:years|decades)))\b/iu;

/** Superlatives of the article's own voice that name no reference: since when, of what, by whose count. */
export function findSuperlatives(
  document: TextDocument,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): Superlative[] {
  const quoted = lentAt(document, quotations);
  const found: Superlative[] = [];
  for (const sentence of sentencesFor(document, ...patterns)) {
    const kind = document.article.paragraphs[sentence.paragraph]?.kind;
    if (kind !== 'body' && kind !== 'list-item') continue;
    const text = document.article.text.slice(sentence.range.start, sentence.range.end);
    for (const pattern of patterns) {
      const match = matchIn(document, sentence, pattern);
      if (!match) continue;
      if (matchIn(document, sentence, referenced) || matchIn(document, sentence, oneOf)) break;
      const range = {
        start: sentence.range.start + match.index,
        end: sentence.range.start + match.index + match[0].length,
      };
      if (isSettled(document, quotations, text, match, sentence.index)) continue;
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

/** Nothing to look up, or looked up further on. */
function isSettled(
  document: TextDocument,
  quotations: readonly Quotation[],
  sentence: string,
  { 0: words, index }: RegExpExecArray,
  at: number,
): boolean {
  if (aimed.test(sentence.slice(Math.max(0, index - 60), index))) return true;
  if (/^world['’]s/i.test(words) && byname.test(sentence.slice(index + words.length))) return true;
  if (judged.test(words) && genreOf(document, quotations) !== undefined) return true;
  return (
    summing.test(words) &&
    sentencesFor(document, speltOut).some(
      (one) => one.index !== at && matchIn(document, one, speltOut) !== undefined,
    )
  );
}

/** 'The data reveals a record' vouches for nothing: which data? */
function vouched(document: TextDocument, one: Attribution | undefined): boolean {
  if (!answerable(one) || !one?.source) return false;
  return (
    one.source.kind !== 'document' ||
    isKnownPaper(document.article.text.slice(one.source.range.start, one.source.range.end))
  );
}
