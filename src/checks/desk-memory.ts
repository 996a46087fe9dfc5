import type { Recalled } from '../domain/recalled.ts';
import { defineCheck, type Flag } from './check.ts';

export const deskMemory = defineCheck({
  id: 'desk-memory',
  version: 2,
  title: 'Checked here before',
  why: 'This desk has dealt with the same claim before; starting again from nothing wastes the day.',
  limits:
    'It does not say that the earlier result still holds, only that the two sentences assert the same.',
  needs: ['recalled'],
  messages: {
    before: 'This desk checked the same claim before{on}: {outcome}.',
    otherwise: 'An earlier article that was checked here says {there}{on}, this one says {here}.',
  },
  run({ recalled }) {
    return recalled.filter(({ evidence }) => evidence.kind === 'desk-memory').map(flagOf);
  },
});

function flagOf(recalled: Recalled): Flag<'before' | 'otherwise'> {
  return recalled.otherwise === undefined
    ? before(recalled)
    : differs(recalled, recalled.otherwise);
}

function differs(
  { range, known, evidence }: Recalled,
  { here, there }: NonNullable<Recalled['otherwise']>,
): Flag<'otherwise'> {
  const on = evidence.date === undefined ? '' : `, on ${evidence.date.slice(0, 10)}`;
  return {
    signal: 'some',
    range,
    message: 'otherwise',
    with: { here, there, on },
    receipt: [
      `then: “${known}”`,
      'same words, names and year; one figure differs; cleared by another year, unit or subject',
    ],
    notKnown: 'Which of the two figures holds, and whether one was revised since.',
    nextStep: 'Compare both with their source.',
    evidence: [evidence],
  };
}

function before({ range, known, evidence }: Recalled): Flag<'before'> {
  const { date, rating = 'settled' } = evidence;
  return {
    signal: rating === 'needs correction' ? 'strong' : 'some',
    range,
    message: 'before',
    with: { on: date === undefined ? '' : `, on ${date.slice(0, 10)}`, outcome: rating },
    receipt: [
      `then: “${known}”`,
      'figures, names, years and negation agree; cleared by a figure, name or year that differs',
    ],
    notKnown: 'Whether anything has changed since.',
    nextStep: 'Open the earlier claim and its evidence, and look whether it still holds.',
    evidence: [evidence],
  };
}
