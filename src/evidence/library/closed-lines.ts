/** A text in quotation marks may run over as many lines, or letters; beyond, its mark was not closed. */
const mostLines = 60;
const mostLetters = 20_000;

/**
 * The lines of a table without those whose quotation mark is never closed, which would swallow
 * every row behind them. An empty line stands in for each, so that lines keep their numbers.
 */
export async function* closedLines(
  chunks: AsyncIterable<string>,
  delimiter: string,
  onOpen: (line: number) => void,
): AsyncGenerator<string> {
  let waiting: string[] = [];
  let letters = 0;
  let open = false;
  /** Number of the first line that waits. */
  let number = 1;

  function* take(line: string): Generator<string> {
    waiting.push(line);
    letters += line.length;
    open = endsOpen(line, open, delimiter);
    if (!open) yield* release(waiting.length);
    else if (waiting.length > mostLines || letters > mostLetters) yield* giveUpFirst();
  }

  function* release(count: number): Generator<string> {
    const lines = waiting.splice(0, count);
    number += lines.length;
    letters = 0;
    yield lines.join('');
  }

  /** The first line is left out, and those behind it are read afresh. */
  function* giveUpFirst(): Generator<string> {
    const [, ...others] = waiting;
    onOpen(number);
    number += 1;
    waiting = [];
    letters = 0;
    open = false;
    yield '\n';
    for (const line of others) yield* take(line);
  }

  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split(/(?<=\n)/);
    rest = lines.at(-1)?.endsWith('\n') === true ? '' : (lines.pop() ?? '');
    let out = '';
    for (const line of lines) for (const piece of take(line)) out += piece;
    if (out !== '') yield out;
  }
  if (rest !== '') yield* take(rest);
  while (waiting.length > 0) yield* giveUpFirst();
}

/** Whether a text in quotation marks is still open at the end of a line. */
function endsOpen(line: string, openBefore: boolean, delimiter: string): boolean {
  let open = openBefore;
  let atStart = !openBefore;
  for (let at = 0; at < line.length; at += 1) {
    const letter = line[at];
    if (open) {
      if (letter !== '"') continue;
      if (line[at + 1] === '"') at += 1;
      // A mark in the middle of a text belongs to the text.
      else if (endsField(line, at + 1, delimiter)) open = false;
    } else {
      if (letter === '"' && atStart) open = true;
      atStart = letter === delimiter;
    }
  }
  return open;
}

function endsField(line: string, at: number, delimiter: string): boolean {
  const next = line[at];
  return next === undefined || next === delimiter || next === '\n' || next === '\r';
}
