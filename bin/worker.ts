import { environment } from './environment.ts';
import { run } from './run.ts';

/** `claimdesk worker`: reads, checks and replies. */
export async function worker(): Promise<void> {
  await run(environment(), { receive: false, work: true });
  console.log('Claimdesk worker is waiting for jobs');
}
