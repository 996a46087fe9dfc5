import type { Range } from '../domain/article.ts';
import type { Attribution } from './attribution.ts';
import type { TextDocument } from './document.ts';
import type { Quotation } from './quotations.ts';

/** An admission in the reporter's words, and the speaker's own words that say the opposite. */
export interface Belied {
  readonly act: 'admission';
  readonly frame: Range;
  readonly quotation: Quotation;
  /** The words of the quotation that say the opposite. */
  readonly against: string;
}

const frame =
  /\b(?:admit(?:s|ted)|conced(?:es|ed)|acknowledg(?:es|ed)|confess(?:es|ed)|accept(?:s|ed))\b/;

/** What is admitted, and words that say the opposite of it. */
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:late|later|delay\w*|behind schedule|overrun\w*|slip\w*|not [\w ]{0,40}on time|miss(?:ed|ing)? (?:the|its|their|his|her) (?:deadline|target)\w*)\b/,
    /\b(?:on track|on schedule|on time|on course|ahead of schedule|as planned)\b/i,
  ],
  [
    /\b(?:over budget|overspen[dt]\w*|over-spen[dt]\w*|cost overruns?|more expensive|cost(?:s|ing)? more)\b/,
    /\b(?:within budget|on budget|under budget|good value|value for money)\b/i,
  ],
  [
    /\b(?:wrong\w*|mistak\w*|fail\w*|errors?|fault|misle[ad]\w*|lied|lying|broke|blame|responsib\w*)\b/,
    /\b(?:nothing wrong|no wrongdoing|no mistakes?|not? (?:fail|failed|failure)|(?:did not|didn['’]t|never) (?:mislead|misled|lied?|break|broke|fail)\w*|acted (?:properly|lawfully|correctly)|followed (?:the|every|all) \w+|by the book|stand by|no regrets|do it (?:all )?again|(?:would not|wouldn['’]t) change a thing|got (?:it|this|everything) right|(?:nobody|no one) (?:is|was) to blame)\b/i,
  ],
  [
    /\b(?:cuts?|cutting|clos(?:e|es|ed|ing|ure|ures)|job losses|redundanc\w*|lay-?offs?)\b/,
    /\b(?:no plans?|no intention|no (?:decision|cuts?|closures?|job losses)|not (?:closing|cutting)|nobody will lose)\b/i,
  ],
  [
    /\b(?:unsafe|danger\w*|risk\w*|at risk)\b/,
    /\b(?:(?:perfectly|completely|entirely|absolutely|is|are|remains?) safe|no (?:danger|risk))\b/i,
  ],
];

/** How many sentences after the frame the quotation may come. */
const near = 2;

/** 'The minister has admitted that the line will be late. … “The programme remains on track,” he replied.' */
export function beliedAdmissions(
  document: TextDocument,
  outer: readonly Quotation[],
  attributions: readonly Attribution[],
): Belied[] {
  const { article, sentences } = document;
  return sentences.flatMap((sentence): Belied[] => {
    const text = article.text.slice(sentence.range.start, sentence.range.end);
    const match = frame.exec(text);
    if (match === null || /["“]/.test(text)) return [];
    const before = text.slice(0, match.index);
    if (
      /\b(?:be|been|being|was|were|is|are|got|not|never|n['’]t|to|no one|nobody)\s+(?:\w+ly )?$/.test(
        before,
      )
    )
      return [];
    const said = text.slice(match.index + match[0].length);
    const last = sentences[sentence.index + near] ?? sentences.at(-1);
    const quotation = outer.find(
      ({ range }) => range.start >= sentence.range.end && range.start < (last?.range.end ?? 0),
    );
    if (quotation === undefined || !fromSameMouth(document, quotation, attributions, before))
      return [];
    const quoted = article.text.slice(quotation.inner.start, quotation.inner.end);
    for (const [admitted, opposite] of opposites) {
      const against = admitted.test(said) ? opposite.exec(quoted)?.[0] : undefined;
      if (against === undefined || admitted.test(quoted.replace(against, ''))) continue;
      const start = sentence.range.start + match.index;
      return [
        { act: 'admission', frame: { start, end: start + match[0].length }, quotation, against },
      ];
    }
    return [];
  });
}

const office =
  /\b(?:minister|secretary|president|mayor|chief|director|chair\w*|leader|boss|manager|head|governor|commissioner|spokes\w+|company|firm|council|ministry|department|club|police|deputy|bishop|headteacher)\b/i;

/** A pronoun, a name of the frame, or the name of somebody whom the frame called by an office alone. */
function fromSameMouth(
  { article }: TextDocument,
  quotation: Quotation,
  attributions: readonly Attribution[],
  before: string,
): boolean {
  const source = attributions.find(
    (one) =>
      one.source !== undefined &&
      one.content.some(
        (range) => range.start < quotation.range.end && quotation.range.start < range.end,
      ),
  )?.source;
  if (source === undefined) return false;
  const called = article.text.slice(source.range.start, source.range.end);
  if (source.kind === 'pronoun') return !/^(?:it|we|you|they)$/i.test(called);
  if (before.toLowerCase().includes(source.head.toLowerCase())) return true;
  const named = /\p{Ll} \p{Lu}\p{Ll}+/u.test(before);
  const unnamed = office.test(before) && !named;
  const opening = article.text.slice(Math.max(0, source.range.start - 160), source.range.start);
  return unnamed && /(?:^|\n)\s*(?:Asked|Questioned|Pressed|Challenged)\b[^\n]*$/.test(opening);
}
