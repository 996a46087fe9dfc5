import type { ImportTally } from '../src/evidence/library/import.ts';
import type { FactCheckSource } from '../src/store/fact-check-port.ts';
import type { Store } from '../src/store/port.ts';
import type { Worker, WorkerLog } from './define-worker.ts';

export interface RefreshDeps {
  readonly store: Store;
  /** Reads one source again and keeps when that was. */
  readonly importSource: (source: FactCheckSource) => Promise<ImportTally>;
  readonly log: WorkerLog;
  readonly now: () => Date;
}

/**
 * Reads again the sources of fact-checks whose time has come, one after the other. Reading one twice
 * adds nothing, so a run that was cut short is simply run again.
 */
export function refreshFactChecksWorker(deps: RefreshDeps): Worker<'refresh-fact-checks'> {
  const { store, log } = deps;
  return {
    name: 'refresh-fact-checks',
    concurrency: 1,
    async run() {
      const due = await store.factChecks.dueSources(deps.now().toISOString());
      for (const source of due) {
        try {
          const tally = await deps.importSource(source);
          log.info({ source: source.address, ...tally }, 'fact-checks read again');
        } catch (err) {
          // One source must not keep the others from being read; it is due again in an hour.
          log.warn({ source: source.address, err }, 'fact-checks could not be read again');
        }
      }
      if (due.length > 0) await store.factChecks.tidy();
    },
    // The next hour's tick is the retry.
    giveUp: () => Promise.resolve(),
  };
}
