import { ComponentType } from 'discord.js';
import type { APIMessageTopLevelComponent, APITextDisplayComponent } from 'discord.js';
import type { FindingBlock, QuoteLine } from '../reply.ts';
import { button, rows, type IdSource } from './controls.ts';
import { escape, escapeWithin, label, link, oneLine } from './text.ts';

/** Room for one part of a text; what is longer is cut and the rest counted. */
const room = { quote: 420, place: 80, why: 420, receipt: 420 };

export function textDisplay(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

function quoted(text: string): string {
  const shown = oneLine(text);
  return /^["“‘«„]/.test(shown) ? shown : `“${shown}”`;
}

function quoteLine(quote: QuoteLine): string {
  const place = label(quote.place, room.place);
  const where = quote.href === undefined ? escape(place) : linkWithin(place, quote.href);
  return `> ${escapeWithin(quoted(quote.text), room.quote)} · ${where}`;
}

/** A link whose address is too long to be worth the room is shown as its words. */
function linkWithin(text: string, href: string): string {
  const whole = link(text, href);
  return whole.length <= 700 ? whole : escape(text);
}

function titleLine(finding: FindingBlock): string {
  const title = escapeWithin(oneLine(finding.title), 160);
  const status = escapeWithin(oneLine(finding.status), 120);
  return `**${finding.number}. ${title}** · ${finding.signal}${status === '' ? '' : ` · ${status}`}`;
}

function said(word: string, text: string | undefined): string[] {
  const shown = text === undefined ? '' : oneLine(text);
  return shown === '' ? [] : [`**${word}:** ${escapeWithin(shown, room.why)}`];
}

function receiptLines(receipt: string | undefined): string[] {
  if (receipt === undefined) return [];
  const lines = escapeWithin(receipt, room.receipt).split('\n');
  return lines.filter((one) => one.trim() !== '').map((one) => `-# ${one.trim()}`);
}

function remarkLine(remark: string | undefined): string[] {
  const shown = remark === undefined ? '' : oneLine(remark);
  return shown === '' ? [] : [`-# ${escapeWithin(shown, room.why)}`];
}

function fullText(finding: FindingBlock, remark?: string): string {
  return [
    titleLine(finding),
    ...finding.quotes.map(quoteLine),
    ...said('Why', finding.why),
    ...receiptLines(finding.receipt),
    ...said('Not known', finding.notKnown),
    ...said('Next', finding.next),
    ...remarkLine(remark),
  ].join('\n');
}

/** Three lines: title, first quotation, why. Further quotations are counted. */
function compactText(finding: FindingBlock): string {
  const [first, ...more] = finding.quotes;
  const count = more.length === 0 ? '' : ` (+${more.length} more)`;
  return [
    titleLine(finding),
    ...(first === undefined ? [] : [`${quoteLine(first)}${count}`]),
    ...said('Why', finding.why),
  ].join('\n');
}

/** A single button stands beside its claim, several below it. */
function withControls(text: string, finding: FindingBlock, ids: IdSource) {
  const [only, ...others] = finding.controls;
  if (only === undefined) return [textDisplay(text)];
  if (others.length === 0 && only.kind !== 'choice')
    return [
      {
        type: ComponentType.Section as const,
        components: [textDisplay(text)],
        accessory: button(only, ids),
      },
    ];
  return [textDisplay(text), ...rows(finding.controls, ids)];
}

/**
 * A finding in its wordings, the fullest first; the renderer takes the first that fits. One that says
 * less than was asked for says so.
 */
export function findingWordings(
  finding: FindingBlock,
  ids: IdSource,
  hasReport: boolean,
): readonly (() => APIMessageTopLevelComponent[])[] {
  const short = compactText(finding);
  const shortened = `${short}\n-# Shortened here${hasReport ? '; in full in the report' : ''}.`;
  const bare = () => [textDisplay(finding.controls.length === 0 ? short : shortened)];
  if (finding.compact) return [() => withControls(short, finding, ids), bare];
  return [
    () => withControls(fullText(finding, finding.remark), finding, ids),
    () => withControls(fullText(finding), finding, ids),
    () => withControls(shortened, finding, ids),
    () => [textDisplay(shortened)],
  ];
}
