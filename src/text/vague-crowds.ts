import { textAt, type Range } from '../domain/article.ts';
import type { Attribution } from './attribution.ts';
import { crowdVerbs } from './cues.ts';
import type { TextDocument } from './document.ts';
import { matchesOf } from './matches.ts';
import { remembered } from './remembered.ts';
import { speechIn, voicing } from './voiced.ts';

export interface CrowdPlace {
  readonly range: Range;
  readonly sentence: number;
}

/** 'critics say', unless the next sentences say who they are. */
export function crowds(document: TextDocument, attributions: readonly Attribution[]): CrowdPlace[] {
  const places: CrowdPlace[] = [];
  for (const one of attributions) {
    const { source, cue, sentence } = one;
    if (source?.kind !== 'vague' || !crowdVerbs.has(cue.lemma) || one.content.length === 0)
      continue;
    if (/^(?:researcher|scientist)$/.test(source.head) && citesScience(document)) continue;
    if (isSurveyed(document, one) || agreesWith(document, one) || isRestricted(document, one))
      continue;
    if (
      isCritic.test(document.article.text.slice(source.range.start, source.range.end)) &&
      rivalNamed(document, cue.range.end)
    )
      continue;
    if (one.direct && cue.family === 'say' && hasWords(document, one, 8)) continue;
    if (namedSoon(document, attributions, { sentence, at: cue.range.start })) continue;
    if (ownVoiced(document, attributions, source.range.start)) continue;
    const range = {
      start: Math.min(source.range.start, cue.range.start),
      end: Math.max(source.range.end, cue.range.end),
    };
    if (!touches(document.article.text, range, source.range, cue.range)) continue;
    if (places.some((place) => place.range.start < range.end && range.start < place.range.end))
      continue;
    if (
      /^(?:researcher|scientist|scholar|academic)$/.test(source.head) &&
      /\b(?:review|study|paper|survey|report)\b/.test(
        document.article.text.slice(document.sentences[sentence]?.range.start, source.range.start),
      )
    )
      continue;
    places.push({ range, sentence });
  }
  return places;
}

/** Source and verb belong together: nothing between them that brings a second verb ('would have said', 'to say'). */
function touches(text: string, whole: Range, source: Range, cue: Range): boolean {
  if (whole.end - whole.start > 120) return false;
  const words = text.slice(source.start, source.end).toLowerCase();
  if (/^(?:few|most) people\b|^(?:few|most)$/.test(words)) return false;
  const between =
    source.end <= cue.start ? text.slice(source.end, cue.start) : text.slice(cue.end, source.start);
  return (
    !/\b(?:to|would|will|may|might|can|could|should|not)\b|[,;:]|n['’]t/.test(between) &&
    between.length <= 40
  );
}

const placesOfScience =
  /\b(?:University|Institute|College|Laboratory|Observatory|Academy|[Jj]ournal)\b/;
/** A story that names a university, an institute or a journal says which researchers it means. */
export const citesScience = remembered(({ article }: TextDocument) =>
  placesOfScience.test(article.text),
);

function hasWords(document: TextDocument, one: Attribution, count: number): boolean {
  return one.content.some(
    (range) =>
      document.article.text.slice(range.start, range.end).split(/\s+/).length >= count &&
      /^["“‘]/.test(document.article.text.slice(range.start)),
  );
}

/** 'Supporters of Holm say by 55% to 41% that …': a group of those polled. */
function isSurveyed(document: TextDocument, { sentence }: Attribution): boolean {
  const range = document.sentences[sentence]?.range;
  return (
    range !== undefined &&
    tellsOfPoll(document) &&
    /\d ?(?:%|per ?cent)/.test(
      document.article.text.slice(range.start, Math.min(range.end, range.start + 600)),
    )
  );
}

const tellsOfPoll = remembered(({ article }: TextDocument) =>
  /\b(?:polls?|surveys?|surveyed|margin of error)\b/i.test(article.text),
);

/** 'Many agreed with him': they take a side, nothing is laid upon them. */
function agreesWith({ article }: TextDocument, { cue }: Attribution): boolean {
  return (
    cue.lemma === 'agree' && /^ (?:with|to|on|about)\b/.test(article.text.slice(cue.range.end))
  );
}

/** 'others who have questioned it', 'voices who call themselves free': which of them is meant, in a clause about something else. */
function isRestricted({ article }: TextDocument, { source, cue }: Attribution): boolean {
  if (!source || cue.range.start < source.range.start) {
    const after = source ? article.text.slice(source.range.end, source.range.end + 5) : '';
    return after.startsWith(' who');
  }
  return (
    / who\b/.test(article.text.slice(source.range.start, cue.range.start)) &&
    !/\bthere (?:are|were) (?:[\p{L}-]+ ){0,2}$/iu.test(
      article.text.slice(0, source.range.start).slice(-40),
    )
  );
}

const condemns =
  /(?<!\p{L})\p{Lu}\p{L}{2,}[^.;“”"]{0,90}? (?:criticized|criticised|denounced|condemned|blasted|opposed|attacked|objected to|lambasted|argued against)\b/gu;

/** 'Critics argue …' in a story that goes on to say who criticised it. */
function rivalNamed(document: TextDocument, from: number): boolean {
  return from < lastRival(document);
}

const lastRival = remembered(({ article }: TextDocument): number =>
  Math.max(-1, ...matchesOf(article.text, condemns).map(({ index }) => index)),
);

const isCritic = /^(?:critics|opponents|detractors)$/i;

/** 'Critics object. “It is too steep,” said Eva Lind': the crowd gets a name at once. */
export function namedSoon(
  document: TextDocument,
  attributions: readonly Attribution[],
  crowd: { readonly sentence: number; readonly at: number },
): boolean {
  const { text } = document.article;
  if (introducedNext(document, crowd.sentence)) return true;
  const firstMention = (name: string) => text.search(new RegExp(`\\b${escaped(name)}\\b`, 'i'));
  const paragraph = document.sentences[crowd.sentence]?.paragraph ?? 0;
  return speechIn(attributions, crowd.sentence + 1, crowd.sentence + 3).some(
    ({ source, sentence, cue }) =>
      source?.kind === 'named' &&
      cue.family !== 'stance' &&
      // Who speaks for the other side is none of them.
      !spokesman.test(textAt(document.article, document.sentences[sentence]?.range ?? nowhere)) &&
      // In the next sentence, or a little later in the same paragraph or the next one.
      (sentence === crowd.sentence + 1 ||
        document.sentences[sentence]?.paragraph === paragraph ||
        (document.sentences[sentence]?.paragraph === paragraph + 1 &&
          sharesWord(document, crowd.sentence, sentence))) &&
      // Somebody whom the text knows already is not one of the crowd.
      firstMention(source.head) > crowd.at,
  );
}

const spokesman = /\bspokes(?:man|woman|person)\b|\bdeclined to\b/i;
const nowhere = { start: 0, end: 0 };
const telling = /\p{L}{4,}/gu;
const common = new Set(
  'said says that this with have from they more than what when will would could been were about after also their them some many most other experts analysts critics observers warn warns argue believe think'.split(
    ' ',
  ),
);

/** The sentences up to the name speak of what the crowd speaks of. */
function sharesWord({ article, sentences }: TextDocument, crowd: number, named: number): boolean {
  const [here, last] = [sentences[crowd]?.range, sentences[named]?.range];
  if (!here || !last) return false;
  const wordsOf = (start: number, end: number) =>
    (article.text.slice(start, end).toLowerCase().match(telling) ?? []).filter(
      (word) => !common.has(word),
    );
  const own = new Set(
    wordsOf(here.start, Math.min(here.end, here.start + 600)).map((word) => word.slice(0, 6)),
  );
  return wordsOf(here.end, Math.min(last.end, here.end + 600)).some((word) =>
    own.has(word.slice(0, 6)),
  );
}

const introduction =
  /^(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir)\.? )?\p{Lu}[\p{L}.’'-]+(?: (?:for|of|the|and|de|van|von|al|\p{Lu}[\p{L}.’'-]*)){1,5}, (?:an?|the|who|of|from|at)\b/u;

/** 'Paul Holm, an economist at …, has found': the next sentence begins with one of them. */
function introducedNext(document: TextDocument, index: number): boolean {
  const next = document.sentences[index + 1]?.range;
  return next !== undefined && introduction.test(document.article.text.slice(next.start, next.end));
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A person or an office voices the formula: 'Ruiz said there were growing concerns'. */
export function ownVoiced(
  document: TextDocument,
  attributions: readonly Attribution[],
  at: number,
): boolean {
  return voicing(attributions, { start: at, end: at + 1 }).some(
    ({ source, content }) =>
      (source?.kind === 'named' ||
        source?.kind === 'institution' ||
        source?.kind === 'pronoun' ||
        source?.kind === 'document' ||
        source?.kind === 'unnamed') &&
      content.some((range) => range.start <= at && at < untilBut(document, range)),
  );
}

/** What follows ', but' is the article's own voice again, as far as anybody can tell. */
function untilBut(document: TextDocument, range: Range): number {
  const at = document.article.text
    .slice(range.start, range.end)
    .search(/, (?:but|though|although|while)\b/);
  return at < 0 ? range.end : range.start + at;
}
