import { fatalClosings } from '../../src/chat/discord/gateway.ts';
import { ChatFailure, type ChatEvent } from '../../src/chat/port.ts';
import { line } from '../../src/chat/reply.ts';
import { openRig, type DiscordRig } from '../../tests/chat/discord/rig.ts';
import { sampleFinding, sampleReply } from '../../tests/chat/sample-replies.ts';
import { addChannel, addMessage } from '../../tests/doubles/discord/index.ts';
import type { Row } from './row.ts';

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const times = (count: number) => Array.from({ length: count }, (_, at) => at);

const slash = { id: '1', type: 1, name: 'checkarticle', options: [] };
const inChannel = (channel: string) => ({ platform: 'discord' as const, channel });

/** What became of a call: its failure's code, or 'done'. */
function outcome(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'done',
    (error: unknown) => (error instanceof ChatFailure ? error.code : 'a bug'),
  );
}

/** discord.js counts refusals for the whole process, so this comes first. */
async function refusalGuard(): Promise<Row> {
  const refusalsAtMost = 100;
  const rig = await openRig({ refusalsAtMost });
  rig.forbid(rig.channels[0]);
  const codes: string[] = [];
  for (const at of times(300))
    codes.push(
      await outcome(rig.sink.post(rig.tenant, inChannel(rig.channels[0]), line('x'), `g${at}`)),
    );
  const sent = rig.double.recorded.length;
  const held = codes.filter((code) => code === 'rate-limited').length;
  await rig.close();
  return {
    what: `300 posts that are refused, with a guard at ${refusalsAtMost} refusals`,
    figure: `${sent} sent, ${held} held back`,
    required: `${refusalsAtMost} sent, below the 10,000 that bar an address`,
    ok: sent === refusalsAtMost && held === 300 - refusalsAtMost,
  };
}

async function interactions(count: number): Promise<Row> {
  const rig = await openRig({ requestsPerSecond: 50 });
  await rig.source.start(async () => {
    await pause(2_000);
    return { reply: line('Checking …') };
  });
  const began = performance.now();
  const waits = await Promise.all(
    times(count).map(async () => {
      await rig.ask(rig.channels[0], 2, slash);
      return performance.now() - began;
    }),
  );
  while (rig.shownToPerson().length < count) await pause(20);
  const refused = rig.double.recorded.filter(({ status }) => status >= 400).length;
  await rig.close();
  const longest = Math.max(...waits);
  return {
    what: `${count} interactions at once, store takes 2 s`,
    figure: `longest wait ${longest.toFixed(0)} ms, ${refused} refused, ${count} answered`,
    required: 'acknowledged < 3 s, 0 refused',
    ok: longest < 3_000 && refused === 0,
  };
}

/** Channels at once with a token that has just been revoked, and everything that comes afterwards. */
async function refusedToken(): Promise<Row> {
  const rig = await openRig();
  const channels = times(50).map((at) => addChannel(rig.double.world, `c${at}`).id);
  rig.double.revokeToken();
  const post = (channel: string, key: string) =>
    outcome(rig.sink.post(rig.tenant, inChannel(channel), line('x'), key));
  await post(channels[0] ?? '', 'first');
  const first = rig.double.recorded.length;
  const codes = await Promise.all(
    channels.flatMap((channel, at) => times(20).map((n) => post(channel, `s${at}-${n}`))),
  );
  const further = rig.double.recorded.length - first;
  const told = codes.filter((code) => code === 'not-permitted').length;
  await rig.close();
  return {
    what: '401 storm: 1,000 posts in 50 channels after the first refusal',
    figure: `${further} further calls, ${told} told that the token is refused`,
    required: '≤ 1 further call',
    ok: first === 1 && further <= 1 && told === codes.length,
  };
}

async function reportsOfAnySize(): Promise<Row> {
  const rig = await openRig();
  const long = (length: number) => 'Ω<@1>*_ '.repeat(Math.ceil(length / 8)).slice(0, length);
  const { id } = addMessage(rig.double.world, { channel_id: rig.channels[0] });
  const thread = { ...inChannel(rig.channels[0]), message: id };
  for (const findings of [0, 1, 2, 5, 10, 25, 40, 100, 400])
    for (const length of [0, 40, 700, 5_000, 60_000]) {
      const reply = sampleReply(findings);
      const blocks = reply.blocks.map((block, at) =>
        block.kind === 'finding'
          ? sampleFinding(at, {
              title: long(length),
              why: long(length),
              quotes: times(6).map(() => ({ text: long(length), place: long(length) })),
            })
          : block,
      );
      await rig.sink.post(rig.tenant, thread, { ...reply, blocks }, `r${findings}-${length}`);
    }
  const refused = rig.double.recorded.filter(
    ({ status, path }) => status === 400 && path.endsWith('/messages'),
  ).length;
  const bodies = rig.double.messageBodies();
  const open = bodies.filter(
    ({ allowed_mentions: allowed }) =>
      JSON.stringify(allowed) !== '{"parse":[],"replied_user":false}',
  ).length;
  await rig.close();
  return {
    what: `reports of 0–400 findings with texts of 0–60,000 characters`,
    figure: `${bodies.length} bodies, ${refused} refused, ${open} without parse=[]`,
    required: '0 refused, 0 without',
    ok: refused === 0 && open === 0 && bodies.length >= 45,
  };
}

/** Each response is lost, and each post is tried again under its key, as a worker would. */
async function lostResponses(count: number): Promise<Row> {
  const rig = await openRig();
  const channels = times(count).map((at) => addChannel(rig.double.world, `c${at}`).id);
  const before = rig.standing().length;
  channels.forEach(() => rig.loseNextResponse());
  const codes = await Promise.all(
    channels.map((channel, at) =>
      outcome(rig.sink.post(rig.tenant, inChannel(channel), line('x'), `l${at}`)),
    ),
  );
  const found = await Promise.all(
    channels.map((channel, at) => rig.sink.find(rig.tenant, inChannel(channel), `l${at}`)),
  );
  await Promise.all(
    channels.map((channel, at) =>
      rig.sink.post(rig.tenant, inChannel(channel), line('x'), `l${at}`),
    ),
  );
  const posted = rig.standing().length - before;
  const lost = codes.filter((code) => code === 'unknown-outcome').length;
  const known = found.filter((ref) => ref !== undefined).length;
  await rig.close();
  return {
    what: `${count} posts whose response is lost, then sent again with their nonce`,
    figure: `${lost} lost, ${known} found by their key, ${posted} messages`,
    required: '1 message each',
    ok: lost === count && known === count && posted === count,
  };
}

/** Somebody writes while the line breaks; Discord sends again what we had not seen. */
async function resuming(rounds: number): Promise<Row> {
  const rig = await openRig();
  const seen = new Map<string, number>();
  await rig.source.start((event: ChatEvent) => {
    seen.set(event.id, (seen.get(event.id) ?? 0) + 1);
    return Promise.resolve({});
  });
  const { gateway, world } = rig.double;
  const written: string[] = [];
  const write = () => {
    const message = addMessage(world, { channel_id: rig.channels[0], content: 'hello' });
    written.push(message.id);
    return rig.deliver(message);
  };
  for (const round of times(rounds)) {
    await write();
    if (round % 2 === 0) gateway.breakOff();
    else gateway.close(4_000);
    await gateway.until(() => gateway.open().length === 0);
    await write();
  }
  const identified = gateway.received.filter(({ op }) => op === 2).length;
  const lost = written.filter((id) => !seen.has(id)).length;
  const twice = written.filter((id) => (seen.get(id) ?? 0) > 1).length;
  await rig.close();
  return {
    what: `${rounds} broken connections while ${written.length} messages are written`,
    figure: `${lost} lost, ${twice} twice, ${identified - 1} sessions begun anew`,
    required: '0 lost, resumed each time',
    ok: lost === 0 && twice === 0 && identified === 1,
  };
}

async function fatal(): Promise<Row> {
  const came = await Promise.all(
    Object.keys(fatalClosings).map(async (code) => {
      const rig: DiscordRig = await openRig();
      await rig.source.start(() => Promise.resolve({}));
      const { gateway } = rig.double;
      gateway.close(Number(code));
      await gateway.until(() => gateway.open().length === 0);
      // discord.js waits half a second before it connects again, where it does.
      await pause(1_500);
      const again = gateway.received.filter(({ op }) => op === 2 || op === 6).length - 1;
      await rig.close();
      return again;
    }),
  );
  return {
    what: `closed with ${Object.keys(fatalClosings).join(', ')}`,
    figure: `${came.reduce((sum, again) => sum + again, 0)} reconnections`,
    required: '0',
    ok: came.every((again) => again === 0),
  };
}

export async function* benchDiscord(): AsyncGenerator<Row> {
  yield await refusalGuard();
  yield await interactions(300);
  yield await refusedToken();
  yield await reportsOfAnySize();
  yield await lostResponses(100);
  yield await resuming(20);
  yield await fatal();
}
