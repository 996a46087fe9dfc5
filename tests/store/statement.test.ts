import { describe, expect, it } from '@jest/globals';
import { statementKind } from '../../src/store/database/statement.ts';

describe('what a statement does to its session', () => {
  it.each([
    ['BEGIN', { kind: 'begin' }],
    ['start transaction isolation level serializable', { kind: 'begin' }],
    ['commit', { kind: 'end' }],
    ['ROLLBACK;', { kind: 'end' }],
    ['rollback to savepoint a', { kind: 'other' }],
    ['-- why\n-- and how\nLISTEN bullmq_jobs;\n', { kind: 'listen', channel: 'bullmq_jobs' }],
    ['unlisten "jobs"', { kind: 'unlisten', channel: 'jobs' }],
    ['select 1', { kind: 'other' }],
    ['select begin from commit', { kind: 'other' }],
    ['-- begin', { kind: 'other' }],
    ['', { kind: 'other' }],
  ])('%j', (text, expected) => {
    expect(statementKind(text)).toEqual(expected);
  });

  it('is told in time that grows with the length of the text only', () => {
    const started = performance.now();
    statementKind(`${' \n'.repeat(500_000)}-`);
    statementKind('-'.repeat(1_000_000));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
