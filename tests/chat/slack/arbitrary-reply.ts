import fc from 'fast-check';
import type { Block, Control, FindingBlock, Reply, Span } from '../../../src/chat/reply.ts';
import { hostileTexts } from './hostile-texts.ts';

/** Hosts that links of a reply may lead to: the article's and ours. */
export const ownHosts = ['ex.org', 'claimdesk.example'];

/** Long ones are repeated rather than drawn: drawing them would take most of the test's time. */
const long = fc
  .tuple(
    fc.constantFrom('lorem ipsum ', '😀', 'שלום ', 'a&<>'),
    fc.integer({ min: 200, max: 1_500 }),
  )
  .map(([part, times]) => part.repeat(times));
const words = fc.oneof(
  { weight: 3, arbitrary: fc.string({ maxLength: 40, unit: 'binary' }) },
  { weight: 4, arbitrary: fc.constantFrom(...hostileTexts) },
  { weight: 1, arbitrary: long },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...hostileTexts), fc.string({ maxLength: 20 }))
      .map((pair) => pair.join('')),
  },
);
const address = fc.oneof(
  fc.webPath().map((path) => `https://ex.org${path}?a=1&b=2#:~:text=x`),
  fc.constantFrom(
    'https://claimdesk.example/reports/r1?sig=a&b=c',
    'javascript:alert(1)',
    'data:text/html,x',
    'not an address',
    '',
    'https://ex.org/a|b>c<d',
  ),
  fc.nat(4_000).map((length) => `https://ex.org/${'p'.repeat(length)}`),
);
const span: fc.Arbitrary<Span> = fc.oneof(
  words,
  words.map((bold) => ({ bold })),
  fc.record({ text: words, href: address }),
  fc.record({
    time: fc.oneof(fc.constant('2026-03-01T10:00:00Z'), words),
    style: fc.constantFrom('date' as const, 'time' as const, 'relative' as const),
  }),
  fc.constantFrom('U0ANA', 'U0BEN', '<!here>').map((person) => ({ person })),
);
const spans = fc.array(span, { maxLength: 8 });
const option = fc.record({ value: fc.string({ minLength: 1, maxLength: 100 }), label: words });
const control: fc.Arbitrary<Control> = fc.oneof(
  fc.record({
    kind: fc.constant('button' as const),
    action: fc.constantFrom('claim:take', 'report:useful'),
    value: fc.string({ maxLength: 100 }),
    label: words,
    style: fc.constantFrom('primary' as const, 'danger' as const),
  }),
  fc.record({
    kind: fc.constant('choice' as const),
    action: fc.constant('claim:status'),
    value: fc.string({ maxLength: 100 }),
    label: words,
    options: fc.array(option, { maxLength: 25 }),
  }),
  fc.record({ kind: fc.constant('link' as const), label: words, href: address }),
);
const controls = fc.array(control, { maxLength: 6 });
const quote = fc.record({ text: words, place: words, href: address });
const finding: fc.Arbitrary<FindingBlock> = fc.record({
  kind: fc.constant('finding' as const),
  number: fc.nat(100),
  title: words,
  signal: fc.constantFrom('strong' as const, 'some' as const, 'weak' as const),
  status: words,
  compact: fc.boolean(),
  quotes: fc.array(quote, { maxLength: 8 }),
  why: words,
  receipt: words,
  notKnown: words,
  next: words,
  remark: words,
  controls,
});
const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: finding },
  { weight: 1, arbitrary: words.map((text) => ({ kind: 'heading' as const, text })) },
  { weight: 2, arbitrary: spans.map((list) => ({ kind: 'text' as const, spans: list })) },
  { weight: 2, arbitrary: spans.map((list) => ({ kind: 'note' as const, spans: list })) },
  { weight: 1, arbitrary: controls.map((list) => ({ kind: 'controls' as const, controls: list })) },
  {
    weight: 1,
    arbitrary: words.map((alt) => ({
      kind: 'image' as const,
      png: new Uint8Array(),
      name: 'week.png',
      alt,
    })),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'divider' as const }) },
);

/** Any reply that the types allow, hostile text included; up to 60 blocks. */
export const arbitraryReply: fc.Arbitrary<Reply> = fc.record({
  summary: words,
  blocks: fc.oneof(
    { weight: 4, arbitrary: fc.array(block, { maxLength: 8 }) },
    { weight: 1, arbitrary: fc.array(block, { minLength: 20, maxLength: 60 }) },
  ),
});
