import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { BackendName } from './backends.ts';
import { openDesk, type Desk, type DeskOptions } from './desk.ts';
import { leftIn } from './left.ts';
import type { ChatName, Tally } from './newsroom.ts';
import { smallDisk } from './small-disk.ts';

export interface Size {
  readonly chat: ChatName;
  readonly links: number;
  readonly kills: number;
}

export interface Outcome {
  readonly ok: boolean;
  /** What was counted or measured, for the table. */
  readonly figures: string;
}

export interface Scenario {
  readonly name: string;
  /** What must come out. */
  readonly asked: string;
  readonly run: (backend: BackendName, size: Size) => Promise<Outcome>;
  /** Can be run on every platform; the others are about what lies behind it. */
  readonly onAnyChat?: true;
  /** Not on this backend: it has no such part. */
  readonly notOn?: readonly BackendName[];
}

/** Long enough for a job that died four times, restarts included, on a busy machine. */
const patienceMs = 240_000;

export const scenarios: readonly Scenario[] = [
  {
    name: 'random kills',
    asked: '200 links, 50 SIGKILLs at random points: 0 lost, 0 double',
    run: randomKills,
    onAnyChat: true,
  },
  ...(['stored', 'queued', 'posted'] as const).map((point) => ({
    name: `killed once ${point}`,
    asked: `SIGKILL at the point '${point}', 3 times: 0 lost, 0 double`,
    run: (backend: BackendName, { chat }: Size) => killedAt(backend, chat, point),
    onAnyChat: true as const,
  })),
  {
    name: 'lost responses',
    asked: 'a response lost 100 times: 100 messages',
    run: lostResponses,
    onAnyChat: true,
  },
  {
    name: 'stood still',
    asked: 'each worker stands still for 14 s under load, 4 times: 0 lost, 0 double',
    run: stoodStill,
    onAnyChat: true,
    notOn: ['pglite'],
  },
  {
    name: 'stopped with 20 active',
    asked: 'SIGTERM with 20 active: out in 30 s, 0 stalled',
    run: stoppedWhileActive,
  },
  {
    name: 'poison article',
    asked: 'the same job killed 5 times: answered, or a visible error',
    run: poisonArticle,
    onAnyChat: true,
  },
  {
    name: 'servers restarted under load',
    asked: 'Redis and PostgreSQL restarted under load: recovered in 15 s, 0 lost',
    run: serversRestarted,
    notOn: ['pglite'],
  },
  {
    name: 'network paused under load',
    asked: 'nothing passes for 20 s: recovered in 15 s, 0 lost, 0 double',
    run: networkPaused,
    notOn: ['pglite'],
  },
  {
    name: 'slow store',
    asked: 'answers take 2 s for half a minute: 0 lost, 0 double',
    run: slowStore,
    notOn: ['pglite'],
  },
  { name: 'disk full', asked: 'disk full for 10 s: 0 lost, 0 double', run: diskFull },
  {
    name: 'second opener',
    asked: 'a second opener of a PGlite folder: refused in 2 s',
    run: secondOpener,
    notOn: ['postgres', 'redis'],
  },
];

async function withDesk(
  backend: BackendName,
  options: DeskOptions,
  use: (desk: Desk) => Promise<Outcome>,
): Promise<Outcome> {
  const desk = await openDesk(backend, options);
  try {
    const outcome = await use(desk);
    if (!outcome.ok) console.error(desk.product.output().slice(-4_000));
    return outcome;
  } finally {
    await desk.close();
  }
}

function judged(tally: Tally, more = '', alsoOk = true): Outcome {
  const takenBack = tally.takenBack === 0 ? '' : ` (${tally.takenBack} taken back)`;
  const unheard = tally.unheard === 0 ? '' : ` (${tally.unheard} never acknowledged)`;
  return {
    ok: alsoOk && tally.lost === 0 && tally.double === 0,
    figures: `${tally.links} links, ${tally.lost} lost${unheard}, ${tally.double} double${takenBack}${more && `, ${more}`}`,
  };
}

/** Processes die at moments that nobody chose while links come in. */
function randomKills(backend: BackendName, { chat, links, kills }: Size): Promise<Outcome> {
  return withDesk(backend, { chat }, async ({ newsroom, product }) => {
    const sharing: Promise<void>[] = [];
    let killed = 0;
    for (; killed < kills; killed += 1) {
      const until = Math.round((links * (killed + 1)) / kills);
      while (sharing.length < until) sharing.push(newsroom.share());
      await wait(Math.random() * 2_500);
      product.kill(Math.floor(Math.random() * 3));
      await product.ready();
    }
    await Promise.all(sharing);
    const tally = await newsroom.settled(patienceMs);
    return judged(tally, `${killed} kills`);
  });
}

/** Ten times at one point: stored and not yet queued, queued and not acknowledged, posted and not recorded. */
async function killedAt(
  backend: BackendName,
  chat: ChatName,
  point: 'stored' | 'queued' | 'posted',
): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'claimdesk-kill-'));
  const once = join(folder, 'once');
  const preload =
    point === 'posted' ? [] : [fileURLToPath(new URL('kill-point.mjs', import.meta.url))];
  const env = { KILL_AT: point, KILL_ONCE: once };
  const times = 3;
  const outcome = await withDesk(backend, { chat, preload, env }, async ({ newsroom, product }) => {
    for (let time = 0; time < times; time += 1) {
      if (point === 'posted') {
        newsroom.onPosted(() => {
          newsroom.onPosted(() => undefined);
          product.kill('all');
        });
      } else await writeFile(once, '');
      const before = product.restarts();
      await newsroom.share();
      await until(() => product.restarts() > before);
      await product.ready();
    }
    const tally = await newsroom.settled(patienceMs);
    return judged(tally, `${product.restarts()} kills`, product.restarts() >= times);
  });
  await rm(folder, { recursive: true, force: true });
  return outcome;
}

/** The platform takes every second message, and its answer never arrives. */
function lostResponses(backend: BackendName, { chat, links }: Size): Promise<Outcome> {
  return withDesk(backend, { chat }, async ({ newsroom }) => {
    const number = Math.min(links, 100);
    newsroom.chat.loseResponses(number);
    await Promise.all(Array.from({ length: number }, () => newsroom.share()));
    const tally = await newsroom.settled(patienceMs);
    return judged(tally, `${number} responses lost`);
  });
}

/** A worker sleeps longer than its jobs are its own: another takes them over, and then it wakes. */
function stoodStill(backend: BackendName, { chat }: Size): Promise<Outcome> {
  return withDesk(backend, { chat }, async ({ newsroom, product }) => {
    const sharing: Promise<void>[] = [];
    const times = 4;
    for (let time = 0; time < times; time += 1) {
      for (let n = 0; n < 30; n += 1) {
        sharing.push(newsroom.share());
        await wait(50);
      }
      await product.standStill(1 + (time % 2), 14_000);
      await wait(2_000);
    }
    await Promise.all(sharing);
    const tally = await newsroom.settled(patienceMs);
    return judged(tally, `${times} times 14 s`);
  });
}

/** SIGTERM while twenty articles are being read: all finished, none left to stall. */
function stoppedWhileActive(backend: BackendName): Promise<Outcome> {
  const active = 20;
  const env = { CLAIMDESK_CONCURRENCY: String(active) };
  const commands = backend === 'pglite' ? ['start'] : ['bot', 'worker'];
  return withDesk(backend, { env, commands }, async ({ newsroom, product, backend: place }) => {
    let open = 0;
    newsroom.onSpecial((response) => {
      open += 1;
      setTimeout(() => response.writeHead(404).end(), 8_000);
    });
    await Promise.all(
      Array.from({ length: active }, (_, n) => newsroom.share(`/special/slow/${n}`)),
    );
    await until(() => open >= active);
    const { ms, codes } = await product.stop();
    const clean = codes.every((code) => code === 0);
    const { stalled, failed, active: left } = await leftIn(place);
    const figures = `${open} active, out in ${(ms / 1000).toFixed(1)} s, exit ${codes.join(' ')}`;
    return {
      ok: ms <= 30_000 && clean && stalled + failed + left === 0,
      figures: `${figures}, ${stalled} stalled, ${failed} failed, ${left} left active`,
    };
  });
}

/** An article that kills every process that reads it ends in a reply that says so. */
function poisonArticle(backend: BackendName, { chat }: Size): Promise<Outcome> {
  return withDesk(backend, { chat }, async ({ newsroom, product }) => {
    newsroom.onSpecial((response) => {
      product.kill('all');
      response.destroy();
    });
    await newsroom.share('/special/poison');
    const tally = await newsroom.settled(600_000);
    const says = newsroom.chat.said().some((text) => /interrupted several times/.test(text));
    return judged(tally, `${product.restarts()} kills, says so: ${says ? 'yes' : 'no'}`, says);
  });
}

/** Every server that keeps data goes down and comes back while links come in. */
function serversRestarted(backend: BackendName, { links }: Size): Promise<Outcome> {
  return withDesk(backend, {}, async ({ newsroom, backend: { servers } }) => {
    const sharing: Promise<void>[] = [];
    const share = async (number: number) => {
      for (let n = 0; n < number; n += 1) {
        sharing.push(newsroom.share());
        await wait(100);
      }
    };
    const each = Math.ceil(Math.min(links, 60) / (servers.length + 1));
    await share(each);
    let slowest = 0;
    for (const server of servers) {
      await server.restart();
      const back = performance.now();
      const before = newsroom.tally().answered;
      const more = share(each);
      await until(() => newsroom.tally().answered > before);
      slowest = Math.max(slowest, performance.now() - back);
      await more;
    }
    await Promise.all(sharing);
    const tally = await newsroom.settled(patienceMs);
    return judged(tally, `first reply ${(slowest / 1000).toFixed(1)} s after`, slowest <= 15_000);
  });
}

/** Nothing passes for 20 s between the product and its servers; no connection is told so. */
function networkPaused(backend: BackendName): Promise<Outcome> {
  const pausedMs = 20_000;
  return withDesk(backend, { withNetwork: true }, async ({ newsroom, backend: { networks } }) => {
    const sharing: Promise<void>[] = [];
    const share = (number: number) => {
      for (let n = 0; n < number; n += 1) sharing.push(newsroom.share());
    };
    share(10);
    await wait(500);
    for (const network of networks) network.pause();
    share(10);
    await wait(pausedMs);
    const before = newsroom.tally().answered;
    const back = performance.now();
    for (const network of networks) network.resume();
    await until(() => newsroom.tally().answered > before);
    const seconds = (performance.now() - back) / 1000;
    await Promise.all(sharing);
    const tally = await newsroom.settled(patienceMs);
    const figures = `paused ${pausedMs / 1000} s, first reply ${seconds.toFixed(1)} s after`;
    return judged(tally, figures, seconds <= 15);
  });
}

/** Every answer of the servers takes two seconds for half a minute. */
function slowStore(backend: BackendName): Promise<Outcome> {
  const [eachWayMs, lastsMs] = [1_000, 30_000];
  return withDesk(backend, { withNetwork: true }, async ({ newsroom, backend: { networks } }) => {
    const sharing = Array.from({ length: 5 }, () => newsroom.share());
    for (const network of networks) network.slow(eachWayMs);
    for (let n = 0; n < 20; n += 1) {
      sharing.push(newsroom.share());
      await wait(lastsMs / 20);
    }
    const { answered } = newsroom.tally();
    for (const network of networks) network.slow(0);
    await Promise.all(sharing);
    const tally = await newsroom.settled(patienceMs);
    return judged(tally, `answered while it was slow ${answered}`);
  });
}

/** The disk is full for ten seconds while links come in; what died is started again once it is not. */
async function diskFull(backend: BackendName): Promise<Outcome> {
  const disk = await smallDisk(400);
  if (disk === undefined) return { ok: true, figures: 'not tried: nothing may be mounted here' };
  try {
    return await withDesk(backend, { disk: disk.folder }, async (desk) => {
      const { newsroom, product } = desk;
      await Promise.all(Array.from({ length: 5 }, () => newsroom.share()));
      await newsroom.settled(patienceMs, 0);
      disk.fill();
      const sharing = Array.from({ length: 10 }, () => newsroom.share());
      await wait(10_000);
      await disk.free();
      const back = performance.now();
      const before = newsroom.tally().answered;
      for (const server of desk.backend.servers) await server.restart();
      await until(() => newsroom.tally().answered > before);
      const seconds = (performance.now() - back) / 1000;
      await Promise.all(sharing);
      await newsroom.settled(patienceMs, 0);
      const all = (performance.now() - back) / 1000;
      const figures = `next reply ${seconds.toFixed(1)} s after there was room, all after ${all.toFixed(0)} s, ${product.restarts()} processes restarted`;
      return judged(await newsroom.settled(patienceMs), figures);
    });
  } finally {
    await disk.remove();
  }
}

/** Another process on the same folder is told so, and soon. */
function secondOpener(backend: BackendName): Promise<Outcome> {
  return withDesk(backend, {}, async ({ backend: { env } }) => {
    const { openDatabase } = await import('../../src/store/database/database.ts');
    const started = performance.now();
    const refusal = await openDatabase({ folder: env.CLAIMDESK_DATA ?? '' }).then(
      () => 'it was opened',
      (error: Error) => error.message,
    );
    const ms = Math.round(performance.now() - started);
    return { ok: ms <= 2_000 && refusal.includes('already open'), figures: `refused in ${ms} ms` };
  });
}

async function until(condition: () => boolean): Promise<void> {
  for (const end = Date.now() + patienceMs; Date.now() < end; await wait(50)) {
    if (condition()) return;
  }
  throw new Error('It never happened.');
}
