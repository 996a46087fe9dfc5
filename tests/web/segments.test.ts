import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../src/domain/finding.ts';
import type { FindingId } from '../../src/domain/ids.ts';
import { markedParagraphs } from '../../src/web/report/segments.ts';

function finding(start: number, end: number, related: readonly [number, number][] = []): Finding {
  return {
    id: `${start}-${end}` as FindingId,
    check: 'x',
    signal: 'some',
    range: { start, end },
    quote: '',
    related: related.map(([from, to]) => ({ range: { start: from, end: to }, quote: '' })),
    message: '',
    receipt: '',
    nextStep: '',
    evidence: [],
  };
}
const one = (text: string) => ({
  text,
  paragraphs: [{ kind: 'body' as const, range: { start: 0, end: text.length } }],
});
const shape = (text: string, findings: readonly Finding[]) =>
  markedParagraphs(one(text), findings)[0]?.segments.map(
    (s) =>
      `${s.text}${s.marks.map((m) => `[${m.begins ? '<' : ''}${m.number}${m.ends ? '>' : ''}]`).join('')}`,
  );

describe('marked paragraphs', () => {
  it.each([
    ['nothing', [], ['abcdef']],
    ['one flag', [finding(1, 3)], ['a', 'bc[<1>]', 'def']],
    ['the whole paragraph', [finding(0, 6)], ['abcdef[<1>]']],
    ['one inside another', [finding(0, 6), finding(2, 4)], ['ab[<1]', 'cd[1][<2>]', 'ef[1>]']],
    ['two that overlap', [finding(0, 4), finding(2, 6)], ['ab[<1]', 'cd[1>][<2]', 'ef[2>]']],
    ['a compared passage', [finding(0, 2, [[4, 6]])], ['ab[<1>]', 'cd', 'ef[<1>]']],
    ['an empty flag', [finding(3, 3)], ['abcdef']],
  ])('cuts around %s', (_what, findings, expected) => {
    expect(shape('abcdef', findings)).toEqual(expected);
  });

  it('loses and repeats no letter, whatever the ranges', () => {
    const ranges = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 20 });
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 30 }), ranges, (text, pairs) => {
        const findings = pairs.map(([a, b]) => finding(Math.min(a, b), Math.max(a, b)));
        const joined = markedParagraphs(one(text), findings)[0]
          ?.segments.map((s) => s.text)
          .join('');
        expect(joined).toBe(text);
      }),
    );
  });
});
