import type { Range } from '../domain/article.ts';
import type { Attribution, Cue } from './attribution.ts';
import { tellingVerbs } from './cues.ts';
import type { TextDocument, Token } from './document.ts';
import { isHumanSource, reasonNear, type Speaker } from './speakers.ts';
import { roleNouns, sourceNouns } from './speaker-words.ts';

/** One unnamed source, or one formula for unnamed sources, with everything that the text lays upon it. */
export interface LedgerEntry {
  /** What it is called, in reading order; the fullest description is `called`. */
  readonly mentions: readonly Range[];
  readonly called: Range;
  readonly head: string;
  readonly bystander: boolean;
  /** Where the text says why the name is withheld. */
  readonly reason?: Range;
  /** What it says. */
  readonly contents: readonly Range[];
  /** Those of `contents` that nobody named, no institution and no document says too. */
  readonly alone: readonly Range[];
}

interface Mention {
  readonly range: Range;
  readonly head: string;
  readonly definite: boolean;
  readonly bystander: boolean;
  readonly reason?: Range | undefined;
  readonly contents: readonly Range[];
  /** The words before the head that tell this source from another: 'intelligence', 'second'. */
  readonly marks: string;
}

type Entry = {
  mentions: Mention[];
  head: string;
};

/** The unnamed sources of an article, grouped where it is evidently the same one or the same formula. */
export function readLedger(
  document: TextDocument,
  attributions: readonly Attribution[],
): LedgerEntry[] {
  const entries: Entry[] = [];
  for (const mention of mentionsOf(document, attributions)) {
    const entry = entries.findLast((one) => joins(one, mention));
    if (entry) entry.mentions.push(mention);
    else if (!mention.definite || mention.head === 'source' || neverIntroduced(document, mention))
      entries.push({ head: mention.head, mentions: [mention] });
  }
  return entries.map((entry) => settle(entry, attributions));
}

function joins(entry: Entry, mention: Mention): boolean {
  if (entry.head !== mention.head) return false;
  if (mention.definite || mention.marks === '') return true;
  return entry.mentions.some((one) => one.marks === mention.marks || one.marks === '');
}

function mentionsOf(document: TextDocument, attributions: readonly Attribution[]): Mention[] {
  const found: Mention[] = [];
  for (const { source, content, cue, sentence } of attributions) {
    if (isHeadline(document, sentence)) continue;
    if (!source || !tellingVerbs.has(cue.lemma)) continue;
    const anaphor = source.kind === 'other' && source.definite && roleNouns.has(source.head);
    if (source.kind !== 'unnamed' && !anaphor) continue;
    if (
      retold(document, attributions, source, cue) ||
      !tellsSomething(document, source, cue, content)
    )
      continue;
    found.push({ ...source, contents: content, marks: marksOf(document, source.range) });
  }
  for (const mention of bareMentions(document)) {
    if (
      !found.some(
        (one) => one.range.start < mention.range.end && mention.range.start < one.range.end,
      )
    )
      found.push(mention);
  }
  return found.sort((a, b) => a.range.start - b.range.start);
}

/** Headlines and standfirsts sum up; the body says who. */
function isHeadline(document: TextDocument, sentence: number): boolean {
  const kind = document.article.paragraphs[document.sentences[sentence]?.paragraph ?? 0]?.kind;
  return kind === 'headline' || kind === 'standfirst';
}

/** A finite verb with a clause or a quotation after it; 'sources add friction' and 'an agent can explain' tell nothing. */
function tellsSomething(
  document: TextDocument,
  source: Speaker,
  cue: Cue,
  content: readonly Range[],
): boolean {
  const { text } = document.article;
  if (cue.lemma === 'accord') return true;
  if (/ing$/.test(text.slice(cue.range.start, cue.range.end))) return false;
  // A modal right before the verb; one in 'who asked not to be named' is further off.
  const lead = text.slice(Math.max(source.range.end, cue.range.start - 30), cue.range.start);
  if (/\b(?:will|would|can|could|may|might|should|must|to) (?:\w+ )?$/.test(lead)) return false;
  if (content.some(({ start, end }) => /["“”]/.test(text.slice(start, end)))) return true;
  return document.tokens.some(
    (token) =>
      (token.pos === 'VERB' || token.pos === 'AUX') &&
      content.some(({ start, end }) => start <= token.range.start && token.range.end <= end),
  );
}

/** Somebody with a name tells what a source said ('Reid said a source told him'), or an aside of a relative clause. */
function retold(
  document: TextDocument,
  attributions: readonly Attribution[],
  source: Speaker,
  cue: Cue,
): boolean {
  const within = attributions.some(
    (one) =>
      (one.source?.kind === 'named' || one.source?.kind === 'pronoun') &&
      one.cue.range.end <= source.range.start &&
      one.content.some((range) => range.start <= source.range.start && cue.range.end <= range.end),
  );
  if (within) return true;
  const between = document.article.text.slice(source.range.end, cue.range.start);
  if (/\b(?:did|does|do|has|have|had|would|could) ?(?:not|n['’]t)\b/.test(between)) return true;
  const relative =
    /^ who\b/.test(between) ||
    /\bwho$/.test(document.article.text.slice(source.range.start, source.range.end));
  return (
    relative &&
    !/^(?:source|official|officer|person|aide|diplomat|insider|adviser|advisor|whistleblower)$/.test(
      source.head,
    )
  );
}

/** 'obtained through confidential sources': no verb of speech, but the story stands on them. */
function bareMentions(document: TextDocument): Mention[] {
  const { tokens } = document;
  const found: Mention[] = [];
  for (const [i, token] of tokens.entries()) {
    if (!sourceNouns.has(token.lower) || !/^source/.test(token.lower) || !isHumanSource(tokens, i))
      continue;
    let start = i;
    while (
      /^(?:ADJ|NOUN|PROPN|NUM|DET)$/.test(tokens[start - 1]?.pos ?? '') &&
      tokens[start - 1]?.sentence === token.sentence
    )
      start -= 1;
    if (!/^(?:through|from|by|via|with|to)$/.test(tokens[start - 1]?.lower ?? '')) continue;
    if (!comesFromPeople(tokens, start - 1, i)) continue;
    const end = placeAfter(tokens, i);
    const range = { start: token.range.start, end: token.range.end };
    const whole = {
      start: tokens[start]?.range.start ?? range.start,
      end: tokens[end - 1]?.range.end ?? range.end,
    };
    found.push({
      range: whole,
      head: 'source',
      definite: false,
      bystander: false,
      reason: reasonNear(document, whole, 'source'),
      contents: [],
      marks: marksOf(document, whole),
    });
  }
  return found;
}

const gotten =
  /^(?:obtain|learn|receive|gather|hear|leak|get|provide|supply|confirm|speak|talk|accord|come|collect|information|report|tip|account|interview|collate|glean|verify)$/;
const secret =
  /^(?:confidential|anonymous|unnamed|unidentified|undisclosed|informed|well-placed|well-informed|intelligence|military|diplomatic|security|police|party|government|industry|inside|knowledgeable)$/;

function comesFromPeople(tokens: readonly Token[], preposition: number, head: number): boolean {
  for (let i = preposition + 1; i < head; i++) if (secret.test(tokens[i]?.lower ?? '')) return true;
  for (let i = preposition - 1; i > preposition - 4; i--)
    if (gotten.test(tokens[i]?.lemma ?? ''))
      return /^(?:within|inside|close|in|at|near)$/.test(tokens[head + 1]?.lower ?? '');
  return false;
}

/** Past 'within the ministry', 'close to the talks'. */
function placeAfter(tokens: readonly Token[], head: number): number {
  let end = head + 1;
  if (!/^(?:within|inside|in|at|close|near|from|familiar)$/.test(tokens[end]?.lower ?? ''))
    return end;
  end += 1;
  while (
    end < head + 8 &&
    /^(?:ADP|PART|DET|ADJ|NOUN|PROPN)$/.test(tokens[end]?.pos ?? '') &&
    tokens[end]?.sentence === tokens[head]?.sentence
  )
    end += 1;
  while (end > head + 1 && /^(?:ADP|PART|DET)$/.test(tokens[end - 1]?.pos ?? '')) end -= 1;
  return end;
}

function marksOf(document: TextDocument, range: Range): string {
  const words =
    document.article.text
      .slice(range.start, range.end)
      .toLowerCase()
      .match(/[\p{L}-]+/gu) ?? [];
  return words.filter((word) => !plain.test(word)).join(' ');
}

const plain =
  /^(?:a|an|the|one|two|three|four|five|several|some|sources?|officials?|officers?|persons?|people|who|anonymous|unnamed|unidentified|that|this|said|diplomats?|aides?|advis[eo]rs?|soldiers?|employees?|executives?|commanders?|members?|journalists?|lawyers?)$/;

/** 'The journalist' of whom the text has not said who it is; no name stands before it that could be meant. */
function neverIntroduced(document: TextDocument, mention: Mention): boolean {
  if (
    !/^(?:journalist|reporter|correspondent|officer|official|soldier|diplomat|insider|aide|adviser|advisor)$/.test(
      mention.head,
    )
  )
    return false;
  const before = document.article.text.slice(0, mention.range.start);
  const noun = new RegExp(`\\b${mention.head}\\b`, 'i');
  const named = document.tokens.some(
    (token, i) =>
      token.range.start < mention.range.start &&
      token.pos === 'PROPN' &&
      document.tokens[i + 1]?.pos === 'PROPN' &&
      noun.test(before.slice(Math.max(0, token.range.start - 60), token.range.start + 90)),
  );
  return !named && document.article.byline === undefined && whoClause(document, mention);
}

function whoClause(document: TextDocument, mention: Mention): boolean {
  return (
    /^,? who\b/.test(document.article.text.slice(mention.range.end, mention.range.end + 8)) ||
    / who,?$/.test(document.article.text.slice(mention.range.start, mention.range.end))
  );
}

function settle(entry: Entry, attributions: readonly Attribution[]): LedgerEntry {
  const contents = entry.mentions.flatMap((mention) => mention.contents);
  const reason = entry.mentions.find((mention) => mention.reason)?.reason;
  const fullest = entry.mentions.reduce((best, one) =>
    one.marks.length > best.marks.length ? one : best,
  );
  return {
    mentions: entry.mentions.map((mention) => mention.range),
    called: fullest.range,
    head: entry.head,
    bystander: entry.mentions.every((mention) => mention.bystander),
    ...(reason ? { reason } : {}),
    contents,
    alone: contents.filter((content) => !corroborated(content, attributions)),
  };
}

/** Somebody with a name, an office or a paper says it in the same breath. */
function corroborated(content: Range, attributions: readonly Attribution[]): boolean {
  return attributions.some(
    (one) =>
      (one.source?.kind === 'named' ||
        one.source?.kind === 'institution' ||
        one.source?.kind === 'document') &&
      (one.content.some((range) => range.start < content.end && content.start < range.end) ||
        (one.cue.lemma === 'confirm' &&
          one.cue.range.start > content.start &&
          one.cue.range.start - content.end < 250)),
  );
}
