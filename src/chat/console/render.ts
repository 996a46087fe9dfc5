import { plainLines, type PlainLine } from '../plain-reply.ts';
import type { Reply } from '../reply.ts';
import { wrap } from './wrap.ts';

export interface TerminalOptions {
  /** Columns; lines are broken at 100 at most, because longer ones are hard to read. */
  readonly width?: number;
  readonly color?: boolean;
  /** More findings than this are counted. */
  readonly findingsAtMost?: number;
}

const widest = 100;
/** ANSI select graphic rendition, on and off: https://en.wikipedia.org/wiki/ANSI_escape_code */
const styles = {
  bold: ['1', '22'],
  dim: ['2', '22'],
  underline: ['4', '24'],
  strong: ['1;31', '22;39'],
  some: ['1;33', '22;39'],
  weak: ['1;36', '22;39'],
} as const;
type Style = keyof typeof styles;

/** A reply as text for a terminal, ending in a line feed. Words carry the meaning, colour repeats it. */
export function renderConsole(reply: Reply, options: TerminalOptions = {}): string {
  const { color = false, findingsAtMost = Infinity } = options;
  const width = Math.max(30, Math.min(options.width ?? widest, widest));
  const paint = (style: Style, text: string) =>
    color ? `\u001B[${styles[style][0]}m${text}\u001B[${styles[style][1]}m` : text;
  const lines = plainLines(reply, {
    findingsAtMost,
    writeTime: (iso) => iso.slice(0, 16).replace('T', ' '),
  });
  return `${lines
    .flatMap((line, index) => [
      ...(index > 0 && opensAParagraph(line, lines[index - 1]) ? [''] : []),
      ...drawLine(line, width, paint),
    ])
    .join('\n')}\n`;
}

function opensAParagraph(line: PlainLine, before: PlainLine | undefined): boolean {
  if (line.kind === 'finding' || line.kind === 'heading') return true;
  const inFinding = before?.kind === 'detail' || before?.kind === 'quote';
  return inFinding && line.kind !== 'detail' && line.kind !== 'quote';
}

type Paint = (style: Style, text: string) => string;

function drawLine(line: PlainLine, width: number, paint: Paint): string[] {
  const text = safe(line.text);
  switch (line.kind) {
    case 'heading':
      return wrap(text, width).map((each) => paint('bold', each));
    case 'text':
      return wrap(text, width);
    case 'finding':
      return wrap(text, width).map((each) => paint(line.signal ?? 'bold', each));
    case 'quote':
      return wrap(text, width - 5).map((each) => `   ${paint('dim', '│')} ${each}`);
    case 'detail':
      return detail(line.label ?? '', text, width, paint);
    case 'note':
      return wrap(text, width).map((each) => paint('dim', each));
    case 'link':
      return [`${line.label ?? ''}: ${paint('underline', text)}`];
    case 'rule':
      return [paint('dim', '─'.repeat(Math.min(width, 40)))];
  }
}

/** Labels in a column of their own, so that the eye finds 'Why' without reading. */
function detail(label: string, text: string, width: number, paint: Paint): string[] {
  const room = 13;
  return wrap(text, width - room).map((each, index) =>
    index === 0
      ? `   ${paint('bold', label.padEnd(room - 3))}${each}`
      : `${' '.repeat(room)}${each}`,
  );
}

/** Text from outside must not move the cursor or change colours. */
function safe(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '');
}
