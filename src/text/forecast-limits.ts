import type { Range } from '../domain/article.ts';
import type { Attribution } from './attribution.ts';
import type { TextDocument } from './document.ts';
import { answerable } from './sourcing.ts';
import { speechIn } from './voiced.ts';

/** Held open, another's, told of the past, or no more than a turn of phrase: nothing is foretold. */
export function isOpen(text: string, { 0: words, index }: RegExpExecArray): boolean {
  return (
    heldOpen.test(text.slice(0, index)) ||
    backstory.test(text) ||
    fiction.test(text) ||
    /\bwho \p{L}+ (?:that )?(?:by|in|before|within) /u.test(words) ||
    /\bin (?:my|our|his|her|their) (?:view|opinion)\b/i.test(text) ||
    /['’]ll (?:\w+ )?(?:cover|discuss|unveil|announce|present|address|lay|visit|publish)\b/i.test(
      words,
    )
  );
}

const heldOpen =
  /\b(?:not (?:(?:yet|at all) )?(?:clear|certain|sure|known)|unclear|a chance|not the (?:first|only)|(?:reports?|fears?|worries|concerns?|warnings?|speculation|rumou?rs?|accusations?|argument|idea|theory) (?:that|is that|was that)) [^.;]{0,80}$/i;
/** What comes in a tale. */
const fiction =
  /\b[Ii]n (?:the|a|this|his|her) (?:film|novel|play|series|book|game|story|comedy|drama|opera)\b/;
/** 'Analysts had already forecast that': what was foretold once. */
const backstory =
  /\bhad (?:already |long |earlier |once )?(?:forecast|predicted|projected|expected|estimated)\b/i;

/** 'An expert warns … It will never be gone. … said Dr Lind': the next sentences give the expert a name. */
export function namedLater(
  document: TextDocument,
  attributions: readonly Attribution[],
  index: number,
): boolean {
  const { article, sentences } = document;
  const before = sentences[index - 1]?.range;
  return (
    before !== undefined &&
    expert.test(article.text.slice(before.start, before.end)) &&
    speechIn(attributions, index + 1, index + 3).some(
      (one) => one.source?.kind === 'named' && one.cue.family !== 'stance' && answerable(one),
    )
  );
}

/** 'Scientists say the lake will be dry by 2050. Ana Lind of the University of Oulu …': they are the next sentence's. */
export function researchNext({ article, sentences }: TextDocument, index: number): boolean {
  const [here, next] = [sentences[index], sentences[index + 1]].map((one) =>
    one ? article.text.slice(one.range.start, one.range.end) : '',
  );
  return (
    /^(?:scientists|researchers|astronomers|physicists|biologists|geologists)\b/i.test(
      here ?? '',
    ) && /\b(?:University|Institute|College|Observatory|Laboratory|Academy)\b/.test(next ?? '')
  );
}

const expert =
  /\b(?:experts?|scientists?|researchers?|professors?|economists?|analysts?|doctors?|engineers?|officials?)\b[^.;]{0,60}\b(?:warn|say|said|predict|fear|believ|expect|argu)\p{L}*/iu;

/** To the end of the phrase where it breaks off at a word that opens one: 'before the year is' + 'out'. */
export function wholePhrase(text: string, { start, end }: Range): Range {
  if (!dangling.test(text.slice(start, end))) return { start, end };
  return {
    start,
    end:
      end +
      (/^ [^.;:,?!()“”"]{1,60}?(?=[.;:,?!()“”"]| (?:and|but|because|that|who|which)\b)/.exec(
        text.slice(end, end + 70),
      )?.[0].length ?? 0),
  };
}

const dangling =
  /\b(?:is|are|was|were|be|the|an?|to|of|that|in|for|with|by|on|at|as|soon|its|their|his|her|this|these)$/i;
