import { textAt, type Article } from '../domain/article.ts';
import type { Signal } from '../domain/finding.ts';
import type { TextDocument } from '../text/document.ts';
import { findFramings, type Framing } from '../text/framing.ts';
import type { Stance } from '../text/framing-stance.ts';
import type { Act } from '../text/framing-words.ts';
import { defineCheck, type Flag } from './check.ts';
import { sentencesAt, shorten } from '../text/places.ts';

type Message = 'lacks' | 'against';

/** What the frame says that the words do. */
const acts: Readonly<Record<Act | Stance, string>> = {
  admission: 'an admission',
  candor: 'a candid disclosure',
  attack: 'an attack',
  praise: 'praise',
  denial: 'a denial',
  apology: 'an apology',
  promise: 'a promise',
  confirmation: 'a confirmation',
  threat: 'a threat',
  boast: 'a boast',
  defiance: 'a refusal to give way',
  blame: 'blame laid on somebody',
  refusal: 'a refusal',
  support: 'support',
  demand: 'a demand',
  warning: 'a warning',
  defence: 'a defence',
  anger: 'anger',
  optimism: 'hope',
  'climb-down': 'a climb-down',
  opening: 'an opening',
  resignation: 'a resignation',
  distance: 'distance kept from it',
  dismissal: 'a dismissal',
  assurance: 'an assurance',
  gloom: 'a warning',
  doubt: 'a doubt',
};

export const quoteFraming = defineCheck({
  id: 'quote-framing',
  version: 1,
  title: 'Frame and quotation differ',
  why: 'The words around a quotation tell readers what the speaker did with it; when the quotation does not do it, readers get the frame instead of the speaker.',
  limits:
    'It reads only the words that are quoted: the speaker may have done it elsewhere in the same speech.',
  needs: ['document', 'quotations', 'attributions'],
  messages: {
    lacks: '“{frame}” announces {act}; nothing in the quoted words performs one.',
    against: '“{frame}” announces {act}; the words themselves speak of “{against}”.',
  },
  run({ document, quotations, attributions }): Flag<Message>[] {
    return findFramings(document, quotations, attributions).map((framing) =>
      flagOf(document, framing),
    );
  },
});

function flagOf(document: TextDocument, framing: Framing): Flag<Message> {
  const { article } = document;
  const [first, ...others] = sentencesAt(document, [framing.frame, framing.quotation.range]);
  return {
    signal: signalOf(framing),
    range: first ?? framing.frame,
    related: others,
    message: framing.against ? 'against' : 'lacks',
    with: {
      frame: textAt(article, framing.frame),
      act: acts[framing.act],
      ...(framing.against ? { against: framing.against } : {}),
    },
    receipt: receiptOf(article, framing),
    notKnown: 'What else the speaker said on the occasion.',
    nextStep: 'Read the full remarks: quote the words that do it, or write ‘said’.',
  };
}

function receiptOf(article: Article, framing: Framing): string[] {
  return [
    `Frame: “${textAt(article, framing.frame)}” announces ${acts[framing.act]}`,
    `${framing.quotation.inner.start > framing.quotation.range.start ? 'Quoted' : 'Reported'}: “${shorten(textAt(article, framing.quotation.inner), 160)}”`,
    'Cleared by: quoted words that do what the frame says, or a neutral verb.',
  ];
}

/** A set phrase over words that do nothing of the kind stops the page; a verb alone is a question. */
function signalOf({ phrase, act, signal }: Framing): Signal {
  if (signal) return signal;
  return phrase && (act === 'candor' || act === 'admission') ? 'strong' : 'some';
}
