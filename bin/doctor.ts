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
    examineEvidence(config),
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

/** Makes no connection: a line of the doctor must not cost tokens. */
function examineEvidence({ evidence }: Config): Line {
  const { model, search, googleFactChecks, defaults } = evidence;
  const set = [
    ...(model ? [`language model ${model.name} (${model.provider})`] : []),
    ...(search ? [`web search ${search.provider}`] : []),
    ...(googleFactChecks ? ['live fact-checks of Google'] : []),
  ];
  if (set.length === 0)
    return { ok: true, what: 'No model and no search is set up: none is needed' };
  const what = `Optional providers: ${set.join(', ')}; what may leave: ${defaults.leaves}`;
  if (defaults.leaves !== 'nothing') return { ok: true, what };
  return {
    ok: false,
    what,
    fix: 'Nothing may leave, so none is asked. Set CLAIMDESK_EVIDENCE_LEAVES to claim or article, or choose for one workspace with claimdesk evidence <tenant> --leaves claim.',
  };
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
