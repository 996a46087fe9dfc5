/**
 * Loaded before the product: kills its process at one point, once. `KILL_AT` names the point,
 * `KILL_ONCE` a file; whoever removes the file dies, so that the restarted process goes on. Plain
 * JavaScript: the compiled product loads it.
 */
import { unlinkSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { Queue } from 'bullmq';
import pg from 'pg';

const point = process.env.KILL_AT;
if (point === 'stored') {
  for (const prototype of [PGlite.prototype, pg.Client.prototype]) {
    dieAfter(prototype, 'query', ([sql]) => /^insert into "claimdesk"."inbox"/.test(String(sql)));
  }
}
if (point === 'queued') {
  dieAfter(Queue.prototype, 'addBulk', ([jobs]) =>
    jobs.some(({ name }) => name === 'check-article'),
  );
}

/** Replaces a method: once a call that `matters` has succeeded, the process is gone. */
function dieAfter(prototype, name, matters) {
  const original = prototype[name];
  prototype[name] = function (...args) {
    const result = original.apply(this, args);
    if (!matters(args) || !(result instanceof Promise)) return result;
    return result.then((value) => {
      dieOnce();
      return value;
    });
  };
}

function dieOnce() {
  try {
    unlinkSync(process.env.KILL_ONCE ?? '');
  } catch {
    // Somebody has died here already.
    return;
  }
  process.kill(process.pid, 'SIGKILL');
}
