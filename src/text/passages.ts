import type { Attribution } from './attribution.ts';
import type { TextDocument } from './document.ts';
import { indexAt } from './places.ts';
import { figuresToVerify } from './figures-to-verify.ts';
import { answerable } from './sourcing.ts';

/** A study, a company's results, accounts, a count, a hearing or a vote that the story is an account of. */
const report =
  /\b(?:sentenced|jailed|pleaded|convicted|acquitted|voted|(?:said|announced)[^.]{0,40} raised|according to|stud(?:y|ies)|survey|poll|census|inquiry|audit|review|figures|data|statistics|accounts|results|papers|profit|revenue|earnings|quarter(?:ly)?|reported|report)\b/i;

const ended = /[.!?][”"’')\]]?$/;

/** No byline, date or standfirst of a pasted page. */
function isProse(text: string): boolean {
  return ended.test(text.trimEnd()) && text.split(' ', 8).length === 8;
}

/**
 * Whether a place has a source in its passage: somebody who can be asked speaks in its paragraph, or
 * the story's first sentences name the report that its figures come from.
 */
export function sourcedPassages(
  document: TextDocument,
  attributions: readonly Attribution[],
): (offset: number) => boolean {
  const { article, sentences } = document;
  const voiced = new Set(
    attributions
      .filter((one) => one.cue.family !== 'stance' && one.cue.family !== 'think' && answerable(one))
      .map(({ sentence }) => sentences[sentence]?.paragraph),
  );
  const body = sentences.filter(({ paragraph }) => article.paragraphs[paragraph]?.kind === 'body');
  const opening = body
    .map(({ range, index }) => ({ index, text: article.text.slice(range.start, range.end) }))
    .filter(({ text }) => isProse(text))
    .slice(0, 3);
  const lead = opening.map(({ text }) => text).join(' ');
  const office = attributions.filter(
    ({ source, cue }) =>
      (source?.kind === 'institution' || source?.kind === 'document') && cue.family !== 'stance',
  );
  const leadEnd = opening[2]?.index ?? 0;
  // An office speaks at the beginning and goes on speaking: 'the inspectorate said … it said'.
  const ofReport =
    report.test(lead) || (office.length > 2 && office.some(({ sentence }) => sentence <= leadEnd));
  // Asked for seldom, and dear: only once a claim has no other source.
  let said: Set<string> | undefined;
  return (offset) => {
    const paragraph = article.paragraphs.findIndex(({ range }) => offset < range.end);
    if (ofReport || voiced.has(paragraph) || namesOrigin(document, offset)) return true;
    const range = sentences[indexAt(sentences, offset)]?.range;
    const text = range ? article.text.slice(range.start, range.end) : '';
    if (isPolled(document, text)) return true;
    const [first] = figuresToVerify(text);
    return first !== undefined && (said ??= figuresSaid(document, attributions)).has(plain(first));
  };
}

/** What measures and counts, and papers that keep a record. */
const measure = String.raw`(?:polls?|polling|surveys?|stud(?:y|ies)|average|index|tracker|tally|tallies|count|analys[ie]s|reviews?|data|figures|records|census|reports?|results|returns|estimates?|projections?|audits?|forecasts?|models?|trials?|experiments?|filings?|accounts|statistics|researchers|economists|disclosures|documents?|logs?|minutes|registers?|ledgers?|prospectus(?:es)?|timesheets|invoices|receipts|tables)`;
const origin = new RegExp(
  [
    String.raw`\bby (?:(?:its|his|her|their)|[^.;,]{2,40}['’]s) own (?:reckoning|estimate|count|account|figures|admission|calculations?)\b`,
    String.raw`\b(?:official|government|published|company|court|council|police) (?:figures|data|records|statistics|accounts|filings)\b`,
    // 'A Lakeside Courier analysis of the groups shows', 'exit polls had her at', 'fund-raising reports show'.
    String.raw`\b${measure}\b(?: (?:of|from|by|for|on|in|with|at|to|released|taken|published|conducted|put|lodged|filed|held|kept|submitted) [^.;]{2,90}?)?(?:,| --?| [–—])?(?: which| that)? (?:shows?|showed|showing|notes|noted|tallied|calculated|counted|estimated|reckoned|finds?|found|suggest(?:s|ed)?|indicates?|puts?|had|has|gives?|says?|said|concluded|reveal(?:s|ed)?|records?|recorded|lists?|listed)\b`,
    // 'in the Lakeside average of recent polls', 'in a survey taken in May', 'in some polls'.
    String.raw`\b(?:in|by|per|from) (?:the|an?|one|some|most|its|his|her|this|that|recent|new|national|several) (?:[\p{L}\d/&.’'-]+ ){0,5}?(?:polls?|polling|surveys?|average|index|tracker|census|tally)\b`,
    String.raw`\b(?:(?:of|among) (?:the |those |all )?(?:\p{L}+ ){0,2}(?:surveyed|polled|questioned|asked)|those surveyed|respondents)\b`,
    // 'As the Lakeside Courier noted', 'The budget office projects that'.
    String.raw`\bas (?:[\p{L}’'.-]+ ){1,6}(?:noted|reported|explained|put it|pointed out|points out|notes|reports|writes|wrote|observed)\b`,
    String.raw`\bas (?:noted|reported|explained|recorded|published|stated) (?:in|by|on)\b`,
    String.raw`\b(?:projects?|projected|calculates?|calculated|tallied|reckons?|reckoned|estimates|estimated|shared|disclosed|certified) (?:that|in|on|last|it|the)\b`,
    // What somebody means to reach is his to say: 'the ministry wants to lift the share to 24%'.
    String.raw`\b(?:wants?|aims?|hopes?|intends?|pledged|promised|seeks?|proposes?) to\b|\b(?:wants?|demands?|demanded|seeks?|is asking for|asked for) (?:\p{L}+ ){0,2}[$£€¥₹]?\d|\b(?:which|that) (?:[\p{L}’'-]+ ){1,5}?(?:puts?|reckons?|values?) at\b|\bput (?:[\p{L}’'-]+ ){1,6}?down to\b|\bplan (?:includes|calls for|sets|foresees)\b`,
    String.raw`\b(?:reportedly|according|officially)\b|\b(?:but|and) said\b`,
    String.raw`\b(?:reports?|stud(?:y|ies)|analys[ie]s|surveys?|estimates?) (?:[\p{L}’'-]+ ){0,8}?that\b`,
    String.raw`\bin (?:an?|one|the|its|his|her) (?:[\p{L}\d-]+ ){0,3}?(?:study|trial|experiment|review|analysis)\b`,
  ].join('|'),
  'iu',
);
/** Returns of an election are published. */
const returns =
  /\b(?:percent|per cent|%|million|\d{3}) (?:of (?:the )?(?:\p{L}+ )?)?(?:votes?|voters)\b|\bvotes? (?:counted|cast)\b|\bprecincts\b|\bfirst preferences\b|\bvalid (?:votes|poll)\b|\bvot(?:ed|e)(?: was)? (?:by )?\d{1,3} ?(?:-|–|to) ?\d|\bcaucusgoers\b|\bvot(?:ed|ing) (?:to leave|to remain|leave|remain|in favou?r|against)\b|\bvoted Leave\b|\bturn(?:ed )?out\b|\b(?:won|took|carried|lost|got|received|edged|beat|defeated|bested|losing|winning|in (?:first|second|third|fourth)|went to|led|leads?|trail(?:s|ed)) [^.;]{0,160}?(?:\d ?(?:percent|per cent|%|percentage)|\d+ (?:percent |per cent )?to \d)|\b(?:primary|caucus(?:es)?|district|electorate)\b[^.;]{0,60}\d ?(?:%|per ?cent)/iu;
/** An advertisement, whatever the page. */
const offer =
  /\b(?:Best Price:|Buy New|RRP\b|promo code|coupon|free shipping|in stock|on sale for|usually sells?(?:ing)? for|Usually selling|deal price|list price)\b|\d ?% off\b|as of \d\d:\d\d/i;
/** The next sentence goes on with the figures of an office: 'The ministry puts last season’s output at …'. */
const measured =
  /\b(?:ministry|bureau|office|agency|council|institute|bank|university|department|commission|association|authority)\b[^.;]{0,40}? (?:puts?|estimates?|expects?|counted|recorded|measured)\b/;
const publisher =
  /\baccording to\b|\b(?:figures|data|statistics|accounts|records|filings|census|survey) (?:from|by|of|published|released|show)\b|\b(?:said|says|reported|announced|published|estimates?d?|found|puts?|shared|disclosed|noted|recorded)\b/i;
/** What points back to who gave the figures before. */
const pointsBack =
  /\b(?:the|this|its|that|same) (?:platform|app|site|company|firm|report|survey|study|poll|data|group|service|analysis|index|agency|figures|review|census)\b|\b(?:that|this|it)['’]?s? (?:is |was )?(?:up|down|compare[sd]|compares)\b/i;

/** The sentence says where its figure comes from, or the one before it names who gives the figures. */
function namesOrigin({ article, sentences }: TextDocument, offset: number): boolean {
  const index = indexAt(sentences, offset);
  const textOf = (at: number) => {
    const range = sentences[at]?.range;
    return range ? article.text.slice(range.start, range.end) : '';
  };
  const [before, here] = [textOf(index - 1), textOf(index)];
  const after =
    sentences[index + 1]?.paragraph === sentences[index]?.paragraph ? textOf(index + 1) : '';
  return (
    measured.test(after) ||
    origin.test(here) ||
    returns.test(here) ||
    offer.test(here) ||
    // A figure after a sourced figure: 'The bureau put growth at 2%. / Inflation was 3%.'
    (publisher.test(before) && (/\d/.test(before) || pointsBack.test(here)))
  );
}

const pollStory =
  /\bmargin of (?:sampling )?error\b|\b(?:polls?|surveys?) (?:of|finds?|found|shows?|was (?:taken|conducted)|taken|conducted)\b|\b(?:those|voters|people|adults) (?:surveyed|polled)\b|\bin the (?:survey|poll)\b/i;

/** Shares in a story that tells of a poll or a survey. */
function isPolled({ article }: TextDocument, text: string): boolean {
  return (
    /\d ?(?:%|per ?cent|percentage)|\d in (?:\d|ten|five|four)/i.test(text) &&
    pollStory.test(article.text)
  );
}

/** The figures that somebody who can be asked, or a quotation, gives anywhere in the story. */
function figuresSaid({ article }: TextDocument, attributions: readonly Attribution[]): Set<string> {
  const ranges = attributions
    .filter((one) => one.cue.family !== 'stance' && (one.direct || answerable(one)))
    .flatMap(({ content }) => content)
    .sort((a, b) => a.start - b.start);
  const said = new Set<string>();
  // What one says inside of what another says is read once: sentences may nest a hundred sayings.
  let [start, end] = [0, 0];
  const read = () => {
    for (const figure of figuresToVerify(article.text.slice(start, end))) said.add(plain(figure));
  };
  for (const range of ranges) {
    if (range.start >= end) {
      read();
      start = range.start;
    }
    end = Math.max(end, range.end);
  }
  read();
  return said;
}

function plain(figure: string): string {
  return figure
    .toLowerCase()
    .replace(/per ?cent/, '%')
    .replace(/\s/g, '');
}
