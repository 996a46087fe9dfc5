import { dateMismatch } from '../../../src/checks/date-mismatch.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** A birth and a death told in the last line of an obituary, and a length of time with both of its ends in one clause. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'Idris Penhale, who has died at 88, kept the light on Gull Rock for 30 years.\n\nThe light is now automatic.\n\nIdris Penhale, lighthouse keeper, born 9 June 1941; died 2 February 2025',
    'strong',
    'The text says “born in 1941, died in 2025 aged 88”, but someone born in 1941 is 83 or 84 in 2025.',
  ],
  [
    'The weaver Marta Solbakken, who has died aged 79, taught half the valley to spin.\n\nHer looms went to the museum.\n\nMarta Solbakken, weaver, born 30 January 1938; died 14 May 2024',
    'strong',
    'The text says “born in 1938, died in 2024 aged 79”, but someone born in 1938 is 85 or 86 in 2024.',
  ],
  [
    'Rosa Quill was the first woman to skipper a ferry on the sound.\n\nBorn in 1934 in Arvik, Quill went to sea at 15.\n\nThe family ran a chandlery.\n\nShe died on 11 September 2025, aged 87.',
    'strong',
    'The text says “born in 1934, died in 2025 aged 87”, but someone born in 1934 is 90 or 91 in 2025.',
  ],
  [
    'Tobias Wren, who has died at the age of 71, wrote hymns.\n\nTobias Wren, composer, born 3 December 1960; died 20 August 2024',
    'strong',
    'The text says “born in 1960, died in 2024 aged 71”, but someone born in 1960 is 63 or 64 in 2024.',
  ],
  [
    'He was keeper of the seed bank for 31 years, from 1972 until he stepped down in 1994.',
    'strong',
    'The text says “31 years”, but 1972 to 1994 is 22 years.',
  ],
  [
    'From 1988 until she retired in 2010 she worked at the observatory for 35 years.',
    'strong',
    'The text says “35 years”, but 1988 to 2010 is 22 years.',
  ],
  [
    'For 12 years she played the organ at the chapel, from 1990 until it shut its doors in 2011.',
    'strong',
    'The text says “12 years”, but 1990 to 2011 is 21 years.',
  ],
  [
    'Between 1981 and the sale of the mill in 1999, a span of 27 years, nobody was hurt.',
    'strong',
    'The text says “27 years”, but 1981 to 1999 is 18 years.',
  ],
];

const passed: readonly string[] = [
  'Idris Penhale, who has died at 83, kept the light on Gull Rock for 30 years.\n\nThe light is now automatic.\n\nIdris Penhale, lighthouse keeper, born 9 June 1941; died 2 February 2025',
  'Rosa Quill was the first woman to skipper a ferry on the sound.\n\nBorn in 1934 in Arvik, Quill went to sea at 15.\n\nShe died on 11 September 2025, aged 91.',
  'Rosa Quill, born in 1934 in Arvik, went to sea at 15.\n\nHer son Jon Quill was a pilot.\n\nHe died on 11 September 2019, aged 52.',
  'Marta Solbakken, who has died aged 86, taught her husband, Per Dahl, to spin.\n\nPer Dahl, painter, born 3 March 1930; died 2 May 2001',
  'Tobias Wren, who has died at the age of 63, wrote hymns.\n\nHis first teacher died at 90.\n\nTobias Wren, composer, born 3 December 1960; died 20 August 2024',
  'The singer, who has died aged 70, was born in Lund.\n\nOla Berg, singer, born 1 April 1955; died 9 November 2025',
  'He was keeper of the seed bank for 22 years, from 1972 until he stepped down in 1994.',
  'She has known the owner for 35 years and worked with him between 1979 and 1983.',
  'For 12 years she played the organ at the chapel and ran its choir from 1990 until it shut its doors in 2011.',
  'From 1988 until she retired in 2010 she worked at the observatory, for 10 years of it as head.',
  'He worked there for 20 years in two spells, from 1960 until he was called up in 1966 and again from 1980.',
  'From 1988 until she retired in 2010 she worked at the observatory after teaching for 9 years in Lund.',
];

describeCheck(dateMismatch, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
