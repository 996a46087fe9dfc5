import type { TextDocument, Token } from './document.ts';

/** Whose figure it is. */
export interface Voice {
  /** Key of the source, equal for equal sources; empty for the article's own voice. */
  readonly source: string;
}

const says = new Set([
  'say',
  'tell',
  'claim',
  'estimate',
  'announce',
  'believe',
  'argue',
  'state',
  'insist',
  'add',
  'suggest',
  'think',
  'contend',
  'maintain',
  'allege',
  'admit',
  'acknowledge',
  'warn',
  'write',
  'tweet',
  'predict',
  'forecast',
  'confirm',
  'put',
]);
const pronouns = new Set(['he', 'she', 'they', 'it', 'i', 'we']);

/** The source of each sentence by a simple cue: 'police said', 'according to the union'. */
export function readVoices(document: TextDocument): readonly Voice[] {
  let last = '';
  const known = new Set<string>();
  return document.sentences.map((sentence) => {
    const start = document.starts[sentence.index] ?? 0;
    const end = document.starts[sentence.index + 1] ?? document.tokens.length;
    const found = voiceOf(document.tokens, start, end, last);
    if (found !== '') known.add(found);
    const spoken = found === '' ? nameAhead(document.tokens, start, end) : found;
    if (known.has(spoken)) last = spoken;
    return { source: found };
  });
}

/** 'Escueta praised the crews. The boats, he said,': he is the one whom the sentence before began with. */
function nameAhead(tokens: readonly Token[], start: number, end: number): string {
  let at = start;
  while (at < end && tokens[at]?.pos === 'PROPN') at += 1;
  return at > start ? (tokens[at - 1]?.lemma ?? '') : '';
}

function voiceOf(tokens: readonly Token[], start: number, end: number, last: string): string {
  for (let at = start; at < end; at += 1) {
    const token = tokens[at] as Token;
    if (token.lower === 'according' && tokens[at + 1]?.lower === 'to')
      return nounAfter(tokens, at + 2, end);
    if (!says.has(token.lemma) || token.pos !== 'VERB') continue;
    const before = subjectBefore(tokens, at, start, last);
    if (before !== '') return before;
    const after = tokens[at + 1];
    if (after?.pos === 'PROPN' || after?.lower === 'the' || after?.pos === 'NOUN')
      return nounAfter(tokens, at + 1, end);
  }
  return '';
}

/** The noun or name right before the verb: 'the fire service said' → service. */
function subjectBefore(
  tokens: readonly Token[],
  verb: number,
  start: number,
  last: string,
): string {
  for (let at = verb - 1; at >= Math.max(start, verb - 4); at -= 1) {
    const token = tokens[at] as Token;
    if (pronouns.has(token.lower)) return last === '' ? token.lower : last;
    if (token.pos === 'PROPN' || token.pos === 'NOUN') return token.lemma;
    // 'the families had been told': they are not the source.
    if (token.lemma === 'be') return '';
    if (!['AUX', 'ADV', 'PART'].includes(token.pos) && token.text !== ',') return '';
  }
  return '';
}

/** Head of the noun phrase after the cue: 'according to the teachers' union' → union. */
function nounAfter(tokens: readonly Token[], from: number, end: number): string {
  let noun = '';
  for (let at = from; at < Math.min(end, from + 8); at += 1) {
    const token = tokens[at] as Token;
    if (token.pos === 'NOUN' || token.pos === 'PROPN') noun = token.lemma;
    else if (noun !== '' && token.lower !== "'s" && token.lower !== "'") break;
  }
  return noun;
}

/** For each token, whether it stands inside quotation marks; paragraphs start outside them. */
export function readQuoted(document: TextDocument): readonly boolean[] {
  let open = false;
  let paragraph = -1;
  return document.tokens.map((token) => {
    const here = document.sentences[token.sentence]?.paragraph ?? 0;
    if (here !== paragraph) {
      paragraph = here;
      open = false;
    }
    const mark = token.text;
    if (mark === '“' || mark === '„' || mark === '«') open = true;
    else if (mark === '”' || mark === '»') open = false;
    else if (mark === '"') open = !open;
    return open;
  });
}
