import { renderConsole } from '../src/chat/console/render.ts';
import { channelIn } from './argument-names.ts';
import { openBackends } from './backends.ts';
import { composeDigest } from './digest-reply.ts';
import { environment } from './environment.ts';
import { Stop } from './exits.ts';
import { createLog } from './log.ts';
import { reportLinks } from './report-links.ts';
import { queueDigest } from '../workers/daily-digest.ts';

const dayMs = 24 * 60 * 60 * 1_000;

/** `claimdesk digest <tenant>/<channel>`: prints the digest, and posts it unless it is a dry run. */
export async function digest(
  given: string,
  { dryRun = false }: { dryRun?: boolean },
): Promise<void> {
  const { tenant, channel } = channelIn(given);
  const config = environment();
  const backends = await openBackends(config, createLog('error'));
  try {
    const links = await reportLinks(config);
    const deps = { ...backends, reportUrl: links.urlOf };
    const now = new Date();
    const since = new Date(now.getTime() - dayMs);
    const day = now.toISOString().slice(0, 10);
    const reply = await composeDigest(deps, tenant, channel, {
      day,
      since: since.toISOString(),
    });
    if (reply === 'nothing-to-say') {
      console.log('There is nothing to report.');
      return;
    }
    console.log(renderConsole(reply, { color: process.stdout.isTTY }));
    if (dryRun) return;
    const settings = await backends.store.channels.get(tenant, channel);
    if (!settings) throw new Stop('That channel is not set up: /checkdigest on sets it up.');
    await queueDigest(backends, settings, `asked ${now.toISOString()}`, since);
    console.error('Queued; the running bot posts it.');
  } finally {
    await backends.close();
  }
}
