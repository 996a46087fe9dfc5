import {
  clauseEnd,
  mistagged,
  nextComma,
  trimComma,
  type Draft,
  type Scene,
} from './attribution-scene.ts';
import { transcriptLabel } from './transcripts.ts';
import { cueNouns } from './cues.ts';
import type { Phrase } from './noun-phrases.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';

/** 'Ruiz: “We go.”', at the start of a paragraph or headline. */
export function speakerLabel(scene: Scene): Draft | undefined {
  const { tokens, low, high, document } = scene;
  const sentence = document.sentences[scene.sentence];
  const paragraph = sentence && document.article.paragraphs[sentence.paragraph];
  if (!sentence || paragraph?.range.start !== sentence.range.start) return undefined;
  const label = transcriptLabel(document.article, paragraph.range);
  if (label !== undefined) return spokenParagraph(scene, label);
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

/** The whole paragraph that a label opens, up to the end of what is spoken. */
function spokenParagraph({ tokens, low, document }: Scene, label: number): Draft | undefined {
  const paragraph = document.sentences[tokens[low]?.sentence ?? 0]?.paragraph;
  let colon = low;
  while ((tokens[colon]?.range.end ?? Infinity) < label) colon += 1;
  let end = colon + 1;
  while (document.sentences[tokens[end]?.sentence ?? -1]?.paragraph === paragraph) end += 1;
  if (colon === low || end <= colon + 1) return undefined;
  return {
    cue: { start: colon, end: colon + 1 },
    lemma: ':',
    family: 'say',
    source: { start: low, end: colon },
    content: [{ start: colon + 1, end }],
  };
}

export function accordingTo(scene: Scene, at: number): Draft | undefined {
  const { tokens, low, high } = scene;
  const source = phraseAfter(tokens, at + 2, high);
  if (!source) return undefined;
  const opening = at - low <= 1;
  const comma = colonOf(scene, source.end, opening) ?? nextComma(scene, source.end);
  const content: Phrase[] = [];
  if (!opening) content.push({ start: low, end: trimComma(tokens, low, at) });
  if (opening && comma !== undefined) content.push({ start: comma + 1, end: high });
  else if (!opening && comma !== undefined && high - comma > 4)
    content.push({ start: comma + 1, end: high });
  return { cue: { start: at, end: at + 2 }, lemma: 'accord', family: 'say', source, content };
}

/** 'According to the petition: the case is …' */
function colonOf({ tokens, high }: Scene, from: number, opening: boolean): number | undefined {
  for (let i = from; opening && i < Math.min(high - 3, from + 12); i++)
    if (tokens[i]?.text === ':') return i;
    else if (/^[,;]$/.test(tokens[i]?.text ?? '')) return undefined;
  return undefined;
}

/** 'his claim that …', 'a warning from the union that …', 'calls for …', 'speculation that …'. */
export function nounCue(scene: Scene, at: number): Draft | undefined {
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

const hearsay = new Set(['reportedly', 'allegedly', 'supposedly', 'purportedly']);

/** 'reportedly', 'allegedly': somebody says so, nobody is named. */
export function adverbCue(scene: Scene, at: number): Draft | undefined {
  const { tokens, low, high } = scene;
  if (!hearsay.has(tokens[at]?.lower ?? '')) return undefined;
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
