import type { Range } from '../domain/article.ts';
import { cueFamily, cueNouns, documentsDo, toldVerbs, weakCues, type CueFamily } from './cues.ts';
import type { TextDocument, Token } from './document.ts';
import { phraseAfter, phraseBefore, type Phrase } from './noun-phrases.ts';
import { quotedAt, type Quotation } from './quotations.ts';
import { whoSpeaks, type Speaker } from './speakers.ts';

export interface Cue {
  readonly range: Range;
  /** 'say', 'accord' (according to), 'report' … */
  readonly lemma: string;
  readonly family: CueFamily;
  /** 'was told', 'has been interpreted', 'is expected'. */
  readonly passive: boolean;
}

/** Who says what: one cue with its source, where there is one, and the words that it brings. */
export interface Attribution {
  /** Index of the sentence that holds the cue. */
  readonly sentence: number;
  /** Absent where the text names nobody: 'is expected to', 'it was reported that'. */
  readonly source?: Speaker;
  readonly cue: Cue;
  /** In reading order; whole quotations, also those that go on over the next sentences. */
  readonly content: readonly Range[];
  /** A quotation stands in the content. */
  readonly direct: boolean;
}

/** A sentence as the rules see it. `low` and `high` are indexes into `tokens`. */
interface Scene {
  readonly document: TextDocument;
  readonly tokens: readonly Token[];
  readonly sentence: number;
  readonly low: number;
  readonly high: number;
  readonly quoted: (token: number) => boolean;
}

interface Draft {
  readonly cue: Phrase;
  readonly lemma: string;
  readonly family: CueFamily;
  readonly passive?: boolean;
  readonly source?: Phrase | undefined;
  readonly content: readonly Phrase[];
}

/** Every attribution outside quotations, in the order of their cues. */
export function findAttributions(
  document: TextDocument,
  quotations: readonly Quotation[],
): Attribution[] {
  const { tokens, starts } = document;
  const inQuote = quotedAt(quotations);
  const quoted = tokens.map((token) => inQuote(token.range.start));
  const drafts: { scene: Scene; draft: Draft }[] = [];
  document.sentences.forEach((_, sentence) => {
    const scene: Scene = {
      document,
      tokens,
      sentence,
      low: starts[sentence] ?? 0,
      high: contentEnd(tokens, starts[sentence] ?? 0, starts[sentence + 1] ?? 0),
      quoted: (token) => quoted[token] ?? false,
    };
    for (const draft of draftsOf(scene)) drafts.push({ scene, draft });
  });
  return finish(document, quotations, drafts);
}

function contentEnd(tokens: readonly Token[], low: number, end: number): number {
  while (end > low && /^[.;]$/.test(tokens[end - 1]?.text ?? '')) end -= 1;
  return end;
}

function draftsOf(scene: Scene): Draft[] {
  const { tokens, low, high } = scene;
  const drafts: Draft[] = [];
  const label = speakerLabel(scene);
  if (label) drafts.push(label);
  for (let i = low; i < high; i++) {
    const token = tokens[i];
    if (!token || scene.quoted(i)) continue;
    const draft =
      token.lower === 'according' && tokens[i + 1]?.lower === 'to'
        ? accordingTo(scene, i)
        : (nounCue(scene, i) ?? adverbCue(scene, i) ?? verbCue(scene, i, drafts));
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** 'Ruiz: “We go.”', at the start of a paragraph or headline. */
function speakerLabel(scene: Scene): Draft | undefined {
  const { tokens, low, high, document } = scene;
  const sentence = document.sentences[scene.sentence];
  const paragraph = sentence && document.article.paragraphs[sentence.paragraph];
  if (!sentence || paragraph?.range.start !== sentence.range.start) return undefined;
  for (let i = low; i < Math.min(high, low + 5); i++) {
    if (tokens[i]?.text === ':') {
      if (i === low || i + 1 >= high || tokens[i - 1]?.pos !== 'PROPN') return undefined;
      return {
        cue: { start: i, end: i + 1 },
        lemma: ':',
        family: 'say',
        source: { start: low, end: i },
        content: [{ start: i + 1, end: high }],
      };
    }
    if (tokens[i]?.pos !== 'PROPN' || scene.quoted(i)) return undefined;
  }
  return undefined;
}

function accordingTo(scene: Scene, at: number): Draft | undefined {
  const { tokens, low, high } = scene;
  const source = phraseAfter(tokens, at + 2, high);
  if (!source) return undefined;
  const opening = at - low <= 1;
  const comma = nextComma(scene, source.end);
  const content: Phrase[] = [];
  if (!opening) content.push({ start: low, end: trimComma(tokens, low, at) });
  if (opening && comma !== undefined) content.push({ start: comma + 1, end: high });
  else if (!opening && comma !== undefined && high - comma > 4)
    content.push({ start: comma + 1, end: high });
  return { cue: { start: at, end: at + 2 }, lemma: 'accord', family: 'say', source, content };
}

function nextComma(scene: Scene, from: number): number | undefined {
  const high = Math.min(scene.high, from + 60);
  for (let i = from; i < high; i++) if (scene.tokens[i]?.text === ',') return i;
  return undefined;
}

function trimComma(tokens: readonly Token[], low: number, end: number): number {
  while (end > low && /^[,—–-]$/.test(tokens[end - 1]?.text ?? '')) end -= 1;
  return end;
}

/** 'his claim that …', 'a warning from the union that …', 'calls for …', 'speculation that …'. */
function nounCue(scene: Scene, at: number): Draft | undefined {
  const { tokens, high } = scene;
  const token = tokens[at];
  if (
    !token ||
    !cueNouns.has(token.lower) ||
    (token.pos !== 'NOUN' && !(token.pos === 'VERB' && tokens[at - 1]?.pos === 'DET'))
  )
    return undefined;
  if (mistagged(scene, at)) return undefined;
  const owner = ownerBefore(scene, at);
  let that = at + 1;
  while (that < Math.min(high, at + 8) && !/^(?:that|[,;:])$/.test(tokens[that]?.lower ?? ''))
    that += 1;
  const clause = tokens[that]?.lower === 'that';
  if (!clause && !(owner && /^(?:about|of|for|to|on|over)$/.test(tokens[at + 1]?.lower ?? '')))
    return undefined;
  const by =
    clause && /^(?:by|from|of|among)$/.test(tokens[at + 1]?.lower ?? '')
      ? phraseAfter(tokens, at + 2, that)
      : undefined;
  const source = owner ?? by;
  return {
    cue: { start: at, end: at + 1 },
    lemma: token.lemma,
    family: 'say',
    ...(source ? { source } : {}),
    content: [{ start: clause ? that : at + 1, end: clauseEnd(scene, that + 1) }],
  };
}

function ownerBefore(scene: Scene, at: number): Phrase | undefined {
  const { tokens, low } = scene;
  let i = at - 1;
  while (i > low && (tokens[i]?.pos === 'ADJ' || tokens[i]?.pos === 'NOUN')) i -= 1;
  const token = tokens[i];
  if (!token) return undefined;
  if (/^(?:his|her|their|its|my|our|your)$/.test(token.lower)) return { start: i, end: i + 1 };
  if (token.lower !== "'s" && token.lower !== "'") return undefined;
  return phraseBefore(tokens, low, i);
}

/** A clause inside a sentence: up to the end, or to a dash or semicolon. */
function clauseEnd(scene: Scene, from: number): number {
  for (let i = from; i < Math.min(scene.high, from + 120); i++) {
    if (scene.tokens[i]?.text === ';' && !scene.quoted(i)) return i;
  }
  return scene.high;
}

/** 'reportedly', 'allegedly': somebody says so, nobody is named. */
function adverbCue(scene: Scene, at: number): Draft | undefined {
  const { tokens, low, high } = scene;
  if (!/^(?:reportedly|allegedly|supposedly|purportedly)$/.test(tokens[at]?.lower ?? ''))
    return undefined;
  return {
    cue: { start: at, end: at + 1 },
    lemma: tokens[at]?.lower ?? '',
    family: 'say',
    content: [
      { start: low, end: at },
      { start: at + 1, end: high },
    ],
  };
}

const finiteSaid =
  /^(?:said|says|told|wrote|writes|added|adds|tweeted|asked|noted|argued|announced|explained|warned|claimed|insisted|recalled|continued|replied|declared|joked|admitted)$/;

function verbCue(scene: Scene, at: number, earlier: readonly Draft[]): Draft | undefined {
  const { tokens, low } = scene;
  const token = tokens[at];
  if (!token) return undefined;
  const verbal = token.pos === 'VERB' || finiteSaid.test(token.lower) || mistagged(scene, at);
  if (!verbal) return undefined;
  const lemma = token.lemma;
  // 'who spoke on condition of anonymity' says how, not what.
  if (
    /^(?:speak|talk)$/.test(lemma) &&
    /^(?:on|anonymously|under)$/.test(tokens[at + 1]?.lower ?? '')
  )
    return undefined;
  const family = cueFamily(lemma);
  const that = thatClause(scene, at);
  if (!family && that === undefined) return undefined;
  if (
    (tokens[at - 1]?.pos === 'DET' &&
      !/^(?:some|many|most|few|several|all|both)$/.test(tokens[at - 1]?.lower ?? '')) ||
    (/^(?:as|so|than)$/.test(tokens[at - 1]?.lower ?? '') && !finiteSaid.test(token.lower))
  )
    return undefined;
  const cue = { start: at, end: at + 1 };
  const passive = isPassive(tokens, low, at);
  if (passive) return passiveCue(scene, at, cue, family);
  const before = contentBefore(scene, at);
  const source = sourceOf(scene, at, before, earlier);
  const after = contentAfter(scene, at, source, that, before !== undefined);
  const content = [...(before ? [before] : []), ...(after ? [after] : [])];
  if (content.length === 0) return undefined;
  if (
    weakCues.has(lemma) &&
    that === undefined &&
    !before &&
    !startsQuote(scene, after) &&
    !documentSubject(tokens, source, lemma)
  )
    return undefined;
  if (!family && that === undefined) return undefined;
  if (!source && family !== 'say' && that === undefined) return undefined;
  return { cue, lemma, family: family ?? 'think', ...(source ? { source } : {}), content };
}

/** 'some fear that', 'critics question whether': a verb that the tagger took for a noun. */
function mistagged(scene: Scene, at: number): boolean {
  const { tokens } = scene;
  const token = tokens[at];
  if (!token || token.pos !== 'NOUN' || !cueFamily(token.lemma)) return false;
  if (
    tokens[at + 1]?.lower !== 'that' &&
    tokens[at + 1]?.text !== ':' &&
    tokens[at + 1]?.text !== '“'
  )
    return false;
  // 'The report, which …, claims that'
  if (tokens[at - 1]?.text === ',' && /s$/.test(token.lower) && tokens[at + 1]?.lower === 'that')
    return true;
  return (
    at > scene.low &&
    ['NOUN', 'PROPN', 'PRON', 'DET'].includes(tokens[at - 1]?.pos ?? '') &&
    !/^(?:the|a|an|his|her|their|its|this|that|no|any)$/.test(tokens[at - 1]?.lower ?? '')
  );
}

function documentSubject(
  tokens: readonly Token[],
  source: Phrase | undefined,
  lemma: string,
): boolean {
  if (!source || !documentsDo(lemma)) return false;
  for (let i = source.start; i < source.end; i++)
    if (
      /^(?:polls?|surveys?|stud(?:y|ies)|reports?|data|figures|documents?|records?|emails?|e-mails|research|analysis|numbers|statistics|sources?|evidence|results|review|audit)$/.test(
        tokens[i]?.lower ?? '',
      )
    )
      return true;
  return false;
}

/** Where 'that' (or 'whether', 'how', 'why') begins the clause of the verb at `at`. */
function thatClause(scene: Scene, at: number): number | undefined {
  const { tokens, high } = scene;
  const told = toldVerbs.has(tokens[at]?.lemma ?? '');
  for (let i = at + 1; i < Math.min(high, at + (told ? 12 : 7)); i++) {
    const word = tokens[i]?.lower ?? '';
    if (scene.quoted(i)) return undefined;
    if (/^(?:that|whether|how|why)$/.test(word)) {
      if (word === 'that' && i > at + 1 && tokens[i - 1]?.pos === 'NOUN' && !told) return undefined;
      if (
        word === 'that' &&
        ['NOUN'].includes(tokens[i + 1]?.pos ?? '') &&
        tokens[i]?.pos === 'DET' &&
        i === at + 1 &&
        !finiteSaid.test(tokens[at]?.lower ?? '')
      )
        return undefined;
      return i;
    }
    if (/^[,:;]$/.test(word)) return undefined;
    if (tokens[i]?.pos === 'VERB' || tokens[i]?.pos === 'AUX') return undefined;
  }
  return undefined;
}

const be = /^(?:is|are|was|were|be|been|being|'s|'re|gets?|got)$/;

function isPassive(tokens: readonly Token[], low: number, at: number): boolean {
  const token = tokens[at];
  if (!token || /ing$/.test(token.lower) || (token.lower === token.lemma && token.lower !== 'read'))
    return false;
  if (
    !/(?:ed|en|told|said|known|seen|thought|understood|held|felt|read|made|quoted|found|written|shown)$/.test(
      token.lower,
    )
  )
    return false;
  for (let i = at - 1; i >= low && i >= at - 4; i--) {
    if (be.test(tokens[i]?.lower ?? '')) return true;
    if (!['ADV', 'PART', 'SCONJ'].includes(tokens[i]?.pos ?? '')) return false;
  }
  return false;
}

/** 'is expected to fall', 'was told by police that', 'has been read by experts as'. */
function passiveCue(
  scene: Scene,
  at: number,
  cue: Phrase,
  family: CueFamily | undefined,
): Draft | undefined {
  const { tokens, low, high } = scene;
  if (!family) return undefined;
  const lemma = tokens[at]?.lemma ?? '';
  let by: Phrase | undefined;
  for (let i = at + 1; i < Math.min(high, at + 10) && !by; i++) {
    if (tokens[i]?.lower === 'by' && !scene.quoted(i)) by = phraseAfter(tokens, i + 1, high);
    else if (/^[,;:]$/.test(tokens[i]?.text ?? '')) break;
  }
  const next = tokens[at + 1]?.lower ?? '';
  const raising =
    /^(?:to|that|as|by|whether|about)$/.test(next) ||
    startsQuote(scene, { start: at + 1, end: high });
  const after =
    tokens[at + 1]?.pos === 'ADV' && /^(?:to|that|as|by)$/.test(tokens[at + 2]?.lower ?? '');
  if (!raising && !after && !by) return undefined;
  if (family === 'stance' && !by) return undefined;
  const subject = phraseBefore(tokens, low, at);
  const impersonal = subject && tokens[subject.start]?.lower === 'it';
  const start = by && by.end < high ? by.end : at + 1;
  const content = [
    ...(subject && !impersonal && !toldVerbs.has(lemma) ? [subject] : []),
    { start: Math.min(start, high), end: high },
  ].filter((part) => part.start < part.end);
  return { cue, lemma, family, passive: true, ...(by ? { source: by } : {}), content };
}

/** The words before a clause that only says who spoke: '“No,” he said', 'Sales fell, police said'. */
function contentBefore(scene: Scene, at: number): Phrase | undefined {
  const { tokens, low } = scene;
  if (/ing$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.pos !== 'AUX') return undefined;
  const subject = startsAfterMark(scene, at) ? undefined : phraseBefore(tokens, low, at);
  const clause = subject ? subject.start : at;
  const end = trimComma(tokens, low, clause);
  if (end <= low) return undefined;
  const mark = tokens[clause - 1]?.text ?? '';
  const closes = scene.quoted(clause - 1) && /^["”’'»]$/.test(mark);
  if (
    mark !== ',' &&
    !closes &&
    !/^[—–]$/.test(mark) &&
    !(scene.quoted(clause - 1) && /[?!]/.test(mark))
  )
    return undefined;
  if (closes || scene.quoted(end - 1)) return { start: low, end };
  if (thatClause(scene, at) !== undefined || tokens[at + 1]?.text === ':') return undefined;
  const first = tokens[low];
  if (!first || end - low < 3) return undefined;
  const subordinated =
    /^(?:when|while|after|before|because|although|though|if|as|since|asked|speaking|in|on|at|by|with|during|despite|for|from|to|under)$/.test(
      first.lower,
    );
  let verbs = 0;
  for (let i = Math.max(low, end - 60); i < end; i++)
    if (/^(?:VERB|AUX)$/.test(tokens[i]?.pos ?? '')) verbs += 1;
  if (verbs === 0 || (subordinated && !endsSoon(scene, at))) return undefined;
  return { start: low, end };
}

/** Nothing but 'on Tuesday', 'in a statement', 'reporters' is left after the verb. */
function endsSoon(scene: Scene, at: number): boolean {
  return scene.high - at <= 7;
}

/** '…,” said Ruiz': the verb comes right after the mark. */
function startsAfterMark(scene: Scene, at: number): boolean {
  const mark = scene.tokens[at - 1]?.text ?? '';
  return (
    (at === scene.low && finiteSaid.test(scene.tokens[at]?.lower ?? '')) ||
    /^["”’'»?!]$/.test(mark) ||
    (/^[,—–]$/.test(mark) &&
      finiteSaid.test(scene.tokens[at]?.lower ?? '') &&
      invertedSource(scene, at) !== undefined &&
      scene.quoted(at - 2))
  );
}

function invertedSource(scene: Scene, at: number): Phrase | undefined {
  const { tokens, high } = scene;
  const next = tokens[at + 1];
  if (!next || !['PROPN', 'DET', 'NOUN', 'PRON', 'ADJ', 'NUM'].includes(next.pos)) return undefined;
  if (next.lower === 'that') return undefined;
  return phraseAfter(tokens, at + 1, high);
}

function sourceOf(
  scene: Scene,
  at: number,
  before: Phrase | undefined,
  earlier: readonly Draft[],
): Phrase | undefined {
  const { tokens, low } = scene;
  const token = tokens[at];
  if (!token) return undefined;
  const participle =
    /ing$/.test(token.lower) &&
    tokens[at - 1]?.pos !== 'AUX' &&
    !(tokens[at - 1]?.pos === 'ADV' && tokens[at - 2]?.pos === 'AUX');
  const infinitive = tokens[at - 1]?.lower === 'to';
  if (
    participle ||
    infinitive ||
    tokens[at - 1]?.lower === 'and' ||
    (tokens[at - 1]?.pos === 'ADV' && tokens[at - 2]?.lower === 'and')
  ) {
    const last = earlier.findLast((draft) => draft.source !== undefined && !draft.passive);
    return last?.source ?? mainSubject(scene, at);
  }
  if (startsAfterMark(scene, at) || (before && tokens[at - 1]?.text === ',')) {
    const inverted = invertedSource(scene, at);
    if (inverted) return inverted;
  }
  const subject = phraseBefore(tokens, low, at);
  if (subject && /^(?:who|which|that)$/.test(tokens[subject.end - 1]?.lower ?? '')) {
    const head = phraseBefore(tokens, low, trimComma(tokens, low, subject.end - 1));
    return head ?? subject;
  }
  return subject;
}

/** The subject of the sentence: the phrase before its first finite verb. */
function mainSubject(scene: Scene, before: number): Phrase | undefined {
  const { tokens, low } = scene;
  for (let i = low + 1; i < Math.min(before, low + 60); i++) {
    if (scene.quoted(i)) continue;
    if (
      tokens[i]?.pos === 'AUX' ||
      (tokens[i]?.pos === 'VERB' && !/ing$/.test(tokens[i]?.lower ?? ''))
    )
      return phraseBefore(tokens, low, i);
  }
  return undefined;
}

function startsQuote(scene: Scene, content: Phrase | undefined): boolean {
  if (!content) return false;
  for (let i = content.start; i < Math.min(content.end, content.start + 10); i++)
    if (scene.quoted(i)) return true;
  return false;
}

function contentAfter(
  scene: Scene,
  at: number,
  source: Phrase | undefined,
  that: number | undefined,
  hasBefore: boolean,
): Phrase | undefined {
  const { tokens, high } = scene;
  let start = source && source.start > at ? source.end : at + 1;
  if (source && source.start > at) start = afterInsertion(scene, start);
  if (that !== undefined && that >= start) return { start: that, end: clauseEnd(scene, that) };
  const quote = nextQuote(scene, start);
  if (hasBefore) {
    if (quote !== undefined) return { start: quote, end: high };
    return undefined;
  }
  if (tokens[start]?.text === ':')
    return start + 1 < high ? { start: start + 1, end: high } : undefined;
  if (tokens[start]?.text === ',')
    return quote !== undefined && quote <= start + 12 ? { start: quote, end: high } : undefined;
  if (toldVerbs.has(tokens[at]?.lemma ?? '')) {
    const told = phraseAfter(tokens, start, high);
    if (quote !== undefined && (!told || quote <= told.end + 8)) return { start: quote, end: high };
    if (told && told.end < high)
      return { start: skipTime(scene, told.end), end: clauseEnd(scene, told.end) };
  }
  if (start >= high) return undefined;
  return { start: skipTime(scene, start), end: clauseEnd(scene, start) };
}

/** Past ', a teacher in Lund,' after an inverted source. */
function afterInsertion(scene: Scene, from: number): number {
  const { tokens, high } = scene;
  if (tokens[from]?.text !== ',') return from;
  for (let i = from + 1; i < Math.min(high, from + 25); i++) {
    if (scene.quoted(i)) return i;
    if (tokens[i]?.text === ',') return i + 1;
  }
  return from;
}

function nextQuote(scene: Scene, from: number): number | undefined {
  for (let i = from; i < Math.min(scene.high, from + 25); i++) if (scene.quoted(i)) return i;
  return undefined;
}

/** Past 'on Tuesday', 'yesterday'. */
function skipTime(scene: Scene, from: number): number {
  const { tokens, high } = scene;
  let i = from;
  if (
    /^(?:on|in)$/.test(tokens[i]?.lower ?? '') &&
    /day$|^\d{4}$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
      tokens[i + 1]?.lower ?? '',
    )
  )
    i += 2;
  else if (
    /^(?:yesterday|today|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?$/.test(tokens[i]?.lower ?? '')
  )
    i += 1;
  return i < high ? i : from;
}

/** Turns drafts into attributions: whole quotations, speakers, and quotations that go on after their clause. */
function finish(
  document: TextDocument,
  quotations: readonly Quotation[],
  drafts: readonly { scene: Scene; draft: Draft }[],
): Attribution[] {
  const outer = quotations.filter((quotation) => quotation.depth === 0);
  const made = drafts.map(({ scene, draft }): Attribution & { content: Range[] } => {
    const content = draft.content
      .map((part) => wholeQuotations(rangeOf(document, part), outer))
      .filter((range) => range.end > range.start);
    return {
      sentence: scene.sentence,
      ...(draft.source ? { source: whoSpeaks(document, draft.source, draft.cue.end) } : {}),
      cue: {
        range: rangeOf(document, draft.cue),
        lemma: draft.lemma,
        family: draft.family,
        passive: draft.passive ?? false,
      },
      content,
      direct: outer.some((quotation) => content.some((range) => overlaps(range, quotation.range))),
    };
  });
  attachOrphans(document, outer, made);
  return made;
}

function rangeOf(document: TextDocument, phrase: Phrase): Range {
  const start = document.tokens[phrase.start]?.range.start ?? 0;
  return { start, end: document.tokens[phrase.end - 1]?.range.end ?? start };
}

/** Grows a range over the rest of the quotations that it touches. */
function wholeQuotations(range: Range, outer: readonly Quotation[]): Range {
  let { start, end } = range;
  for (let i = firstEndingAfter(outer, start); i < outer.length; i++) {
    const quotation = outer[i]?.range;
    if (!quotation || quotation.start >= end) break;
    start = Math.min(start, quotation.start);
    end = Math.max(end, quotation.end);
  }
  return { start, end };
}

/** Index of the first quotation that ends after `offset`; `outer` is in reading order and disjoint. */
function firstEndingAfter(outer: readonly Quotation[], offset: number): number {
  let low = 0;
  let high = outer.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((outer[middle]?.range.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** '“No,” he said. “Never.”': the second quotation has the speaker of the first. */
function attachOrphans(
  document: TextDocument,
  outer: readonly Quotation[],
  made: (Attribution & { content: Range[] })[],
): void {
  const paragraphAt = (offset: number) =>
    document.article.paragraphs.findIndex((paragraph) => offset < paragraph.range.end);
  for (const quotation of outer) {
    if (made.some((one) => one.content.some((range) => overlaps(range, quotation.range)))) continue;
    const paragraph = paragraphAt(quotation.range.start);
    const opens = document.article.paragraphs[paragraph]?.range.start === quotation.range.start;
    const earlier = made.findLast(
      (one) =>
        one.direct && one.source !== undefined && one.cue.range.start < quotation.range.start,
    );
    if (!earlier) continue;
    const distance = paragraph - paragraphAt(earlier.cue.range.start);
    if (distance === 0 || (distance === 1 && opens)) earlier.content.push(quotation.range);
  }
}
