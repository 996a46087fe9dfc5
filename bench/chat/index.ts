import { benchSlack } from './slack.ts';

/** `npm run bench:chat [seconds]`: the figures that the chat adapters are held to, on loopback. */
let missed = 0;
for await (const { what, figure, required, ok } of benchSlack(Number(process.argv[2] ?? 60))) {
  if (!ok) missed += 1;
  console.log(`${ok ? 'ok  ' : 'MISS'} ${what.padEnd(68)} ${figure.padEnd(62)} ${required}`);
}
process.exit(missed === 0 ? 0 : 1);
