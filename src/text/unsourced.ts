import type { Range } from '../domain/article.ts';
import type { Attribution } from './attribution.ts';
import type { TextDocument } from './document.ts';
import { quotedAt, type Quotation } from './quotations.ts';
import { sentencesFor } from './word-index.ts';

export interface Unsourced {
  readonly sentence: number;
  readonly range: Range;
  /** The words that make it an accusation or a cause. */
  readonly verb: string;
}

/** Doing wrong, in the active voice of the past: who says so? */
const wrongdoing = new RegExp(
  String.raw`\b(?:has |have |had |was |were |been |knowingly |deliberately |secretly |repeatedly |systematically |illegally |for (?:years|decades) ){0,6}` +
    String.raw`(poisoned|defrauded|embezzled|bribed|laundered|falsified|covered up|concealed (?:the|a|an|its|his|her|their|evidence)|colluded|rigged|extorted|blackmailed|plagiari[sz]ed|swindled|looted (?:the|a|its|museums|banks)|tortured|raped|enslaved|exploited (?:its|his|her|their|workers|children|migrants|patients)|abused (?:its|his|her|their|workers|children|inmates|patients|power)|(?:illegally|secretly|knowingly|deliberately|systematically) \w+ed (?:the|an?|its|his|her|their|thousands|hundreds|millions|workers|waste|children|patients|customers)|mis(?:led|used) (?:investors|voters|regulators|the public|public|customers|patients|parliament|congress|funds)|lied (?:to|about)|cheated (?:on|its|his|her|their|customers|investors|voters)|dumped (?:toxic|untreated|raw|chemical|hazardous)|spied on|contaminated (?:the|a|its|drinking|local)|caus(?:ed|es) (?:cancer|birth defects|autism|infertility)|(?:linked|led) to (?:the )?(?:deaths?|cancers?|suicides?) of)\b`,
  'i',
);

/** Somebody has looked into it, or the sentence itself says that it is not settled. */
const settled =
  /\b(?:alleg\w*|accus\w*|charg(?:ed|es)|convict\w*|sentenc\w*|guilty|court|judge|jury|trial|prosecut\w*|indict\w*|lawsuits?|sued|suing|police|investigat\w*|inquiry|inquest|found that|report(?:s|ed|edly)?|according|stud(?:y|ies)|survey|research\w*|said|says|claim\w*|suspect\w*|denie[sd]|admit\w*|confess\w*|fined|settle\w*|believed|thought to|rumou?r\w*|regulators?|audit\w*|commission|tribunal|evidence|documents?|records?|if|whether|would|could|may|might|novel|film|movie|book|play|series|character|episode|season|plot|stars?|in 1\d{3}|(?:1[0-8]\d\d)|century|empire|emperor|king|queen|medieval|ancient|nazis?|hitler|stalin|holocaust|soviet)\b/i;

/** Grave accusations in the article's own voice with no source in the sentence, before it or after it. */
export function findUnsourced(
  document: TextDocument,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): Unsourced[] {
  const quoted = quotedAt(quotations);
  const voiced = new Set(
    attributions
      .filter(
        ({ source, cue }) =>
          source !== undefined && cue.family !== 'stance' && source.kind !== 'vague',
      )
      .map(({ sentence }) => sentence),
  );
  const found: Unsourced[] = [];
  for (const sentence of sentencesFor(document, wrongdoing)) {
    const kind = document.article.paragraphs[sentence.paragraph]?.kind;
    if (kind !== 'body' && kind !== 'list-item') continue;
    const text = document.article.text.slice(sentence.range.start, sentence.range.end);
    const match = wrongdoing.exec(text);
    if (!match?.[1] || text.includes('?') || settled.test(text)) continue;
    if (
      quoted(sentence.range.start + match.index) ||
      !namesSomebody(document, sentence.index, sentence.range.start + match.index)
    )
      continue;
    const near = [sentence.index - 1, sentence.index, sentence.index + 1].filter(
      (index) => index === sentence.index || sameStretch(document, sentence.index, index),
    );
    if (
      near.some(
        (index) => voiced.has(index) || (index !== sentence.index && settledAt(document, index)),
      )
    )
      continue;
    found.push({ sentence: sentence.index, range: sentence.range, verb: match[1] });
  }
  return found;
}

/** An actor stands before the verb: a name, or 'the plant', 'its owners'. */
function namesSomebody(document: TextDocument, sentence: number, at: number): boolean {
  const tokens = document.tokens
    .slice(document.starts[sentence], document.starts[sentence + 1])
    .filter((token) => token.range.start < at);
  return (
    tokens.some((token) => token.pos === 'PROPN') ||
    tokens.some(
      (token, i) =>
        /^(?:the|its|his|her|their)$/.test(token.lower) &&
        (tokens[i + 1]?.pos === 'NOUN' ||
          (tokens[i + 1]?.pos === 'ADJ' && tokens[i + 2]?.pos === 'NOUN')),
    )
  );
}

/** In one paragraph, or in the next one with a word in common: short paragraphs of one story change the subject. */
function sameStretch(document: TextDocument, a: number, b: number): boolean {
  const one = document.sentences[a];
  const other = document.sentences[b];
  if (!one || !other || Math.abs(one.paragraph - other.paragraph) > 1) return false;
  if (one.paragraph === other.paragraph) return true;
  const words = tellingWords(document, one.range);
  return [...tellingWords(document, other.range)].some((word) => words.has(word));
}

function tellingWords({ article }: TextDocument, { start, end }: Range): Set<string> {
  const words =
    article.text
      .slice(start, end)
      .toLowerCase()
      .match(/\p{L}{5,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, 6)));
}

function settledAt(document: TextDocument, index: number): boolean {
  const range = document.sentences[index]?.range;
  return range !== undefined && settled.test(document.article.text.slice(range.start, range.end));
}
