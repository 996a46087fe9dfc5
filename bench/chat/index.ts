import { benchDiscord } from './discord.ts';
import { benchSlack } from './slack.ts';

/** `npm run bench:chat [slack|discord] [seconds]`: the figures that the chat adapters are held to, on loopback. */
const given = process.argv.slice(2);
const seconds = Number(given.find((word) => /^\d+$/.test(word)) ?? 60);
const benches = { slack: () => benchSlack(seconds), discord: () => benchDiscord() };
let missed = 0;
for (const [name, bench] of Object.entries(benches)) {
  if (given.some((word) => word in benches) && !given.includes(name)) continue;
  console.log(`\n${name}`);
  for await (const { what, figure, required, ok } of bench()) {
    if (!ok) missed += 1;
    console.log(`${ok ? 'ok  ' : 'MISS'} ${what.padEnd(70)} ${figure.padEnd(62)} ${required}`);
  }
}
process.exit(missed === 0 ? 0 : 1);
