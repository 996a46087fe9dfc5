import { dateMismatch } from '../../../src/checks/date-mismatch.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** An age against a birth, or against an age in another year, told in whatever order. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'OSLO, 14 May 2026 — It rained on Monday. Ilich, 36, who was born in 1994 in Novi Sad, has two children.',
    'strong',
    'The text says “Ilich, 36, born in 1994”, but someone born in 1994 is 31 or 32 in 2026.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. Marta Ilich (36) was born in Novi Sad in 1994 and trained as a nurse.',
    'strong',
    'The text says “Ilich, 36, born in 1994”, but someone born in 1994 is 31 or 32 in 2026.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. Marta Ilich was born in 1994 to a miner and a teacher. The 36-year-old began to paint at school.',
    'some',
    'The text says “Ilich, 36, born in 1994”, but someone born in 1994 is 31 or 32 in 2026.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. Pavel Horn, 38, won the race in 2004 when he was 22.',
    'some',
    'The text says “22 in 2004 and 38 now”, but someone who was 22 in 2004 is about 44 in 2026.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. Olga Brandt, 81, retired as a teacher in 1990 at the age of 60.',
    'some',
    'The text says “60 in 1990 and 81 now”, but someone who was 60 in 1990 is about 96 in 2026.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. Lena Voss, who turns 50 in July, was born in 1979.',
    'some',
    'The text says “Voss, 50, born in 1979”, but someone born in 1979 is 46 or 47 in 2026.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. Dita Moravec was born in 1932 and died last week at the age of 87.',
    'some',
    'The text says “born in 1932, died in 2026 aged 87”, but someone born in 1932 is 93 or 94 in 2026.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. Dita Moravec died in 2018 at the age of 87. She was born in Brno in 1941.',
    'strong',
    'The text says “born in 1941, died in 2018 aged 87”, but someone born in 1941 is 76 or 77 in 2018.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. Ruth Adler (born 1975) was only 19 when she moved to Berlin in 1999.',
    'some',
    'The text says “19 in 1999, born in 1975”, but someone born in 1975 is 23 or 24 in 1999.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. Tomas Rehn began at the yard at 16, in 1985. He is now 64.',
    'some',
    'The text says “16 in 1985 and 64 now”, but someone who was 16 in 1985 is about 57 in 2026.',
  ],
  [
    "OSLO, 14 May 2026 — It rained on Monday. The country's oldest man, Jan Oss, was born on 2 February 1915 and celebrated his 115th birthday in February.",
    'some',
    'The text says “Oss, 115, born in 1915”, but someone born in 1915 is 110 or 111 in 2026.',
  ],
];

const passed: readonly string[] = [
  'OSLO, 14 May 2026 — It rained on Monday. Ilich, 31, who was born in 1994 in Novi Sad, has two children.',
  'OSLO, 14 May 2026 — It rained on Monday. Marta Ilich was born in Novi Sad in 1994.\n\nAt 26, she became the youngest judge in the country.',
  'OSLO, 14 May 2026 — It rained on Monday. He was 22 when he won the race in 2004. Now 44, Pavel Horn runs a bike shop.',
  'OSLO, 14 May 2026 — It rained on Monday. Pavel Horn, now 38, was 22 when his father won the race in 2004.',
  'OSLO, 14 May 2026 — It rained on Monday. Lena Voss, who turned 50 in 2021, was born in 1971.',
  'OSLO, 14 May 2026 — It rained on Monday. The singer Lena Voss, born on 3 March 1971, was 19 when her first record came out in 1990.',
  'OSLO, 14 May 2026 — It rained on Monday. Dita Moravec was born in 1932 and died in 2019 at the age of 87.',
  'OSLO, 14 May 2026 — It rained on Monday. Ruth Adler (born 1975) was only 19 when she moved to Berlin in 1994.',
  'OSLO, 14 May 2026 — It rained on Monday. Tomas Rehn began at the yard at 16, in 1978. He is now 64.',
  'OSLO, 14 May 2026 — It rained on Monday. Ruth Adler became the youngest mayor in 2008 at 24; today, at 42, she leads the party.',
  'OSLO, 14 May 2026 — It rained on Monday. He was jailed in 2010 aged 36. Born in 1974, Rolf Kern had been a locksmith.',
  'OSLO, 14 May 2026 — It rained on Monday. In the film Ruth Adler, born in 1975, plays a woman who is 36.',
];

describeCheck(dateMismatch, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
