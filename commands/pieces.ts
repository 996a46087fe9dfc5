import type { StandingMessage } from '../src/chat/port.ts';

/** Half of the smallest limit that a platform sets: nobody cuts an article into smaller pieces. */
export const pieceAtLeast = 1_000;
/** The end of an article may be a few lines; anything shorter is a remark. */
export const endAtLeast = 80;
/** Longest pause between two pieces: time to go back to the page and copy the next. */
const pauseMs = 5 * 60_000;
/** More than any article needs. */
const piecesAtMost = 40;

/** Messages of one person that belong together: an article that did not fit into one, in order. */
export type Pieces = readonly StandingMessage[];

/** Every run of pieces, each person's by itself. Bots, files and remarks are left out. */
export function runsIn(messages: readonly StandingMessage[]): Pieces[] {
  const runs: StandingMessage[][] = [];
  const last = new Map<string, StandingMessage[]>();
  for (const message of messages) {
    if (message.isBot || message.hasFiles || message.text.trim().length < endAtLeast) continue;
    const run = last.get(message.author);
    if (run !== undefined && goesOn(run.at(-1), message) && run.length < piecesAtMost) {
      run.push(message);
    } else {
      const begun = [message];
      last.set(message.author, begun);
      runs.push(begun);
    }
  }
  return runs;
}

function goesOn(piece: StandingMessage | undefined, next: StandingMessage): boolean {
  return (
    piece !== undefined &&
    piece.text.length >= pieceAtLeast &&
    Date.parse(next.at) - Date.parse(piece.at) <= pauseMs
  );
}

/** The run that a message stands in. */
export function runWith(messages: readonly StandingMessage[], id: string): Pieces | undefined {
  return runsIn(messages).find((run) => run.some((piece) => piece.id === id));
}

/** What 'this thread' means: the longest text that one person put into it. */
export function longestRun(messages: readonly StandingMessage[]): Pieces | undefined {
  const length = (run: Pieces) => run.reduce((sum, { text }) => sum + text.length, 0);
  return runsIn(messages).reduce<Pieces | undefined>(
    (best, run) => (best === undefined || length(run) > length(best) ? run : best),
    undefined,
  );
}

/** What somebody wrote last, where there is no thread to point at. */
export function latestRun(
  messages: readonly StandingMessage[],
  author: string,
  before: string,
): Pieces | undefined {
  const own = messages.filter((each) => each.author === author && each.at <= before);
  const run = runsIn(own).at(-1);
  const end = run?.at(-1);
  return end !== undefined && Date.parse(before) - Date.parse(end.at) <= 2 * pauseMs
    ? run
    : undefined;
}

/** One text. A piece that stops within a sentence goes on in the same paragraph. */
export function joined(run: Pieces): string {
  return run
    .map(({ text }) => text.trim())
    .reduce((text, next) => `${text}${isMidSentence(text, next) ? ' ' : '\n\n'}${next}`);
}

/** A short last line without a full stop is a heading; a long one was cut by the limit. */
const longLine = 60;

function isMidSentence(text: string, next: string): boolean {
  if (/[.!?:…]["'”’»)\]]{0,2}$/.test(text)) return false;
  const lastLine = text.slice(text.lastIndexOf('\n') + 1);
  return /^\p{Ll}/u.test(next) || lastLine.length >= longLine;
}
