import { jobNames, type JobName } from '../src/queue/jobs.ts';
import { environment } from './environment.ts';
import { Stop } from './exits.ts';
import { run } from './run.ts';

/**
 * `claimdesk worker`: reads, checks and replies.
 * @param names of the queues to work, with commas; all when left out
 */
export async function worker(names?: string): Promise<void> {
  const only = names === undefined ? jobNames : readQueues(names);
  await run(environment(), { receive: false, work: only });
  console.log(`Claimdesk worker is waiting for jobs: ${only.join(', ')}`);
}

function readQueues(names: string): readonly JobName[] {
  return names.split(',').map((given) => {
    const name = jobNames.find((each) => each === given.trim());
    if (name === undefined) {
      throw new Stop(`There is no queue '${given.trim()}'. There are: ${jobNames.join(', ')}.`);
    }
    return name;
  });
}
