import type { Range } from '../domain/article.ts';
import type { Attribution } from './attribution.ts';
import type { TextDocument } from './document.ts';
import type { Quotation } from './quotations.ts';

import { beliedAdmissions } from './framing-belied.ts';
import { beliedStances } from './framing-beside.ts';
import { carriedFrames } from './framing-carried.ts';
import { deniedLevels } from './framing-levels.ts';
import { isElsewhen } from './framing-mouth.ts';
import { matchesOf } from './matches.ts';
import { tokensIn } from './places.ts';
import { mayHold, sentencesFor } from './word-index.ts';
import {
  against,
  commitment,
  mended,
  owns,
  performs,
  phrases,
  routine,
  verbs,
  type Act,
} from './framing-words.ts';
import type { Stance } from './framing-stance.ts';
import { startsLower } from './letters.ts';

/** The words that the frame is about: a quotation, or what is reported without marks. */
export type Spoken = Pick<Quotation, 'range' | 'inner'>;

export interface Framing {
  readonly act: Act | Stance;
  /** The words of the frame: 'conceded', 'In a rare admission'. */
  readonly frame: Range;
  readonly quotation: Spoken;
  /** What in the quotation speaks against the frame; absent when it only lacks what the frame says. */
  readonly against?: string;
  /** A set phrase of its own ('in a rare moment of candor'), not only a verb. */
  readonly phrase: boolean;
  readonly signal?: 'weak';
}

/** Frames whose words do not do what the frame says. */
export function findFramings(
  document: TextDocument,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): Framing[] {
  const found: Framing[] = [];
  const outer = quotations.filter(
    (quotation) => quotation.depth === 0 && quotation.closed && isClause(document, quotation),
  );
  const rare = phrases.map(([act, pattern]) => ({ act, pattern, may: mayHold(document, pattern) }));
  for (const sentence of sentencesFor(document, ...phrases.map(([, pattern]) => pattern))) {
    const text = document.article.text.slice(sentence.range.start, sentence.range.end);
    for (const { act, pattern, may } of rare) {
      if (!may(sentence.index)) continue;
      for (const match of matchesOf(text, pattern)) {
        const start = sentence.range.start + match.index;
        const frame = { start, end: start + match[0].length };
        if (outer.some(({ range }) => range.start <= start && start < range.end)) continue;
        const quotation = outer.find(
          ({ range }) => range.start < sentence.range.end && range.end > sentence.range.start,
        );
        const framing = quotation && judge(document, act, frame, quotation, true);
        if (framing) found.push(framing);
      }
    }
  }
  for (const one of attributions) {
    const act = verbs[one.cue.lemma];
    if (!act || one.cue.passive || found.some((other) => near(document, other, one))) continue;
    if (negated(document, one.cue.range) || isSubject(document, one.cue.range)) continue;
    if (isBackReference(document, one.cue.range)) continue;
    const quotation = outer.find(
      ({ range }) =>
        one.content.some((part) => part.start < range.end && range.start < part.end) &&
        closeTo(document, one.cue.range, range),
    );
    const told = document.sentences[one.sentence]?.range.start ?? 0;
    if (
      quotation &&
      isElsewhen(
        document.article.text.slice(told, one.cue.range.start),
        leadTo(document, one.cue.range, quotation),
      )
    )
      continue;
    const spoken = quotation ?? clauseWithQuote(document, quotations, one, act);
    const framing = spoken && judge(document, act, one.cue.range, spoken, false);
    if (framing) found.push(framing);
  }
  for (const { frame, reported } of reportedFrames(document)) {
    const spoken = { range: reported, inner: reported };
    const framing = judge(document, 'defiance', frame, spoken, false);
    if (framing) found.push(framing);
  }
  for (const { act, frame, quotation } of carriedFrames(document, outer, attributions)) {
    if (found.some((other) => other.quotation === quotation)) continue;
    const framing = judge(document, act, frame, quotation, false);
    if (framing) found.push(framing);
  }
  for (const belied of [
    ...beliedAdmissions(document, outer, attributions),
    ...beliedStances(document, outer, attributions),
    ...deniedLevels(document, outer, attributions),
  ]) {
    if (!found.some((other) => other.quotation === belied.quotation))
      found.push({ ...belied, phrase: false });
  }
  return found.sort((a, b) => a.frame.start - b.frame.start);
}

/** 'conceding that trading had been “resilient”': too few words are quoted, so the whole clause is weighed. */
function clauseWithQuote(
  document: TextDocument,
  quotations: readonly Quotation[],
  one: Attribution,
  act: Act,
): Spoken | undefined {
  if (act !== 'admission') return undefined;
  const clause = one.content.find(
    ({ start, end }) =>
      start >= one.cue.range.end &&
      !/^[“"‘']/.test(document.article.text.slice(start, end)) &&
      quotations.some(
        ({ range, inner, depth }) =>
          depth === 0 &&
          start < range.start &&
          range.end <= end &&
          startsLower(document.article.text.slice(inner.start, inner.end)),
      ),
  );
  return clause && { range: clause, inner: clause };
}

/** 'He doubled down, saying he was sorry': what is reported, up to the end of the clause. */
function reportedFrames(document: TextDocument): { frame: Range; reported: Range }[] {
  return document.sentences.flatMap((sentence) => {
    const text = document.article.text.slice(sentence.range.start, sentence.range.end);
    const match =
      /\b(doubled down),? (?:on [\w’' ]{1,40}, )?(?:by )?(?:saying|insisting|telling \w+|and said) (?:that )?/.exec(
        text,
      );
    if (!match?.[1]) return [];
    const start = sentence.range.start + match.index;
    const from = start + match[0].length;
    const rest = /^[^.;“"]*/.exec(text.slice(match.index + match[0].length))?.[0] ?? '';
    if (rest.trim().length < 4) return [];
    return [
      {
        frame: { start, end: start + match[1].length },
        reported: { start: from, end: from + rest.length },
      },
    ];
  });
}

/** Enough words to do something with: single words and titles do nothing. */
function isClause(document: TextDocument, quotation: Quotation): boolean {
  const inside = tokensIn(document, quotation.inner);
  return inside.length >= 4 && inside.some((token) => token.pos === 'VERB' || token.pos === 'AUX');
}

function near(document: TextDocument, framing: Framing, one: Attribution): boolean {
  const range = document.sentences[one.sentence]?.range;
  return (
    range !== undefined && framing.frame.start >= range.start && framing.frame.start < range.end
  );
}

/** Frame and quotation touch: 'admitted: “…”', 'slammed the ruling, saying “…”', '“…,” Hale conceded'. */
function closeTo(document: TextDocument, cue: Range, quotation: Range): boolean {
  const between =
    cue.end <= quotation.start
      ? document.article.text.slice(cue.end, quotation.start)
      : document.article.text.slice(quotation.end, cue.start);
  return between.length <= 90 && !/[.!?]\s/.test(between);
}

function negated(document: TextDocument, cue: Range): boolean {
  return /\b(?:not|never|n['’]t|refused to|declined to|without|stopped short of|did|to)\s+(?:\w+ly )?$/i.test(
    document.article.text.slice(Math.max(0, cue.start - 40), cue.start),
  );
}

/** 'Admitting more students can help': of a school, and nobody speaks. */
function isSubject({ article }: TextDocument, cue: Range): boolean {
  return /^Admitting$/.test(article.text.slice(cue.start, cue.end));
}

/** 'A remark for which she later apologised': the quotation is what called for the apology. */
function isBackReference({ article }: TextDocument, cue: Range): boolean {
  return /\bfor which (?:\w+ ){1,4}$/.test(
    article.text.slice(Math.max(0, cue.start - 60), cue.start),
  );
}

/** 'Acknowledged' may mean no more than 'noted'. */
function conceded({ article }: TextDocument, frame: Range): boolean {
  return /^(?:admit|conced|confess)/i.test(article.text.slice(frame.start, frame.end));
}

/** 'Apologised for the essays, saying they were “…”', 'brags that the yard “…”': a part of what was said. */
function isPart(document: TextDocument, frame: Range, quotation: Spoken): boolean {
  return (
    startsLower(document.article.text.slice(quotation.inner.start, quotation.inner.end)) &&
    /\b(?:that|saying|and said)\b/.test(leadTo(document, frame, quotation))
  );
}

function leadTo({ article }: TextDocument, frame: Range, quotation: Spoken): string {
  return article.text.slice(frame.end, Math.max(frame.end, quotation.range.start));
}

function judge(
  document: TextDocument,
  act: Act,
  frame: Range,
  quotation: Spoken,
  phrase: boolean,
): Framing | undefined {
  const words = document.article.text.slice(quotation.inner.start, quotation.inner.end);
  const contrary = against[act]?.exec(words)?.[0];
  // 'worked hard' holds a word of admissions and is none.
  const done = performs[act].test(
    act === 'admission' && contrary
      ? words.replace(contrary, '')
      : act === 'attack'
        ? words.replace(mended, '')
        : words,
  );
  const made = (speaksAgainst?: string): Framing => ({
    act,
    frame,
    quotation,
    phrase,
    ...(speaksAgainst ? { against: speaksAgainst } : {}),
  });
  switch (act) {
    case 'candor':
      return done ? undefined : made();
    case 'admission':
      if (phrase) return done && !contrary ? undefined : done ? undefined : made(contrary);
      if (!done && contrary) return made(contrary);
      return conceded(document, frame) && routine.test(words) && !owns.test(words)
        ? made(routine.exec(words)?.[0])
        : undefined;
    case 'attack':
    case 'defiance':
      return !done && contrary ? made(contrary) : undefined;
    case 'praise':
      return contrary &&
        !/\b(?:good|great|welcome\w*|excellent|important|historic|victory|success\w*|proud|hero\w*|brave\w*|best|right|positive|significant|step|remarkabl\w*|thank\w*|strong|brilliant|extraordinary|wonderful|amazing|incredible|love\w*|better|milestone|relief|courage\w*|progress|win)\b/i.test(
          words,
        )
        ? made(contrary)
        : undefined;
    case 'denial':
      return contrary || !done ? made(contrary) : undefined;
    case 'boast':
    case 'apology':
      return done || isPart(document, frame, quotation) ? undefined : made();
    case 'promise':
      // 'promised to “take a look at it”': what follows is the promise.
      return !/\bto\s*$/.test(leadTo(document, frame, quotation)) &&
        contrary &&
        !commitment.test(words)
        ? made(contrary)
        : undefined;
    case 'confirmation':
    case 'threat':
      return contrary ? made(contrary) : undefined;
  }
}
