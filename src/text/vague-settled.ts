import type { Attribution } from './attribution.ts';
import type { TextDocument } from './document.ts';
import { remembered } from './remembered.ts';
import { isOutlet } from './told-to-press.ts';
import { citesScience } from './vague-crowds.ts';
import { speechIn } from './voiced.ts';

/**
 * crowd: 'some warn', 'experts say'; nobody: 'has been interpreted as', 'it is believed that';
 * mood: 'growing concerns', 'speculation is mounting'.
 */
export type VagueKind = 'crowd' | 'nobody' | 'mood';

/** A question about a sentence, answered once however many formulas stand in it. */
function ofSentence(
  judge: (document: TextDocument, index: number) => boolean,
): (document: TextDocument, index: number) => boolean {
  const kept = remembered<TextDocument, Map<number, boolean>>(() => new Map());
  return (document, index) => {
    const known = kept(document);
    const answer = known.get(index) ?? judge(document, index);
    known.set(index, answer);
    return answer;
  };
}

/** Why a formula that names nobody may stand: somebody is named beside it, or the matter is such. */

const hasReportedly = ofSentence(({ article, sentences }, index) => {
  const range = sentences[index]?.range;
  return range !== undefined && /reportedly/.test(article.text.slice(range.start, range.end));
});

/** 'has reportedly written': the paper that reported it stands within three sentences. */
function outletNear(
  document: TextDocument,
  attributions: readonly Attribution[],
  index: number,
): boolean {
  if (!hasReportedly(document, index)) return false;
  return speechIn(attributions, index - 3, index + 3).some(
    ({ source, cue }) =>
      source !== undefined &&
      /^(?:report|accord|tell|say|write|publish|reveal|obtain)$/.test(cue.lemma) &&
      (source.kind === 'institution' || source.kind === 'document' || source.kind === 'named') &&
      isOutlet(document.article.text.slice(source.range.start, source.range.end)),
  );
}

/** Somebody who can be asked speaks in the same sentence, or in the one before or after it in the paragraph. */
export function sourcedBeside(
  document: TextDocument,
  attributions: readonly Attribution[],
  index: number,
): boolean {
  const paragraph = document.sentences[index]?.paragraph;
  return (
    citesScience(document) ||
    outletNear(document, attributions, index) ||
    confirmedNext(document, index) ||
    speechIn(attributions, index - 1, index + 1).some(
      ({ source, cue, sentence }) =>
        document.sentences[sentence]?.paragraph === paragraph &&
        (cue.family === 'say' || cue.family === 'show') &&
        (source?.kind === 'named' || source?.kind === 'institution' || source?.kind === 'pronoun'),
    )
  );
}

const past =
  /\b(?:1[0-8]\d\d|\d{1,2}th[- ][Cc]entury|originat(?:ed|es)|birthplace|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[\p{L}]+teenth)[- ][Cc]entury|ancient|medieval|legends?|myth(?:s|ology)?|folklore|prehistoric|BC|B\.C\.)\b/u;

/** What happened centuries ago is told as it has come down. */
export const isOldTale = ofSentence(({ article, sentences }, index) => {
  const range = sentences[index]?.range;
  return range !== undefined && past.test(article.text.slice(range.start, range.end));
});

/** 'The assumption was that a drug …': the premise of the study or plan of which the paragraph tells. */
export const isPremise = ofSentence(({ article, sentences }, index) => {
  const here = sentences[index];
  if (!here) return false;
  const text = article.text.slice(here.range.start, here.range.end);
  if (!/\b(?:assumption|thinking|premise|idea)\b/.test(text)) return false;
  const start = article.paragraphs[here.paragraph]?.range.start ?? here.range.start;
  return /\b(?:study|model|scenario|design|plan|engineers|researchers|scientists|simulation|team)\b/i.test(
    article.text.slice(start, here.range.end),
  );
});

/** A letter to somebody: 'Your Holiness, …', 'Dear Minister'. */
export const addressesOne = ofSentence(({ article, sentences }, index) => {
  const here = sentences[index];
  const range = here && article.paragraphs[here.paragraph]?.range;
  return (
    range !== undefined &&
    /\bYour (?:Holiness|Majesty|Excellency|Honou?r|Eminence|Grace)\b|^Dear \p{Lu}/u.test(
      article.text.slice(range.start, range.end),
    )
  );
});

/** 'A spokeswoman confirmed the number.' */
function confirmedNext(document: TextDocument, index: number): boolean {
  const next = document.sentences[index + 1]?.range;
  return (
    next !== undefined &&
    /\b(?:confirmed|denied|disputed)\b/.test(document.article.text.slice(next.start, next.end))
  );
}

/** A study that can be found is spoken of in the same sentence or the next: it has a place, a sample or a journal. */
export function namesResearch(document: TextDocument, index: number): boolean {
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
export function answered(attributions: readonly Attribution[], index: number, at: number): boolean {
  return speechIn(attributions, index).some(
    ({ source, cue }) =>
      cue.range.start > at &&
      cue.family === 'say' &&
      (source?.kind === 'named' || source?.kind === 'pronoun') &&
      source.range.start > at,
  );
}

const members = /\b(?:among them|including|such as|like|notably)\b[^.;]{0,40}?(?<=[ ,])\p{Lu}/u;
const holders =
  /^[^,.;]{0,60}?\b(?:(?:among|within|inside) (?!(?:some|many|experts|critics|observers|analysts|commentators|those|people)\b)\p{L}|(?:by|from|at) (?:the |its |his |her |their |some |local )?(?:\p{Lu}|team|party|campaign|company|residents|parents|staff|neighbou?rs|investors|farmers|members|workers|teachers|students))/u;

const asReported =
  /^[^.;]{0,60}?,? as (?:[Tt]he )?\p{Lu}[^,.;]{2,40}? (?:said|reported|put it|wrote|noted)\b/u;

/** 'by Lund', 'from the union', 'according to', 'among farmers in Kent' right after the formula. */
export function saysWho(formula: string, rest: string, kind: VagueKind): boolean {
  const near = rest.slice(0, 140);
  if (/\baccording to\b/i.test(near) || asReported.test(near)) return true;
  if (kind === 'crowd') return members.test(near);
  if (kind === 'mood') return holders.test(near);
  // 'It is felt that the council decided by spring': the clause has agents and days of its own.
  if (formula.endsWith(' that')) return false;
  return /^[^,.;]{0,60}?\bby (?!(?:some|many|experts|critics|analysts|observers|most|defen[cs]e experts|military experts)\b)/i.test(
    near,
  );
}
