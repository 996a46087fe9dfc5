import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createSlack, type Slack } from '../../../src/chat/slack/index.ts';
import { slackDouble, type SlackDouble } from '../../doubles/slack/slack-double.ts';
import type { Delivery } from '../../doubles/slack/socket-server.ts';

describe('Slack over Socket Mode', () => {
  let double: SlackDouble;
  let slack: Slack;
  let handled: string[];
  let handle: () => Promise<object>;
  const unhandled: unknown[] = [];
  const onUnhandled = (reason: unknown) => unhandled.push(reason);

  beforeEach(async () => {
    process.on('unhandledRejection', onUnhandled);
    double = await slackDouble();
    slack = createSlack({
      botToken: double.botToken,
      appToken: double.appToken,
      apiUrl: double.apiUrl,
    });
    handled = [];
    handle = () => Promise.resolve({});
    await slack.source.start((event) => {
      handled.push(event.id);
      return handle();
    });
  });
  afterEach(async () => {
    await slack.source.stop();
    await double.close();
    process.off('unhandledRejection', onUnhandled);
    expect(unhandled.splice(0)).toEqual([]);
  });

  const sendMany = (count: number): Promise<Delivery[]> =>
    Promise.all(
      Array.from({ length: count }, (_, n) =>
        double.write('C0DESK', `message ${n}`).then(({ delivery }) => delivery),
      ),
    );

  it('acknowledges an event only when it has been stored', async () => {
    let stored = false;
    handle = async () => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      stored = true;
      return {};
    };
    const { delivery } = await double.write('C0DESK', 'hello');
    expect(delivery.acknowledged).toBe(true);
    expect(stored).toBe(true);
  });

  it('loses no envelope in 20 announced disconnects, and is never without a connection', async () => {
    const deliveries: Delivery[] = [];
    for (let n = 0; n < 20; n += 1) {
      const sent = sendMany(5);
      double.socket.recycle(n % 2 === 0 ? 'warning' : 'refresh_requested', 60);
      deliveries.push(...(await sent), ...(await sendMany(5)));
      expect(double.socket.connections()).toBeGreaterThan(0);
      while (double.socket.opened() < n + 2) await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(deliveries).toHaveLength(200);
    expect(deliveries.filter((delivery) => !delivery.acknowledged)).toEqual([]);
    expect(new Set(handled).size).toBe(200);
    expect(Math.max(...deliveries.map((delivery) => delivery.ms))).toBeLessThan(1_000);
  });

  it('loses no envelope in 20 cut connections, and is back within a second each time', async () => {
    const deliveries: Delivery[] = [];
    for (let n = 0; n < 20; n += 1) {
      const sent = sendMany(5);
      double.socket.cut();
      deliveries.push(...(await sent), ...(await sendMany(5)));
    }
    expect(deliveries.filter((delivery) => !delivery.acknowledged)).toEqual([]);
    expect(new Set(handled).size).toBe(200);
    expect(Math.max(...deliveries.map((delivery) => delivery.ms))).toBeLessThan(1_500);
  }, 60_000);

  it('survives an app_rate_limited envelope, which ends the library', async () => {
    const payload = {
      type: 'app_rate_limited',
      team_id: 'T0001',
      minute_rate_limited: 1_700_000_000,
      api_app_id: 'A0001',
    };
    double.socket.raw(JSON.stringify({ type: 'events_api', envelope_id: 'e1', payload }));
    for (const frame of [
      'not json',
      '{}',
      '{"type":"events_api"}',
      '{"type":"unheard_of","payload":null}',
      '[]',
      'null',
    ])
      double.socket.raw(frame);
    const { delivery } = await double.write('C0DESK', 'hello');
    expect(delivery.acknowledged).toBe(true);
  });

  it('keeps trying while apps.connections.open fails', async () => {
    double.faults.next('apps.connections.open', { kind: 'lose-response' });
    double.faults.next('apps.connections.open', { kind: 'error', error: 'internal_error' });
    double.socket.cut();
    const { delivery } = await double.write('C0DESK', 'hello');
    expect(delivery.acknowledged).toBe(true);
  });

  it('asks for its socket with the app-level token, never with the bot token', () => {
    const opened = double.calls.filter((call) => call.method === 'apps.connections.open');
    expect(opened.map((call) => call.token)).toEqual([double.appToken]);
  });
});

describe('a Slack set-up that cannot work', () => {
  const start = async (tokens: { botToken?: string; appToken?: string }) => {
    const double = await slackDouble();
    const slack = createSlack({
      botToken: double.botToken,
      appToken: double.appToken,
      apiUrl: double.apiUrl,
      ...tokens,
    });
    const outcome = await slack.source
      .start(() => Promise.resolve({}))
      .catch((error: Error) => error.message);
    await slack.source.stop();
    await double.close();
    return outcome;
  };

  it('says that the bot token is not accepted, and where the right one stands', async () => {
    expect(await start({ botToken: 'xoxb-wrong' })).toMatch(
      /bot token \(invalid_auth\).*OAuth & Permissions/,
    );
  });

  it('says that the app-level token is not accepted, and where to make one', async () => {
    expect(await start({ appToken: 'xapp-wrong' })).toMatch(/app-level token.*connections:write/);
  });

  it('says which of the two ways to connect is missing', () => {
    expect(() => createSlack({ botToken: 'xoxb-1' })).toThrow(
      /app-level token .* or a signing secret/,
    );
  });
});
