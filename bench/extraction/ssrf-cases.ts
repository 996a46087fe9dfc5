import http from 'node:http';
import { createFetcher } from '../../src/article/fetch.ts';
import { findLinks } from '../../src/article/links.ts';
import { Unreadable } from '../../src/domain/errors.ts';
import { isPublicAddress } from '../../src/article/address.ts';
import { listen, startCanary, stubNet } from '../../tests/article/loopback.ts';

/** One case of a table of addresses that must, or must not, be opened. */
export interface SsrfCase {
  readonly url: string;
  readonly expect: 'allow' | 'refuse' | 'pin' | 'refuse_secondary' | 'refuse_in_message';
  readonly stage: string;
  readonly why: string;
  readonly resolve?: Answers;
  readonly extra_resolve?: Readonly<Record<string, readonly string[]>>;
  readonly resolve_seq?: readonly (readonly string[])[];
  readonly redirects?: readonly string[];
  readonly status?: number;
  readonly body?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly max_ms?: number;
  readonly assert_no_headers?: readonly string[];
}

interface Answers {
  readonly A?: readonly string[];
  readonly AAAA?: readonly string[];
  readonly error?: string;
  readonly hang?: boolean;
}

export interface SsrfOutcome {
  readonly case: SsrfCase;
  readonly passed: boolean;
  readonly reason: string;
}

/** Runs each case against a real fetch whose names and connections end on loopback. */
export async function runSsrfCases(cases: readonly SsrfCase[]): Promise<{
  outcomes: SsrfOutcome[];
  canaryConnections: number;
}> {
  const canary = await startCanary();
  const outcomes: SsrfOutcome[] = [];
  for (const item of cases) outcomes.push(await runCase(item, canary.port));
  const canaryConnections = canary.connections();
  await canary.close();
  return { outcomes, canaryConnections };
}

async function runCase(item: SsrfCase, canaryPort: number): Promise<SsrfOutcome> {
  let requests = 0;
  const leaked: string[] = [];
  const origin = await listen(
    http.createServer((request, response) => {
      const next = item.redirects?.[requests];
      requests += 1;
      for (const name of item.assert_no_headers ?? []) {
        if (requests > 1 && request.headers[name] !== undefined) leaked.push(name);
      }
      if (next !== undefined) {
        const location = next.replace(/[\r\n]/g, ' ');
        response.writeHead(item.status ?? 302, { location, 'set-cookie': 'a=1' }).end();
      } else response.writeHead(200, { 'content-type': 'text/html' }).end(item.body ?? '<p>ok</p>');
    }),
  );
  // A connection to a private address would reach the canary; a public one reaches the origin.
  const net = stubNet(
    (address) => (isPublicAddress(address) ? origin.port : canaryPort),
    answersOf(item),
  );
  const fetchPage = createFetcher({ ...net, secure: (socket) => Promise.resolve(socket) });
  const started = performance.now();
  const before = { ...process.env };
  Object.assign(process.env, item.env);
  const urls = item.expect === 'refuse_in_message' ? findLinks(item.url).links : [item.url];
  const results: (string | undefined)[] = [];
  for (const url of urls) results.push(await refusal(() => fetchPage({ url })));
  process.env = before;
  const ms = performance.now() - started;
  await origin.close();
  const problem = judge(item, { results, net, ms, leaked });
  return { case: item, passed: problem === undefined, reason: problem ?? 'as expected' };
}

async function refusal(work: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (error instanceof Unreadable) return error.code;
    throw error;
  }
}

function answersOf(
  item: SsrfCase,
): (host: string) => readonly string[] | Promise<readonly string[]> {
  let asked = 0;
  return (host) => {
    asked += 1;
    if (item.extra_resolve?.[host] !== undefined) return item.extra_resolve[host];
    if (item.resolve_seq !== undefined) {
      return item.resolve_seq[Math.min(asked, item.resolve_seq.length) - 1] ?? [];
    }
    if (item.resolve?.hang === true) return new Promise(() => undefined);
    const answers = item.resolve;
    if (answers === undefined || answers.error !== undefined) {
      return Promise.reject(Object.assign(new Error('not found'), { code: 'ENOTFOUND' }));
    }
    return [...(answers.A ?? []), ...(answers.AAAA ?? [])];
  };
}

function judge(
  item: SsrfCase,
  seen: {
    results: readonly (string | undefined)[];
    net: { lookups: string[]; attempts: string[] };
    ms: number;
    leaked: string[];
  },
): string | undefined {
  const { results, net, ms, leaked } = seen;
  const wrongAddress = net.attempts.find(
    (attempt) => !isPublicAddress(attempt.replace(/:\d+$/, '')),
  );
  if (wrongAddress !== undefined) return `connected to ${wrongAddress}`;
  if (leaked.length > 0) return `sent ${leaked.join(', ')} to another origin`;
  if (ms > (item.max_ms ?? 10_000)) return `took ${Math.round(ms)} ms`;
  const hops = 1 + (item.redirects?.length ?? 0);
  if (net.lookups.length > hops) return `${net.lookups.length} look-ups for ${hops} hops`;
  const refused = results.every((result) => result !== undefined);
  switch (item.expect) {
    case 'allow':
    case 'pin':
    case 'refuse_secondary':
      if (results.some((result) => result !== undefined)) return `refused: ${results.join(', ')}`;
      return net.attempts.length === hops
        ? undefined
        : `${net.attempts.length} connections for ${hops} hops`;
    case 'refuse':
    case 'refuse_in_message':
      return refused ? undefined : 'opened';
  }
}
