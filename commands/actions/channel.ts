import type { ActionEvent, Answer } from '../../src/chat/port.ts';
import { line } from '../../src/chat/reply.ts';
import { actions } from '../../src/summary/actions.ts';
import { refused, saveAudited } from '../leave.ts';
import type { Services } from '../services.ts';

/** What the button below carries; the one in the welcome carries another word. */
const here = 'here';

/** [Choose a channel] says how; pressed in the channel itself, it switches automatic checks on. */
export async function chooseChannel(event: ActionEvent, services: Services): Promise<Answer> {
  const no = await refused(event, 'change settings', 'auto on', services);
  if (no !== undefined) return no;
  const { tenant, thread } = event;
  const channel = event.picked ?? thread.channel;
  if (event.picked === undefined && event.value !== here) return { reply: howTo };
  const settings = await services.channel(tenant, channel, thread.platform);
  const chosen = { ...settings, autoCheck: true };
  await saveAudited(event, 'change settings', `auto on in ${channel}`, chosen, services);
  return { reply: line('Links that people post there are checked automatically from now on.') };
}

const text =
  'Invite me to the channel and say /checksettings auto on there. Nothing else is read or checked by itself.';
const howTo = {
  summary: text,
  blocks: [
    { kind: 'text', spans: [text] },
    {
      kind: 'controls',
      controls: [
        { kind: 'button', action: actions.chooseChannel, value: here, label: 'Use this channel' },
      ],
    },
  ],
} as const;
