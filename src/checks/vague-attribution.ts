import { textAt, type Range } from '../domain/article.ts';
import type { Signal } from '../domain/finding.ts';
import type { TextDocument } from '../text/document.ts';
import { findVague, type VagueKind, type VaguePlace } from '../text/vagueness.ts';
import { defineCheck, type Flag } from './check.ts';
import { paragraphOf, shorten } from '../text/places.ts';

type Message = VagueKind;

const nextSteps: Readonly<Record<VagueKind, string>> = {
  crowd: 'Ask the reporter who says so: name at least one of them, or leave it out.',
  nobody: 'Ask who reads it that way, and name them; or state it as the paper’s own reading.',
  mood: 'Ask whose concern it is and how it shows: a name, a vote, a figure.',
};

export const vagueAttribution = defineCheck({
  id: 'vague-attribution',
  version: 1,
  title: 'Nobody in particular',
  why: 'A statement laid upon ‘some’, ‘critics’ or a passive verb cannot be checked with anybody.',
  limits:
    'It does not say that nobody holds the view; it says that the published words name none of them.',
  needs: ['document', 'quotations', 'attributions'],
  messages: {
    crowd: 'No one in particular is named behind {formulas}.',
    nobody: 'The passive leaves out who: {formulas}.',
    mood: 'Nobody is named as having it: {formulas}.',
  },
  run({ document, quotations, attributions }): Flag<Message>[] {
    const places = findVague(document, quotations, attributions);
    return (['crowd', 'nobody', 'mood'] as const).flatMap((kind) => {
      const here = places.filter((place) => place.kind === kind);
      return here.length > 0 ? [flagOf(document, kind, here)] : [];
    });
  },
});

/** One finding for all places of a kind: a habit of the text, not twenty remarks. */
function flagOf(
  document: TextDocument,
  kind: VagueKind,
  places: readonly VaguePlace[],
): Flag<Message> {
  const { article } = document;
  const sentences = [...new Set(places.map((place) => place.sentence))]
    .map((index) => document.sentences[index]?.range)
    .filter((range): range is Range => range !== undefined);
  const formulas = places.map((place) => `“${shorten(textAt(article, place.range), 50)}”`);
  return {
    signal: signalOf(document, kind, places),
    range: sentences[0] ?? { start: 0, end: 0 },
    related: sentences.slice(1),
    message: kind,
    with: { formulas: listed([...new Set(formulas)]) },
    receipt: places.map(
      (place, i) => `paragraph ${paragraphOf(article, place.range)}: ${formulas[i] ?? ''}`,
    ),
    notKnown: 'Whether the reporter knows who it is.',
    nextStep: nextSteps[kind],
  };
}

const consequence =
  /\b(?:collapse|catastroph\w*|war|deaths?|die|killed|corrupt\w*|fraud\w*|illegal\w*|crime|criminal|guilty|crisis|disaster|threat\w*|danger\w*|abuse\w*|attack\w*|defeat|admission|cover-up|conspir\w*)\b|\d/i;

/** Several of them, or one that carries something grave, is worth a question; a lone one is worth knowing. */
function signalOf(document: TextDocument, kind: VagueKind, places: readonly VaguePlace[]): Signal {
  if (kind === 'mood') return 'weak';
  const grave = places.filter((place) => {
    const range = document.sentences[place.sentence]?.range;
    if (!range) return false;
    const { text } = document.article;
    return consequence.test(
      kind === 'nobody'
        ? text.slice(place.range.end, place.range.end + 40)
        : textAt(document.article, range),
    );
  });
  return grave.length > 0 && (kind === 'nobody' || places.length > 1) ? 'some' : 'weak';
}

function listed(items: readonly string[]): string {
  const shown = items.slice(0, 4);
  const more = items.length - shown.length;
  if (more > 0) return `${shown.join(', ')} and ${more} more`;
  return shown.length > 1
    ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
    : (shown[0] ?? '');
}
