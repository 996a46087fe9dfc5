import type {
  KnownBlock,
  RichTextBlock,
  RichTextBlockElement,
  RichTextElement,
} from '@slack/types';
import type { FindingBlock, QuoteLine } from '../reply.ts';
import { actions } from './controls.ts';
import { hard, ours } from './limits.ts';
import { clip, tame, webAddress } from './text.ts';

const quotesInFull = 6;

/** A finding as one rich text block, and its controls below. A compact one keeps title, first quotation and why. */
export function renderFinding(finding: FindingBlock): KnownBlock[] {
  return [card(finding), ...actions(finding.controls)];
}

/** The three lines that always fit. */
export function bareFinding(finding: FindingBlock): KnownBlock[] {
  return [card({ ...finding, compact: true })];
}

function card(finding: FindingBlock): RichTextBlock {
  const shown = finding.quotes.slice(0, finding.compact ? 1 : quotesInFull);
  return {
    type: 'rich_text',
    elements: [
      section([title(finding), text(` · ${finding.signal} · ${clip(tame(finding.status), 200)}`)]),
      ...shown.map(quotation),
      ...leftOut(finding, shown.length),
      ...reasons(finding),
    ],
  };
}

function title(finding: FindingBlock): RichTextElement {
  return { ...text(`${finding.number}. ${clip(tame(finding.title), 200)}`), style: { bold: true } };
}

function quotation(quote: QuoteLine): RichTextBlockElement {
  const url = quote.href === undefined ? undefined : webAddress(quote.href);
  const said = clip(tame(quote.text), ours.quote);
  // A fact-check's rating, and words that bring their own marks, are not put in marks again.
  const marked = /^(?:["“‘«„]|Rated “)/.test(said) ? said : `“${said}”`;
  const jump: RichTextElement[] =
    url === undefined || url.length > hard.buttonUrl ? [] : [{ type: 'link', url, text: 'jump' }];
  return {
    type: 'rich_text_quote',
    elements: [text(`${marked}   ${clip(tame(quote.place), 100)}  `), ...jump],
  };
}

/** Compact findings show one quotation by design; a full one says how many it leaves to the report. */
function leftOut(finding: FindingBlock, shown: number): RichTextBlockElement[] {
  const left = finding.quotes.length - shown;
  if (finding.compact || left <= 0) return [];
  return [section([text(`and ${left} more passages, in the report`)])];
}

function reasons(finding: FindingBlock): RichTextBlockElement[] {
  const { compact, why, notKnown, next, remark } = finding;
  const said = [
    ['Why', why],
    ...(compact ? [] : [['Not known', notKnown] as const, ['Next', next] as const]),
  ].flatMap(([name = '', words]) => {
    const shown = clip(tame(words ?? ''), ours.line);
    return shown.trim() === '' ? [] : [{ name, shown }];
  });
  const elements = said.flatMap(({ name, shown }, at) => [
    { ...text(`${at === 0 ? '' : '\n'}${name}: `), style: { bold: true } },
    text(shown),
  ]);
  const receipt = compact ? '' : clip(tame(finding.receipt ?? ''), ours.receipt);
  return [
    ...(elements.length === 0 ? [] : [section(elements)]),
    ...(receipt.trim() === ''
      ? []
      : [{ type: 'rich_text_preformatted' as const, elements: [text(receipt)] }]),
    ...(compact ? [] : remarked(remark)),
  ];
}

/** As small as rich text can be: apart from the rules' own words, in italics. */
function remarked(remark = ''): RichTextBlockElement[] {
  const shown = clip(tame(remark), ours.line);
  return shown.trim() === '' ? [] : [section([{ ...text(shown), style: { italic: true } }])];
}

function section(elements: RichTextElement[]): RichTextBlockElement {
  return { type: 'rich_text_section', elements };
}

function text(value: string): RichTextElement & { type: 'text' } {
  return { type: 'text', text: value };
}
