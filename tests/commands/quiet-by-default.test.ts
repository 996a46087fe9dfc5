import { describe, expect, it } from '@jest/globals';
import { dispatch } from '../../commands/index.ts';
import { previewDay } from '../../commands/settings-preview.ts';
import { defaultChannel, type ChannelSettings } from '../../src/domain/channel.ts';
import type { Signal } from '../../src/domain/finding.ts';
import { actions } from '../../src/summary/actions.ts';
import { action, command, message, people, servicesDouble, tenant } from './services-double.ts';

const { ana, admin } = people;
const on: ChannelSettings = { ...defaultChannel(tenant, 'C1', 'slack'), autoCheck: true };
const link = (n: number | string) => `https://ex.org/${n}`;

describe('links in one message', () => {
  it.each([1, 2])('%i are checked', async (n) => {
    const services = servicesDouble({ autoCheck: true });
    const links = Array.from({ length: n }, (_, i) => link(i));
    expect(await dispatch(message(links.join(' ')), services)).toEqual({});
    expect(services.accepted).toHaveLength(n);
  });

  it('three ask the poster, and the button finds them again', async () => {
    const services = servicesDouble({ autoCheck: true });
    const asked = message([1, 2, 3].map(link).join(' '), { id: 'M3' });
    const answer = await dispatch(asked, services);
    expect(answer.reply?.summary).toBe('3 links in this message. Check them?');
    expect(answer.reply?.blocks.at(-1)).toMatchObject({
      controls: [{ action: actions.checkThese, value: 'M3' }],
    });
    expect(services.accepted).toEqual([]);
  });

  it('are counted without those that are never checked automatically', async () => {
    const services = servicesDouble({ autoCheck: true });
    const text = `${link(1)} https://video.example/a ${link(2)}`;
    await dispatch(message(text), services);
    expect(services.accepted).toHaveLength(2);
  });

  it('ask nobody where nothing is checked by itself', async () => {
    const services = servicesDouble();
    expect(await dispatch(message([1, 2, 3].map(link).join(' ')), services)).toEqual({});
  });
});

describe('what a channel chose', () => {
  it('shows weaker flags when it asked for them', async () => {
    const services = servicesDouble({ autoCheck: true, minSignal: 'some' });
    await dispatch(message(link(1)), services);
    expect(services.accepted[0]?.options.minSignal).toBe('some');
  });

  it('waits for the end of its quiet hours, while what is asked for does not', async () => {
    const services = servicesDouble({
      autoCheck: true,
      quietHours: { from: '09:00', to: '12:00' },
    });
    await dispatch(message(link(1)), services);
    await dispatch(command('checkarticle', link(2)), services);
    expect(services.delayed).toEqual(['2026-03-02T12:00:00.000Z', undefined]);
  });
});

describe('a minute', () => {
  const ask = (n: number, services: ReturnType<typeof servicesDouble>, id = `U${n}`) =>
    dispatch(
      command('checkarticle', link(n), {}, { id: `E${n}`, actor: { ...ana, id } }),
      services,
    );

  it('holds ten checks of one person', async () => {
    const services = servicesDouble();
    const answers = [];
    for (let n = 0; n < 11; n += 1) answers.push(await ask(n, services, 'U1'));
    expect(services.accepted).toHaveLength(10);
    expect(answers[10]?.reply?.summary).toMatch(/10 checks in the last minute\. Try again/);
  });

  it('holds thirty checks of one channel', async () => {
    const services = servicesDouble();
    for (let n = 0; n < 31; n += 1) await ask(n, services);
    expect(services.accepted).toHaveLength(30);
  });

  it('drops an automatic one over the limit without a word', async () => {
    const services = servicesDouble({ autoCheck: true });
    for (let n = 0; n < 11; n += 1) {
      expect(await dispatch(message(link(n), { id: `E${n}` }), services)).toEqual({});
    }
    expect(services.accepted).toHaveLength(10);
  });

  it('counts an event once that is handled again', async () => {
    const services = servicesDouble();
    for (let n = 0; n < 20; n += 1) await ask(1, services, 'U1');
    expect((await ask(2, services, 'U1')).reply?.summary).toMatch(/^Checking/);
  });
});

describe('/checksettings', () => {
  it.each([
    ['auto on', { autoCheck: true }],
    ['signal some', { minSignal: 'some' }],
    ['quiet 22:00-07:00', { quietHours: { from: '22:00', to: '07:00' } }],
    ['deny none', { deny: [] }],
  ])('%s shows what it would be, and is kept when it is saved', async (text, kept) => {
    const typed = command('checksettings', text, {}, { actor: admin, id: 'S1' });
    const services = {
      ...servicesDouble({ deny: ['ex.org'] }),
      event: (_: unknown, id: string) => Promise.resolve(id === 'S1' ? typed : undefined),
    };
    const asked = await dispatch(typed, services);
    expect(asked.reply?.summary).toMatch(/^This would be:/);
    expect(asked.reply?.summary).toMatch(/last 24 hours/);
    expect(services.saved).toEqual([]);
    await dispatch(action(actions.saveSettings, 'S1', { actor: admin }), services);
    expect(services.saved).toMatchObject([{ channel: 'C1', keptBy: admin.id, ...kept }]);
    expect(services.audits).toEqual([`done: U3: change settings: C1: ${text}`]);
  });

  it('saves nothing for a member who presses an administrator’s button', async () => {
    const typed = command('checksettings', 'auto on', {}, { actor: admin, id: 'S1' });
    const services = { ...servicesDouble(), event: () => Promise.resolve(typed) };
    const answer = await dispatch(action(actions.saveSettings, 'S1', { actor: ana }), services);
    expect(answer.reply?.summary).toMatch(/^Only an administrator/);
    expect(services.saved).toEqual([]);
  });

  it('brings a quiet kind back', async () => {
    const typed = command('checksettings', 'loud arithmetic', {}, { actor: admin, id: 'S1' });
    const quiet = { check: 'arithmetic', by: 'people', since: '2026-03-01T10:00:00Z' } as const;
    const services = {
      ...servicesDouble({ quietChecks: [quiet] }),
      event: () => Promise.resolve(typed),
    };
    const shown = await dispatch(command('checksettings', '', {}, { actor: ana }), services);
    expect(shown.reply?.summary).toContain('loud arithmetic');
    await dispatch(action(actions.saveSettings, 'S1', { actor: admin }), services);
    expect(services.saved[0]?.quietChecks).toEqual([]);
  });

  it.each(['signal loud', 'quiet 7-22', 'loud nothing', 'allow', 'auto'])(
    'asks again for %s',
    async (text) => {
      const services = servicesDouble();
      const answer = await dispatch(command('checksettings', text), services);
      expect(answer.reply?.blocks).toEqual([]);
      expect(services.saved).toEqual([]);
    },
  );
});

describe('the preview of a day', () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 9, minute)).toISOString();
  const said = (text: string, minute = 0) => message(text, { at: at(minute) });
  const flag = (signal: Signal, check = 'arithmetic') => ({ check, signal });
  const preview = (
    settings: Partial<ChannelSettings>,
    messages: ReturnType<typeof message>[],
    known: Record<string, ReturnType<typeof flag>[]>,
  ) =>
    previewDay(
      { ...on, ...settings },
      { messages, findingsOf: (url) => known[url] },
      servicesDouble(),
    );

  it('counts what would be checked, asked and answered', () => {
    const messages = [
      said('no links'),
      said(link('a')),
      said([1, 2, 3].map(link).join(' ')),
      said(link('b')),
      said(link('c')),
      said(link('a')),
    ];
    const known = { [link('a')]: [flag('strong')], [link('b')]: [flag('some')] };
    expect(preview({}, messages, known)).toEqual({
      messages: 5,
      checked: 3,
      asked: 1,
      known: 2,
      replies: 1,
      heldBack: 0,
    });
    expect(preview({ minSignal: 'some' }, messages, known).replies).toBe(2);
    expect(preview({ autoCheck: false }, messages, known).checked).toBe(0);
    expect(preview({ deny: ['ex.org'] }, messages, known).checked).toBe(0);
    const quietChecks = [{ check: 'arithmetic', by: 'people', since: at(0) }] as const;
    expect(preview({ quietChecks }, messages, known).replies).toBe(0);
  });

  it('holds back what is over six in an hour', () => {
    const messages = Array.from({ length: 10 }, (_, n) => said(link(n), n * 8));
    const known = Object.fromEntries(messages.map((_, n) => [link(n), [flag('strong')]]));
    // Six from 9:00 to 9:40; 9:48 and 9:56 are over; 10:04 and 10:12 are in the next hour.
    expect(preview({}, messages, known)).toMatchObject({ replies: 8, heldBack: 2 });
  });
});
