import { dispatch } from '../../commands/index.ts';
import type { Reply } from '../../src/chat/reply.ts';
import { defaultChannel } from '../../src/domain/channel.ts';
import type { ClaimRecord } from '../../src/domain/claim-record.ts';
import { command, people, servicesDouble, tenant } from '../commands/services-double.ts';

/** Answers of commands in the shapes of the product, for golden payloads. */

/** `/checksettings` in a channel where automatic checks have failed. */
export async function shownSettings(): Promise<Reply> {
  const services = servicesDouble({ autoCheck: true, deny: ['video.example'] });
  services.lastDay = () =>
    Promise.resolve({
      messages: [],
      findingsOf: () => undefined,
      failures: [
        { site: 'ex.org', reason: "ex.org didn't answer in 15 s. Try again, or paste the text." },
        {
          site: 'harbour.example',
          reason: 'Only the first 90 words were readable. Paste the text or upload it.',
        },
      ],
    });
  const { reply } = await dispatch(command('checksettings', ''), services);
  if (reply === undefined) throw new Error('no settings');
  return reply;
}

/** App Home of somebody who has taken a claim. */
export async function shownHome(): Promise<Reply> {
  const services = servicesDouble();
  const claim = {
    finding: '3f2a9c01aaaaaaaa',
    quote: '25,000 containers in 2023',
    check: 'Figures differ',
    signal: 'strong',
    status: 'in-progress',
    owner: { id: 'U1', name: 'Ana' },
    article: 'Harbour traffic doubles',
    url: 'https://ex.org/harbour',
    openedAt: '2026-03-01T09:30:00.000Z',
  };
  services.claims.list = () => Promise.resolve([claim as unknown as ClaimRecord]);
  const channel = defaultChannel(tenant, 'C0DESK', 'slack', 'Europe/Lisbon');
  services.saved.push({
    ...channel,
    autoCheck: true,
    allow: ['ex.org'],
    quietHours: { from: '22:00', to: '07:00' },
    digest: { ...channel.digest, enabled: true },
  });
  const { home } = await dispatch(
    {
      kind: 'home',
      id: 'home:E1',
      tenant,
      actor: people.ana,
      thread: { platform: 'slack', channel: people.ana.id },
      at: '2026-03-02T10:00:00.000Z',
    },
    services,
  );
  if (home === undefined) throw new Error('no home');
  return home;
}
