import { ConfigProblem } from '../src/config.ts';
import { openBackends } from './backends.ts';
import { environment } from './environment.ts';
import { exits, Stop } from './exits.ts';
import { createLog } from './log.ts';
import type { Config } from '../src/config.ts';

interface Line {
  readonly ok: boolean;
  readonly what: string;
  readonly fix?: string;
}

/** `claimdesk doctor`: what is set up, what is not, and what to do about it. */
export async function doctor(): Promise<void> {
  const lines = await examine();
  for (const { ok, what, fix } of lines) {
    console.log(`${ok ? 'ok   ' : 'FIX  '} ${what}${fix ? `\n       ${fix}` : ''}`);
  }
  process.exitCode = lines.every(({ ok }) => ok) ? exits.done : exits.usage;
}

async function examine(): Promise<Line[]> {
  let config: Config;
  try {
    config = environment();
  } catch (error) {
    if (!(error instanceof ConfigProblem)) throw error;
    return error.problems.map((fix) => ({ ok: false, what: 'Settings', fix }));
  }
  return [
    { ok: true, what: `Node ${process.versions.node}` },
    { ok: true, what: 'Settings can be read' },
    ...(await examineBackends(config)),
    ...(await examineChats(config)),
  ];
}

async function examineBackends(config: Config): Promise<Line[]> {
  try {
    const backends = await openBackends(config, createLog('silent'));
    const warnings = await backends.queues.warnings();
    const { store, queues } = backends;
    await backends.close();
    return [
      { ok: true, what: `Store on ${store.backend}, queue on ${queues.backend}` },
      ...warnings.map((fix) => ({ ok: false, what: 'Queue', fix })),
    ];
  } catch (error) {
    if (error instanceof Stop) return [{ ok: false, what: 'Store and queue', fix: error.message }];
    throw error;
  }
}

async function examineChats(config: Config): Promise<Line[]> {
  const lines: Line[] = [];
  if (!config.slack && !config.discord) {
    return [{ ok: true, what: 'No chat is set up: npm start opens the playground' }];
  }
  if (config.slack) {
    const { checkSlack } = await import('../src/chat/slack/index.ts');
    lines.push(...told('Slack', await checkSlack(config.slack)));
  }
  if (config.discord) {
    const { checkDiscord } = await import('../src/chat/discord/index.ts');
    lines.push(...told('Discord', await checkDiscord(config.discord)));
  }
  return lines;
}

function told(
  name: string,
  { ok, problems }: { ok: boolean; problems: readonly { what: string; fix: string }[] },
): Line[] {
  if (ok) return [{ ok, what: `${name} is ready` }];
  return problems.map(({ what, fix }) => ({ ok: false, what: `${name}: ${what}`, fix }));
}
