import type { TextDocument, Token } from './document.ts';

export const modalWords = new Set([
  'would',
  'could',
  'should',
  'may',
  'might',
  'can',
  'plan',
  'planned',
  'due',
  'plans',
  'hope',
  'hoped',
  'hopes',
  'aim',
  'aims',
  'aimed',
  'target',
  'targets',
  'expect',
  'expected',
  'expects',
  'forecast',
  'projected',
  'proposed',
  'proposal',
  'pledged',
  'promised',
  'predicted',
  'goal',
  'initially',
  'originally',
  'will',
  'wanted',
  'intended',
  'budgeted',
  'likely',
  'ought',
  "'ll",
  'asked',
  'sought',
  'capacity',
  'suggested',
  'recommended',
  'offered',
  'maximum',
  'minimum',
  'limit',
]);

export const movingWords = new Set([
  'rise',
  'rose',
  'risen',
  'climbed',
  'increased',
  'grew',
  'grown',
  'fell',
  'fallen',
  'dropped',
  'far',
  'toll',
  'now',
  'later',
  'since',
  'initially',
  'earlier',
  'previously',
  'originally',
  'until',
  'still',
  'already',
  'revised',
  'updated',
  'corrected',
  'reached',
]);

export function has(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: ReadonlySet<string>,
): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || !words.has(token.lower)) continue;
    // The month is no verb: 'in May'. 'The heat took its toll' counts nobody.
    if (token.text === 'May' && at > from) continue;
    if (token.lower === 'toll' && tokens[at - 2]?.lemma === 'take') continue;
    return true;
  }
  return false;
}

/** Entries that begin with a clock time: each tells what was known by then. */
export function isLivePage({ article }: TextDocument): boolean {
  const stamped = article.paragraphs.filter(({ range }) =>
    /^\W{0,4}\d{1,2}(?:[:.]\d{2}| ?[ap]\.?m)/i.test(
      article.text.slice(range.start, range.start + 14),
    ),
  );
  return stamped.length >= 3;
}

const definites = new Set([
  'the',
  'all',
  'those',
  'these',
  'its',
  'their',
  'his',
  'her',
  "'s",
  'our',
]);

export function isDefinite(tokens: readonly Token[], from: number, start: number): boolean {
  return determinerOf(tokens, from, start) !== '';
}

/** The 'the', 'all' or 'its' before a figure, adjectives between; empty when there is none. */
export function determinerOf(tokens: readonly Token[], from: number, start: number): string {
  for (let at = from - 1; at >= Math.max(start, from - 3); at -= 1) {
    const token = tokens[at] as Token;
    if (definites.has(token.lower)) return token.lower;
    // 'the bridge's eight piers'
    if (token.lower === "'s") return 'its';
    if (token.pos !== 'ADJ') return '';
  }
  return '';
}
