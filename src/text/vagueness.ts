import type { Range } from '../domain/article.ts';
import type { Attribution } from './attribution.ts';
import { lentAt } from './block-voices.ts';
import { crowds, namedSoon, ownVoiced } from './vague-crowds.ts';
import {
  addressesOne,
  answered,
  isOldTale,
  isPremise,
  namesResearch,
  saysWho,
  sourcedBeside,
  type VagueKind,
} from './vague-settled.ts';
import type { TextDocument } from './document.ts';
import { isOpinion } from './genre.ts';
import type { Quotation } from './quotations.ts';
import { crowdClause, mood, nobody, passingCrowd, science, soft } from './vague-words.ts';
import { matchesIn, sentencesFor } from './word-index.ts';

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
    ['nobody', nobody, (index: number) => isOldTale(document, index) || isPremise(document, index)],
    [
      'nobody',
      soft,
      (index: number) => isOldTale(document, index) || sourcedBeside(document, attributions, index),
    ],
    ['crowd', science, (index: number) => namesResearch(document, index)],
    [
      'crowd',
      crowdClause,
      (sentence: number, at: number) =>
        isOpinion(document, quotations) ||
        answered(attributions, sentence, at) ||
        namedSoon(document, attributions, { sentence, at }),
    ],
    ['crowd', passingCrowd, () => isOpinion(document, quotations)],
    ['mood', mood, (index: number) => addressesOne(document, index)],
  ] as const) {
    for (const sentence of sentencesFor(document, pattern)) {
      for (const match of matchesIn(document, sentence, pattern)) {
        const start = sentence.range.start + match.index;
        if (
          quoted(start) ||
          settled(sentence.index, start) ||
          found.some((one) => one.range.start <= start && start < one.range.end) ||
          saysWho(match[0], match.input.slice(match.index + match[0].length), kind) ||
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

/** Headlines sum up; the names are in the body. */
function isBody(document: TextDocument, sentence: number): boolean {
  const kind = document.article.paragraphs[document.sentences[sentence]?.paragraph ?? 0]?.kind;
  return kind !== 'headline' && kind !== 'standfirst' && kind !== 'heading';
}
