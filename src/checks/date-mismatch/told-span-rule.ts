import type { PartialDate } from '../../text/calendar.ts';
import type { Quantity } from '../../text/quantities.ts';
import { gap, lineMatches, plainLine } from '../../text/sentence-line.ts';
import { begins, ends } from './begin-end-rule.ts';
import { sentenceRange, type TimeInputs, type TimeProblem, type TimeRule } from './problem.ts';
import { dayBefore, fillIn, judgeSpan } from './span-length.ts';
import { viewTimes } from './time-view.ts';

const date = (name: string) => `<[MND](?<${name}>\\d+)>`;
const thing =
  ' (?:the|this|its|their|our|a|an) (?:[a-z-]+ ){0,3}?(?<thing>[a-z-]*[a-rt-z]),? (?:(?:which|that) )?(?:(?:is|was|will|had|has) )?(?:be |due to )?';
const patterns: readonly RegExp[] = [
  `${thing}(?:runs?|ran|lasts?|lasted|held|on|open|takes? place|took place|continued|continues|went on)${gap(20)} (?:from|between) (?:${date('first')}|(?<firstDay>\\d{1,2})) (?:to|until|till|and|through) ${date('second')}`,
  `${thing}${begins}${gap(20)} (?:in|on|from) ${date('first')}${gap(40)} ${ends}${gap(20)} (?:in|on) ${date('second')}`,
].map((source) => new RegExp(source, 'g'));

/** One of several, or another year's: the length belongs to something else. */
const other =
  /\b(?:last|previous|earlier|next|another|second|first|former|future|new|planned|usual\w*|normal\w*|would|could|might|(?:19|20)\d\d)\b/;
const sits = /^(?:trial|hearing|inquest|inquiry|tribunal|course|case|exam)$/;

const inRole = new RegExp(
  ` (?:was|were|served as|worked as|acted as) (?:(?:the|a|an|its|their) )?(?<role>[a-z-]+(?: [a-z-]+){0,4}),? from <[YM](?<first>\\d+)> (?:to|until|till) <[YM](?<second>\\d+)>`,
  'g',
);
const ofRole = /^(?:(?:in|during|over|through|after|of|for) )?(?:his|her) $/;
const stay =
  /^(?:at the (?:top|helm|club|firm|company|bank|school)|in (?:charge|office|power|the (?:job|post|role))|there|as (?<role>[a-z-]+(?: [a-z-]+)?))\b/;

/** 'Kade was chief executive from 2001 until 2009. In his five years at the top …': the next sentence. */
function rolesNext(inputs: TimeInputs): TimeProblem[] {
  const { document, quantities } = inputs;
  return viewTimes(inputs, 1).flatMap((view) =>
    lineMatches(view, inRole).flatMap(({ groups }) => {
      const next = view.sentence + 1;
      const role = groups?.role ?? '';
      return quantities
        .filter(({ kind, sentence }) => kind === 'duration' && sentence === next)
        .filter(({ from, to }) => {
          const start = document.starts[next] ?? 0;
          const told = stay.exec(wordsOf(document, to, to + 6));
          const first = ofRole.test(`${wordsOf(document, Math.max(start, from - 2), from)} `);
          const same = told?.groups?.role === undefined || role.includes(told.groups.role);
          return told !== null && first && same && from - start < 3;
        })
        .flatMap((length) =>
          judge(
            inputs,
            {
              thing: role,
              sentence: view.sentence,
              start: view.date(groups?.first),
              end: view.date(groups?.second),
            },
            length,
          ),
        );
    }),
  );
}

function wordsOf({ tokens }: TimeInputs['document'], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
}

interface Span {
  readonly thing: string;
  readonly sentence: number;
  readonly start: PartialDate;
  readonly end: PartialDate;
}

/** 'The fair opens on 2 October and closes on 6 October' … 'at the ten-day fair'. */
export const toldSpans: TimeRule = (inputs) => {
  const spans = readSpans(inputs);
  const roles = rolesNext(inputs);
  if (spans.length === 0) return roles;
  const lengths = inputs.quantities.filter(({ kind }) => kind === 'duration');
  return [
    ...roles,
    ...spans.flatMap((span) => {
      // Two spans of things of one name are two things.
      if (spans.some((one) => one !== span && one.thing === span.thing)) return [];
      return lengths
        .filter((length) => length.sentence !== span.sentence && isOf(inputs, length, span))
        .flatMap((length) => judge(inputs, span, length))
        .slice(0, 1);
    }),
  ];
};

function readSpans(inputs: TimeInputs): Span[] {
  return viewTimes(inputs, 1).flatMap((view) =>
    patterns.flatMap((pattern) =>
      lineMatches(view, pattern).flatMap(({ groups }): Span[] => {
        const end = view.date(groups?.second);
        const start =
          groups?.first === undefined
            ? dayBefore(Number(groups?.firstDay), end)
            : view.date(groups.first);
        const known = groups?.thing;
        if (start === undefined || known === undefined) return [];
        return [{ thing: known, sentence: view.sentence, start: fillIn(start, end), end }];
      }),
    ),
  );
}

/** 'The ten-day fair', 'the ten days of the fair'. */
function isOf({ document }: TimeInputs, { from, to, sentence }: Quantity, span: Span): boolean {
  const name = span.thing;
  const { tokens } = document;
  const word = (at: number) => tokens[at]?.lower ?? '';
  if (!['the', 'this', 'its', 'entire', 'whole', 'our', 'their'].includes(word(from - 1)))
    return false;
  const after = [0, 1, 2, 3].map((offset) => word(to + offset)).filter((text) => text !== '-');
  // 'The two-day music fair' is not the county fair.
  const same = plainLine(document, span.sentence).includes(` ${after[0] ?? ''} `);
  // 'The two-day show of dogs' is told from the show by its name.
  if (after[after.indexOf(name) + 1] === 'of') return false;
  const named = after[0] === name || (after[1] === name && same);
  const of = after[0] === 'of' && after[1] === 'the' && after[2] === name;
  return (named || of) && !other.test(plainLine(document, sentence));
}

function judge(inputs: TimeInputs, span: Span, length: Quantity): TimeProblem[] {
  const { start, end, thing: name } = span;
  return judgeSpan(inputs, length, length, { start, end, sitting: sits.test(name) }).map(
    (problem) => ({
      ...problem,
      signal: 'some',
      related: [sentenceRange(inputs.document, span.sentence)],
    }),
  );
}
