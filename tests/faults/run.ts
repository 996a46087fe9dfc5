/**
 * npm run test:faults -- [--backend pglite|postgres|redis] [--only NAME] [--links 200] [--kills 50]
 *   [--chat slack|discord]
 * Real processes of the product against a loopback Slack or Discord: killed, cut off, stopped. Ends with a table
 * of what is asked and what was measured. Exit 1 when a link was lost or answered twice, or when
 * something took longer than it may.
 */
import { parseArgs } from 'node:util';
import { postgresIsThere } from '../doubles/servers/postgres.ts';
import { redisIsThere } from '../doubles/servers/redis.ts';
import { serversAreRequired } from '../doubles/servers/server.ts';
import { backendNames, type BackendName } from './backends.ts';
import { endLoudly } from '../../bench/loudly.ts';
import { buildProduct } from './build-product.ts';
import { chatNames } from './newsroom.ts';
import { scenarios, type Outcome, type Scenario } from './scenarios.ts';

const { values } = parseArgs({
  options: {
    backend: { type: 'string' },
    only: { type: 'string' },
    links: { type: 'string', default: '200' },
    kills: { type: 'string', default: '50' },
    chat: { type: 'string', default: 'slack' },
  },
});
const chat = chatNames.find((each) => each === values.chat);
if (chat === undefined) throw new Error(`--chat is one of ${chatNames.join(', ')}.`);
const size = { chat, links: Number(values.links), kills: Number(values.kills) };
const isThere = { pglite: true, postgres: postgresIsThere, redis: postgresIsThere && redisIsThere };

const doing = endLoudly('test:faults');
buildProduct();
let failed = 0;
const measured: { readonly scenario: Scenario; readonly line: string }[] = [];
for (const backend of backendNames.filter((name) => (values.backend ?? name) === name)) {
  if (!isThere[backend] && !serversAreRequired()) {
    console.log(`${backend.padEnd(9)} skipped: its server is not installed`);
    continue;
  }
  for (const scenario of scenarios.filter(({ name }) => name.includes(values.only ?? ''))) {
    if (scenario.notOn?.includes(backend)) continue;
    if (chat !== 'slack' && scenario.onAnyChat !== true) continue;
    doing(`${backend}, ${scenario.name}`);
    const started = performance.now();
    const { ok, figures } = await outcomeOf(scenario, backend);
    const seconds = `${((performance.now() - started) / 1000).toFixed(0)} s`;
    console.log(
      [
        backend.padEnd(9),
        scenario.name.padEnd(29),
        ok ? 'ok    ' : 'FAILED',
        figures,
        `(${seconds})`,
      ].join(' '),
    );
    if (!ok) failed += 1;
    const verdict = ok ? 'ok    ' : 'FAILED';
    measured.push({ scenario, line: `${backend.padEnd(9)} ${verdict} ${figures}` });
  }
}
console.log('\nAsked, and measured');
for (const scenario of scenarios) {
  const lines = measured.filter((each) => each.scenario === scenario);
  if (lines.length > 0) console.log(`  ${scenario.asked}`);
  for (const { line } of lines) console.log(`    ${line}`);
}
console.log(failed === 0 ? 'Nothing was lost and nothing was said twice.' : `${failed} failed.`);
process.exit(failed === 0 ? 0 : 1);

async function outcomeOf(scenario: Scenario, backend: BackendName): Promise<Outcome> {
  try {
    return await scenario.run(backend, size);
  } catch (error) {
    return { ok: false, figures: (error as Error).message };
  }
}
