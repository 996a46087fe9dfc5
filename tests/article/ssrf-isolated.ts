import { runSsrfCases } from '../../bench/extraction/ssrf-cases.ts';
import { ssrfCases } from './ssrf-cases.ts';

/** Runs the table in a process of its own and prints one line of JSON; see ssrf.test.ts. */
export async function main(): Promise<void> {
  const { outcomes, canaryConnections } = await runSsrfCases(ssrfCases);
  const wrong = outcomes.filter(({ passed }) => !passed).length;
  console.log(JSON.stringify({ wrong, canaryConnections }));
}
