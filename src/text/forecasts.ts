import type { Range } from '../domain/article.ts';
import type { Attribution } from './attribution.ts';
import { lentAt } from './block-voices.ts';
import type { TextDocument } from './document.ts';
import type { Quotation } from './quotations.ts';
import { answerable, isKnownPaper, sourceOf } from './sourcing.ts';
import { speechIn } from './voiced.ts';
import { firstMatchIn, matchIn, sentencesFor } from './word-index.ts';
import { isOpen, namedLater, researchNext, wholePhrase } from './forecast-limits.ts';
import { agreed, compared, ofMarkets, outcomes } from './forecast-outcomes.ts';
import {
  asFact,
  asPossible,
  farOff,
  foretold,
  ruinous,
  toldFlatly,
  windfall,
} from './forecast-words.ts';

const plainly = [...asFact, ruinous, farOff, windfall];
const telling = [...plainly, ...toldFlatly, ...outcomes, ...asPossible, foretold];

export interface Forecast {
  readonly range: Range;
  readonly sentence: number;
  /** 'will' states it as fact; 'could' holds it possible. */
  readonly certain: boolean;
  /** Laid upon somebody unnamed, a crowd or an unseen paper; absent when the article says it itself. */
  readonly voice?: 'unnamed' | 'vague' | 'document';
}

/** Forecasts that rest on nobody who can be asked: in the article's own voice, or laid upon the unnamed. */
export function findForecasts(
  document: TextDocument,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): Forecast[] {
  const quoted = lentAt(document, quotations);
  const found: Forecast[] = [];
  for (const sentence of sentencesFor(document, ...telling)) {
    const kind = document.article.paragraphs[sentence.paragraph]?.kind;
    if (kind === 'headline' || kind === 'heading' || kind === 'standfirst') continue;
    const text = document.article.text.slice(sentence.range.start, sentence.range.end);
    if (text.includes('?') || /\b(?:[Yy]ou|[Yy]our|I)\b/.test(text) || scheduled.test(text))
      continue;
    const outcome = addressing.test(text) ? undefined : firstMatchIn(document, sentence, outcomes);
    if (!outcome && /^(?:if|unless)\b/i.test(text)) continue;
    const plain = outcome ? undefined : firstMatchIn(document, sentence, plainly);
    const flat =
      outcome ??
      (plain || conditional.test(text) ? undefined : firstMatchIn(document, sentence, toldFlatly));
    const certain = plain ?? flat;
    const possible = certain ? undefined : firstMatchIn(document, sentence, asPossible);
    const match = certain ?? possible ?? matchIn(document, sentence, foretold);
    if (!match) continue;
    const range = {
      start: sentence.range.start + match.index,
      end: sentence.range.start + match.index + match[0].length,
    };
    if (quoted(range.start) || quoted(range.end - 1)) continue;
    if (isOpen(text, match)) continue;
    if (isAgreed(text, match[0])) continue;
    const voiced = sourceOf(attributions, range);
    // 'Will be declaring itself bankrupt': the verb is what is foretold, and nobody speaks.
    const one = outcome && voiced && within(voiced.cue.range, range) ? undefined : voiced;
    if (windfall.test(match[0]) && computed.test(text.slice(0, match.index + 9))) continue;
    const unseen =
      one?.source?.kind === 'document' &&
      !isKnownPaper(document.article.text.slice(one.source.range.start, one.source.range.end));
    if (answerable(one) && !(unseen && !windfall.test(text))) continue;
    // Told as a thing to come, it is a flag only when laid upon somebody whom nobody can ask.
    if (!certain && !possible && !one) continue;
    // Whoever announces it speaks in the sentence before: 'The plant opens in May, the firm said. It will create 40 jobs.'
    if (
      flat &&
      !one &&
      (spokenBefore(document, attributions, sentence.index, range) ||
        basisAfter(document, sentence.index))
    )
      continue;
    if (
      plain &&
      [windfall, farOff, ruinous].some((pattern) => pattern.test(plain[0])) &&
      !one &&
      spokenBefore(document, attributions, sentence.index, range)
    )
      continue;
    if (
      /\b(?:according to|forecast(?:s|ed|ers?)?|projections?|the model|models|estimates?|expects?|predicted by|says|said|(?:papers|figures|accounts|records|minutes) (?:show|say|suggest))\b/i.test(
        text,
      ) &&
      !one
    )
      continue;
    if (
      one
        ? researchNext(document, sentence.index)
        : namedLater(document, attributions, sentence.index)
    )
      continue;
    const voice = one?.source?.kind;
    found.push({
      range: wholePhrase(document.article.text, range),
      sentence: sentence.index,
      certain: certain !== undefined,
      ...(voice === 'unnamed' || voice === 'vague' || voice === 'document' ? { voice } : {}),
    });
  }
  return found;
}

function isAgreed(text: string, words: string): boolean {
  if (compared.some((pattern) => pattern.test(words))) return agreed.test(text);
  // 'Rents will rise by a fifth' is no sum that was worked out.
  return ofMarkets.test(words) && agreed.test(text.replace(/\brise[ns]? by\b/, ''));
}

/** A person or an office speaks in the sentence before, or in this one, within the paragraph. */
function spokenBefore(
  document: TextDocument,
  attributions: readonly Attribution[],
  index: number,
  foretoldAt: Range,
): boolean {
  const paragraph = document.sentences[index]?.paragraph;
  return speechIn(attributions, index - 1, index).some(
    (one) =>
      document.sentences[one.sentence]?.paragraph === paragraph &&
      one.cue.family !== 'stance' &&
      !/^ (?:down|off)\b/.test(
        document.article.text.slice(one.cue.range.end, one.cue.range.end + 6),
      ) &&
      !within(one.cue.range, foretoldAt) &&
      answerable(one),
  );
}

/** 'With 62m shares in issue will cost some £2.6m', 'a payment of €600, which will cost it €1.4m': worked out, not foretold. */
const computed = /\d(?:m|bn|k)? (?:\p{L}{1,20} ){1,5}will cost$|\bwhich will cost$/u;

function within(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

const addressing =
  /\b(?:we|our|us|film|movie|novel|episode|drama|sequel|plot|temperatures?|winds?|gusts?|tides?|showers)\b(?! (?:will|['’]ll) (?:sail|top|pass|smash))/i;

/** 'If', a story within the story, or speech of the reader's own. */
const conditional =
  /\b(?:if|unless|whether|possible|possibility|we|our|film|movie|novel|episode|drama|sequel|plot|song|legend|god|lord)\b/i;

/** The next sentence of the paragraph says who expects it: 'The bank forecasts 1 per cent.' */
function basisAfter(document: TextDocument, index: number): boolean {
  const next = document.sentences[index + 1];
  return (
    next !== undefined &&
    next.paragraph === document.sentences[index]?.paragraph &&
    /\b(?:according to|forecasts?|projections?|projects|expects?|predicts?|estimates?|modelling|said|says)\b/.test(
      document.article.text.slice(next.range.start, next.range.end),
    )
  );
}

/** A timetable is no forecast: 'will hold', 'will open on 3 June', 'will air'. */
const scheduled =
  /\bwill (?:hold|host|meet|open|air|broadcast|take place|be held|be published|be released|kick off|vote|appear in court|be sentenced|visit|travel|speak|attend|begin|start|resume)\b/i;
