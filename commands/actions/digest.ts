import type { ActionEvent, Answer } from '../../src/chat/port.ts';
import { line, type Reply } from '../../src/chat/reply.ts';
import { actions } from '../../src/summary/actions.ts';
import { openClaims } from '../claims.ts';
import { refused, saveAudited } from '../leave.ts';
import type { Services } from '../services.ts';

/** [Open all]: the open claims of this channel, for the one who asked. */
export async function digestAll(event: ActionEvent, services: Services): Promise<Answer> {
  return (
    (await refused(event, 'read claims', 'open', services)) ?? {
      reply: await openClaims(event.tenant, event.thread.channel, services),
    }
  );
}

/** Days that [Fewer] offers, as ISO weekdays. */
const fewer = {
  three: { label: 'Mondays, Wednesdays and Fridays', days: [1, 3, 5] },
  one: { label: 'Mondays only', days: [1] },
} as const;

/** [Fewer] asks which days are enough, then keeps them. */
export async function digestFewer(event: ActionEvent, services: Services): Promise<Answer> {
  const no = await refused(event, 'change the digest', 'fewer', services);
  if (no !== undefined) return no;
  if (event.picked === undefined) return { reply: whichDays(event.value) };
  const choice =
    event.picked === 'three' || event.picked === 'one' ? fewer[event.picked] : undefined;
  if (choice === undefined) return {};
  await changeDigest(event, { days: choice.days }, choice.label, services);
  return { reply: line(`The digest comes on ${choice.label} from now on.`) };
}

/** [Pause] */
export async function digestPause(event: ActionEvent, services: Services): Promise<Answer> {
  const no = await refused(event, 'change the digest', 'pause', services);
  if (no !== undefined) return no;
  await changeDigest(event, { paused: true }, 'pause', services);
  return { reply: line('The digest is paused here. /checkdigest resume brings it back.') };
}

async function changeDigest(
  event: ActionEvent,
  change: { readonly days?: readonly number[]; readonly paused?: boolean },
  about: string,
  services: Services,
): Promise<void> {
  const { tenant, thread } = event;
  const settings = await services.channel(tenant, thread.channel, thread.platform);
  const digest = { ...settings.digest, ...change };
  await saveAudited(event, 'change the digest', about, { ...settings, digest }, services);
}

function whichDays(value: string): Reply {
  const text = 'On which days is a digest enough?';
  const options = Object.entries(fewer).map(([name, { label }]) => ({ value: name, label }));
  return {
    summary: text,
    blocks: [
      { kind: 'text', spans: [text] },
      {
        kind: 'controls',
        controls: [{ kind: 'choice', action: actions.digestFewer, value, label: 'Days', options }],
      },
    ],
  };
}
