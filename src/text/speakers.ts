import type { Range } from '../domain/article.ts';
import type { TextDocument, Token } from './document.ts';
import type { Phrase } from './noun-phrases.ts';
import {
  bystanderNouns,
  capitals,
  crowdNouns,
  documentNouns,
  institutionNouns,
  officePlurals,
  organisationWords,
  pronouns,
  quantifiers,
  roleNouns,
  shadowAdjectives,
  sourceNouns,
  titles,
} from './speaker-words.ts';

import { reasonNear } from './anonymity.ts';
import {
  crowdOnly,
  isHumanSource,
  isKnowing,
  isNamedWithin,
  isProper,
  isUnnamedMember,
  known,
  knowsMore,
  nameInApposition,
  namesFollow,
  peopleAfter,
  placed,
} from './speaker-context.ts';
/**
 * named: a person by name; institution: an office, a company, its spokesperson; document: a paper or
 * data; unnamed: somebody who could have been named; vague: nobody in particular ('critics');
 * pronoun and other ('the officer', 'a victory'): somebody mentioned elsewhere, or nobody at all.
 */
export type SpeakerKind =
  'named' | 'unnamed' | 'document' | 'institution' | 'vague' | 'pronoun' | 'other';

export interface Speaker {
  readonly range: Range;
  readonly kind: SpeakerKind;
  /** The noun that says what it is, as a lemma: 'source', 'officer'; for names the last name. */
  readonly head: string;
  /** 'the officer': somebody introduced before. */
  readonly definite: boolean;
  /** Met on the street ('a resident'), or of a staff that speaks as one ('aides'); only on unnamed ones. */
  readonly bystander: boolean;
  /** Where the text says why the name is withheld; only on unnamed ones. */
  readonly reason?: Range;
}

/** What kind of source a phrase is; `after` is the first token after its cue. */
export function whoSpeaks(document: TextDocument, phrase: Phrase, after: number): Speaker {
  const { tokens } = document;
  const inside = strip(tokens, phrase);
  const range = rangeOf(tokens, { start: inside.start, end: phrase.end });
  const head = headOf(tokens, inside);
  const made = (kind: SpeakerKind): Speaker => {
    const reason = kind === 'unnamed' ? reasonNear(document, range, head.lemma) : undefined;
    return {
      range,
      kind,
      head: head.lemma,
      definite:
        isDefinite(tokens, inside) &&
        !(kind === 'unnamed' && tokens[inside.start]?.lower === 'those'),
      bystander:
        kind === 'unnamed' &&
        (bystanderNouns.has(head.lower) ||
          (inside.end - inside.start === 1 && inTheKnow.test(head.lower))),
      ...(reason ? { reason } : {}),
    };
  };
  return made(kindOf(document, inside, head, after));
}

interface Head {
  readonly index: number;
  readonly lower: string;
  readonly lemma: string;
  readonly proper: boolean;
}

/** Without commas around it and the 'who' that a relative clause brings. */
function strip(tokens: readonly Token[], { start, end }: Phrase): Phrase {
  while (end > start && /^(?:,|who|which|that|whose)$/.test(tokens[end - 1]?.lower ?? '')) end -= 1;
  while (
    start < end - 1 &&
    /^(?:,|and|but|-|''|'|which|whom|what|where)$/.test(tokens[start]?.lower ?? '')
  )
    start += 1;
  // 'a former colonel whom his staff still call': the staff call him that.
  for (let at = end - 2; at > start; at -= 1) {
    if (tokens[at]?.lower === 'whom') return { start: at + 1, end };
  }
  return { start, end: Math.max(end, start + 1) };
}

/** 'Top lawmakers' are known to everybody. */
const elected = /^(?:lawmakers?|legislators?|senators?|ministers?|mps?|councillors?|politicians?)$/;

/** 'A lawyer for Hale', 'a reporter for the Echo': whoever is meant can be found. */
const speaksFor =
  /^(?:lawyers?|attorneys?|solicitors?|barristers?|representatives?|publicists?|agents?|reporters?|journalists?|correspondents?)$/;

const tallied = /^(?:five|six|seven|eight|nine|ten|eleven|twelve|\d+)$/;

/** Those around somebody who is in the news. */
const circle =
  /^(?:friends|allies|aides|relatives|colleagues|confidants|associates|acquaintances)$/;

/** 'Friends of the couple', 'aides to the mayor', not 'the friends' nor 'friends and neighbours'. */
function isRelated(tokens: readonly Token[], head: number, start: number): boolean {
  return (
    !/^(?:his|her|my|our|their|your)$/.test(tokens[start]?.lower ?? '') &&
    /^(?:of|to|close|around)$/.test(tokens[head + 1]?.lower ?? '')
  );
}

/** 'Aides said': they speak for themselves, under no name. */
const inTheKnow = /^(?:aides|advisers|advisors|allies|confidants|staffers|operatives)$/;

/** 'Some of the women': a part of those of whom the text tells. */
const partOfGroup =
  /^(?:some|many|most|several|few|all) of (?:the|these|those|them|its|his|her|their)\b/;

const counts = new Set(
  'two three four five six seven eight nine ten several both another'.split(' '),
);

/** The head noun: before 'of', 'who', 'familiar with'. */
function headOf(tokens: readonly Token[], { start, end }: Phrase): Head {
  let head = start;
  let seen = false;
  for (let i = start; i < end; i++) {
    const token = tokens[i];
    if (!token) break;
    const counted = quantifiers.has(token.lower) || crowdOnly.test(token.lower);
    const noun =
      token.pos === 'NOUN' ||
      token.pos === 'PROPN' ||
      token.pos === 'PRON' ||
      (!counted && known.some((set) => set.has(token.lower)));
    if (counted && !seen) head = i;
    if (noun) {
      head = i;
      seen = true;
    } else if (
      seen &&
      (token.pos === 'ADP' ||
        token.pos === 'VERB' ||
        token.pos === 'ADJ' ||
        token.lower === 'to' ||
        token.lower === 'and')
    )
      break;
  }
  const token = tokens[head];
  const lower = token?.lower ?? '';
  return {
    index: head,
    lower,
    lemma: isProper(tokens, head) ? lower : singular(lower),
    proper: isProper(tokens, head),
  };
}

function singular(noun: string): string {
  if (noun === 'people') return 'person';
  if (noun === 'men') return 'man';
  if (noun === 'women') return 'woman';
  return noun.replace(/(?<=[^s])s$/, '');
}

function isDefinite(tokens: readonly Token[], { start }: Phrase): boolean {
  return /^(?:the|that|this|these|those|both|his|her|their|its)$/.test(tokens[start]?.lower ?? '');
}

function kindOf(document: TextDocument, phrase: Phrase, head: Head, after: number): SpeakerKind {
  const { tokens } = document;
  const { start, end } = phrase;
  const lowers = tokens.slice(start, end).map((token) => token.lower);
  const first = lowers[0] ?? '';
  // 'A:' before an answer stands for somebody whom the page names.
  if (end - start === 1 && (pronouns.has(first) || /^[qa]\d?$/.test(first))) return 'pronoun';
  // 'Several said': of those of whom the text has just told.
  if (end - start === 1 && /^(?:several|most|few)$/.test(head.lower)) return 'other';
  if (/^(?:some|others|many|most|few|several)$/.test(head.lower)) {
    if (tokens[head.index + 1]?.lower === 'of' && !peopleAfter(tokens, head.index + 2, end))
      return 'other';
    return namesFollow(tokens, end, after) ? 'named' : 'vague';
  }
  // 'Some on Wall Street', 'many in the Labour party'.
  if (
    /^(?:some|many|others|most)$/.test(first) &&
    /^(?:on|in|at|within|around|inside)$/.test(lowers[1] ?? '')
  )
    return namesFollow(tokens, end, after) ? 'named' : 'vague';
  if (first === 'those' && isKnowing(tokens, start, end)) return 'unnamed';
  if (isNamedWithin(tokens, head.index, end)) return 'named';
  // 'Democrats involved in the talks', 'one Conservative MP': capitals that are no name.
  if (head.proper && knowsMore(tokens, head.index)) return 'unnamed';
  if (head.proper && isUnnamedMember(tokens, start, head.index)) return 'unnamed';
  if (head.proper) return properKind(tokens, start, head.index);
  const plural = head.lower !== head.lemma || head.lower === 'people';
  if (nameInApposition(tokens, end)) return 'named';
  if (sourceNouns.has(head.lower)) return isHumanSource(tokens, head.index) ? 'unnamed' : 'other';
  const lead = tokens.slice(start, head.index).map((token) => token.lower);
  // Not 'the figures show': 'senior party figures', 'leading figures in the club'.
  if (head.lower === 'figures' && lead.some((word) => /^(?:senior|leading|party|top)$/.test(word)))
    return 'unnamed';
  if (documentNouns.has(head.lower)) return 'document';
  // 'Rivera’s lawyers': whoever he is, they are his.
  if (
    /^(?:lawyers?|attorneys?|solicitors?|barristers?)$/.test(head.lower) &&
    lead.some((word) => /^(?:'s|defen[cs]e)$/.test(word))
  )
    return 'institution';
  if (!crowdNouns.has(head.lower) && partOfGroup.test(lead.slice(0, 3).join(' '))) return 'other';
  if (isKnowing(tokens, head.index, end)) return 'unnamed';
  if (speaksFor.test(head.lower) && tokens[head.index + 1]?.lower === 'for') return 'institution';
  // 'Friends of the couple', 'Allies of the president': people who could have been named.
  if (plural && circle.test(head.lower) && isRelated(tokens, head.index, start))
    return namesFollow(tokens, end, after) ? 'named' : 'unnamed';
  if (
    plural &&
    crowdNouns.has(head.lower) &&
    !isDefinite(tokens, phrase) &&
    !lead.some((word) => /^\d+$|^(?:two|three|four|five|six)$/.test(word))
  ) {
    if (/^(?:your|my|our)$/.test(first)) return 'other';
    if (placed(tokens, head.index + 1, end)) return 'institution';
    if (namesFollow(tokens, end, after)) return 'named';
    if (
      !roleNouns.has(head.lower) ||
      !officePlurals.has(head.lower) ||
      lead.some((word) => /^(?:some|many|most|other|several|few)$/.test(word))
    )
      return head.lower === 'people' && lead.length === 0 ? 'other' : 'vague';
  }
  const shadow = lead.some((word) => shadowAdjectives.has(word)) && !elected.test(head.lower);
  if (plural && officePlurals.has(head.lower)) {
    // 'Eight members have said they will vote': a tally, not sources.
    if (lead.some((word) => tallied.test(word)) && !shadow) return 'other';
    const counted = lead.some((word) => quantifiers.has(word) || /^\d+$/.test(word));
    if (shadow || (counted && roleNouns.has(head.lower)))
      return isDefinite(tokens, phrase) && !shadow ? 'other' : 'unnamed';
    return 'institution';
  }
  if (
    (institutionNouns.has(head.lower) || institutionNouns.has(head.lemma)) &&
    !roleNouns.has(head.lower)
  )
    return 'institution';
  if (/^spokes(?:man|woman|person|people|men)$/.test(head.lower)) return 'institution';
  if (roleNouns.has(head.lower) || bystanderNouns.has(head.lower)) {
    if (speaksFor.test(head.lower) && placed(tokens, head.index + 1, end)) return 'institution';
    if (lead.some((word) => word === 'of' || word === 'in')) return 'other';
    if (isDefinite(tokens, phrase)) return 'other';
    if (shadow) return 'unnamed';
    // 'Any sane person', 'some manager': nobody whom anybody spoke to.
    if (lead.some((word) => word === 'any' || (word === 'some' && !plural))) return 'other';
    if (plural && lead.length === 0 && inTheKnow.test(head.lower)) return 'unnamed';
    if (!lead.some((word) => quantifiers.has(word))) return 'other';
    // 'Some patients' are a number, not somebody who talked to the reporter.
    return plural && !lead.some((word) => counts.has(word)) ? 'other' : 'unnamed';
  }
  if (lead.some((word) => /^(?:anonymous|unnamed|unidentified)$/.test(word))) return 'unnamed';
  return 'other';
}

const initials = /^\p{Lu}{2,6}s?$/u;

/** A name: of a person or of an organisation? */
function properKind(tokens: readonly Token[], start: number, head: number): SpeakerKind {
  let from = head;
  while (
    from > start &&
    (isProper(tokens, from - 1) ||
      /^(?:of|&|-|\.|for|the|and|de|von|van|al|bin|'s)$/.test(tokens[from - 1]?.lower ?? ''))
  )
    from -= 1;
  const run = tokens.slice(from, head + 1);
  const names = run.filter((token) => token.pos === 'PROPN');
  const before = tokens[from - 1]?.lower ?? '';
  const titled =
    titles.has(before) || names.some((token) => titles.has(token.lower)) || roleNouns.has(before);
  const last = tokens[head];
  if (
    titled &&
    names.length >= (titles.has(names.at(-1)?.lower ?? '') ? 2 : 1) &&
    !organisationWords.has(last?.lower ?? '')
  )
    return 'named';
  if (names.some((token) => organisationWords.has(token.lower))) return 'institution';
  if (initials.test(last?.text ?? '') && names.length === 1) return 'institution';
  if (names.length === 1 && capitals.has(last?.lower ?? '')) return 'institution';
  if (tokens[start]?.lower === 'the' && start === from - 1) return 'institution';
  if (run[0]?.lower === 'the') return 'institution';
  if (documentNouns.has(last?.lower ?? '')) return 'document';
  if (institutionNouns.has(last?.lower ?? '') || sourceNouns.has(last?.lower ?? ''))
    return institutionNouns.has(last?.lower ?? '') ? 'institution' : 'unnamed';
  return 'named';
}

function rangeOf(tokens: readonly Token[], phrase: Phrase): Range {
  const start = tokens[phrase.start]?.range.start ?? 0;
  return { start, end: tokens[phrase.end - 1]?.range.end ?? start };
}
