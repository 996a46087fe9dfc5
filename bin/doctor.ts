import { ok, fix, note, type ChosenChannel, type Outcome } from '../src/chat/diagnosis.ts';
import { ConfigProblem, type Config } from '../src/config.ts';
import { FolderInUse } from '../src/store/database/folder-lock.ts';
import type { Platform } from '../src/domain/thread.ts';
import type { Store } from '../src/store/port.ts';
import { openBackends, type Backends } from './backends.ts';
import { environment } from './environment.ts';
import { exits, Stop } from './exits.ts';
import { createLog } from './log.ts';

/** What was looked at, by where it belongs: 'Claimdesk', 'Slack', 'Discord'. */
export type Diagnosis = Readonly<Record<string, readonly Outcome[]>>;

/** `claimdesk doctor`: what is set up, what is not, and what to do about it. */
export async function doctor(): Promise<void> {
  const diagnosis = await diagnose();
  console.log(diagnosisText(diagnosis));
  const isWell = Object.values(diagnosis)
    .flat()
    .every(({ state }) => state !== 'fix');
  process.exitCode = isWell ? exits.done : exits.usage;
}

async function diagnose(): Promise<Diagnosis> {
  try {
    return await examine(environment());
  } catch (error) {
    if (!(error instanceof ConfigProblem)) throw error;
    return { Claimdesk: error.problems.map((way) => fix('settings', 'cannot be used', way)) };
  }
}

/** A table for each platform: state, what was looked at, what was found, and below it the way out. */
export function diagnosisText(diagnosis: Diagnosis): string {
  const outcomes = Object.values(diagnosis).flat();
  const width = Math.min(30, Math.max(...outcomes.map(({ about }) => about.length)));
  const signs = { ok: 'ok  ', fix: 'FIX ', note: 'note' };
  return Object.entries(diagnosis)
    .map(([name, rows]) =>
      [
        name,
        ...rows.flatMap(({ state, about, says, fix: way }) => [
          `  ${signs[state]}  ${about.padEnd(width)}  ${says}`,
          ...(way === undefined ? [] : [`        ${' '.repeat(width)}  → ${way}`]),
        ]),
      ].join('\n'),
    )
    .join('\n\n');
}

/** Looks at everything that the configuration names. */
export async function examine(config: Config): Promise<Diagnosis> {
  const own = [ok('Node', process.versions.node), ok('settings', 'can be read')];
  const { outcomes, backends } = await openOrTell(config);
  try {
    const chats = await examineChats(config, backends?.store);
    return { Claimdesk: [...own, ...outcomes, examineEvidence(config)], ...chats };
  } finally {
    await backends?.close();
  }
}

async function openOrTell(
  config: Config,
): Promise<{ readonly outcomes: readonly Outcome[]; readonly backends?: Backends }> {
  try {
    const backends = await openBackends(config, createLog('silent'));
    const { store, queues } = backends;
    const warnings = await queues.warnings();
    const outcomes = [
      ok('store and queue', `${store.backend}, ${queues.backend}`),
      ...warnings.map((way) => fix('queue', 'would lose jobs', way)),
    ];
    return { outcomes, backends };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    if (error.cause instanceof FolderInUse) return { outcomes: [inUse] };
    return { outcomes: [fix('store and queue', 'cannot be opened', error.message)] };
  }
}

const inUse = note(
  'store and queue',
  'in use by a Claimdesk that is running, so channels are not looked at',
  'Stop it and ask again to have the channels looked at too.',
);

/** Makes no connection: a line of the doctor must not cost tokens. */
function examineEvidence({ evidence }: Config): Outcome {
  const { model, search, googleFactChecks, defaults } = evidence;
  const set = [
    ...(model ? [`language model ${model.name} (${model.provider})`] : []),
    ...(search ? [`web search ${search.provider}`] : []),
    ...(googleFactChecks ? ['live fact-checks of Google'] : []),
  ];
  if (set.length === 0) return ok('model and search', 'none is set up, and none is needed');
  const says = `${set.join(', ')}; what may leave: ${defaults.leaves}`;
  if (defaults.leaves !== 'nothing') return ok('model and search', says);
  return fix(
    'model and search',
    says,
    'Nothing may leave, so none is asked. Set CLAIMDESK_EVIDENCE_LEAVES to claim or article, or choose for one workspace with claimdesk evidence <tenant> --leaves claim.',
  );
}

async function examineChats(config: Config, store: Store | undefined): Promise<Diagnosis> {
  const { slack, slackInstalls, discord, reaction } = config;
  if (!slack && !slackInstalls && !discord) {
    return { Chats: [ok('tokens', 'none is set: npm start opens the playground')] };
  }
  const shared = (platform: Platform) => chosenChannels(store, platform);
  const diagnosis: Record<string, readonly Outcome[]> = {};
  if (slack) {
    const { checkSlack } = await import('../src/chat/slack/index.ts');
    const channels = await shared('slack');
    diagnosis['Slack'] = await checkSlack({ ...slack, reaction, channels });
  }
  if (slackInstalls) diagnosis['Slack'] = await examineInstalls(config, store);
  if (discord) {
    const { checkDiscord } = await import('../src/chat/discord/index.ts');
    diagnosis['Discord'] = await checkDiscord({ ...discord, channels: await shared('discord') });
  }
  return diagnosis;
}

async function examineInstalls(
  { slackInstalls, reaction }: Config,
  store: Store | undefined,
): Promise<readonly Outcome[]> {
  if (slackInstalls === undefined) return [];
  const slack = await import('../src/chat/slack/index.ts');
  const tenants = (await store?.installations.tenants()) ?? [];
  const rows = store?.installations;
  try {
    const keys = slack.tokenKeys(slackInstalls.tokenKey);
    return await slack.checkSlackInstalls({
      ...slackInstalls,
      reaction,
      channels: await chosenChannels(store, 'slack'),
      teams: tenants.map(homeOf),
      installations:
        rows === undefined
          ? { find: () => Promise.resolve(undefined) }
          : slack.sealedInstallations(rows, keys),
    });
  } catch (error) {
    return [fix('token key', 'cannot be used', (error as Error).message)];
  }
}

/** Channels in which Claimdesk has something to do by itself. */
async function chosenChannels(
  store: Store | undefined,
  platform: Platform,
): Promise<readonly ChosenChannel[]> {
  const all = (await store?.channels.list()) ?? [];
  return all
    .filter((settings) => settings.platform === platform)
    .filter(({ autoCheck, digest }) => autoCheck || digest.enabled)
    .map(({ tenant, channel, autoCheck }) => ({ home: homeOf(tenant), channel, autoCheck }));
}

function homeOf(tenant: string): string {
  return tenant.slice(tenant.indexOf(':') + 1);
}
