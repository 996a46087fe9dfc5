import { describe, expect, it } from '@jest/globals';
import { digestChart } from '../../src/chart/digest-chart.ts';
import { chartSize, digestAlt, digestSvg, type ChartDay } from '../../src/chart/digest-svg.ts';

const week: readonly ChartDay[] = [
  { day: '2026-03-02', articles: 3, flags: 7, strong: 2 },
  { day: '2026-03-03', articles: 0, flags: 0, strong: 0 },
  { day: '2026-03-04', articles: 8, flags: 12, strong: 5 },
];

describe('the digest’s chart', () => {
  it('is a PNG of the size that was drawn', () => {
    const png = Buffer.from(digestChart({ days: week }).png);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      chartSize.width,
      chartSize.height,
    ]);
  });

  it('shows its words with the font that comes with it', () => {
    const withWords = digestChart({ days: week }).png.length;
    const empty = digestChart({ days: [] }).png.length;
    expect(withWords).toBeGreaterThan(empty + 3000);
  });

  it('says in words what it shows', () => {
    expect(digestAlt(week)).toBe(
      'Flags per day and articles checked. Mon 2: 7 (2 strong) in 3; Tue 3: 0 (0 strong) in 0; Wed 4: 12 (5 strong) in 8.',
    );
  });

  it('draws no column for a day without flags, and none outside its frame', () => {
    const heights = [
      ...digestSvg(week).matchAll(/height="(-?[\d.]+)" rx="4" fill="#(?:a5281b|b9c7d6)"/g),
    ].map((match) => Number(match[1]));
    expect(heights.every((height) => height > 0 && height <= 210)).toBe(true);
    expect(digestSvg([{ day: '2026-03-02', articles: 0, flags: 0, strong: 0 }])).not.toContain(
      'NaN',
    );
  });
});
