import { parentPort } from 'node:worker_threads';
import { Unreadable } from '../../domain/errors.ts';
import { extractPage, type PageInput } from './extract-page.ts';
import type { ParserAnswer } from './parser.ts';

/** The parser's thread: one page in, one answer out, until it is ended. */
parentPort?.on('message', (input: PageInput) => {
  parentPort?.postMessage(answer(input));
});
parentPort?.postMessage({ kind: 'ready' } satisfies ParserAnswer);

function answer(input: PageInput): ParserAnswer {
  try {
    return { kind: 'page', page: extractPage(input) };
  } catch (error) {
    if (error instanceof Unreadable)
      return { kind: 'unreadable', code: error.code, detail: error.detail };
    // A stack that overflowed is the page's doing; anything else is reported with its message.
    const tooDeep = error instanceof RangeError;
    if (tooDeep) return { kind: 'unreadable', code: 'too-complex', detail: {} };
    return {
      kind: 'failed',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}
