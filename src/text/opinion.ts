import type { Sentence } from '../domain/article.ts';
import { lentAt } from './block-voices.ts';
import type { TextDocument } from './document.ts';
import type { Quotation } from './quotations.ts';
import { subjectivity } from './subjectivity.ts';
import { matchIn } from './word-index.ts';

/** Columnists say so: 'in my view', 'let's hope', 'make no mistake', 'this writer', 'as I wrote'. */
const verdicts =
  /\b(?:in my (?:humble |own )?(?:view|opinion|book|judge?ment)|I (?:(?:would|must|do|truly|firmly|still|also|simply|cannot|don['’]t|have long) )?(?:argue|submit|contend|predict|predicted|suspect|wager|share|applaud|salute)\b|we (?:applaud|salute|cannot (?:let|allow|afford|pretend)|must (?:not|all|never))|as I (?:mentioned|wrote|argued|noted|see it|have (?:written|argued|said))|this (?:author|writer|columnist|column|commentator)\b|if you ask me|emphasis (?:mine|added|ours)|(?:let['’]s|let us) (?:hope|face it|be (?:clear|honest|real|blunt)|not (?:forget|pretend|kid|be)|pray|remember|recall)|make no mistake|shall (?:we|I) (?:say|call)|who cares|mark my words|it (?:is|['’]s) (?:high |about |long past |past )?time (?:for [\p{L} ]{2,40} to (?:be|go|stop|end|resign|act)\b|to (?:stop|end|admit|call|face|say)|that|we)\b|shame on|heaven forbid|god (?:help|forbid)|(?:can|should|must|dare) we (?:really |not |still )?(?:doubt|believe|expect|trust|forget|pretend|accept)|may (?:god|our lady|the lord|he rest|they rest|history)|us in the west|spare (?:me|us)|(?:re)?(?:posted|printed|published) with (?:kind |the author['’]s )?permission)\b/iu;
/** News analysis says these as well, so it takes more of them. */
const turns =
  /\b(?:to be sure|in other words|of course|no doubt|needless to say|in truth|in short|alas|frankly|we know that|I (?:think|believe|doubt|hope|fear|suppose|wonder)|the (?:simple|plain|sad|ugly|hard|bitter|uncomfortable|brutal) (?:truth|fact|reality) is)\b/i;

const ours = new Set(['we', 'our', 'ours', 'us', 'ourselves']);
const yours = new Set(['you', 'your', 'yours']);
const oughts = new Set(['must', 'should', 'ought']);
const telling = new Set(
  'said says say told tells according added announced reported wrote stated claimed warned testified tweeted asked explained noted confirmed argued'.split(
    ' ',
  ),
);

/** A sentence of the writer's own, and what in it makes a reader hear the writer: 1 for each sign. */
interface Signs {
  readonly sentence: Sentence;
  readonly I: number;
  readonly we: number;
  readonly you: number;
  readonly ought: number;
  readonly asks: number;
  /** 'said', 'according to'. */
  readonly tells: number;
}

/** Above this weight to a sentence a text reads as its writer's own. */
const bar = 0.55;
/** Marks that leave no doubt, counting a verdict twice. */
const plainly = 3;
/** Share of the sentences that must show the writer. */
const shown = 0.1;

/** Whose words a text is when it is not a report. */
export type OwnVoice = 'opinion' | 'house' | 'guide';

/**
 * Whether a text speaks in its own voice all along, by its sentences outside quotations: the writer's
 * 'we' and 'I', questions that nobody asked, 'must' and 'should', sentences that weigh rather than report,
 * against those that say who said it. Advice says 'you', a house speaks of what 'we' do.
 */
export function readOwnVoice(
  document: TextDocument,
  quotations: readonly Quotation[],
): OwnVoice | undefined {
  const { own, length } = ownSentences(document, quotations);
  const sum = (of: (one: Signs) => number) => own.reduce((all, one) => all + of(one), 0);
  const count = Math.max(length, 8);
  const asks = sum((one) => one.asks);
  const marks = sum(({ sentence }) =>
    matchIn(document, sentence, verdicts) ? 2 : matchIn(document, sentence, turns) ? 1 : 0,
  );
  if (marks >= plainly && marks >= count * 0.04) return 'opinion';
  const you = sum((one) => one.you);
  const we = sum((one) => one.we);
  if (you >= 5 && you >= count * 0.15 && you >= we && you >= 2 * asks) return 'guide';
  const argued = sum(({ I, we, asks, ought }) => I + we + 1.5 * asks + 0.7 * ought);
  if (argued < count * shown) return undefined;
  const told = 0.8 * sum(({ tells }) => tells) + 0.5 * (length - own.length);
  const needed = (marks >= 2 ? bar / 2 : bar) * count - 2 * argued + told;
  const weighs =
    needed > 0 && needed <= own.length
      ? sum(({ sentence: { range } }) =>
          Number(subjectivity(document.article.text.slice(range.start, range.end)) >= 0.2),
        )
      : 0;
  if (weighs < needed) return undefined;
  return we >= argued * 0.75 && asks + sum(({ ought }) => ought) + marks < we * 0.25
    ? 'house'
    : 'opinion';
}

/** The sentences outside quotations, and how many there are with those that hold one. */
function ownSentences(
  document: TextDocument,
  quotations: readonly Quotation[],
): { own: Signs[]; length: number } {
  const quoted = lentAt(document, quotations);
  const own: Signs[] = [];
  let length = 0;
  for (const sentence of document.sentences) {
    const { kind } = document.article.paragraphs[sentence.paragraph] ?? {};
    const { start, end } = sentence.range;
    const words =
      (document.starts[sentence.index + 1] ?? 0) - (document.starts[sentence.index] ?? 0);
    if ((kind !== 'body' && kind !== 'list-item') || words < 5) continue;
    length += 1;
    if (quoted(start) || quoted(end - 1)) continue;
    if (!/["“]|''/.test(document.article.text.slice(start, end)))
      own.push(signsOf(document, sentence));
  }
  return { own, length };
}

/** 1 for each sign that a sentence has. */
function signsOf({ tokens, starts, sentences }: TextDocument, sentence: Sentence): Signs {
  const from = starts[sentence.index] ?? 0;
  const to = starts[sentence.index + 1] ?? from;
  const signs = { sentence, I: 0, we: 0, you: 0, ought: 0, tells: 0, asks: 0 };
  for (const { text, lower } of tokens.slice(from, to)) {
    const word = lower === "let's" ? 'we' : (lower.split("'", 1)[0] ?? lower);
    if (word === 'i' || word === 'my' || word === 'me') signs.I = 1;
    else if (ours.has(word) && text !== 'US') signs.we = 1;
    else if (yours.has(word)) signs.you = 1;
    else if (oughts.has(word)) signs.ought = 1;
    else if (telling.has(word)) signs.tells = 1;
  }
  // A question that is a paragraph may be the heading of an answer.
  const alone =
    sentences[sentence.index - 1]?.paragraph !== sentence.paragraph &&
    sentences[sentence.index + 1]?.paragraph !== sentence.paragraph;
  if (tokens[to - 1]?.text === '?') signs.asks = alone ? 0.5 : 1;
  return signs;
}
