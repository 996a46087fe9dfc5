import { once } from 'node:events';
import { counted } from '../src/summary/plain.ts';
import { tenantIn } from './argument-names.ts';
import { openBackends } from './backends.ts';
import { environment } from './environment.ts';
import { Stop } from './exits.ts';
import { createLog } from './log.ts';

/** `claimdesk data export <tenant>`: every row of a workspace or guild, one JSON object a line. */
export async function exportData(given: string): Promise<void> {
  const tenant = tenantIn(given);
  const backends = await openBackends(environment(), createLog('error'));
  try {
    let rows = 0;
    for await (const line of backends.store.exportOf(tenant)) {
      rows += 1;
      if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, 'drain');
    }
    console.error(`${counted(rows, 'row')} of ${tenant}; tokens are left out.`);
  } finally {
    await backends.close();
  }
}

/** `claimdesk data delete <tenant> --yes`: deletes its jobs and every row, tokens included, for good. */
export async function deleteData(given: string, { yes = false }: { yes?: boolean }): Promise<void> {
  const tenant = tenantIn(given);
  if (!yes) {
    throw new Stop(
      `This deletes everything of ${tenant} for good: reports, claims, settings, tokens. Export first if in doubt, then say --yes.`,
    );
  }
  const backends = await openBackends(environment(), createLog('error'));
  try {
    const jobs = await backends.queues.forget(tenant);
    await backends.store.forget(tenant);
    console.error(`Everything of ${tenant} is deleted; ${counted(jobs, 'waiting job')} with it.`);
  } finally {
    await backends.close();
  }
}
