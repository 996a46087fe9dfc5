import { describe, expect, it } from '@jest/globals';
import { dispatch } from '../../commands/index.ts';
import { render as renderSlack } from '../../src/chat/slack/render.ts';
import { spansText } from '../../src/chat/plain-reply.ts';
import type { LifecycleEvent } from '../../src/chat/port.ts';
import type { Reply } from '../../src/chat/reply.ts';
import { defaultChannel } from '../../src/domain/channel.ts';
import type { ClaimRecord } from '../../src/domain/claim-record.ts';
import { people, servicesDouble, tenant, type ServicesDouble } from './services-double.ts';

const opened: LifecycleEvent = {
  kind: 'home',
  id: 'home:E1',
  tenant,
  actor: people.ana,
  thread: { platform: 'slack', channel: people.ana.id },
  at: '2026-03-02T10:00:00.000Z',
};

async function page(services: ServicesDouble): Promise<Reply> {
  const { home } = await dispatch(opened, services);
  if (home === undefined) throw new Error('no page');
  return home;
}

const textOf = ({ blocks }: Reply) =>
  blocks
    .map((block) =>
      block.kind === 'heading'
        ? block.text
        : 'spans' in block
          ? spansText(block.spans)
          : block.kind,
    )
    .join('\n');

const chosen = (channel: string, more: object) => ({
  ...defaultChannel(tenant, channel, 'slack'),
  ...more,
});

describe('the home page of a person', () => {
  it('says how things stand', async () => {
    expect(textOf(await page(servicesDouble()))).toContain(
      'Claimdesk is running. 3 articles checked since yesterday, 5 claims open in this workspace.',
    );
  });

  it('says what to do when nothing is taken and nothing is chosen', async () => {
    const says = textOf(await page(servicesDouble()));
    expect(says).toContain('None. ‘Take it’ under a claim makes it yours.');
    expect(says).toContain('/checksettings auto on, /checkdigest on.');
  });

  it('lists the claims of this person alone', async () => {
    const services = servicesDouble();
    const asked: unknown[] = [];
    services.claims.list = (of, { owner, statuses }) => {
      asked.push([of, owner, statuses]);
      const claim = {
        finding: '3f2a9c01aaaaaaaa',
        quote: 'traffic rose 28%',
        check: 'arithmetic',
        signal: 'strong',
        status: 'in-progress',
        article: 'Harbour doubles',
        openedAt: opened.at,
      };
      return Promise.resolve([claim as unknown as ClaimRecord]);
    };
    expect(textOf(await page(services))).toContain('“traffic rose 28%” · Harbour doubles');
    expect(asked).toEqual([[tenant, 'U1', ['open', 'in-progress', 'reopened']]]);
  });

  it('lists what each channel has chosen, and no channel that chose nothing', async () => {
    const services = servicesDouble();
    const digest = { ...defaultChannel(tenant, 'C1', 'slack').digest, enabled: true };
    services.saved.push(
      chosen('C1', {
        autoCheck: true,
        allow: ['ex.org'],
        quietHours: { from: '22:00', to: '07:00' },
      }),
      chosen('C2', { digest }),
      chosen('C3', { digest: { ...digest, paused: true } }),
      chosen('C4', {}),
    );
    const says = textOf(await page(services));
    expect(says).toContain(
      '#C1 · pasted links are checked, flags from ‘strong’ up · only ex.org · quiet 22:00–07:00',
    );
    expect(says).toContain(
      '#C2 · pasted links are not checked · digest 08:30 (UTC) on mon, tue, wed, thu, fri',
    );
    expect(says).toContain('#C3 · pasted links are not checked · digest paused');
    expect(says).not.toContain('#C4');
  });

  it('names channels as Slack does, so that nobody reads the name of one they may not see', async () => {
    const services = servicesDouble();
    services.saved.push(chosen('C1', { autoCheck: true }));
    expect(JSON.stringify(renderSlack(await page(services)).blocks)).toContain(
      '{"type":"channel","channel_id":"C1"}',
    );
  });

  it('counts what does not fit', async () => {
    const services = servicesDouble();
    for (let n = 0; n < 40; n += 1) services.saved.push(chosen(`C${n}`, { autoCheck: true }));
    expect(textOf(await page(services))).toContain('and 28 more.');
  });
});
