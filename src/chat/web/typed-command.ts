import { commandNames, type CommandName } from '../port.ts';

export interface TypedCommand {
  readonly name: CommandName;
  readonly text: string;
  readonly options: Readonly<Record<string, string | boolean>>;
}

/** '/checkarticle https://ex.org --fresh --min-signal=some'; undefined when it is no command of ours. */
export function parseTypedCommand(typed: string): TypedCommand | undefined {
  const match = /^\/([a-z]+)(?:\s+([\s\S]*))?$/.exec(typed.trim());
  const name = commandNames.find((each) => each === match?.[1]);
  if (name === undefined) return undefined;
  const options: Record<string, string | boolean> = {};
  const rest = (match?.[2] ?? '').replace(
    /(^|\s)--([a-z][a-z-]*)(?:=(\S+))?(?=\s|$)/g,
    (_all, before: string, option: string, value: string | undefined) => {
      options[option] = value ?? true;
      return before;
    },
  );
  return { name, text: rest.trim(), options };
}

/** Web addresses in a text, in order, as they are spelled; punctuation after them left out. */
export function linksIn(text: string): string[] {
  return (text.match(/https?:\/\/[^\s<>"“”]+/gi) ?? []).map((link) =>
    link.replace(/[.,;:!?'’)\]]{1,8}$/, ''),
  );
}
