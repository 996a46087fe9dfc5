import { environment } from './environment.ts';
import { Stop } from './exits.ts';
import { run } from './run.ts';

/** `claimdesk bot`: receives, stores, queues; the work is done by worker processes. */
export async function bot(): Promise<void> {
  const config = environment();
  if (!config.slack && !config.slackInstalls && !config.discord) {
    throw new Stop(
      'No chat is set up: set the Slack or Discord tokens (claimdesk doctor says which).',
    );
  }
  const { address } = await run(config, { receive: true, work: false });
  console.log(`Claimdesk bot is listening; web pages at ${address}`);
}
