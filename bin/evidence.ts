import { leavings, type EvidenceSettings } from '../src/domain/assistance.ts';
import { counted } from '../src/summary/plain.ts';
import { tenantIn } from './argument-names.ts';
import { openBackends } from './backends.ts';
import { environment } from './environment.ts';
import { Stop } from './exits.ts';
import { createLog } from './log.ts';
import { evidenceSettings } from './providers.ts';

export interface EvidenceOptions {
  readonly leaves?: string;
  readonly model?: string;
  readonly search?: string;
  readonly live?: string;
  readonly tokensPerDay?: string;
  readonly searchesPerDay?: string;
}

const daysShown = 7;

/** `claimdesk evidence <tenant>`: what a workspace or guild lets providers do, and what they used. */
export async function evidence(given: string, options: EvidenceOptions): Promise<void> {
  const tenant = tenantIn(given);
  const chosen = readOptions(options);
  const config = environment();
  const backends = await openBackends(config, createLog('error'));
  try {
    const { store } = backends;
    if (Object.keys(chosen).length > 0) {
      const before = await store.evidence.settings(tenant);
      await store.evidence.saveSettings(tenant, { ...before, ...chosen });
    }
    const settings = await evidenceSettings(config, tenant, store);
    const { model, search, googleFactChecks } = config.evidence;
    const state = (provider: string | undefined, on: boolean) =>
      provider === undefined ? 'not set up' : `${provider}, ${on ? 'on' : 'off'}`;
    console.log(`What may leave the building: ${settings.leaves}`);
    console.log(
      `Language model: ${state(model && `${model.name} (${model.provider})`, settings.useModel)}`,
    );
    console.log(`Web search: ${state(search?.provider, settings.useSearch)}`);
    console.log(
      `Live fact-checks: ${state(googleFactChecks && 'Google Fact Check Tools', settings.useLive)}`,
    );
    console.log(
      `A day: ${counted(settings.tokensPerDay, 'token')}, ${counted(settings.searchesPerDay, 'search')}`.replace(
        'searchs',
        'searches',
      ),
    );
    for (const { day, tokens, searches, costUsd, ms } of await store.evidence.use(
      tenant,
      daysShown,
    )) {
      const cost = costUsd === 0 ? '' : `, $${costUsd.toFixed(4)}`;
      console.log(
        `  ${day}: ${tokens.toLocaleString('en')} tokens${cost}, ${searches} searches, ${(ms / 1_000).toFixed(1)} s`,
      );
    }
  } finally {
    await backends.close();
  }
}

function readOptions(options: EvidenceOptions): Partial<EvidenceSettings> {
  const leaves = leavings.find((each) => each === options.leaves);
  if (options.leaves !== undefined && leaves === undefined) {
    throw new Stop(`--leaves is one of ${leavings.join(', ')}; '${options.leaves}' is not.`);
  }
  return {
    ...(leaves && { leaves }),
    ...switched('useModel', '--model', options.model),
    ...switched('useSearch', '--search', options.search),
    ...switched('useLive', '--live', options.live),
    ...numbered('tokensPerDay', '--tokens-per-day', options.tokensPerDay),
    ...numbered('searchesPerDay', '--searches-per-day', options.searchesPerDay),
  };
}

function switched(name: string, option: string, given: string | undefined) {
  if (given === undefined) return {};
  if (given === 'on' || given === 'off') return { [name]: given === 'on' };
  throw new Stop(`${option} is on or off; '${given}' is neither.`);
}

function numbered(name: string, option: string, given: string | undefined) {
  if (given === undefined) return {};
  if (/^\d{1,9}$/.test(given)) return { [name]: Number(given) };
  throw new Stop(`${option} is a number; '${given}' is not.`);
}
