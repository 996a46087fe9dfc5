import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChatEvent, EventHandler } from '../../src/chat/port.ts';
import { line } from '../../src/chat/reply.ts';
import { createSlack, type Slack } from '../../src/chat/slack/index.ts';
import { tenantOf, threadAt } from '../../src/chat/slack/thread-ref.ts';
import { slackDouble } from '../../tests/doubles/slack/slack-double.ts';
import type { Delivery } from '../../tests/doubles/slack/socket-server.ts';
import type { Row } from './row.ts';
import { stockSocket } from './stock-socket.ts';

type Way = 'Socket Mode' | 'HTTP';
const ways: readonly Way[] = ['Socket Mode', 'HTTP'];
const perSecond = 50;
const channels = Array.from({ length: 100 }, (_, n) => `C${n}`);

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** An adapter on a double, with an inbox that takes `storeMs` for every event and knows what it has seen. */
async function open(way: Way, storeMs: number, answers = true) {
  const double = await slackDouble();
  for (const channel of channels)
    double.world.channels.set(channel, { name: channel, botIsMember: true, archived: false });
  const folder = await mkdtemp(join(tmpdir(), 'claimdesk-bench-'));
  const slack = createSlack({
    botToken: double.botToken,
    apiUrl: double.apiUrl,
    journalFolder: folder,
    ...(way === 'HTTP'
      ? { signingSecret: double.signingSecret, port: 0 }
      : { appToken: double.appToken }),
  });
  const seen = new Set<string>();
  const replies: Promise<unknown>[] = [];
  const handle: EventHandler = async (event) => {
    await pause(storeMs);
    const key = `${event.tenant}|${event.id}`;
    if (seen.has(key)) return {};
    seen.add(key);
    if (answers) replies.push(reply(slack, event));
    return {};
  };
  await slack.source.start(handle);
  const port = slack.boundPort?.();
  if (port !== undefined) double.deliverTo(`http://127.0.0.1:${port}/slack/events`);
  const close = async () => {
    await slack.source.stop();
    await double.close();
    await rm(folder, { recursive: true });
  };
  return { double, slack, seen, replies, close };
}

async function reply(slack: Slack, event: ChatEvent): Promise<void> {
  for (;;) {
    try {
      await slack.sink.post(event.tenant, event.thread, line('A reply.'), event.id.slice(-25));
      return;
    } catch (error) {
      const { retryAfterMs } = error as { retryAfterMs?: number };
      if (retryAfterMs === undefined) throw error;
      await pause(retryAfterMs);
    }
  }
}

function spread(deliveries: readonly Delivery[]) {
  const ms = deliveries.map((delivery) => delivery.ms).sort((a, b) => a - b);
  const at = (share: number) => ms[Math.min(ms.length - 1, Math.floor(ms.length * share))] ?? 0;
  return {
    p50: at(0.5),
    p99: at(0.99),
    max: at(1),
    missed: deliveries.filter((each) => !each.acknowledged).length,
  };
}

async function slowStore(way: Way, seconds: number): Promise<Row[]> {
  const rig = await open(way, 2_000);
  const sent: Promise<Delivery>[] = [];
  const started = performance.now();
  for (let n = 0; n < perSecond * seconds; n += 1) {
    await pause(Math.max(0, started + (n * 1_000) / perSecond - performance.now()));
    sent.push(
      rig.double
        .write(channels[n % channels.length] ?? '', `message ${n}`)
        .then(({ delivery }) => delivery),
    );
  }
  const { p50, p99, max, missed } = spread(await Promise.all(sent));
  while (rig.seen.size < sent.length) await pause(50);
  await Promise.all(rig.replies);
  const posted = rig.double.world.messages.filter(
    (message) => message.user === rig.double.world.botUserId,
  ).length;
  await rig.close();
  return [
    {
      what: `${way}: acknowledgement, ${perSecond}/s for ${seconds} s, store takes 2 s`,
      figure: `p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, max ${max.toFixed(0)} ms`,
      required: 'p99 < 1 s, max < 3 s',
      ok: p99 < 1_000 && max < 3_000,
    },
    {
      what: `${way}: events stored and answered once each`,
      figure: `${sent.length} sent, ${missed} not acknowledged, ${rig.seen.size} stored, ${posted} replies`,
      required: '0 lost, 0 double',
      ok: missed === 0 && rig.seen.size === sent.length && posted === sent.length,
    },
  ];
}

async function fourTimes(way: Way): Promise<Row> {
  const rig = await open(way, 20);
  const count = 200;
  for (let n = 0; n < count; n += 1) {
    await rig.double.write(channels[n % channels.length] ?? '', `message ${n}`);
    await rig.double.redeliver(3);
  }
  await Promise.all(rig.replies);
  const posted = rig.double.world.messages.filter(
    (message) => message.user === rig.double.world.botUserId,
  ).length;
  await rig.close();
  return {
    what: `${way}: each event four times`,
    figure: `${count * 4} deliveries, ${posted} replies`,
    required: '1 reply each',
    ok: posted === count,
  };
}

/** Sends steadily while connections end, and looks at how long an envelope ever had to wait. */
async function disconnects(how: 'announced' | 'cut', rounds: number): Promise<Row> {
  const rig = await open('Socket Mode', 5, false);
  const sent: Promise<Delivery>[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (let n = 0; n < 10; n += 1) {
      sent.push(
        rig.double
          .write(channels[n] ?? '', `message ${round}-${n}`)
          .then(({ delivery }) => delivery),
      );
      if (n === 4 && how === 'cut') rig.double.socket.cut();
      if (n === 4 && how === 'announced') rig.double.socket.recycle('warning', 200);
      await pause(20);
    }
  }
  const { max, missed } = spread(await Promise.all(sent));
  const lost = sent.length - rig.seen.size;
  await rig.close();
  return {
    what: `Socket Mode: ${rounds} connections ${how}, ${sent.length} envelopes`,
    figure: `${lost} lost, ${missed} not acknowledged, longest wait ${max.toFixed(0)} ms`,
    required: '0 lost',
    ok: lost === 0 && missed === 0,
  };
}

async function stockGap(): Promise<Row> {
  const double = await slackDouble();
  const stock = await stockSocket(double);
  double.socket.recycle('warning', 200);
  await pause(300);
  const started = performance.now();
  while (double.socket.connections() === 0) await pause(10);
  const gap = performance.now() - started + 100;
  await stock.stop();
  await double.close();
  return {
    what: "for comparison: the library's own reconnect after an announced end",
    figure: `no connection for ${(gap / 1_000).toFixed(1)} s`,
    required: '',
    ok: true,
  };
}

async function limitedChannel(): Promise<Row> {
  const rig = await open('Socket Mode', 0);
  rig.double.faults.limitChannel('C0', 30);
  const tenant = tenantOf('T0001');
  const limited = Array.from({ length: 20 }, (_, n) =>
    rig.slack.sink
      .post(tenant, threadAt('C0', '5.0'), line('x'), `limited-${n}`)
      .catch(() => undefined),
  );
  const started = performance.now();
  await rig.slack.sink.post(tenant, threadAt('C1', '5.0'), line('x'), 'free');
  const ms = performance.now() - started;
  await Promise.all(limited);
  await rig.close();
  return {
    what: '20 posts into a channel that Slack limits: the next channel waits',
    figure: `${ms.toFixed(0)} ms`,
    required: '< 1 s',
    ok: ms < 1_000,
  };
}

async function lostResponses(): Promise<Row> {
  const { double, slack, close } = await open('Socket Mode', 0);
  const tenant = tenantOf('T0001');
  double.faults.always('chat.postMessage', { kind: 'lose-response' });
  const outcomes = await Promise.all(
    channels.map(async (channel, n) => {
      const thread = threadAt(channel, '5.0');
      const code = await slack.sink.post(tenant, thread, line('x'), `key-${n}`).then(
        () => 'sent',
        (error: { code: string }) => error.code,
      );
      return (
        code === 'unknown-outcome' &&
        (await slack.sink.find(tenant, thread, `key-${n}`)) !== undefined
      );
    }),
  );
  const posted = double.world.messages.length;
  await close();
  return {
    what: `${channels.length} posts whose response is lost`,
    figure: `${posted} messages, ${outcomes.filter(Boolean).length} found by their key`,
    required: '1 message each',
    ok: posted === channels.length && outcomes.every(Boolean),
  };
}

export async function* benchSlack(seconds: number): AsyncGenerator<Row> {
  for (const way of ways) {
    yield* await slowStore(way, seconds);
    yield await fourTimes(way);
  }
  yield await disconnects('announced', 20);
  yield await disconnects('cut', 20);
  yield await stockGap();
  yield await limitedChannel();
  yield await lostResponses();
}
