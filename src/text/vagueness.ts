import type { Range } from '../domain/article.ts';
import type { Attribution } from './attribution.ts';
import { citesScience, crowds, namedSoon, ownVoiced } from './vague-crowds.ts';
import { lentAt } from './block-voices.ts';
import type { TextDocument } from './document.ts';
import { isOpinion } from './genre.ts';
import type { Quotation } from './quotations.ts';
import { crowdClause, mood, nobody, science, soft } from './vague-words.ts';
import { speechIn } from './voiced.ts';
import { matchesIn, sentencesFor } from './word-index.ts';

/**
 * crowd: 'some warn', 'experts say'; nobody: 'has been interpreted as', 'it is believed that';
 * mood: 'growing concerns', 'speculation is mounting'.
 */
export type VagueKind = 'crowd' | 'nobody' | 'mood';

export interface VaguePlace {
  readonly kind: VagueKind;
  /** The formula itself. */
  readonly range: Range;
  readonly sentence: number;
}

/** Every place outside quotations where a statement is laid upon nobody in particular. */
export function findVague(
  document: TextDocument,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): VaguePlace[] {
  const quoted = lentAt(document, quotations);
  const found: VaguePlace[] = crowds(document, attributions).map((place) => ({
    kind: 'crowd',
    ...place,
  }));
  for (const [kind, pattern, settled] of [
    ['nobody', nobody, () => false],
    ['nobody', soft, (index: number) => sourcedBeside(document, attributions, index)],
    ['crowd', science, (index: number) => namesResearch(document, index)],
    [
      'crowd',
      crowdClause,
      (sentence: number, at: number) =>
        isOpinion(document, quotations) ||
        answered(attributions, sentence, at) ||
        namedSoon(document, attributions, { sentence, at }),
    ],
    ['mood', mood, () => false],
  ] as const) {
    for (const sentence of sentencesFor(document, pattern)) {
      for (const match of matchesIn(document, sentence, pattern)) {
        const start = sentence.range.start + match.index;
        if (
          quoted(start) ||
          settled(sentence.index, start) ||
          found.some((one) => one.range.start <= start && start < one.range.end) ||
          saysWho(match.input.slice(match.index + match[0].length), kind) ||
          ownVoiced(document, attributions, start)
        )
          continue;
        found.push({
          kind,
          range: { start, end: start + match[0].length },
          sentence: sentence.index,
        });
      }
    }
  }
  return found
    .filter(({ sentence, range }) => isBody(document, sentence) && !quoted(range.start))
    .sort((a, b) => a.range.start - b.range.start);
}

/** Somebody who can be asked speaks in the same sentence, or in the one before or after it in the paragraph. */
function sourcedBeside(
  document: TextDocument,
  attributions: readonly Attribution[],
  index: number,
): boolean {
  const paragraph = document.sentences[index]?.paragraph;
  return (
    citesScience(document) ||
    confirmedNext(document, index) ||
    speechIn(attributions, index - 1, index + 1).some(
      ({ source, cue, sentence }) =>
        document.sentences[sentence]?.paragraph === paragraph &&
        (cue.family === 'say' || cue.family === 'show') &&
        (source?.kind === 'named' || source?.kind === 'institution' || source?.kind === 'pronoun'),
    )
  );
}

/** 'A spokeswoman confirmed the number.' */
function confirmedNext(document: TextDocument, index: number): boolean {
  const next = document.sentences[index + 1]?.range;
  return (
    next !== undefined &&
    /\b(?:confirmed|denied|disputed)\b/.test(document.article.text.slice(next.start, next.end))
  );
}

/** A study that can be found is spoken of in the same sentence or the next: it has a place, a sample or a journal. */
function namesResearch(document: TextDocument, index: number): boolean {
  const here = document.sentences[index]?.range;
  if (!here) return false;
  const next = document.sentences[index + 1];
  const until =
    next && next.paragraph === document.sentences[index]?.paragraph ? next.range.end : here.end;
  return /\b(?:University|Institute|College|Laboratory|Observatory|Academy|[Jj]ournal)\b|\b(?:study|survey|trial|review|paper|poll|test) (?:of|by|from|in|published|led|conducted|carried out)\b|\bpublished (?:in|on|by)\b|\baccording to\b|https?:/.test(
    document.article.text.slice(here.start, until),
  );
}

/** 'Some say she is the last; she says there is another': whoever it is about speaks in the same sentence. */
function answered(attributions: readonly Attribution[], index: number, at: number): boolean {
  return speechIn(attributions, index).some(
    ({ source, cue }) =>
      cue.range.start > at &&
      cue.family === 'say' &&
      (source?.kind === 'named' || source?.kind === 'pronoun') &&
      source.range.start > at,
  );
}

/** Headlines sum up; the names are in the body. */
function isBody(document: TextDocument, sentence: number): boolean {
  const kind = document.article.paragraphs[document.sentences[sentence]?.paragraph ?? 0]?.kind;
  return kind !== 'headline' && kind !== 'standfirst' && kind !== 'heading';
}

const members = /\b(?:among them|including|such as|like|notably)\b[^.;]{0,40}?(?<=[ ,])\p{Lu}/u;
const holders =
  /^[^,.;]{0,60}?\b(?:by|from|among) (?:the |its |his |her |their |some |local )?(?:\p{Lu}|residents|parents|staff|neighbou?rs|investors|farmers|members|workers|teachers|students)/u;

/** 'by Lund', 'from the union', 'according to', 'among farmers in Kent' right after the formula. */
function saysWho(rest: string, kind: VagueKind): boolean {
  const near = rest.slice(0, 140);
  if (/\baccording to\b/i.test(near)) return true;
  if (kind === 'crowd') return members.test(near);
  if (kind === 'mood') return holders.test(near);
  return /^[^,.;]{0,60}?\bby (?!(?:some|many|experts|critics|analysts|observers|most|defen[cs]e experts|military experts)\b)/i.test(
    near,
  );
}
