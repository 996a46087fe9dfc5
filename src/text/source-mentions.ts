import type { Range } from '../domain/article.ts';
import type { TextDocument, Token } from './document.ts';
import { anonymity, reasonNear } from './anonymity.ts';
import { phraseBefore } from './phrase-before.ts';
import { isHumanSource } from './speaker-context.ts';
import { bystanderNouns, roleNouns, sourceNouns } from './speaker-words.ts';
import { matchesIn, sentencesFor } from './word-index.ts';

export interface Mention {
  readonly range: Range;
  readonly head: string;
  readonly definite: boolean;
  readonly bystander: boolean;
  readonly reason?: Range | undefined;
  readonly contents: readonly Range[];
  /** The words before the head that tell this source from another: 'intelligence', 'second'. */
  readonly marks: string;
}

const inPhrase = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'DET']);

/** 'obtained through confidential sources': no verb of speech, but the story stands on them. */
export function bareMentions(document: TextDocument): Mention[] {
  const { tokens } = document;
  const found: Mention[] = [];
  for (const [i, token] of tokens.entries()) {
    if (!token.lower.startsWith('source') || !sourceNouns.has(token.lower)) continue;
    if (!isHumanSource(tokens, i)) continue;
    let start = i;
    while (
      inPhrase.has(tokens[start - 1]?.pos ?? '') &&
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

export const shy = new RegExp(
  String.raw`,? (?:who(?:se)?|speaking|asking|requesting)\b[^,.;]{0,40}?(?:${anonymity.source})`,
  'gi',
);

/** 'provided by a former manager, who asked not to be named because …': unnamed, whatever the verb around it. */
export function shyMentions(document: TextDocument): Mention[] {
  const { tokens, starts } = document;
  return sentencesFor(document, shy).flatMap((sentence) =>
    matchesIn(document, sentence, shy).flatMap((match): Mention[] => {
      const at = sentence.range.start + match.index;
      const low = starts[sentence.index] ?? 0;
      const high = starts[sentence.index + 1] ?? tokens.length;
      let before = low;
      while (before < high && (tokens[before]?.range.end ?? Infinity) <= at) before += 1;
      const phrase = phraseBefore(tokens, low, before);
      if (!phrase) return [];
      const from = lastIndefinite(tokens, low, phrase.end);
      if (from === undefined) return [];
      const range = {
        start: tokens[from]?.range.start ?? at,
        end: tokens[phrase.end - 1]?.range.end ?? at,
      };
      const head = headNoun(tokens, from, phrase.end);
      return [
        {
          range,
          head,
          definite: false,
          bystander: bystanderNouns.has(head),
          reason: reasonNear(document, range, head),
          contents: [],
          marks: marksOf(document, range),
        },
      ];
    }),
  );
}

/** Where 'a former manager' or 'two employees' begins that ends at `end` and has no name in it. */
function lastIndefinite(tokens: readonly Token[], low: number, end: number): number | undefined {
  for (let i = end - 1; i >= Math.max(low, end - 9); i--) {
    const token = tokens[i];
    if (!token || /^(?:VERB|AUX|PUNCT|PRON)$/.test(token.pos)) break;
    if (/^(?:the|these|those|his|her|their|our)$/.test(token.lower)) {
      // 'A geologist at the mines bureau, who …'
      if (tokens[i - 1]?.pos === 'ADP') continue;
      return undefined;
    }
    if (!/^(?:an?|one|another|two|three|four|several|some)$/.test(token.lower)) continue;
    const rest = tokens.slice(i + 1, end);
    // 'a Ruiz', but 'a White House official'.
    if (rest[0]?.pos === 'PROPN' && !roleNouns.has(rest.at(-1)?.lower ?? '')) return undefined;
    return rest.some((one) => one.pos === 'NOUN' || roleNouns.has(one.lower)) ? i : undefined;
  }
  // 'School officials, who requested anonymity': a bare plural.
  const last = tokens[end - 1];
  return last && last.lower !== last.lemma && roleNouns.has(last.lower) ? end - 1 : undefined;
}

function headNoun(tokens: readonly Token[], from: number, end: number): string {
  let head = '';
  for (const token of tokens.slice(Math.min(from + 1, end - 1), end)) {
    if (token.pos === 'NOUN') head = token.lemma;
    else if (head !== '') break;
  }
  return head;
}

export const gotten =
  /^(?:obtain|learn|receive|gather|hear|leak|get|provide|supply|confirm|speak|talk|accord|come|collect|information|report|tip|account|interview|collate|glean|verify)$/;
export const secret =
  /^(?:confidential|anonymous|unnamed|unidentified|undisclosed|informed|well-placed|well-informed|intelligence|military|diplomatic|security|police|party|government|industry|inside|knowledgeable)$/;

export function comesFromPeople(
  tokens: readonly Token[],
  preposition: number,
  head: number,
): boolean {
  const marked = tokens.slice(preposition + 1, head).some(({ lower }) => secret.test(lower));
  // 'collude with intelligence sources' tells of them; 'spoke with' them is how the story came to be.
  if (marked && !/^(?:with|to)$/.test(tokens[preposition]?.lower ?? '')) return true;
  for (let i = preposition - 1; i > preposition - 4; i--)
    if (gotten.test(tokens[i]?.lemma ?? ''))
      return marked || /^(?:within|inside|close|in|at|near)$/.test(tokens[head + 1]?.lower ?? '');
  return false;
}

/** Past 'within the ministry', 'close to the talks'. */
export function placeAfter(tokens: readonly Token[], head: number): number {
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

const word = /[\p{L}-]+/gu;

export function marksOf(document: TextDocument, range: Range): string {
  const words = document.article.text.slice(range.start, range.end).toLowerCase().match(word) ?? [];
  return words.filter((word) => !plain.test(word)).join(' ');
}

export const plain =
  /^(?:a|an|the|one|two|three|four|five|several|some|sources?|officials?|officers?|persons?|people|who|anonymous|unnamed|unidentified|that|this|said|diplomats?|aides?|advis[eo]rs?|soldiers?|employees?|executives?|commanders?|members?|journalists?|lawyers?)$/;
