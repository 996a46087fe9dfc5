import type { Range } from '../domain/article.ts';
import type { Attribution } from './attribution.ts';
import type { TextDocument } from './document.ts';
import { quotedAt, type Quotation } from './quotations.ts';
import { answerable, isKnownPaper, sourceOf } from './sourcing.ts';
import { sentencesFor } from './word-index.ts';

export interface Forecast {
  readonly range: Range;
  readonly sentence: number;
  /** 'will' states it as fact; 'could' holds it possible. */
  readonly certain: boolean;
  /** Laid upon somebody unnamed, a crowd or an unseen paper; absent when the article says it itself. */
  readonly voice?: 'unnamed' | 'vague' | 'document';
}

const upheaval = String.raw`(?:collapse|crumble|implode|fall apart|disintegrate|crash|plunge|plummet|soar|skyrocket|surge|explode|double|triple|vanish|disappear|die out|go extinct|run out|go bankrupt|default|fail|backfire|spiral|escalate|erupt|break (?:down|apart|up)|be (?:destroyed|wiped out|overrun|defeated|toppled|ousted|devastated|replaced|obsolete|forced out)|lose (?:the )?(?:war|election|race|power|control|everything)|win (?:the )?(?:war|election|race|presidency)|transform|revolutioni[sz]e|change (?:\w+ ){0,3}(?:forever|for good)|never (?:recover|return|be the same|happen again)|end in (?:disaster|failure|tears|bloodshed)|cause (?:chaos|havoc|devastation|mass|irreparable)|cost (?:\w+ ){0,3}(?:lives|jobs|billions|millions)|be (?:empty|gone|uninhabitable|unrecogni[sz]able|under water|bankrupt|in ruins)|destroy|wipe out|bring down|ruin|cripple|dry up|close for good)`;
const horizon = String.raw`(?:within (?:the next )?(?:a generation|hours|days|weeks|months|years)|within (?:the next )?(?:\w+ ){1,3}(?:days|weeks|months|years|decade|decades|generation|year|month|week|hours)|before (?:the end of|the year is|Christmas)|by (?:the end of )?(?:next \w+|20[2-9]\d|Christmas|the (?:summer|autumn|winter|spring|end))|in (?:the )?(?:coming|next) (?:\w+ ){0,2}(?:days|weeks|months|years|decades|year|month)|before (?:long|the end)|soon|inevitably|undoubtedly|certainly|surely|without (?:a )?doubt|for ever|forever|sooner or later|one day)`;
const ruin = String.raw`(?:catastroph\w*|disaster\w*|collapse\w*|breakdown|war|chaos|famine|meltdown|extinction|bankruptcy|ruin|civil war|bloodshed|crisis|recession|depression|unrest|violence|deaths?|devastation|annihilation|apocalypse|defeat|exodus|shortages?|blackouts?)`;

const sure = String.raw`(?:inevitably|undoubtedly|certainly|surely|almost certainly|eventually|soon|never)`;

const asFact = [
  new RegExp(
    String.raw`\b(?:will|'ll|’ll|is set to|are set to)\b[^.;:]{0,60}?\b${upheaval}\b[^.;:]{0,80}?\b${horizon}\b`,
    'i',
  ),
  new RegExp(String.raw`\b(?:will|'ll|’ll)\b ${sure} (?:\w+ ){0,2}?${upheaval}\b`, 'i'),
  new RegExp(
    String.raw`\b(?:is|are) (?:certain|sure|bound|doomed|destined|guaranteed) to (?:\w+ ){0,2}?${upheaval}\b`,
    'i',
  ),
  new RegExp(String.raw`\b${horizon},? [^.;:]{0,60}?\bwill\b[^.;:]{0,40}?\b${upheaval}\b`, 'i'),
];
/** Ruin needs no date to be a forecast. */
const ruinous =
  /\b(?:will|'ll|’ll)\b (?:\w+ ){0,2}?(?:devastate|decimate|cripple|wreck|ruin|be (?:devastating|catastrophic|disastrous|ruinous|a (?:disaster|catastrophe)))\b/i;
/** What will be in some years' time, where nothing is planned, built or scheduled. */
const farOff =
  /\bwill\b (?!(?:\w+ )?(?:be )?(?:open|complet|finish|buil[dt]|construct|hold|held|review|pa(?:y|id)\b|roll|phas|deliver|launch|introduc|install|retir|expir|elect|report|publish|mov|cover|invest|spend|spent|add|hir|recruit|train|plant|upgrad|renovat|demolish|extend|repa(?:y|id)|return|serve|visit|host|need|have|tak))[^.;:,]{3,70}? within (?:the next )?(?:a (?:decade|generation)|(?:\w+ ){1,2}(?:years|decades|generations))\b/i;
/** Jobs and money promised as if they were there, in the article's own voice. */
const windfall =
  /\bwill (?:create|bring|generate|pump|inject|save|cost|secure) (?:(?:companies|taxpayers|customers|businesses|households|the \w+) )?(?:(?:up to|about|around|nearly|almost|more than|over|some|an extra|an estimated|at least) )*(?:\d[\d,.]*(?: \w+){0,2} (?:jobs|lives)\b|(?<!cost )(?<!secure )[£$€]\s?\d[\d,.]*\s?(?:bn|m|k|million|billion|trillion)?)|\bwill (?:boost|cut|slash|reduce|ease|halve|improve|revitali[sz]e|regenerate) (?:the )?(?:\w+ )?(?:journey times|travel times|congestion|crime|pollution|waiting (?:times|lists)|traffic|tourism|economy|living standards|growth)\b|\bwill become (?:the|one of the) (?:[\w’']+ ){0,3}(?:\w{3,}est|most \w+)\b/i;
/** With nobody in particular behind it, anything that will have happened by some date. */
const foretold = new RegExp(
  String.raw`\b(?:will|would|'ll|’ll|is set to|are set to)\b (?:\w+ ){0,3}?(?:be |have )?\p{L}+[^.;:]{0,60}?\b(?:${horizon}|by (?:the (?:summer|autumn|winter|spring|end|weekend)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|again)\b`,
  'iu',
);
const asPossible = [
  new RegExp(
    String.raw`\b(?:could|may|might|would|threatens? to|risks?)\b[^.;:]{0,30}?\b(?:lead(?:ing)? to|result(?:ing)? in|trigger(?:ing)?|spark(?:ing)?|caus(?:e|ing)|plung\w+|end in|bring about|unleash\w*|provok\w+|mean|spell)\b[^.;:]{0,50}?\b${ruin}\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:could|may|might)\b (?:soon )?${upheaval}\b[^.;:]{0,60}?\b${horizon}\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:could|may|might)\b[^.;:]{0,40}?\bwith (?:catastrophic|disastrous|devastating|dire) consequences\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:could|may|might) lead to\b[^.;:]{0,120}?\bwith (?:catastrophic|disastrous|devastating|dire) consequences\b`,
    'i',
  ),
];

/** Forecasts that rest on nobody who can be asked: in the article's own voice, or laid upon the unnamed. */
export function findForecasts(
  document: TextDocument,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): Forecast[] {
  const quoted = quotedAt(quotations);
  const found: Forecast[] = [];
  for (const sentence of sentencesFor(document, ...asFact, ...asPossible)) {
    const kind = document.article.paragraphs[sentence.paragraph]?.kind;
    if (kind === 'headline' || kind === 'heading' || kind === 'standfirst') continue;
    const text = document.article.text.slice(sentence.range.start, sentence.range.end);
    if (
      text.includes('?') ||
      /\b(?:you|your|I)\b/.test(text) ||
      /^(?:if|unless)\b/i.test(text) ||
      scheduled.test(text)
    )
      continue;
    const certain = firstMatch([...asFact, ruinous, farOff, windfall], text);
    const match = certain ?? firstMatch(asPossible, text) ?? foretold.exec(text);
    if (!match) continue;
    const range = {
      start: sentence.range.start + match.index,
      end: sentence.range.start + match.index + match[0].length,
    };
    if (quoted(range.start) || quoted(range.end - 1)) continue;
    const one = sourceOf(attributions, range);
    const unseen =
      one?.source?.kind === 'document' &&
      !isKnownPaper(document.article.text.slice(one.source.range.start, one.source.range.end));
    if (answerable(one) && !unseen) continue;
    // Told as a thing to come, it is a flag only when laid upon somebody whom nobody can ask.
    if (!certain && !firstMatch(asPossible, text) && !one) continue;
    // Whoever announces it speaks in the sentence before: 'The plant opens in May, the firm said. It will create 40 jobs.'
    if (
      certain &&
      [windfall, farOff, ruinous].some((pattern) => pattern.test(certain[0])) &&
      !one &&
      spokenBefore(document, attributions, sentence.index)
    )
      continue;
    if (
      /\b(?:according to|forecast(?:s|ed|ers?)?|projections?|the model|models|estimates?|expects?|predicted by|says|said)\b/i.test(
        text,
      ) &&
      !one
    )
      continue;
    const voice = one?.source?.kind;
    found.push({
      range,
      sentence: sentence.index,
      certain: certain !== undefined,
      ...(voice === 'unnamed' || voice === 'vague' || voice === 'document' ? { voice } : {}),
    });
  }
  return found;
}

/** A person or an office speaks in the sentence before, or in this one, within the paragraph. */
function spokenBefore(
  document: TextDocument,
  attributions: readonly Attribution[],
  index: number,
): boolean {
  const paragraph = document.sentences[index]?.paragraph;
  return attributions.some(
    (one) =>
      (one.sentence === index || one.sentence === index - 1) &&
      document.sentences[one.sentence]?.paragraph === paragraph &&
      one.cue.family !== 'stance' &&
      answerable(one),
  );
}

/** A timetable is no forecast: 'will hold', 'will open on 3 June', 'will air'. */
const scheduled =
  /\bwill (?:hold|host|meet|open|air|broadcast|take place|be held|be published|be released|kick off|vote|appear in court|be sentenced|visit|travel|speak|attend|begin|start|resume)\b/i;
function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return undefined;
}
