import type { Recalled } from '../domain/recalled.ts';
import { defineCheck, type Flag } from './check.ts';

export const deskMemory = defineCheck({
  id: 'desk-memory',
  version: 1,
  title: 'Checked here before',
  why: 'This desk has dealt with the same claim before; starting again from nothing wastes the day.',
  limits:
    'It does not say that the earlier result still holds, only that the two sentences assert the same.',
  needs: ['recalled'],
  messages: {
    before: 'This desk checked the same claim before{on}: {outcome}.',
  },
  run({ recalled }) {
    return recalled.filter(({ evidence }) => evidence.kind === 'desk-memory').map(flagOf);
  },
});

function flagOf({ range, known, evidence }: Recalled): Flag<'before'> {
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
