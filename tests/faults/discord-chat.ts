import { startDiscordDouble, type Message } from '../doubles/discord/index.ts';
import { addChannel, addMessage } from '../doubles/discord/world.ts';
import type { NewsroomChat } from './newsroom.ts';

/** Ten checks a minute for a person and thirty for a channel: many people write in many channels. */
const conversations = 100;

/** Mentions in the channels of a Discord on loopback; each reply stands in a thread on its message. */
export async function discordChat(): Promise<NewsroomChat> {
  const double = await startDiscordDouble();
  const { world, gateway } = double;
  const asked = new Set<string>();
  let listener: (id: string) => void = () => undefined;
  const channels = Array.from({ length: conversations }, (_, n) => addChannel(world, `desk ${n}`));
  const people = channels.map((_, n) => {
    return { ...world.person, id: world.snowflake(), username: `reader${n}` };
  });
  const isReply = ({ author, channel_id: thread }: Message): boolean =>
    author.id === world.bot.id && asked.has(thread);

  // Seen before the answer to the product leaves, as on Slack. A thread has the id of its message.
  const keep = world.messages.set.bind(world.messages);
  world.messages.set = (id, message) => {
    const isNew = !world.messages.has(id);
    keep(id, message);
    if (isNew && isReply(message)) listener(message.channel_id);
    return world.messages;
  };

  return {
    env: {
      DISCORD_TOKEN: double.token,
      DISCORD_APPLICATION_ID: world.applicationId,
      DISCORD_API_URL: double.apiUrl,
    },
    deliverTo: () => undefined,
    listening: () => gateway.until(() => gateway.open().length > 0),
    write(number, text) {
      const channel = channels[number % conversations];
      const message = addMessage(world, {
        channel_id: channel?.id ?? '',
        author: people[number % conversations] ?? world.person,
        content: `<@${world.bot.id}> ${text}`,
        mentions: [world.bot],
      });
      asked.add(message.id);
      return {
        id: message.id,
        deliver() {
          // Told once; a session that resumes is told what it missed.
          gateway.dispatch('MESSAGE_CREATE', {
            ...message,
            guild_id: world.guild,
            member: { roles: [] },
          });
          return Promise.resolve(true);
        },
      };
    },
    onReply: (listen) => {
      listener = listen;
    },
    // Discord itself refuses a key twice.
    onTakenBack: () => undefined,
    loseResponses: (number) => double.fault('lose', undefined, number),
    said: () =>
      [...world.messages.values()].filter(isReply).map((message) => JSON.stringify(message)),
    close: () => double.stop(),
  };
}
