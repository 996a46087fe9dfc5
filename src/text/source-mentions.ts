import type { Range } from '../domain/article.ts';
import type { TextDocument, Token } from './document.ts';
import { reasonNear } from './anonymity.ts';
import { isHumanSource } from './speaker-context.ts';
import { sourceNouns } from './speaker-words.ts';

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

/** 'obtained through confidential sources': no verb of speech, but the story stands on them. */
export function bareMentions(document: TextDocument): Mention[] {
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

export const gotten =
  /^(?:obtain|learn|receive|gather|hear|leak|get|provide|supply|confirm|speak|talk|accord|come|collect|information|report|tip|account|interview|collate|glean|verify)$/;
export const secret =
  /^(?:confidential|anonymous|unnamed|unidentified|undisclosed|informed|well-placed|well-informed|intelligence|military|diplomatic|security|police|party|government|industry|inside|knowledgeable)$/;

export function comesFromPeople(
  tokens: readonly Token[],
  preposition: number,
  head: number,
): boolean {
  for (let i = preposition + 1; i < head; i++) if (secret.test(tokens[i]?.lower ?? '')) return true;
  for (let i = preposition - 1; i > preposition - 4; i--)
    if (gotten.test(tokens[i]?.lemma ?? ''))
      return /^(?:within|inside|close|in|at|near)$/.test(tokens[head + 1]?.lower ?? '');
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

export function marksOf(document: TextDocument, range: Range): string {
  const words =
    document.article.text
      .slice(range.start, range.end)
      .toLowerCase()
      .match(/[\p{L}-]+/gu) ?? [];
  return words.filter((word) => !plain.test(word)).join(' ');
}

export const plain =
  /^(?:a|an|the|one|two|three|four|five|several|some|sources?|officials?|officers?|persons?|people|who|anonymous|unnamed|unidentified|that|this|said|diplomats?|aides?|advis[eo]rs?|soldiers?|employees?|executives?|commanders?|members?|journalists?|lawyers?)$/;
