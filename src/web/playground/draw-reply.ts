import type { WebMessage } from '../../chat/web/message-log.ts';
import type { Control, Reply } from '../../chat/reply.ts';
import { countComponents, drawDiscord, type DiscordPayload } from '../skins/discord.ts';
import { drawSlack, type SlackPayload } from '../skins/slack.ts';
import type { SkinOptions } from '../skins/skin.ts';

export interface Renderers {
  /** The body of `chat.postMessage` for a reply. */
  readonly renderSlack: (reply: Reply) => unknown;
  /** The body of Discord's 'create message' for a reply. */
  readonly renderDiscord: (reply: Reply) => unknown;
}

export interface Count {
  readonly label: string;
  readonly value: number;
  readonly of: number;
}
interface Drawn {
  readonly html: string;
  readonly payload: string;
  readonly counts: readonly Count[];
}
export interface DrawnMessage {
  readonly spoken: string;
  readonly slack: Drawn;
  readonly discord: Drawn;
}

/** What the page shows of a reply of ours, in both skins; nothing for what people wrote. */
export function drawReply(message: WebMessage, renderers: Renderers): DrawnMessage | undefined {
  const { reply } = message;
  if (reply === undefined) return undefined;
  const options: SkinOptions = {
    image: (alt) => imageAddress(reply, alt),
    control: (id, value) => controlOf(reply, id, value),
  };
  const slack = renderers.renderSlack(reply) as SlackPayload;
  const discord = renderers.renderDiscord(reply) as DiscordPayload;
  return {
    spoken: slack.text ?? reply.summary,
    slack: {
      html: String(drawSlack(slack, options)),
      payload: JSON.stringify(slack, null, 2),
      counts: [
        { label: 'Blocks', value: slack.blocks?.length ?? 0, of: 50 },
        {
          label: 'Characters in blocks',
          value: JSON.stringify(slack.blocks ?? []).length,
          of: 13_200,
        },
        { label: 'Characters spoken', value: slack.text?.length ?? 0, of: 40_000 },
      ],
    },
    discord: {
      html: String(drawDiscord(discord, options)),
      payload: JSON.stringify(discord, null, 2),
      counts: [
        { label: 'Components', value: countComponents(discord.components), of: 40 },
        { label: 'Characters', value: countCharacters(discord), of: 4_000 },
      ],
    },
  };
}

function countCharacters(payload: unknown): number {
  if (typeof payload !== 'object' || payload === null) return 0;
  return Object.entries(payload).reduce(
    (sum, [key, value]: [string, unknown]) =>
      sum +
      (key === 'content' && typeof value === 'string' ? value.length : countCharacters(value)),
    0,
  );
}

/** A picture is uploaded apart from the payload; here it is shown from the reply itself. */
function imageAddress(reply: Reply, alt: string): string | undefined {
  const images = reply.blocks.filter((block) => block.kind === 'image');
  const image = images.find((block) => block.alt === alt) ?? images[0];
  if (image === undefined) return undefined;
  return `data:image/png;base64,${Buffer.from(image.png).toString('base64')}`;
}

/** Which control of the reply a drawn one stands for: platforms wrap action and value in ids of their own. */
function controlOf(
  reply: Reply,
  id: string,
  value: string,
): { action: string; value: string } | undefined {
  const carried = `${id}\n${value}`;
  return controlsOf(reply)
    .filter((control) => carried.includes(control.action) && carried.includes(control.value))
    .sort((a, b) => b.action.length + b.value.length - a.action.length - a.value.length)[0];
}

function controlsOf(reply: Reply): Exclude<Control, { kind: 'link' }>[] {
  return reply.blocks
    .flatMap((block) =>
      block.kind === 'controls' || block.kind === 'finding' ? block.controls : [],
    )
    .filter((control) => control.kind !== 'link');
}
