import { existsSync } from 'node:fs';
import { readConfig, type Config } from '../src/config.ts';

/** The configuration from the environment and, where there is one, the file `.env` beside it. */
export function environment(overrides: Readonly<Record<string, string>> = {}): Config {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return readConfig({ ...process.env, ...overrides });
}
