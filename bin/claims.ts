import { randomUUID } from 'node:crypto';
import { dispatch } from '../commands/index.ts';
import { renderConsole } from '../src/chat/console/render.ts';
import type { CommandEvent } from '../src/chat/port.ts';
import { channelIn } from './argument-names.ts';
import { openBackends } from './backends.ts';
import { createServices } from './desk.ts';
import { environment } from './environment.ts';
import { createLog } from './log.ts';
import { reportLinks } from './report-links.ts';

/**
 * `claimdesk claims <channel> [words…]`: what `/claims` does, from the terminal. Cards are edited and
 * threads told by the running bot, or by the next one that starts.
 */
export async function claims(
  given: string,
  words: readonly string[],
  { as = 'terminal' }: { as?: string },
): Promise<void> {
  const { platform, tenant, channel } = channelIn(given);
  const config = environment();
  const log = createLog('error');
  const backends = await openBackends(config, log);
  try {
    const links = await reportLinks(config);
    const now = () => new Date();
    const services = createServices({
      ...backends,
      config,
      log,
      now,
      sinks: new Map(),
      reportUrl: links.urlOf,
    });
    const event: CommandEvent = {
      kind: 'command',
      name: 'claims',
      id: `terminal ${randomUUID()}`,
      tenant,
      // Whoever can open the database may do what an administrator may.
      actor: { id: as, isBot: false, isAdmin: true, isGuest: false },
      thread: { platform, channel },
      at: now().toISOString(),
      text: words.join(' '),
      options: {},
      files: [],
    };
    const { reply } = await dispatch(event, services);
    if (reply !== undefined) {
      process.stdout.write(renderConsole(reply, { color: process.stdout.isTTY }));
    }
  } finally {
    await backends.close();
  }
}
