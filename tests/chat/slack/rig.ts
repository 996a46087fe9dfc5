import { messageAt as refTo } from '../../../src/chat/slack/thread-ref.ts';
import type { Slack } from '../../../src/chat/slack/index.ts';
import type { TenantId } from '../../../src/domain/ids.ts';
import type { SlackDouble } from '../../doubles/slack/slack-double.ts';
import { messageAt } from '../../doubles/slack/state.ts';
import { readableText } from './readable.ts';
import type { PortRig } from '../port.contract.ts';

const person = 'U0ANA';

/** The contract's view of Slack: the double on one side, our adapter through the unmodified SDK on the other. */
export function slackRig(double: SlackDouble, slack: Slack, tenant: TenantId): PortRig {
  const { world } = double;
  let started = false;
  return {
    source: {
      platform: 'slack',
      async start(handler) {
        await slack.source.start(handler);
        started = true;
        const port = slack.boundPort?.();
        if (port !== undefined) double.deliverTo(`http://127.0.0.1:${port}/slack/events`);
      },
      async stop() {
        started = false;
        await slack.source.stop();
      },
    },
    sink: slack.sink,
    tenant,
    channels: ['C0DESK', 'C0WIRE'],
    person,
    mentionOfUs: `<@${world.botUserId}>`,
    async write(channel, text, by = 'person', under) {
      const { message } = await double.write(channel, text, {
        bot: by === 'bot',
        ...(under === undefined ? {} : { thread: under.thread ?? under.message }),
      });
      return refTo(channel, message.ts, message.threadTs);
    },
    async redeliver() {
      await double.redeliver();
    },
    async command(channel, name, text) {
      const { response } = await double.command(channel, person, name, text);
      return readableText(response);
    },
    async press(message, label, pick) {
      const stored = messageAt(world, message.channel, message.message);
      if (stored === undefined) throw new Error('no such message');
      await double.press(stored, person, label, pick);
      await settled(double);
    },
    async submit(fields) {
      await double.submit(person, fields);
      await settled(double);
    },
    shownToPerson: () => world.ephemerals.filter((each) => each.user === person).map(readableText),
    standing: () =>
      world.messages
        .filter((message) => message.user === world.botUserId)
        .map((message) => ({
          message: message.ts,
          channel: message.channel,
          ...(message.threadTs === undefined ? {} : { thread: message.threadTs }),
          text: readableText(message),
          spoken: message.text,
        })),
    reactionsOn: (message) => [
      ...(messageAt(world, message.channel, message.message)?.reactions.keys() ?? []),
    ],
    loseNextResponse: () => double.faults.next('chat.postMessage', { kind: 'lose-response' }),
    limitChannel: (channel, ms) => double.faults.limitChannel(channel, ms / 1000),
    forbid: (channel) => {
      const known = world.channels.get(channel);
      if (known !== undefined) known.botIsMember = false;
    },
    async upload(channel, name, content) {
      const id = world.nextId('F');
      world.files.set(id, { id, name, mimetype: 'text/plain', content: Buffer.from(content) });
      await double.write(channel, '', { files: [id] });
    },
    async close() {
      if (started) await slack.source.stop();
      await double.close();
    },
  };
}

/** Answers that are calls of their own come just after the acknowledgement: wait until no more do. */
async function settled(double: SlackDouble): Promise<void> {
  for (let quiet = 0, seen = -1; quiet < 3;) {
    const now = double.calls.length + double.responses.length;
    quiet = now === seen ? quiet + 1 : 0;
    seen = now;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
