#!/usr/bin/env node
// The front door. A checkout runs its TypeScript sources as they are; an image that carries only
// the compiled tree runs that. Sources win, so a stale build never shadows an edit.
import { existsSync } from 'node:fs';

const sources = new URL('./claimdesk.ts', import.meta.url);
if (existsSync(sources)) {
  const { register } = await import('tsx/esm/api');
  register();
  await import(sources.href);
} else {
  await import(new URL('../dist/bin/claimdesk.js', import.meta.url).href);
}
