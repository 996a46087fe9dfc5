import { environment } from './environment.ts';
import { run } from './run.ts';

/** `claimdesk start`: bot, workers and web pages in one process. */
export async function start({ playground = false } = {}): Promise<void> {
  const config = environment(playground ? { CLAIMDESK_PLAYGROUND: 'true' } : {});
  const { address } = await run(config, { receive: true, work: true });
  if (config.web.playground) {
    console.log(
      `\n  Claimdesk playground: ${address}\n  Paste an article there and see the reply. Ctrl+C ends it.\n`,
    );
  } else {
    const hasSlack = config.slack ?? config.slackInstalls;
    const names = [hasSlack && 'Slack', config.discord && 'Discord'].filter(Boolean);
    console.log(`\n  Claimdesk is listening in ${names.join(' and ')}. Reports: ${address}`);
    if (config.slackInstalls) {
      const { publicUrl } = config.slackInstalls;
      console.log(
        `  Install into a Slack workspace: ${publicUrl.replace(/\/$/, '')}/slack/install`,
      );
    }
    console.log('');
  }
}
