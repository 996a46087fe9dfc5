import type { Token } from './document.ts';
import { stem } from './stems.ts';

/**
 * Words that name one outcome: 'killed', 'deaths' and 'the death toll' all count the dead. Lemmas
 * or lower-case forms, looked for in the noun phrase and then in its clause.
 */
const topics: readonly (readonly [string, ReadonlySet<string>])[] = (
  [
    ['hurt', 'injured injure injury hurt wounded wound casualty treated hospitalised hospitalized'],
    ['dead', 'dead die died death kill killed fatality toll perish'],
    ['missing', 'missing unaccounted'],
    ['survivor', 'survivor survive survived alive rescue rescued'],
    ['arrested', 'arrest arrested detain detained'],
    ['displaced', 'displace displaced evacuate evacuated evacuee'],
    ['attended', 'attend attended attendee attendance turnout'],
    ['inhabitant', 'inhabitant population'],
  ] as const
).map(([topic, words]) => [topic, new Set(words.split(' '))] as const);

/** Heads that say nothing of themselves: what happened to the people decides. */
const plainPeople = new Set([
  'people',
  'person',
  'man',
  'woman',
  'child',
  'other',
  'individual',
  'civilian',
  'passenger',
  'worker',
  'victim',
  'soldier',
  'resident',
  'student',
  'miner',
  'officer',
  'migrant',
  'protester',
  'patient',
  'user',
  'customer',
  'employee',
  'member',
  'family',
  'household',
  'company',
  'life',
  'body',
  'girl',
  'boy',
  'adult',
  'crew',
  'firefighter',
  'staff',
  'pupil',
]);

export function isPlainPeople(head: string): boolean {
  return plainPeople.has(head);
}

/** The outcome that tokens [from, to) name first, or nothing. */
export function topicIn(tokens: readonly Token[], from: number, to: number): string | undefined {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    if (token.lemma === 'lose' && losesLife(tokens, at)) return 'dead';
    for (const [topic, words] of topics) {
      if (words.has(token.lower) || words.has(token.lemma)) return topic;
    }
  }
  return undefined;
}

/** 'lost their lives', 'lost his life' */
function losesLife(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 4).some(({ lower }) => lower === 'life' || lower === 'lives');
}

/** Equal for heads that count the same things: 'deserter' and 'desertion'. */
export function headKey(head: string): string {
  for (const [topic, words] of topics) if (words.has(head)) return topic;
  return stem(head);
}

/** True for topics that an event has one count of: the dead, the hurt, the survivors. */
export function isOutcome(topic: string): boolean {
  return topic !== 'inhabitant' && topics.some(([name]) => name === topic);
}
