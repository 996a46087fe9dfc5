import type { Range } from '../domain/article.ts';
import type { Attribution } from './attribution.ts';
import { crowdVerbs } from './cues.ts';
import type { TextDocument } from './document.ts';
import { matchesOf } from './matches.ts';
import { quotedAt, type Quotation } from './quotations.ts';
import { voicing } from './voiced.ts';
import { sentencesFor } from './word-index.ts';

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

const nobody = new RegExp(
  [
    String.raw`\bit (?:is|was|has been|had been) (?:(?:widely|generally|often|commonly|long|long been|also|now|sometimes|frequently) )?(?:believed|thought|said|claimed|rumou?red|alleged|assumed|feared|suggested|argued|speculated|interpreted|understood|felt|reported) that\b`,
    // Without 'that', only where a clause follows: 'It is understood the department was warned'.
    String.raw`\bit (?:is|was) (?:widely |now )?(?:understood|believed|thought|feared|claimed|rumou?red) (?=(?:the|a|an|he|she|they|it|his|her|their|its|several|some|more|two|three|four|five|up to|\d+) )`,
    String.raw`(?<=, )it (?:is|was|has been) (?:widely |long |generally )?(?:believed|thought|claimed|rumou?red|feared|alleged)(?=[.;,])`,
    String.raw`\b(?:has|have|had) (?:since |long |also |often |widely |repeatedly |frequently |sometimes |already ){0,2}been (?:widely |often |variously |generally |also )?(?:interpreted|seen|viewed|perceived|understood|regarded|construed|analy[sz]ed|criticised|criticized|praised|hailed|condemned|described|dismissed|portrayed|likened|read) (?:as|for)\b`,
    String.raw`\b(?:is|are|was|were) (?:widely|often|commonly|generally|frequently|increasingly|sometimes|broadly) (?:interpreted|seen|viewed|perceived|regarded|considered|believed|thought|understood|described|criticised|criticized|hailed|credited|blamed|accused)\b`,
    String.raw`\b(?:is|are) (?:rumou?red|reputed) to\b`,
    String.raw`\b(?:has|have) (?:long|often|repeatedly|widely) been accused of\b`,
    String.raw`\brumou?r has it\b`,
    String.raw`\b(?:there (?:are|were|have been) )?(?:unconfirmed|unverified) reports?\b`,
    String.raw`\b(?:has|have) been attributed to (?:the )?(?:growing|increasing|rising|declining|failing|worsening)\b`,
  ].join('|'),
  'gi',
);

/** Formulas that stand beside a source as often as not: 'Police held two men. Both are believed to be from Leeds.' */
const soft = new RegExp(
  [
    String.raw`\b(?:is|are) (?:also |now )?(?:believed|thought|understood|feared) to (?!date\b|originate\b|derive\b)\w+\b`,
    String.raw`\b(?:is|are) said to\b`,
    String.raw`\bit has emerged\b`,
    String.raw`\b(?:is|are|was|were|has|have|had) reportedly\b|\breportedly (?=\w+ed\b)`,
  ].join('|'),
  'gi',
);

/** A science that nobody can open: 'Research shows', 'Independent tests show'. */
const science =
  /(?<=^|[.;:,“"] ?|\b(?:and|but|that|because|while) )(?:(?:recent|new|independent|media|press|local|numerous|several|many|some|multiple|countless|scientific|medical|laboratory) )*(?:research|studies|tests|science|evidence|reports(?= (?:suggest|indicate|claim))) (?:has |have |now |clearly |consistently )?(?:shows?|shown|suggests?|suggested|proves?|proved|proven|indicates?|confirms?|claims?|finds|says?)\b/gi;

const mood = new RegExp(
  [
    String.raw`\b(?:growing|mounting|increasing|rising|widespread|deepening|widening|heightened|persistent|swirling|serious|grave) (?:public |international |global |local )?(?:concerns?|fears?|speculation|criticism|unease|anger|doubts|questions|suspicions?|calls|alarm|frustration|discontent|backlash|outrage|scrutiny)\b`,
    String.raw`\b(?:concerns?|fears?|speculation|questions|doubts|criticism|suspicions?|rumou?rs) (?:is|are|has been|have been|was|were) (?:growing|mounting|rising|swirling|spreading|raised|circulating|rife)\b`,
    String.raw`\bquestions (?:remain|linger|swirl|abound)\b`,
    String.raw`\braising (?:concerns|fears|alarm|eyebrows)\b`,
    String.raw`\b(?:subject|matter|topic) of (?:intense |heated |much |fierce |considerable )?(?:debate|speculation|controversy)\b`,
  ].join('|'),
  'gi',
);

/** Every place outside quotations where a statement is laid upon nobody in particular. */
export function findVague(
  document: TextDocument,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): VaguePlace[] {
  const quoted = quotedAt(quotations);
  const found: VaguePlace[] = [...crowds(document, attributions)];
  for (const [kind, pattern, settled] of [
    ['nobody', nobody, () => false],
    ['nobody', soft, (index: number) => sourcedBeside(document, attributions, index)],
    ['crowd', science, (index: number) => namesResearch(document, index)],
    ['mood', mood, () => false],
  ] as const) {
    for (const sentence of sentencesFor(document, pattern)) {
      const text = document.article.text.slice(sentence.range.start, sentence.range.end);
      for (const match of matchesOf(text, pattern)) {
        const start = sentence.range.start + match.index;
        if (
          quoted(start) ||
          settled(sentence.index) ||
          saysWho(text.slice(match.index), kind) ||
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
    .filter(({ sentence }) => isBody(document, sentence))
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
    attributions.some(
      ({ source, cue, sentence }) =>
        Math.abs(sentence - index) <= 1 &&
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

/** Headlines sum up; the names are in the body. */
function isBody(document: TextDocument, sentence: number): boolean {
  const kind = document.article.paragraphs[document.sentences[sentence]?.paragraph ?? 0]?.kind;
  return kind !== 'headline' && kind !== 'standfirst' && kind !== 'heading';
}

/** 'by Lund', 'from the union', 'according to', 'among farmers in Kent' right after the formula. */
function saysWho(rest: string, kind: VagueKind): boolean {
  const near = rest.slice(0, 140);
  if (/\baccording to\b/i.test(near)) return true;
  if (kind === 'mood')
    return /^[^,.;]{0,60}?\b(?:by|from|among) (?:the |its |his |her |their |some |local )?(?:\p{Lu}|residents|parents|staff|neighbou?rs|investors|farmers|members|workers|teachers|students)/u.test(
      near,
    );
  return /^[^,.;]{0,60}?\bby (?!(?:some|many|experts|critics|analysts|observers|most|defen[cs]e experts|military experts)\b)/i.test(
    near,
  );
}

/** A person or an office voices the formula: 'Ruiz said there were growing concerns'. */
function ownVoiced(
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

/** 'critics say', unless the next sentences say who they are. */
function crowds(document: TextDocument, attributions: readonly Attribution[]): VaguePlace[] {
  const places: VaguePlace[] = [];
  for (const one of attributions) {
    const { source, cue, sentence } = one;
    if (source?.kind !== 'vague' || !crowdVerbs.has(cue.lemma) || one.content.length === 0)
      continue;
    if (/^(?:researcher|scientist)$/.test(source.head) && citesScience(document)) continue;
    if (one.direct && cue.family === 'say' && hasWords(document, one, 8)) continue;
    if (namedSoon(document, attributions, one)) continue;
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
    places.push({ kind: 'crowd', range, sentence });
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

/** A story that names a university, an institute or a journal says which researchers it means. */
function citesScience(document: TextDocument): boolean {
  return /\b(?:University|Institute|College|Laboratory|Observatory|Academy|[Jj]ournal)\b/.test(
    document.article.text,
  );
}

function hasWords(document: TextDocument, one: Attribution, count: number): boolean {
  return one.content.some(
    (range) =>
      document.article.text.slice(range.start, range.end).split(/\s+/).length >= count &&
      /^["“‘]/.test(document.article.text.slice(range.start)),
  );
}

/** 'Critics object. “It is too steep,” said Eva Lind': the crowd gets a name at once. */
function namedSoon(
  document: TextDocument,
  attributions: readonly Attribution[],
  crowd: Attribution,
): boolean {
  const { text } = document.article;
  if (introducedNext(document, crowd.sentence)) return true;
  const firstMention = (name: string) => text.search(new RegExp(`\\b${escaped(name)}\\b`, 'i'));
  return attributions.some(
    ({ source, sentence, cue }) =>
      source?.kind === 'named' &&
      cue.family !== 'stance' &&
      sentence > crowd.sentence &&
      sentence <= crowd.sentence + 2 &&
      // Somebody whom the text knows already is not one of the crowd.
      firstMention(source.head) > crowd.cue.range.start &&
      // In the next sentence, or a little later in the same paragraph.
      (sentence === crowd.sentence + 1 ||
        document.sentences[sentence]?.paragraph === document.sentences[crowd.sentence]?.paragraph),
  );
}

/** 'Paul Holm, an economist at …, has found': the next sentence begins with one of them. */
function introducedNext(document: TextDocument, index: number): boolean {
  const next = document.sentences[index + 1]?.range;
  return (
    next !== undefined &&
    /^(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir)\.? )?\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}, (?:an?|the|who|of|from|at)\b/u.test(
      document.article.text.slice(next.start, next.end),
    )
  );
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
