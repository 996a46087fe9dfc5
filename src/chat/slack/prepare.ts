import type { Block, Reply } from '../reply.ts';
import type { Log, WebClient } from './clients.ts';
import { displayName, type People } from './people.ts';
import { render, type SlackMessage } from './render.ts';

/** Renders a reply after looking up what only Slack knows: names of people, and places for images. */
export async function prepare(
  reply: Reply,
  client: WebClient,
  teamId: string,
  people: People,
  log: Log,
): Promise<SlackMessage> {
  const [names, fileIds] = await Promise.all([
    namesIn(reply, teamId, people),
    uploadImages(reply, client, log),
  ]);
  return render(reply, { nameOf: (person) => names.get(person), fileIds });
}

async function namesIn(reply: Reply, teamId: string, people: People) {
  const ids = new Set(reply.blocks.flatMap(peopleIn));
  const found = await Promise.all(
    [...ids].map(async (id) => {
      const user = await people.find(teamId, id);
      const name = user === undefined ? undefined : displayName(user);
      return name === undefined ? [] : [[id, name] as const];
    }),
  );
  return new Map(found.flat());
}

function peopleIn(block: Block): string[] {
  if (block.kind !== 'text' && block.kind !== 'note') return [];
  return block.spans.flatMap((span) =>
    typeof span === 'object' && 'person' in span ? [span.person] : [],
  );
}

/** Image name → Slack file id. Where uploading is not permitted, the alt text says what the picture shows. */
async function uploadImages(reply: Reply, client: WebClient, log: Log) {
  const images = reply.blocks.filter((block) => block.kind === 'image');
  const ids = new Map<string, string>();
  for (const image of images) {
    try {
      const uploaded = await client.filesUploadV2({
        file: Buffer.from(image.png),
        filename: image.name,
        alt_text: image.alt.slice(0, 1_000),
      });
      const id = (uploaded as { files?: { files?: { id?: string }[] }[] }).files?.[0]?.files?.[0]
        ?.id;
      if (id !== undefined) ids.set(image.name, id);
    } catch (error) {
      log.warn({ error: (error as Error).message }, 'slack image shown as its alt text');
    }
  }
  return ids;
}
