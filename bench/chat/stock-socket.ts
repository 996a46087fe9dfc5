import { App } from '@slack/bolt';
import type { SlackDouble } from '../../tests/doubles/slack/slack-double.ts';

/** Bolt in Socket Mode as it comes, to compare with. */
export async function stockSocket(double: SlackDouble): Promise<{ stop(): Promise<unknown> }> {
  const app = new App({
    socketMode: true,
    appToken: double.appToken,
    token: double.botToken,
    clientOptions: { slackApiUrl: double.apiUrl },
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: () => undefined,
      error: () => undefined,
      setLevel: () => undefined,
      getLevel: () => 'error' as never,
      setName: () => undefined,
    },
  });
  await app.start();
  return { stop: () => app.stop() };
}
