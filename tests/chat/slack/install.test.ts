import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Answer, ChatEvent } from '../../../src/chat/port.ts';
import { line } from '../../../src/chat/reply.ts';
import {
  createSlackForMany,
  sealedInstallations,
  tokenKeys,
  type SealedRows,
  type Slack,
} from '../../../src/chat/slack/index.ts';
import {
  rememberedInstallations,
  seal,
  unseal,
} from '../../../src/chat/slack/sealed-installations.ts';
import { tenantOf, threadAt } from '../../../src/chat/slack/thread-ref.ts';
import { eventCallback, messageEvent } from '../../doubles/slack/payloads.ts';
import { slackDouble, type SlackDouble } from '../../doubles/slack/slack-double.ts';
import type { World } from '../../doubles/slack/state.ts';

function memoryRows(): SealedRows & { readonly rows: Map<string, string> } {
  const rows = new Map<string, string>();
  return {
    rows,
    get: (team) => Promise.resolve(rows.get(team)),
    put: (team, sealed) => Promise.resolve(void rows.set(team, sealed)),
    delete: (team) => Promise.resolve(void rows.delete(team)),
  };
}

describe('Slack in many workspaces', () => {
  let double: SlackDouble;
  let slack: Slack;
  let store: ReturnType<typeof memoryRows>;
  let events: ChatEvent[];
  let answer: (event: ChatEvent) => Promise<Answer>;
  let base: string;

  beforeEach(async () => {
    double = await slackDouble();
    store = memoryRows();
    slack = createSlackForMany({
      signingSecret: double.signingSecret,
      apiUrl: double.apiUrl,
      port: 0,
      oauth: {
        clientId: 'client-1',
        clientSecret: 'client-secret-1',
        stateSecret: 'state-secret-1',
        publicUrl: 'https://claimdesk.example',
      },
      installations: sealedInstallations(store, tokenKeys(randomBytes(32).toString('base64'))),
    });
    events = [];
    answer = () => Promise.resolve({});
    await slack.source.start((event) => {
      events.push(event);
      return answer(event);
    });
    base = `http://127.0.0.1:${slack.boundPort?.()}`;
    double.deliverTo(`${base}/slack/events`);
  });
  afterEach(async () => {
    await slack.source.stop();
    await double.close();
  });

  /** A person's browser: to Slack with a state, and back with a code and the cookie. */
  const install = async (teamId: string, more: { cookie?: string; code?: string } = {}) => {
    const first = await fetch(`${base}/slack/install`, { redirect: 'manual' });
    const address = new URL(first.headers.get('location') ?? '');
    const back = new URL(`${base}/slack/oauth_redirect`);
    back.searchParams.set('code', more.code ?? `code-${teamId}`);
    back.searchParams.set('state', address.searchParams.get('state') ?? '');
    const cookie = more.cookie ?? (first.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    return { address, page: await fetch(back, { headers: { cookie } }) };
  };
  const says = (world: World, text: string) =>
    double.event(
      messageEvent(world, {
        channel: 'C0DESK',
        ts: world.nextTs(),
        user: 'U0ANA',
        text,
        blocks: [],
        files: [],
        reactions: new Map(),
      }),
      world,
    );

  it('sends the installer to Slack with our scopes and greets them alone afterwards', async () => {
    answer = (event) =>
      Promise.resolve(event.kind === 'installed' ? { reply: line('Claimdesk is here.') } : {});
    const { address, page } = await install('T0001');
    expect(address.searchParams.get('scope')).toContain('chat:write');
    expect(address.searchParams.get('redirect_uri')).toBe(
      'https://claimdesk.example/slack/oauth_redirect',
    );
    expect(page.status).toBe(200);
    await slack.source.stop();
    expect(events).toMatchObject([
      { kind: 'installed', tenant: 'slack:T0001', actor: { id: 'U0ANA' } },
    ]);
    expect(double.world.messages).toMatchObject([{ channel: 'U0ANA', text: 'Claimdesk is here.' }]);
    await slack.source.start(() => Promise.resolve({}));
  });

  it('keeps tokens sealed', async () => {
    await install('T0001');
    expect([...store.rows.keys()]).toEqual(['slack:T0001']);
    expect(JSON.stringify([...store.rows])).not.toMatch(/xoxb|U0ANA/);
  });

  it('keeps workspaces apart, each with its own token', async () => {
    const other = double.addWorkspace('T0002', 'xoxb-test-2');
    await install('T0001');
    await install('T0002');
    await says(double.world, 'one');
    await says(other, 'two');
    expect(events.filter((event) => event.kind === 'message').map((event) => event.tenant)).toEqual(
      ['slack:T0001', 'slack:T0002'],
    );
    await slack.sink.post(tenantOf('T0002'), threadAt('C0DESK'), line('hello'), 'key-1');
    expect(other.messages.at(-1)?.text).toBe('hello');
    expect(double.world.messages).toHaveLength(0);
    expect(await slack.sink.find(tenantOf('T0001'), threadAt('C0DESK'), 'key-1')).toBeUndefined();
  });

  it('takes nothing from a workspace that has not installed us', async () => {
    const stranger = double.addWorkspace('T0003', 'xoxb-test-3');
    expect((await says(stranger, 'hello')).status).toBe(200);
    expect(events).toEqual([]);
  });

  it('refuses an installation that another browser began, and a code that is none', async () => {
    expect(
      (await install('T0001', { cookie: 'slack-app-oauth-state=forged' })).page.status,
    ).not.toBe(200);
    expect((await install('T0001', { code: 'wrong' })).page.status).not.toBe(200);
    expect(store.rows.size).toBe(0);
  });

  it('uses the new token after a second installation', async () => {
    await install('T0001');
    double.world.tokens.clear();
    double.world.tokens.add('xoxb-test-1b');
    await install('T0001');
    await slack.sink.post(tenantOf('T0001'), threadAt('C0DESK'), line('hello'), 'key-1');
    expect(
      double.calls.filter((call) => call.method === 'chat.postMessage').map((call) => call.token),
    ).toEqual(['xoxb-test-1b']);
  });

  for (const order of [
    ['app_uninstalled', 'tokens_revoked'],
    ['tokens_revoked', 'app_uninstalled'],
  ]) {
    it(`has no token left after ${order.join(' and ')}`, async () => {
      await install('T0001');
      for (const type of order)
        expect(
          (await double.event({ type, tokens: { bot: [double.world.botUserId] } })).status,
        ).toBe(200);
      expect(store.rows.size).toBe(0);
      expect(events.filter((event) => event.kind === 'removed')).toHaveLength(1);
      await expect(
        slack.sink.post(tenantOf('T0001'), threadAt('C0DESK'), line('x'), 'k'),
      ).rejects.toMatchObject({ code: 'gone' });
    });
  }

  it('takes a removal that is delivered after a new installation for what it is: an old one', async () => {
    await install('T0001');
    const { world } = double;
    const late = eventCallback(world, { type: 'app_uninstalled' }, world.nextId('Ev'));
    await double.deliver({ ...late, event_time: 1_600_000_000 });
    expect(store.rows.size).toBe(1);
    expect(events.filter((event) => event.kind === 'removed')).toEqual([]);
  });

  it('keeps the token until the removal could be stored', async () => {
    await install('T0001');
    answer = (event) =>
      event.kind === 'removed'
        ? Promise.reject(new Error('the store is down'))
        : Promise.resolve({});
    expect((await double.event({ type: 'app_uninstalled' })).status).toBe(500);
    expect(store.rows.size).toBe(1);
    answer = () => Promise.resolve({});
    await double.redeliver();
    expect(store.rows.size).toBe(0);
  });
});

describe('sealed tokens', () => {
  const [key, old] = [randomBytes(32), randomBytes(32)];

  it('open with their key and for their workspace only', () => {
    const sealed = seal('xoxb-1', 'T1', key);
    expect(unseal(sealed, 'T1', [key])).toBe('xoxb-1');
    expect(() => unseal(sealed, 'T2', [key])).toThrow(/cannot be opened/);
    expect(() => unseal(sealed, 'T1', [old])).toThrow(/cannot be opened/);
  });

  it('open with an earlier key while keys are changed', () => {
    expect(unseal(seal('xoxb-1', 'T1', old), 'T1', [key, old])).toBe('xoxb-1');
  });

  it('do not open once they have been changed', () => {
    const parts = seal('xoxb-1', 'T1', key).split('.');
    for (const at of [1, 2, 3]) {
      const changed = [...parts];
      changed[at] = Buffer.from((parts[at] ?? '').split('').reverse().join('')).toString(
        'base64url',
      );
      expect(() => unseal(changed.join('.'), 'T1', [key])).toThrow();
    }
    expect(() => unseal('v2.a.b.c', 'T1', [key])).toThrow(/unknown version/);
    expect(() =>
      unseal(`v1.${parts[1]}.${(parts[2] ?? '').slice(0, 6)}.${parts[3]}`, 'T1', [key]),
    ).toThrow();
  });

  it('never look the same twice', () => {
    expect(seal('xoxb-1', 'T1', key)).not.toBe(seal('xoxb-1', 'T1', key));
  });

  it('take keys in base64 and hex, several at once, and refuse short ones without quoting them', () => {
    expect(tokenKeys(`${key.toString('base64')}, ${old.toString('hex')}`)).toEqual([key, old]);
    expect(() => tokenKeys('hunter2')).toThrow(/^(?!.*hunter2).*openssl rand/);
  });
});

describe('remembered installations', () => {
  it('are asked for once in 30 s, again after a change, and again after a failure', async () => {
    let asked = 0;
    let time = 0;
    const remembered = rememberedInstallations(
      {
        find: () => {
          asked += 1;
          return asked === 1 ? Promise.reject(new Error('down')) : Promise.resolve(undefined);
        },
        save: () => Promise.resolve(),
        remove: () => Promise.resolve(),
      },
      () => time,
    );
    await expect(remembered.find('T1')).rejects.toThrow('down');
    await remembered.find('T1');
    await remembered.find('T1');
    expect(asked).toBe(2);
    time = 31_000;
    await remembered.find('T1');
    await remembered.remove('T1');
    await remembered.find('T1');
    expect(asked).toBe(4);
  });

  it('are 5,000 at most', async () => {
    const asked: string[] = [];
    const find = (teamId: string) => {
      asked.push(teamId);
      return Promise.resolve(undefined);
    };
    const nothing = () => Promise.resolve();
    const remembered = rememberedInstallations({ find, save: nothing, remove: nothing }, () => 0);
    for (let n = 0; n <= 5_000; n += 1) await remembered.find(`T${n}`);
    await remembered.find('T1');
    await remembered.find('T0');
    expect(asked.slice(5_001)).toEqual(['T0']);
  });
});
