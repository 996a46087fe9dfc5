import { parentPort } from 'node:worker_threads';
import { Unreadable } from '../../domain/errors.ts';
import { readPdf } from '../pdf.ts';
import { extractPage } from './extract-page.ts';
import type { ParserAnswer, ParserTask } from './parser-thread.ts';
import { ownThread } from './thread-time.ts';

/** The parser's thread: one page or file in, one answer out, until it is ended. */
parentPort?.on('message', (task: ParserTask) => {
  void answer(task).then((result) => parentPort?.postMessage(result));
});
const thread = ownThread();
parentPort?.postMessage({
  kind: 'ready',
  ...(thread === undefined ? {} : { thread }),
} satisfies ParserAnswer);

async function answer(task: ParserTask): Promise<ParserAnswer> {
  try {
    return task.kind === 'pdf'
      ? { kind: 'pdf', pdf: await readPdf(task.bytes, task.maxPages) }
      : { kind: 'page', page: extractPage(task.input) };
  } catch (error) {
    if (error instanceof Unreadable) {
      return { kind: 'unreadable', code: error.code, detail: error.detail };
    }
    // A stack that overflowed is the page's doing; anything else is reported with its message.
    if (error instanceof RangeError) return { kind: 'unreadable', code: 'too-complex', detail: {} };
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { kind: 'failed', message };
  }
}
