import { describe, expect, it } from '@jest/globals';
import { changeClaim, type ClaimWish } from '../../src/domain/claim-change.ts';
import type { ClaimRecord } from '../../src/domain/claim-record.ts';
import type { FindingId, RequestId, TenantId } from '../../src/domain/ids.ts';

const ana = { id: 'U1', name: 'Ana' };
const ben = { id: 'U2', name: 'Ben' };
const at = '2026-03-02T10:00:00.000Z';

function claim(more: Partial<ClaimRecord> = {}): ClaimRecord {
  return {
    tenant: 'slack:T1' as TenantId,
    request: 'r1' as RequestId,
    finding: '0123456789abcdef' as FindingId,
    articleKey: 'key',
    channel: 'C1',
    check: 'arithmetic',
    signal: 'strong',
    quote: 'rose 40% from 250 to 320',
    article: 'Harbour doubles',
    status: 'open',
    openedAt: '2026-03-01T10:00:00.000Z',
    updatedAt: '2026-03-01T10:00:00.000Z',
    ...more,
  };
}

describe('a claim', () => {
  it.each<[string, Partial<ClaimRecord>, ClaimWish, Partial<ClaimRecord>]>([
    ['is taken', {}, { kind: 'take' }, { status: 'in-progress', owner: ben }],
    ['is taken by its status', {}, { kind: 'status', to: 'in-progress' }, { owner: ben }],
    [
      'is given to somebody',
      {},
      { kind: 'assign', to: ana },
      { status: 'in-progress', owner: ana },
    ],
    [
      'is given to somebody else',
      { status: 'in-progress', owner: ana },
      { kind: 'assign', to: ben },
      { owner: ben },
    ],
    [
      'is verified with evidence',
      {},
      { kind: 'status', to: 'verified', evidence: 'https://ex.org/yearbook' },
      { status: 'verified', evidence: 'https://ex.org/yearbook', owner: ben },
    ],
    [
      'needs correction with a note, and stays with its owner',
      { status: 'in-progress', owner: ana },
      { kind: 'status', to: 'needs-correction', note: 'It is 28%.' },
      { status: 'needs-correction', note: 'It is 28%.', owner: ana },
    ],
    ['is inconclusive without more', {}, { kind: 'status', to: 'inconclusive' }, {}],
    [
      'is a false alarm for a reason',
      {},
      { kind: 'status', to: 'false-alarm', reason: 'opinion' },
      { status: 'false-alarm', reason: 'opinion' },
    ],
    [
      'is reopened for a reason, and then nobody has it',
      { status: 'verified', owner: ana, evidence: 'https://ex.org/a', note: 'kept' },
      { kind: 'status', to: 'reopened', reason: 'the yearbook was withdrawn' },
      { status: 'reopened', owner: undefined, evidence: undefined, note: 'kept' },
    ],
    ['is noted while it is open', {}, { kind: 'note', note: ' ask Quill ' }, { note: 'ask Quill' }],
    [
      'is noted when it is closed',
      { status: 'verified' },
      { kind: 'note', note: 'again' },
      { status: 'verified', note: 'again' },
    ],
  ])('%s', (_, before, wish, after) => {
    const change = changeClaim(claim(before), wish, ben, at);
    if (!change.ok) throw new Error(change.problem);
    expect(change.record).toMatchObject({ ...after, updatedAt: at });
    expect(change.line).toMatchObject({ by: ben, at, from: before.status ?? 'open' });
  });

  it.each<[string, Partial<ClaimRecord>, ClaimWish, RegExp]>([
    ['verified needs something to show', {}, { kind: 'status', to: 'verified' }, /link.*note/],
    [
      'an empty note is nothing to show',
      {},
      { kind: 'status', to: 'needs-correction', note: '  ' },
      /link.*note/,
    ],
    [
      'evidence is a web address',
      {},
      { kind: 'status', to: 'verified', evidence: 'javascript:alert(1)' },
      /web address/,
    ],
    ['a false alarm needs a reason', {}, { kind: 'status', to: 'false-alarm' }, /opinion, /],
    [
      'a reason is one of the list',
      {},
      { kind: 'status', to: 'false-alarm', reason: 'boring' },
      /opinion, /,
    ],
    [
      'reopening needs a reason',
      { status: 'verified' },
      { kind: 'status', to: 'reopened' },
      /needs a reason/,
    ],
    [
      'what is closed is not closed another way',
      { status: 'verified' },
      { kind: 'status', to: 'inconclusive' },
      /is verified and cannot become inconclusive/,
    ],
    ['what is closed is not taken', { status: 'verified' }, { kind: 'take' }, /Reopen it first/],
    [
      'what is open is not reopened',
      {},
      { kind: 'status', to: 'reopened', reason: 'x' },
      /cannot become reopened/,
    ],
    [
      'what somebody has is not taken from them',
      { status: 'in-progress', owner: ana },
      { kind: 'take' },
      /Ana has this claim\. Assign/,
    ],
    [
      'what I have I cannot take twice',
      { status: 'in-progress', owner: ben },
      { kind: 'take' },
      /Ben has this claim already/,
    ],
    ['an empty note says nothing', {}, { kind: 'note', note: ' ' }, /empty/],
  ])('is left alone: %s', (_, before, wish, says) => {
    const change = changeClaim(claim(before), wish, ben, at);
    expect(change).toMatchObject({ ok: false, problem: expect.stringMatching(says) });
  });
});
