/** Node's exit code for a program that still waits while nothing is left that could wake it. */
const waitsForNothing = 13;

interface Ending {
  exitCode?: NodeJS.Process['exitCode'];
  once(event: 'exit' | 'beforeExit', listener: (code: number) => void): unknown;
}

/**
 * A program that awaits what can never come ends with code 13 and, under the loader that runs our
 * sources, without a word: it is said here.
 */
export function sayWhenCutShort(
  what: string,
  say: (line: string) => void = console.error,
  ending: Ending = process,
): void {
  ending.once('exit', (code) => {
    if (code !== waitsForNothing) return;
    say(`${what} ended before it was done: what it waited for can never come. This is a bug.`);
  });
}

/** For a process that is to run until it is told to stop: when its event loop runs empty, something is gone. */
export function sayWhenIdle(
  what: string,
  say: (line: string) => void = console.error,
  ending: Ending = process,
): void {
  ending.once('beforeExit', () => {
    say(`${what} ended although nobody asked it to: nothing was left to wait for. This is a bug.`);
    ending.exitCode = 1;
  });
}
