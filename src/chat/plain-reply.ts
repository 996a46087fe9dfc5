import type { Block, FindingBlock, Reply, Span } from './reply.ts';

/** A reply as lines of plain text, each with what it is, for terminals and for places without markup. */
export interface PlainLine {
  readonly kind: 'heading' | 'text' | 'finding' | 'quote' | 'detail' | 'note' | 'rule' | 'link';
  readonly text: string;
  /** Stands before a detail: 'Why', 'Not known', 'Next'. */
  readonly label?: string;
  readonly signal?: FindingBlock['signal'];
}

export interface PlainOptions {
  /** More findings than this are counted. */
  readonly findingsAtMost: number;
  /** How a moment is written; the ISO form by default. */
  readonly writeTime?: (iso: string, style: 'date' | 'time' | 'relative') => string;
}

/** Buttons and choices leave no line: there is nothing to press. Links do. */
export function plainLines(reply: Reply, options: PlainOptions): PlainLine[] {
  if (reply.blocks.length === 0) return [{ kind: 'text', text: reply.summary }];
  const findings = reply.blocks.filter((block) => block.kind === 'finding').length;
  const hidden = findings - options.findingsAtMost;
  let shown = 0;
  return reply.blocks.flatMap((block) => {
    if (block.kind !== 'finding') return blockLines(block, options);
    shown += 1;
    if (shown <= options.findingsAtMost) return findingLines(block);
    return shown === options.findingsAtMost + 1
      ? [{ kind: 'note' as const, text: `and ${hidden} more, in the report` }]
      : [];
  });
}

function blockLines(
  block: Exclude<Block, FindingBlock>,
  options: PlainOptions,
): readonly PlainLine[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', text: block.text }];
    case 'text':
    case 'note':
      return [{ kind: block.kind, text: spansText(block.spans, options) }];
    case 'controls':
      return block.controls.flatMap((control) =>
        control.kind === 'link'
          ? [{ kind: 'link' as const, label: control.label, text: control.href }]
          : [],
      );
    case 'image':
      return [{ kind: 'note', text: `[${block.alt}]` }];
    case 'divider':
      return [{ kind: 'rule', text: '' }];
  }
}

function findingLines(finding: FindingBlock): PlainLine[] {
  const { number, title, signal, status } = finding;
  const detail = (label: string, text: string | undefined): PlainLine[] =>
    text === undefined ? [] : [{ kind: 'detail', label, text }];
  return [
    { kind: 'finding', text: `${number}. ${title} · ${signal} · ${status}`, signal },
    ...finding.quotes.map(({ text, place }): PlainLine => ({
      kind: 'quote',
      text: `${text}  (${place})`,
    })),
    ...detail('Why', finding.why),
    ...detail('Working', finding.receipt),
    ...detail('Not known', finding.notKnown),
    ...detail('Next', finding.next),
    ...(finding.remark === undefined ? [] : [{ kind: 'note' as const, text: finding.remark }]),
  ];
}

/** Running text without markup; a link's address stands behind its words. */
export function spansText(
  spans: readonly Span[],
  { writeTime = (iso) => iso }: Pick<PlainOptions, 'writeTime'> = {},
): string {
  return spans
    .map((span) => {
      if (typeof span === 'string') return span;
      if ('bold' in span) return span.bold;
      if ('href' in span) return `${span.text} (${span.href})`;
      if ('time' in span) return writeTime(span.time, span.style);
      return 'channel' in span ? `#${span.channel}` : span.person;
    })
    .join('');
}
