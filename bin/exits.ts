/** What the shell is told; part of the interface (README). */
export const exits = { done: 0, flagged: 1, usage: 2, unreadable: 3, unsupported: 4 } as const;

/** Ends a command with a sentence for people instead of a stack. */
export class Stop extends Error {
  readonly exit: number;
  constructor(message: string, exit: number = exits.usage, options: { cause?: unknown } = {}) {
    super(message, options);
    this.name = 'Stop';
    this.exit = exit;
  }
}
