import { commandNames, type CommandEvent, type CommandName } from './port.ts';

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
 * What was typed behind a command, read kindly: `--fresh`, `—fresh` (Slack turns two hyphens into a
 * dash on some keyboards), `--min-signal=some`, `--min-signal some`, and a bare last word `help`.
 * Options count wherever they stand; quotation marks keep a value together. The rest keeps its
 * spacing and its paragraphs: it may be an article.
 */
export function parseCommandText(text: string): {
  readonly text: string;
  readonly options: Options;
} {
  const options: Record<string, string | boolean> = {};
  const kept: string[] = [];
  let from = 0;
  const words = [...text.matchAll(/[^\s"]*"[^"]*"|\S+/g)];
  const isOption = (word: string): boolean => optionNamed(word, words.length > articleWords);
  for (let at = 0; at < words.length; at += 1) {
    const [word = ''] = words[at] ?? [];
    if (!isOption(word)) continue;
    kept.push(text.slice(from, words[at]?.index));
    const [given = '', attached] = word.replace(/^(?:--|[—–])/, '').split(/=(.*)/s);
    const name = given.toLowerCase();
    const next = words[at + 1]?.[0];
    const takesNext = attached === undefined && takesValue.has(name) && next !== undefined;
    if (takesNext && !isOption(next)) {
      options[name] = unquote(next);
      at += 1;
    } else options[name] = attached === undefined ? true : unquote(attached);
    from = endOf(words[at]);
  }
  kept.push(text.slice(from));
  const rest = kept.map((part) => part.trim()).filter((part) => part !== '');
  return helpOr(rest.join(' '), options);
}

function endOf(match: RegExpMatchArray | undefined): number {
  return (match?.index ?? 0) + (match?.[0].length ?? 0);
}

/** Switches beside the options that take a value. */
const switches = ['private', 'fresh', 'help', 'mine', 'open', 'now', 'preview', 'pause', 'resume'];
const known = new Set([...takesValue, ...switches, 'article', 'note']);
/** From here on what was typed is an article, in which '--and' is a dash of its author. */
const articleWords = 60;

/** Two hyphens make an option, and a dash does where it can hardly be one of a sentence. */
function optionNamed(word: string, isArticle: boolean): boolean {
  const match = /^(--|[—–])([a-z][a-z-]{0,30})(?:=|$)/i.exec(word);
  if (match === null) return false;
  return known.has((match[2] ?? '').toLowerCase()) || (match[1] === '--' && !isArticle);
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

/** A whole line as it is typed into a chat: '/checkarticle https://ex.org --fresh'; undefined when it is no command of ours. */
export function parseTypedCommand(
  typed: string,
): { readonly name: CommandName; readonly text: string; readonly options: Options } | undefined {
  const match = /^(\/[a-z]{1,40})(?:\s([\s\S]*))?$/.exec(typed.trim());
  const name = commandName(match?.[1] ?? '');
  return name === undefined ? undefined : { name, ...parseCommandText(match?.[2] ?? '') };
}
