import { setTimeout as wait } from 'node:timers/promises';
import { slackDouble, type SlackDouble } from '../doubles/slack/slack-double.ts';
import type { NewsroomChat } from './newsroom.ts';

/** Slack takes one message a second in a channel, so that many conversations are had at once. */
const conversations = 100;

/** Slack gives up after three retries, the last about five minutes on; here quick ones stand for them, for as long. */
const retryEveryMs = 300;
const givesUpAfterMs = 300_000;

/** Direct messages in a Slack on loopback. */
export async function slackChat(): Promise<NewsroomChat> {
  const slack = await slackDouble();
  const { world } = slack;
  let listener: (id: string) => void = () => undefined;
  let onTakenBack: (id: string) => void = () => undefined;

  for (let n = 0; n < conversations; n += 1) {
    world.users.set(`U${n}`, { id: `U${n}`, name: `Reader ${n}` });
    world.channels.set(`D${n}`, { name: 'dm', botIsMember: true, archived: false });
  }

  // Seen before the answer to the product leaves: the moment 'after the post, before the record'.
  const keep = world.messages.push.bind(world.messages);
  world.messages.push = (...messages) => {
    const length = keep(...messages);
    for (const { user, threadTs, metadata } of messages) {
      if (user === world.botUserId && threadTs !== undefined && metadata) listener(threadTs);
    }
    return length;
  };

  const take = world.messages.splice.bind(world.messages);
  world.messages.splice = (...where: [number, number]) => {
    const gone = take(...where);
    for (const { threadTs } of gone) if (threadTs !== undefined) onTakenBack(threadTs);
    return gone;
  };

  return {
    env: {
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_SIGNING_SECRET: slack.signingSecret,
      SLACK_API_URL: slack.apiUrl,
    },
    deliverTo: (origin) => slack.deliverTo(`${origin}/slack/events`),
    listening: () => Promise.resolve(),
    write(number, text) {
      const { ts, event } = writeMessage(slack, number % conversations, text);
      return {
        id: ts,
        async deliver() {
          const until = performance.now() + givesUpAfterMs;
          for (let attempt = 0; performance.now() < until; attempt += 1) {
            if (await delivered(slack, event, attempt)) return true;
            await wait(retryEveryMs);
          }
          return false;
        },
      };
    },
    onReply: (listen) => {
      listener = listen;
    },
    onTakenBack: (listen) => {
      onTakenBack = listen;
    },
    loseResponses(number) {
      for (let n = 0; n < number; n += 1) {
        slack.faults.next('chat.postMessage', { kind: 'lose-response' });
      }
    },
    said: () =>
      world.messages
        .filter(({ user, metadata }) => user === world.botUserId && metadata !== undefined)
        .map(({ text }) => text),
    close: () => slack.close(),
  };
}

/** A direct message, as it stands in Slack and as the event that tells of it. */
function writeMessage(slack: SlackDouble, conversation: number, url: string) {
  const [channel, user] = [`D${conversation}`, `U${conversation}`];
  const { world } = slack;
  const ts = world.nextTs();
  const text = `<${url}>`;
  const message = {
    channel,
    ts,
    user,
    text,
    blocks: [],
    files: [],
    reactions: new Map<string, Set<string>>(),
  };
  world.messages.push(message);
  const event = {
    type: 'event_callback',
    team_id: world.teamId,
    api_app_id: 'A0001',
    event_id: world.nextId('Ev'),
    event_time: 1_700_000_000,
    authorizations: [
      { team_id: world.teamId, user_id: world.botUserId, is_bot: true, enterprise_id: null },
    ],
    event: {
      type: 'message',
      channel,
      channel_type: 'im',
      user,
      text,
      ts,
      event_ts: ts,
      team: world.teamId,
    },
  };
  return { ts, event };
}

async function delivered(
  slack: SlackDouble,
  event: Record<string, unknown>,
  attempt: number,
): Promise<boolean> {
  try {
    const { acknowledged } = await slack.deliver(event, attempt === 0 ? {} : { retryNum: attempt });
    return acknowledged;
  } catch {
    // Nobody listens at this moment.
    return false;
  }
}
