import { defineCheck, type Flag } from './check.ts';
import { ageAgainstBirth } from './date-mismatch/age-rules.ts';
import { agesThen } from './date-mismatch/age-then-rule.ts';
import { beginAndEnd } from './date-mismatch/begin-end-rule.ts';
import { betweenYears, tenure } from './date-mismatch/between-years.ts';
import { hoursAgainstClock } from './date-mismatch/clock-rule.ts';
import { agesAtDeath } from './date-mismatch/death-ages.ts';
import { editions } from './date-mismatch/edition-rule.ts';
import { elapsed } from './date-mismatch/elapsed-rule.ts';
import { eventDays } from './date-mismatch/event-day-rule.ts';
import { foundingYears } from './date-mismatch/founding-rule.ts';
import { impossibleDay, weekdayAgainstDate } from './date-mismatch/calendar-rules.ts';
import {
  agoAgainstStory,
  daysInSpan,
  durationAgainstDates,
} from './date-mismatch/duration-rules.ts';
import { jubileeYears } from './date-mismatch/jubilee-rule.ts';
import { nowCovered } from './date-mismatch/now-covered-rule.ts';
import { finishDates } from './date-mismatch/finish-rule.ts';
import { oldThings } from './date-mismatch/old-thing-rule.ts';
import { ordinalDays } from './date-mismatch/ordinal-day-rule.ts';
import { fromEvent } from './date-mismatch/from-event-rule.ts';
import { impossibleOrder } from './date-mismatch/order-rules.ts';
import { restsOn } from './date-mismatch/rests-on-rule.ts';
import { stageOrder } from './date-mismatch/stage-rule.ts';
import { intoTerm } from './date-mismatch/term-rule.ts';
import { thenAndNow } from './date-mismatch/then-age-rule.ts';
import { toldApart } from './date-mismatch/apart-rule.ts';
import { hadBefore } from './date-mismatch/had-before-rule.ts';
import { anniversaries } from './date-mismatch/anniversary-rule.ts';
import { anniversariesOf } from './date-mismatch/anniversary-of-rule.ts';
import { workedSince } from './date-mismatch/worked-since-rule.ts';
import { eventsTwice } from './date-mismatch/event-twice-rule.ts';
import { toldSpans } from './date-mismatch/told-span-rule.ts';
import { ordinalYear } from './date-mismatch/ordinal-year-rule.ts';
import type { TimeRule } from './date-mismatch/problem.ts';

const rules: readonly TimeRule[] = [
  impossibleDay,
  weekdayAgainstDate,
  ageAgainstBirth,
  agesAtDeath,
  thenAndNow,
  workedSince,
  agesThen,
  durationAgainstDates,
  daysInSpan,
  agoAgainstStory,
  beginAndEnd,
  toldApart,
  hadBefore,
  toldSpans,
  elapsed,
  nowCovered,
  ordinalYear,
  betweenYears,
  jubileeYears,
  anniversaries,
  anniversariesOf,
  editions,
  tenure,
  hoursAgainstClock,
  impossibleOrder,
  stageOrder,
  intoTerm,
  foundingYears,
  eventDays,
  eventsTwice,
  ordinalDays,
  fromEvent,
  restsOn,
  finishDates,
  oldThings,
];

/** Dates, weekdays, ages and lengths of time that cannot all hold. */
export const dateMismatch = defineCheck({
  id: 'date-mismatch',
  version: 1,
  title: 'Dates differ',
  why: 'A date, weekday, age or length of time does not fit another one in the article.',
  limits:
    'It does not say which of the two is off, and it counts in the Gregorian calendar from the date of publication where the text leaves the year out.',
  needs: ['document', 'dates', 'names', 'quantities', 'story'],
  messages: { differs: 'The text says “{stated}”, but {instead}.' },
  run(inputs) {
    return rules
      .flatMap((rule) => rule(inputs))
      .map((problem): Flag<'differs'> => ({
        signal: problem.signal,
        range: problem.range,
        ...(problem.related === undefined ? {} : { related: problem.related }),
        message: 'differs',
        with: { stated: problem.stated, instead: problem.instead },
        receipt: [
          ...problem.sum,
          'Cleared by: one of the two corrected, or a sentence that explains both',
        ],
        notKnown: 'Which of the two is off.',
        nextStep: 'Check both against the calendar and the document they come from.',
      }));
  },
});
