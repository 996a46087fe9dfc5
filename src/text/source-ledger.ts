import type { Range } from '../domain/article.ts';
import type { Attribution, Cue } from './attribution.ts';
import { tellingVerbs } from './cues.ts';
import type { TextDocument } from './document.ts';
import { tokensIn } from './places.ts';
import type { Speaker } from './speakers.ts';
import { voicing } from './voiced.ts';
import { roleNouns } from './speaker-words.ts';
import { matchesIn, sentencesFor } from './word-index.ts';

import { reasonNear } from './anonymity.ts';
import { hiddenMentions, unnamedPronouns } from './hidden-sources.ts';
import {
  besideName,
  isNamedNext,
  isOnRecord,
  isOutlet,
  isSpokenOf,
  speaksToOthers,
} from './told-to-press.ts';
import { bareMentions, marksOf, shy, shyMentions, type Mention } from './source-mentions.ts';
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
  return entries
    .filter((entry) => !entry.mentions.every((mention) => confirmedByName(document, mention)))
    .map((entry) => settle(entry, attributions))
    .map((entry) => withLaterReason(document, entry));
}

/** 'people familiar with the matter said … said the people, who asked not to be identified': told when they speak again. */
function withLaterReason(document: TextDocument, entry: LedgerEntry): LedgerEntry {
  const last = entry.mentions.at(-1);
  if (entry.reason !== undefined || last === undefined) return entry;
  const { text } = document.article;
  const called = entry.head === 'person' ? 'people' : entry.head;
  for (const sentence of sentencesFor(document, shy)) {
    if (sentence.range.start < last.start) continue;
    for (const match of matchesIn(document, sentence, shy)) {
      const start = sentence.range.start + match.index;
      const range = { start, end: start + match[0].length };
      const before = text.slice(Math.max(0, start - 40), start).toLowerCase();
      if (
        again.some(
          (word) => before.endsWith(`${word} ${called}`) || before.endsWith(`${word} ${called}s`),
        )
      )
        return {
          ...entry,
          reason: reasonNear(document, { start, end: start + 1 }, called) ?? range,
        };
    }
  }
  return entry;
}

/** What takes up those who spoke before. */
const again = ['the', 'these', 'those', 'both'];

const confirmed =
  /(?<!\p{L})\p{Lu}\p{L}{1,30},? (?:(?:later|also|has|since) ){0,3}confirmed (?:this|it|that|the|these|his|her|their)\b/u;

/** 'A clerk said two were children. The director, Dr Lind, later confirmed this.' */
function confirmedByName({ article }: TextDocument, { contents, range }: Mention): boolean {
  const end = Math.max(range.end, ...contents.map((content) => content.end));
  return confirmed.test(article.text.slice(end, end + 160));
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
    const member = found.at(-1);
    if (member && isOneOf(document, source, member)) {
      found.push({ ...member, range: source.range, contents: content, marks: '' });
      continue;
    }
    const circle =
      cue.lemma === 'accord' &&
      ofTheirs.test(document.article.text.slice(source.range.start, source.range.end));
    if (source.kind !== 'unnamed' && !anaphor && !circle) continue;
    if (
      speaksToOthers(document, source, cue) ||
      isSpokenOf(document, source, cue) ||
      isOnRecord(document, source, cue, sentence) ||
      besideName(document, source) ||
      isNamedNext(document, source, sentence) ||
      retold(document, attributions, source, cue) ||
      !tellsSomething(document, source, cue, content)
    )
      continue;
    found.push({
      ...source,
      definite: source.definite && !circle,
      contents: content,
      marks: marksOf(document, source.range),
    });
  }
  for (const mention of [
    ...bareMentions(document),
    ...hiddenMentions(document),
    ...shyMentions(document),
    ...unnamedPronouns(document),
  ]) {
    if (
      !found.some(
        (one) => one.range.start < mention.range.end && mention.range.start < one.range.end,
      )
    )
      found.push(mention);
  }
  return found.sort((a, b) => a.range.start - b.range.start);
}

/** 'According to her friends and advisers': those around somebody, by no name. */
const ofTheirs =
  /^(?:his|her|their|its)(?: \p{Ll}+){0,2} (?:advis[eo]rs|aides|allies|associates|confidants|staffers)\b/iu;

/** 'Sources say she will go. “She is finished,” said one.': one of those in the sentence before. */
function isOneOf(document: TextDocument, source: Speaker, earlier: Mention): boolean {
  const { text } = document.article;
  if (!/^(?:one|another|a second)$/i.test(text.slice(source.range.start, source.range.end)))
    return false;
  const between = text.slice(earlier.range.end, source.range.start);
  return between.length < 400 && (between.match(/[.!?]["”’]? /g) ?? []).length <= 2;
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
  if (cue.lemma === 'accord' || source.reason) return true;
  if (/ing$/.test(text.slice(cue.range.start, cue.range.end))) return false;
  // A modal right before the verb; one in 'who asked not to be named' is further off.
  const lead = text.slice(Math.max(source.range.end, cue.range.start - 30), cue.range.start);
  if (/\b(?:will|would|can|could|may|might|should|must|to) (?:\w+ )?$/.test(lead)) return false;
  if (content.some(({ start, end }) => /["“”]/.test(text.slice(start, end)))) return true;
  return content.some((range) =>
    tokensIn(document, range).some((token) => token.pos === 'VERB' || token.pos === 'AUX'),
  );
}

/** Somebody with a name tells what a source said ('Reid said a source told him'), or an aside of a relative clause. */
function retold(
  document: TextDocument,
  attributions: readonly Attribution[],
  source: Speaker,
  cue: Cue,
): boolean {
  const place = {
    start: Math.min(source.range.start, cue.range.end - 1),
    end: Math.max(source.range.start + 1, cue.range.end),
  };
  const within = voicing(attributions, place).some(
    (one) =>
      one.cue.family === 'say' &&
      (one.source?.kind === 'named' ||
        one.source?.kind === 'pronoun' ||
        (one.source?.kind === 'institution' &&
          cue.range.start > source.range.start &&
          !/[,:] $/.test(
            document.article.text.slice(Math.max(0, source.range.start - 2), source.range.start),
          ) &&
          !isOutlet(document.article.text.slice(one.source.range.start, one.source.range.end)))) &&
      one.cue.range.end <= source.range.start &&
      one.content.some((range) => range.start <= source.range.start && cue.range.end <= range.end),
  );
  if (within) return true;
  const between = document.article.text.slice(source.range.end, cue.range.start);
  // 'who did not want to be named' says nothing about the telling.
  if (source.reason) return false;
  if (
    source.head !== 'person' &&
    /\b(?:did|does|do|has|have|had|would|could) ?(?:not|n['’]t)\b/.test(between)
  )
    return true;
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
