import { commandNames, type CommandEvent, type CommandName } from '../port.ts';

type Options = CommandEvent['options'];

/** Options that take a value when none is attached with '='; everything else is a switch. */
const takesValue = new Set([
  'min-signal',
  'channel',
  'time',
  'days',
  'zone',
  'status',
  'assign',
  'id',
]);

/**
 * What was typed behind a slash command, read kindly: `--fresh`, `—fresh` (Slack turns two hyphens
 * into a dash on some keyboards), `--min-signal=some`, `--min-signal some`, and a bare last word
 * `help`. Options count wherever they stand; quotation marks keep a value together.
 */
export function parseCommandText(text: string): {
  readonly text: string;
  readonly options: Options;
} {
  const options: Record<string, string | boolean> = {};
  const rest: string[] = [];
  const words = text.match(/[^\s"]*"[^"]*"|\S+/g) ?? [];
  // Text that somebody pasted to be checked keeps its spacing and its hyphens.
  if (!words.some(isOption)) return helpOr(text.trim(), options);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (!isOption(word)) {
      rest.push(word);
      continue;
    }
    const [name = '', attached] = word.replace(/^(?:--|[—–])/, '').split(/=(.*)/s);
    const next = words[at + 1];
    if (attached !== undefined) options[name.toLowerCase()] = unquote(attached);
    else if (takesValue.has(name.toLowerCase()) && next !== undefined && !isOption(next)) {
      options[name.toLowerCase()] = unquote(next);
      at += 1;
    } else options[name.toLowerCase()] = true;
  }
  return helpOr(rest.join(' '), options);
}

function isOption(word: string): boolean {
  return /^(?:--|[—–])[a-z][a-z-]{0,30}(?:=|$)/i.test(word);
}

function helpOr(text: string, options: Record<string, string | boolean>) {
  return text.toLowerCase() === 'help'
    ? { text: '', options: { ...options, help: true } }
    : { text, options };
}

function unquote(value: string): string {
  return value.replace(/^"(.*)"$/s, '$1');
}

/** `/checkarticle` → `checkarticle`; undefined for a command that is not ours. */
export function commandName(command: string): CommandName | undefined {
  const name = command.replace(/^\//, '').toLowerCase();
  return commandNames.find((known) => known === name);
}
