import { existsSync } from 'node:fs';

/** A real server on loopback, its files in a folder of its own that `stop` deletes. */
export interface TestServer {
  readonly url: string;
  /** Stops the process and starts it again on the same port and files. */
  restart(): Promise<void>;
  /** As a power cut would: no orderly shutdown. Call `start` after it. */
  kill(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** In `.ci/run` a missing server is a failure; elsewhere its suites are reported as skipped. */
export function serversAreRequired(): boolean {
  return process.env.CLAIMDESK_REQUIRE_SERVERS === '1';
}

export function firstExisting(paths: readonly string[]): string | undefined {
  return paths.find((path) => existsSync(path));
}
