import { loadedLanguage } from '../../../src/checks/loaded-language.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Hysteria and alarmism as a verdict. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'Rates slid during the anti-vaccine hysteria that swept the valley after the floods.',
    'weak',
    'The article’s own voice says “anti-vaccine hysteria”.',
  ],
  [
    "The council's climate alarmism has cost the town two bus routes.",
    'weak',
    'The article’s own voice says “climate alarmism”.',
  ],
];

const passed: readonly string[] = [
  "The band's second album, Hysteria, sold 20 million copies.",
  'Doctors in the 19th century treated hysteria with baths.',
];

describeCheck(loadedLanguage, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
