import type { Block, Control, FindingBlock, Form, Reply } from '../../src/chat/reply.ts';
import type { Signal } from '../../src/domain/finding.ts';

/** Replies in the shapes of the product, for every adapter's tests. Content is invented. */

const statusOptions = [
  { value: 'in-progress', label: 'In progress' },
  { value: 'verified', label: 'Verified' },
  { value: 'needs-correction', label: 'Needs correction' },
];

export function sampleFinding(number: number, more: Partial<FindingBlock> = {}): FindingBlock {
  const compact = more.compact ?? number > 1;
  const controls: Control[] = compact
    ? [{ kind: 'button', action: 'claim:review', value: `claim-${number}`, label: 'Review' }]
    : [
        {
          kind: 'button',
          action: 'claim:take',
          value: `claim-${number}`,
          label: 'Take it',
          style: 'primary',
        },
        {
          kind: 'choice',
          action: 'claim:status',
          value: `claim-${number}`,
          label: 'Set status',
          options: statusOptions,
        },
        { kind: 'button', action: 'claim:note', value: `claim-${number}`, label: 'Note' },
      ];
  const signals: readonly Signal[] = ['strong', 'some', 'weak'];
  return {
    kind: 'finding',
    number,
    title: 'Figures differ',
    signal: signals[(number - 1) % 3] ?? 'weak',
    status: 'open',
    compact,
    quotes: [
      {
        text: `the harbour handled 25,000 boxes in 2023 (${number})`,
        place: 'paragraph 4',
        href: 'https://ex.org/harbour#:~:text=25%2C000%20boxes',
      },
      { text: 'the 91,000 boxes reported in 2023', place: 'paragraph 2' },
    ],
    why: 'both give the number of boxes handled in 2023',
    receipt: '25,000 in paragraph 4\n91,000 in paragraph 2',
    notKnown: 'whether one counts a part of the year',
    next: 'ask for the document and its counting date',
    controls,
    ...more,
  };
}

const reportLink: Control = {
  kind: 'link',
  label: 'Open report',
  href: 'https://claimdesk.example/reports/r1?sig=abc',
};

/** The result message for `count` findings, as `summary/reply` shapes it. */
export function sampleReply(count: number): Reply {
  if (count === 0) {
    const summary =
      'No claims flagged in “City budget rises” (17 checkable sentences read). Not a verification.';
    return {
      summary,
      blocks: [
        { kind: 'text', spans: [summary] },
        { kind: 'controls', controls: [reportLink] },
      ],
    };
  }
  const heading = `${count} ${count === 1 ? 'claim' : 'claims'} to check`;
  const findings = Array.from({ length: count }, (_, index) => sampleFinding(index + 1));
  const tail: Block[] = [
    {
      kind: 'controls',
      controls: [
        reportLink,
        { kind: 'button', action: 'report:useful', value: 'r1', label: 'Useful' },
        { kind: 'button', action: 'report:not-useful', value: 'r1', label: 'Not useful' },
      ],
    },
    { kind: 'note', spans: ['Automated; a person decides.'] },
  ];
  return {
    summary: `${heading} in “City budget rises”. 1. Figures differ, strong. https://claimdesk.example/reports/r1?sig=abc`,
    blocks: [
      { kind: 'heading', text: heading },
      {
        kind: 'text',
        spans: [
          { text: '“City budget rises”', href: 'https://ex.org/harbour' },
          ' · ex.org · 1,240 words',
        ],
      },
      ...findings,
      ...tail,
    ],
  };
}

export const sampleForm: Form = {
  kind: 'form',
  form: 'claim:note',
  value: 'claim-1',
  title: 'Add a note',
  submit: 'Save',
  fields: [
    { name: 'note', label: 'Note', kind: 'paragraph', required: true, hint: 'Seen by the desk' },
    { name: 'link', label: 'Evidence link', kind: 'line', required: false },
  ],
};
