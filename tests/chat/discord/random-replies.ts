import fc from 'fast-check';
import type { Block, Button, Choice, Control, Form, Reply, Span } from '../../../src/chat/reply.ts';

/** What article text may bring along (and must not do anything). */
export const payloads = [
  '@everyone',
  '@here',
  '<@1234>',
  '<@!1234>',
  '<@&5678>',
  '<#1>',
  '</cmd:1>',
  '<t:0:R>',
  '<id:home>',
  '[https://nytimes.com](https://evil.example)',
  '[x](<https://evil.example>)',
  '||spoiler||',
  '# heading',
  '-# small',
  '> q',
  '>>> q',
  '```js',
  'discord.gg/abc',
  'https://discord.com/channels/1/2/3',
  '<a:x:1>',
  '\u202Eevil\u202C',
  '\u{E0041}\u200B\u0000',
  'e\u0301'.repeat(20),
  '🚒'.repeat(30),
  '\uD83D',
];

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.constantFrom(...payloads),
  fc
    .array(fc.constantFrom(...payloads, ' ', '\n', 'word'), { maxLength: 12 })
    .map((x) => x.join('')),
  fc.integer({ min: 1, max: 6_000 }).map((length) => 'a*'.repeat(length)),
  fc.constantFrom('', ' ', '\n\n', '\u200B'),
);

const href = fc.oneof(
  fc.stringMatching(/^[a-z0-9/()?&=#%._~-]{0,60}$/).map((rest) => `https://ex.org/${rest}`),
  fc.constantFrom('javascript:alert(1)', 'not an address', `https://ex.org/${'long/'.repeat(200)}`),
);

const span: fc.Arbitrary<Span> = fc.oneof(
  text,
  text.map((bold) => ({ bold })),
  fc.record({ text, href }),
  fc.record({
    time: fc.constantFrom('2026-01-05T12:00:00Z', 'whenever'),
    style: fc.constantFrom('date' as const, 'time' as const, 'relative' as const),
  }),
);

const action = fc.constantFrom('claim:take', 'claim:status', 'report:useful', 'digest:pause');
const value = fc.string({ maxLength: 100 });

const button: fc.Arbitrary<Button> = fc.record(
  {
    kind: fc.constant('button' as const),
    action,
    value,
    label: text,
    style: fc.constantFrom('primary' as const, 'danger' as const),
  },
  { requiredKeys: ['kind', 'action', 'value', 'label'] },
);

const choice: fc.Arbitrary<Choice> = fc.record({
  kind: fc.constant('choice' as const),
  action,
  value,
  label: text,
  options: fc.array(fc.record({ value: fc.string({ maxLength: 120 }), label: text }), {
    maxLength: 30,
  }),
});

const control: fc.Arbitrary<Control> = fc.oneof(
  button,
  choice,
  fc.record({ kind: fc.constant('link' as const), label: text, href }),
);
const controls = fc.array(control, { maxLength: 8 });

const finding: fc.Arbitrary<Block> = fc.record(
  {
    kind: fc.constant('finding' as const),
    number: fc.integer({ min: 1, max: 999 }),
    title: text,
    signal: fc.constantFrom('strong' as const, 'some' as const, 'weak' as const),
    status: text,
    compact: fc.boolean(),
    quotes: fc.array(fc.record({ text, place: text, href }, { requiredKeys: ['text', 'place'] }), {
      maxLength: 6,
    }),
    why: text,
    receipt: text,
    notKnown: text,
    next: text,
    remark: text,
    controls,
  },
  {
    requiredKeys: [
      'kind',
      'number',
      'title',
      'signal',
      'status',
      'compact',
      'quotes',
      'why',
      'controls',
    ],
  },
);

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: finding },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('heading' as const), text }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('text' as const, 'note' as const),
      spans: fc.array(span, { maxLength: 8 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('controls' as const), controls }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'divider' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('image' as const),
      png: fc.uint8Array({ maxLength: 8 }),
      name: text,
      alt: text,
    }),
  },
);

/** Any reply that the types allow, sensible or not. */
export const randomReply: fc.Arbitrary<Reply> = fc.record({
  summary: text,
  blocks: fc.oneof(
    { weight: 8, arbitrary: fc.array(block, { maxLength: 12 }) },
    { weight: 1, arbitrary: fc.array(finding, { minLength: 20, maxLength: 40 }) },
    { weight: 1, arbitrary: fc.constant([]) },
  ),
});

export const randomForm: fc.Arbitrary<Form> = fc.record({
  kind: fc.constant('form' as const),
  form: fc.constant('claim:note'),
  value: fc.stringMatching(/^[a-z0-9/-]{1,100}$/),
  title: text,
  submit: text,
  fields: fc.uniqueArray(
    fc.record(
      {
        name: fc.stringMatching(/^[a-z]{1,20}$/),
        label: text,
        kind: fc.constantFrom('line' as const, 'paragraph' as const),
        hint: text,
        value: text,
        required: fc.boolean(),
      },
      { requiredKeys: ['name', 'label', 'kind', 'required'] },
    ),
    { minLength: 1, maxLength: 5, selector: ({ name }) => name },
  ),
});
