import { textAt, type Range } from '../domain/article.ts';
import type { Signal } from '../domain/finding.ts';
import type { TextDocument } from '../text/document.ts';
import { isRecommendation } from '../text/genre.ts';
import { findVague, type VaguePlace } from '../text/vagueness.ts';
import { defineCheck, type Flag } from './check.ts';
import { placeOf } from '../text/place.ts';
import { shorten } from '../text/places.ts';

export const vagueAttribution = defineCheck({
  id: 'vague-attribution',
  version: 1,
  title: 'Nobody in particular',
  why: 'A statement laid upon ‘some’, ‘critics’, a mood or a passive verb cannot be checked with anybody.',
  limits:
    'It does not say that nobody holds the view; it says that the published words name none of them.',
  needs: ['document', 'quotations', 'attributions'],
  messages: {
    nobody: 'No one in particular stands behind {formulas}.',
  },
  run({ document, quotations, attributions }) {
    if (isRecommendation(document)) return { notApplicable: 'This reads as a review or a guide.' };
    const places = findVague(document, quotations, attributions);
    return places.length > 0 ? [flagOf(document, places)] : [];
  },
});

/** One finding for all places: a habit of the text, not twenty remarks. The graver formulas come first. */
function flagOf(document: TextDocument, places: readonly VaguePlace[]): Flag<'nobody'> {
  const { article } = document;
  const order = places.toSorted((a, b) => Number(a.kind === 'mood') - Number(b.kind === 'mood'));
  const [range, ...related] = [...new Set(order.map((place) => place.sentence))]
    .map((index) => document.sentences[index]?.range)
    .filter((one): one is Range => one !== undefined);
  const formulas = order.map((place) => `“${shorten(textAt(article, place.range), 50)}”`);
  return {
    signal: signalOf(document, places),
    range: range ?? { start: 0, end: 0 },
    related: related.slice(0, 9),
    message: 'nobody',
    with: { formulas: listed([...new Set(formulas)]) },
    receipt: order
      .slice(0, 12)
      .map((place, i) => `${placeOf(article, place.range)}: ${formulas[i] ?? ''}`),
    notKnown: 'Whether the reporter knows who it is.',
    nextStep:
      'Ask the reporter who says so: name at least one of them, give a figure, or leave it out.',
  };
}

const consequence =
  /\b(?:collapse|catastroph\w*|war|deaths?|die|killed|corrupt\w*|fraud\w*|illegal\w*|crime|criminal|guilty|crisis|disaster|threat\w*|danger\w*|abuse\w*|attack\w*|defeat|admission|cover-up|chaos|blackouts?|conspir\w*)\b/i;

/** Several of them, or a grave reading laid upon nobody, are worth a question; a lone one is worth knowing. */
function signalOf(document: TextDocument, places: readonly VaguePlace[]): Signal {
  const { text } = document.article;
  const isGrave = graveSentences(document);
  const grave = places.filter(({ kind, range, sentence }) => {
    if (kind === 'mood') return false;
    return kind === 'nobody'
      ? consequence.test(text.slice(range.end, range.end + 40))
      : isGrave(sentence);
  });
  const firm = places.filter((place) => place.kind !== 'mood');
  return firm.length > 2 ||
    grave.some((place) => place.kind === 'nobody') ||
    (grave.length > 0 && firm.length > 1)
    ? 'some'
    : 'weak';
}

/** Whether a sentence speaks of something grave; each is read once, however many places stand in it. */
function graveSentences({ article, sentences }: TextDocument): (index: number) => boolean {
  const known = new Map<number, boolean>();
  return (index) => {
    const range = sentences[index]?.range;
    if (!range) return false;
    const seen = known.get(index) ?? consequence.test(textAt(article, range));
    known.set(index, seen);
    return seen;
  };
}

function listed(items: readonly string[]): string {
  const shown = items.slice(0, 4);
  const more = items.length - shown.length;
  if (more > 0) return `${shown.join(', ')} and ${more} more`;
  return shown.length > 1
    ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
    : (shown[0] ?? '');
}
