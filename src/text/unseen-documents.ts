import type { Range } from '../domain/article.ts';
import type { Attribution } from './attribution.ts';
import type { TextDocument } from './document.ts';
import { matchesOf } from './matches.ts';
import { quotedAt, type Quotation } from './quotations.ts';
import { voicing } from './voiced.ts';
import { sentencesFor } from './word-index.ts';

/** A paper that readers cannot look up, with every place that leans on it. */
export interface UnseenDocument {
  readonly called: string;
  readonly places: readonly Range[];
  /** 'seen by this newspaper', 'obtained by the Echo': somebody answers for having read it. */
  readonly holder?: string;
}

const paper = String.raw`(?:documents?|papers|files?|records|memos?|memorand(?:um|a)|e-?mails?|letters?|reports?|assessments?|cables?|dossiers?|minutes|messages|logs?|stud(?:y|ies)|surveys?|slides|presentations?|spreadsheets?|transcripts?|briefings?|drafts?|correspondence|communications|contracts?|audits?|databases?|notes?|decks?|valuations?|reviews?|analys[ie]s|ledgers?|texts|recordings?|tapes?|footage|screenshots?|trials|tests?|research|experiments?|invoices?|receipts|accounts|figures|forecasts?|modelling|evaluations?|findings|plans?|diar(?:y|ies)|statements?|chats?|testimony|lists?|agreements?|charts?|tall(?:y|ies))`;
const secrecy = String.raw`(?:leaked|internal|confidential|classified|secret|top-secret|unpublished|unreleased|undisclosed|sealed|non-public|previously unreported|previously undisclosed|never-before-seen|private|unsigned|unpublicised|unpublicized|hitherto unseen|suppressed|not yet public)`;

const patterns = [
  new RegExp(
    String.raw`\b${secrecy}(?:,? (?:and )?(?!(?:into|of|the|in|on|to|for|by|with|from|that|was|were|is|are)\b)[\w-]+){0,2} ${paper}\b(?!\s+(?:office|system|server|service|centre|center|app|tools?))`,
    'gi',
  ),
  new RegExp(
    String.raw`\b${paper}\b[^.;:]{0,90}?\b(?:(?:seen|sighted|reviewed|obtained|viewed|read|inspected|examined|accessed) (?:exclusively )?by|shared with|passed to|handed to|leaked to|provided to|made available to) (?!the (?:court|jury|judge|inquest|tribunal|inquiry|panel|police|public|coroner|hearing)\b)[^.;,]{1,60}`,
    'gi',
  ),
  // 'Messages between officials, which we have seen', 'a copy of which', 'doing the rounds'.
  new RegExp(
    String.raw`\b${paper}\b[^.;:]{0,60}?(?:,? (?:which|that) (?:we|this (?:newspaper|paper|site|magazine)|the \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:has |have )?(?:seen|read|obtained|reviewed|examined)|, a copy of which\b|\b(?:making|doing) the rounds\b|,? (?:which |that )?(?:has |have |is |are |was |were )?(?:been )?(?:circulat(?:ing|ed) (?:\w+ )?(?:among|within|in|inside|between|to|on)|(?:passed|gone|going|handed|sent) (?:(?:around|round|about|from hand to hand) (?:among|by|within|between|inside|(?:an? )?(?:handful|few|small (?:group|circle|number)|group|circle|number)|some|several|many|senior)|among|between))\b)`,
    'giu',
  ),
  // 'An assessment that a handful of reporters were allowed to read but not to copy', 'a note that it declined to share'
  new RegExp(
    String.raw`\b${paper}\b[^.;:]{0,50}?,? (?:which|that) (?:(?:only )?(?:an? )?(?:handful of|few|small (?:group|circle|number) of|some|several|chosen|selected) (?:\p{L}+ )?(?:reporters|journalists|people|members|investors|outsiders|papers|newspapers)[^.;,]{0,20} (?:were|have been|had been|was) (?:shown|allowed|permitted|able|given|invited)|nobody (?:outside|else|but)[^.;,]{2,50} has (?:seen|read)|(?:it|he|she|they|the \p{L}+) (?:has |have |had )?(?:declined|refused|would not agree|will not agree) to (?:share|show|publish|release|hand over))`,
    'giu',
  ),
  // 'The study, which has not been published, …'
  new RegExp(
    String.raw`\b${paper}\b,? (?:which |that )?(?:has|have|is|are|was|were) (?:not (?:yet )?(?:been )?|yet to be |never (?:been )?)(?:published|peer[- ]reviewed|released|made public|seen the light of day)\b`,
    'gi',
  ),
];

const unpublished =
  /\b(?:not (?:yet )?(?:been )?|yet to be |never (?:been )?)(?:published|peer[- ]reviewed|released|made public)\b|\bunpublished\b|\b(?:than|above|below|beyond|from) (?:anything|any \w+|what|those|the (?:\w+ )?figures?) (?:that )?(?:has |have |had |was |were )?(?:been )?(?:made public|published|released)\b/i;

/** A claim rests on the paper: it is cited, somebody has it, or it says so itself. */
const cited =
  /\b(?:according to|citing|cites|cited|based on|on the basis of|(?:bases?|based|rests?|rested|relies|relied) [^.;]{0,30}?(?:on|upon)|obtained|seen|saw|viewed|reviewed|read|quoting|quotes|(?:wrote|said|warned|admitted|told|found|states?|stated|shown|revealed|contained|recorded|acknowledged)(?: [\p{L}’'-]+){0,4} in) (?:[\p{L}\d’'-]+,? ){0,5}$/iu;
const claims = new RegExp(
  String.raw`^[^.;]{0,60}?\b${paper}\b(?:[^.;:,()]{0,80}?|[^.;:,()]{0,40},[^.;,()]{0,90},)? (?:also |now |clearly |reportedly |appears? to |would |does |do )?(?:goes further|shows?|showed|reveal(?:s|ed)?|says?|said|suggest(?:s|ed)?|indicat(?:es?|ed)|warn(?:s|ed)?|concludes?|concluded|finds?|found(?! (?:on|in|at|among)\b)|details?|detailed|describ(?:es?|ed)|list(?:s|ed)?|estimat(?:es?|ed)|puts?|blam(?:es?|ed)|argu(?:es?|ed)|stat(?:es?|ed)|confirm(?:s|ed)?|speaks? of|spoke of|refer(?:s|red)? to|claim(?:s|ed)?|accus(?:es?|ed)|sets? out|counts?|gives?|gave|notes?|noted|predict(?:s|ed)?|points? to|contradict(?:s|ed)?|prov(?:es?|ed)|cuts?|bases?|seem|tells? of|correct(?:s|ed)?|highlight(?:s|ed)?|lays? bare)\b`,
  'iu',
);

/** ', shown to only a few executives,' */
const shown =
  /^[^.;,]{0,70},? (?:(?:shown|given|handed|circulated|distributed|sent) (?:only )?(?:to|among)|seen by)\b/i;

function rests(text: string, at: number): boolean {
  const rest = text.slice(at);
  return cited.test(text.slice(Math.max(0, at - 90), at)) || claims.test(rest) || shown.test(rest);
}

/** 'a statement sent to the paper', 'about two minutes', 'a private email', 'has classified 22 emails', what investigators were given. */
const noSuchPaper = (before: string, match: string): boolean =>
  /^statements? (?:\w+ )?(?:provided|sent|e-?mailed|made|issued|given|handed|released)\b/i.test(
    match,
  ) ||
  (/^minutes/i.test(match) &&
    /(?:\d|\b(?:two|three|four|five|ten|few|several|many|of))\s$/.test(before)) ||
  /^private (?:[\w-]+ )?e-?mail$/i.test(match) ||
  (/^classified/i.test(match) && /\b(?:has|have|had|it|they|he|she|later|since) $/.test(before)) ||
  /\b(?:provided to|handed to|passed to|shared with|made available to) (?:lawmakers|congress|investigators|prosecutors|senators|authorities|regulators|(?:the|a|house|senate)\b[^.;,]{0,30}\b(?:committees?|investigators))/i.test(
    match,
  );

/** Papers that anybody can read by now. */
const leakedToAll = /\bwikileaks\b/i;

const holder =
  /\b(?:seen|sighted|reviewed|obtained|viewed|read|inspected|examined|shared with|passed to|handed to|shown to|provided to|leaked to) (?:exclusively )?(?:by |to |with )?((?:this (?:newspaper|paper|site|publication|magazine|reporter)|us|our (?:reporters?|newsroom)|(?:the )?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,4}))/u;
const weHave =
  /\bwhich (we|this (?:newspaper|paper|site|magazine)|the \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:has |have )?(?:seen|read|obtained|reviewed|examined)\b/u;
/** 'The Echo has obtained a confidential letter', 'The Journal, citing internal documents, reported'. */
const holds =
  /(?<![\p{L}.])((?:[Tt]he )?\p{Lu}[\p{L}.]{0,40}(?: \p{Lu}[\p{L}.]{0,40}){0,3})(?:,? (?:has |have |had )?(?:exclusively )?(?:obtained|reviewed|viewed|got hold of)|, citing)\b/u;
const nobody =
  /\b(?:group|circle|number|handful|journalists|reporters|media|outlets?|press|investigators)\b/;
const published =
  /\b(?:published|publicly available|made public|posted (?:online|on)|available (?:online|at|on)|released (?:by|on|under|in|with|to)|(?:recently|since|now|just|finally|been) released|(?:order(?:s|ed)|seek(?:s|ing)?|sought|won) the release|release of|declassified|freedom of information|foi\b|foia\b|public records?|court (?:filings?|documents|records|papers)|case (?:no|number)|filed (?:in|with)|unsealed|entered (?:into|in) evidence|jurors?|jury|during the trial|at trial|the court (?:heard|was|read)|read out|in court|inquest|tribunal|hearing (?:was|heard)|https?:)/i;

/** Leaked, internal or confidential papers in the article's own voice, one entry a paper. */
export function findUnseen(
  document: TextDocument,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): UnseenDocument[] {
  const { article } = document;
  if (leakedToAll.test(article.text)) return [];
  const quoted = quotedAt(quotations);
  const entries: { called: string; noun: string; places: Range[]; holder?: string }[] = [];
  for (const sentence of sentencesFor(document, ...patterns)) {
    const kind = article.paragraphs[sentence.paragraph]?.kind;
    if (kind === 'headline' || kind === 'standfirst' || kind === 'heading') continue;
    const text = article.text.slice(sentence.range.start, sentence.range.end);
    if (
      (published.test(text) && !unpublished.test(text)) ||
      aboutPapers.test(text) ||
      !evidence.test(text)
    )
      continue;
    const heldBy =
      // The full stop of 'reviewed by Reuters.' is the sentence's.
      holder.exec(text)?.[1]?.replace(/(\p{L}{2})\.$/u, '$1') ??
      holds.exec(text)?.[1] ??
      weHave.exec(text)?.[1]?.replace(/^we$/, 'the newsroom');
    const matches = patterns
      .flatMap((pattern) =>
        matchesOf(text, pattern).filter(
          ({ index, 0: match }) =>
            !noSuchPaper(text.slice(0, index), match) && (!bare.has(pattern) || rests(text, index)),
        ),
      )
      .sort((a, b) => a.index - b.index);
    for (const match of matches) {
      const start = sentence.range.start + match.index;
      const range = { start, end: start + match[0].length };
      if (quoted(start) || (!heldBy && vouchedFor(attributions, start))) continue;
      const noun = nounOf(match[0]);
      const known = entries.find((entry) => entry.noun === noun);
      if (known?.places.some((place) => place.start < range.end && range.start < place.end))
        continue;
      if (known) known.places.push(range);
      else entries.push({ called: upTo(match[0], heldBy), noun, places: [range] });
      const entry = known ?? entries.at(-1);
      if (entry && heldBy && !nobody.test(heldBy)) entry.holder ??= heldBy;
    }
  }
  return entries.map(({ called, places, holder: heldBy }) => ({
    called,
    places,
    ...(heldBy ? { holder: heldBy } : {}),
  }));
}

/** Patterns that say nothing of how the paper came to be read. */
const bare: ReadonlySet<RegExp | undefined> = new Set([patterns[0], patterns.at(-1)]);

/** 'obtained by the Echo', without what the sentence goes on with. */
function upTo(match: string, heldBy: string | undefined): string {
  const at = heldBy === undefined ? -1 : match.indexOf(heldBy);
  return heldBy === undefined || at < 0 ? match : match.slice(0, at + heldBy.length);
}

/** 'The tax commissioner says an internal review shows': somebody with a name answers for it. */
function vouchedFor(attributions: readonly Attribution[], at: number): boolean {
  return voicing(attributions, { start: at, end: at + 1 }).some(
    ({ source, cue }) =>
      cue.family === 'say' &&
      source !== undefined &&
      /^(?:named|pronoun|institution|other)$/.test(source.kind),
  );
}

/** The paper is used as evidence in the sentence. */
const evidence =
  /\b(?:according to|confirm\w*|show\w*|reveal\w*|indicat\w*|suggest\w*|detail\w*|says?|said|stat(?:es|ed)|warn\w*|highlight\w*|describ\w*|obtained|reviewed|seen by|viewed by|cit(?:ing|es|ed)|based on|list(?:s|ed|ing)|estimate\w*|found|speaks? of|spoke of|refers? to|referred to|correct|puts?|saying|bases?|counts (?=\d|the|only|about|some|more)|concludes?|argues?|blames?|accuses?|sets? (?:out|an?\b|the\b|it\b|its\b|targets?|goals?)|would (?:cut|mean|close|add|raise)|gives?)\b/i;

/** The paper is the subject, not the source: a breach, a trial over it, a rule on how to keep it. */
const aboutPapers =
  /\b(?:mishandl\w+|retain\w* classified|handling of|charged with|accused of|convicted of|pleaded guilty|destroy\w*|shredd\w*|delet\w*|password|phishing|(?<!\d )breach\w*|ransomware|declassif\w*|refus\w+ to (?:release|publish|hand)|demand\w* (?:the )?(?:release|publication)|improve internal|internal communications?|keep|store|protect)\b/i;

function nounOf(text: string): string {
  const noun = new RegExp(`\\b${paper}\\b`, 'i').exec(text)?.[0].toLowerCase() ?? text;
  return noun.replace(/(?:randum|randa)$/, '').replace(/s$/, '');
}
