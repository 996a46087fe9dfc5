import type { HeadlineRule } from './problem.ts';
import { against, isOpen, lineOf, shared, stemsOf } from './told-lines.ts';

/** A best of all that has happened; 'record label' and 'on record' are none. */
const record =
  / (?:record|records|record-breaking|all-time) (?!labels?|shops?|deals?|store|company|player)/;
/** The headline says itself that nothing was broken. */
const unbroken =
  / records? (?:still )?(?:stands?|survives?|holds?|remains?|stays|is safe|safe|intact|unbroken)\b| (?:miss(?:es|ed)?|short|shy|off|outside|seconds?|points?|inches|metres|within) (?:of |from |outside )?(?:the |a |her |his |its |their )?(?:[a-z-]+ ){0,2}record\b/;
const order = '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|joint)';
const most =
  '(?:best|worst|largest|biggest|highest|lowest|hottest|coldest|wettest|driest|fastest|longest|strongest|warmest|busiest|most|greatest|heaviest|dearest|costliest|deadliest)';
const below = new RegExp(
  ` ${order}(?: |-| - )${most} | (?:short of|shy of|below|under|off|behind|from|missed|missing|outside) (?:the|its|their|his|her|a|last year 's) (?:[a-z-]+ ){0,3}record `,
);
/** The body says it as the headline does, be it of another thing. */
const borne = new RegExp(
  ` (?:new|a|an|set|sets|setting|broke|breaks|broken|breaking|beat|beats|beating|beaten|smash[a-z]*|surpass[a-z]*|top(?:s|ped|ping)|eclips[a-z]*|hit|hits|at|by) (?:[a-z'-]+ ){0,3}(?:record|records|record-breaking|best)(?: |-)| (?<!${order}(?: |-| - ))${most} [^.]{0,40}(?:ever|in history|in (?:the|its|their) (?:books|history)|since|on record|of all time)| than ever | never before `,
);

/** Headline 'hits record' over 'the third-largest harvest in its books', 'just short of the record of 2021'. */
export const headlineRank: HeadlineRule = (inputs) => {
  const [first] = inputs.split.top;
  if (first === undefined) return [];
  const title = lineOf(inputs, first);
  if (!record.test(title) || unbroken.test(title) || isOpen(title)) return [];
  const wanted = stemsOf(title);
  wanted.delete('record');
  const lines = inputs.split.body.map((sentence) => ({ sentence, line: lineOf(inputs, sentence) }));
  if (lines.some(({ line }) => borne.test(line.replace(below, ' ')))) return [];
  const found = lines.slice(0, 12).find(({ line }, at) => isBelow(wanted, lines, line, at));
  if (found === undefined) return [];
  const body = below.exec(found.line)?.[0].trim() ?? '';
  return [against(inputs, found.sentence, { message: 'figure', signal: 'some', body })];
};

/** Of the thing of the headline, or of the last sentence that spoke of it. */
function isBelow(
  wanted: ReadonlySet<string>,
  lines: readonly { readonly line: string }[],
  line: string,
  at: number,
): boolean {
  if (!below.test(line)) return false;
  if (shared(wanted, line) > 0) return true;
  return (
    / (?:it|that|this|which) /.test(line.slice(0, 24)) &&
    shared(wanted, lines[at - 1]?.line ?? '') > 0
  );
}
