import type { Token } from './document.ts';
import {
  bystanderNouns,
  crowdNouns,
  documentNouns,
  institutionNouns,
  roleNouns,
  sourceNouns,
  sourcesOfThings,
} from './speaker-words.ts';
import { startsUpper } from './letters.ts';

export const crowdOnly = /^(?:some|others|many|most|few|several|both)$/;

export const known = [
  documentNouns,
  institutionNouns,
  sourceNouns,
  roleNouns,
  bystanderNouns,
  crowdNouns,
];

/** Whether a capital letter makes a name here: not for 'Officials' at the start of a sentence. */
export function isProper(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.pos !== 'PROPN') return false;
  if (!startsUpper(token.text)) return false;
  const first =
    tokens[index - 1]?.sentence !== token.sentence ||
    /^["“‘:]$/.test(tokens[index - 1]?.text ?? '');
  return !(first && known.some((set) => set.has(token.lower)));
}

/** 'many of the residents', not 'many of the cases', nor 'most of us'. */
export function peopleAfter(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (roleNouns.has(lower) || crowdNouns.has(lower) || bystanderNouns.has(lower)) return true;
  }
  return false;
}

/** 'people familiar with the talks', 'a person close to the family', 'someone with knowledge of'. */
export function isKnowing(tokens: readonly Token[], head: number, end: number): boolean {
  const lower = tokens[head]?.lower ?? '';
  if (
    !/^(?:figures?|people|persons?|someone|somebody|individuals?|those|man|woman|men|women)$/.test(
      lower,
    )
  )
    return false;
  const next = tokens
    .slice(head + 1, Math.max(end, head + 6))
    .map((token) => token.lower)
    .join(' ');
  return /^(?:familiar with|aware of|close to|briefed on|with (?:direct |first-hand |intimate |detailed )?knowledge|involved in|who (?:spoke|asked|declined|was not|were not|requested|wished)|privy to|in (?:a position to|the) know)/.test(
    next,
  );
}

/** 'scientists at Uppsala', 'analysts from Barclays': somebody can be asked. */
export function placed(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end + 4; i++) {
    if (!/^(?:at|from|with|for)$/.test(tokens[i]?.lower ?? '')) continue;
    for (let j = i + 1; j < i + 5; j++) if (isProper(tokens, j)) return true;
    return false;
  }
  return false;
}

/** Not the source of a river, of income, of energy, nor a news source or open sources. */
export function isHumanSource(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.lower ?? '';
  const modifier = before === '-' ? (tokens[index - 2]?.lower ?? '') : before;
  return tokens[index + 1]?.lower !== 'of' && !sourcesOfThings.has(modifier);
}

const knowing =
  /^(?:familiar with|aware of|close to|briefed on|privy to|with (?:direct |first-hand |intimate |detailed )?knowledge|involved in (?:the |those |these )?(?:talks|negotiations|discussions|planning|decisions?|deliberations|process|effort|deal|campaign|meetings?)|who (?:spoke|asked|declined|requested|insisted) (?:on|not|for|to be|anonym))/;

/** 'Democrats involved in the negotiations': a plural with what makes them know. */
export function knowsMore(tokens: readonly Token[], head: number): boolean {
  const token = tokens[head];
  if (!token || !/s$/.test(token.lower) || tokens[head - 1]?.pos === 'PROPN') return false;
  return knowing.test(
    tokens
      .slice(head + 1, head + 7)
      .map(({ lower }) => lower)
      .join(' '),
  );
}

/** 'One Conservative MP', 'a Tory MP': a function in capitals after a number, and no first name. */
export function isUnnamedMember(tokens: readonly Token[], start: number, head: number): boolean {
  return (
    /^(?:mps?|meps?|msps?|tds?)$/.test(tokens[head]?.lower ?? '') &&
    /^(?:an?|one|another|two|three|four|five|several|some)$/.test(tokens[start]?.lower ?? '')
  );
}

/** 'a woman named Amy Lind', 'a man identified as Olof': the name stands inside the phrase. */
export function isNamedWithin(tokens: readonly Token[], head: number, end: number): boolean {
  for (let i = head + 1; i < end; i++)
    if (
      /^(?:named|called|identified|known)$/.test(tokens[i]?.lower ?? '') &&
      (isProper(tokens, i + 1) || (tokens[i + 1]?.lower === 'as' && isProper(tokens, i + 2)))
    )
      return true;
  return false;
}

/** ', among them Eva Lind', ', including the mayor, Ana Ruiz', 'such as Lund'. */
export function namesFollow(tokens: readonly Token[], end: number, after: number): boolean {
  const sentence = tokens[end - 1]?.sentence;
  for (let i = end; i < Math.max(after, end) + 30; i++) {
    if (tokens[i]?.sentence !== sentence) return false;
    const lower = tokens[i]?.lower ?? '';
    if (!/^(?:among|including|like|such|notably)$/.test(lower)) continue;
    for (let j = i + 1; j < i + 10 && tokens[j]?.sentence === sentence; j++)
      if (isProper(tokens, j)) return true;
  }
  return false;
}

/** 'a teacher, Eva Lind,', 'a man named Olof': named after all. */
export function nameInApposition(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (!next) return false;
  if (/^(?:named|called|identified)$/.test(next.lower)) {
    for (let i = end + 1; i < end + 5; i++)
      if (isProper(tokens, i) && tokens[i]?.sentence === next.sentence) return true;
    return false;
  }
  if (next.text !== ',') return false;
  return (
    isProper(tokens, end + 1) &&
    tokens[end + 1]?.sentence === next.sentence &&
    !periods.test(tokens[end + 1]?.lower ?? '')
  );
}

export const periods =
  /day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
