import type { GoldPage } from './datasets.ts';
import type { Extracted } from './extractors.ts';

const squeeze = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** What the other one read better, by the lines that tell the two apart. */
export function reasonForLoss(page: GoldPage, own: Extracted, other: Extracted): string {
  if (own.text.trim() === '')
    return `nothing read${own.verdict === undefined ? '' : ` (${own.verdict})`}`;
  const truth = squeeze(page.text);
  const mine = squeeze(own.text);
  const lines = (text: string) =>
    text
      .split(/\n+/)
      .map((line) => line.trim())
      .filter((line) => countWords(line) >= 4);
  const isTrue = (line: string) => truth.includes(squeeze(line).slice(0, 80));
  const missed = lines(page.text).filter(
    (line) =>
      !mine.includes(squeeze(line).slice(0, 80)) &&
      squeeze(other.text).includes(squeeze(line).slice(0, 80)),
  );
  const extra = lines(own.text).filter(
    (line) => !isTrue(line) && !squeeze(other.text).includes(squeeze(line).slice(0, 80)),
  );
  const words = (list: readonly string[]) => list.reduce((sum, line) => sum + countWords(line), 0);
  const parts = [
    ...(missed.length > 0
      ? [`left out ${words(missed)} words in ${missed.length} lines (${kindOf(missed)})`]
      : []),
    ...(extra.length > 0
      ? [`took ${words(extra)} words too many in ${extra.length} lines (${kindOf(extra)})`]
      : []),
  ];
  return parts.length === 0 ? 'the same lines, broken differently' : parts.join('; ');
}

function kindOf(lines: readonly string[]): string {
  const longest = [...lines].sort((one, other) => countWords(other) - countWords(one))[0] ?? '';
  const average = lines.reduce((sum, line) => sum + countWords(line), 0) / lines.length;
  const shape =
    average < 9
      ? 'short lines: lists, headings, tables'
      : average < 25
        ? 'blurbs and captions'
        : 'paragraphs';
  return `${shape}, such as “${longest.split(/\s+/).slice(0, 7).join(' ')} …”`;
}
