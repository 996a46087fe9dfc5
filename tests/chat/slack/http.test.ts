import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createSlack, type Slack } from '../../../src/chat/slack/index.ts';
import { slackDouble, type SlackDouble } from '../../doubles/slack/slack-double.ts';
import { eventCallback, messageEvent } from '../../doubles/slack/payloads.ts';

describe('Slack over HTTP', () => {
  let double: SlackDouble;
  let slack: Slack;
  let handled: string[];
  let handle: () => Promise<object>;

  beforeEach(async () => {
    double = await slackDouble();
    slack = createSlack({
      botToken: double.botToken,
      signingSecret: double.signingSecret,
      apiUrl: double.apiUrl,
      port: 0,
    });
    handled = [];
    handle = () => Promise.resolve({});
    await slack.source.start((event) => {
      handled.push(event.id);
      return handle();
    });
    double.deliverTo(`http://127.0.0.1:${slack.boundPort?.()}/slack/events`);
  });
  afterEach(async () => {
    await slack.source.stop();
    await double.close();
  });

  const hello = () =>
    eventCallback(
      double.world,
      messageEvent(double.world, {
        channel: 'C0DESK',
        ts: '5.0',
        user: 'U0ANA',
        text: 'hello',
        blocks: [],
        files: [],
        reactions: new Map(),
      }),
      'Ev1',
    );

  for (const [offsetSeconds, status] of [
    [-301, 401],
    [-299, 200],
    [0, 200],
    [299, 200],
    [302, 401],
    [3_600, 401],
    [-3_600, 401],
  ] as const) {
    it(`answers ${status} to a request signed ${offsetSeconds} s from now`, async () => {
      const delivery = await double.deliver(hello(), { offsetSeconds });
      expect(delivery.status).toBe(status);
      expect(handled).toHaveLength(status === 200 ? 1 : 0);
    });
  }

  it('refuses another secret and a changed body', async () => {
    expect((await double.deliver(hello(), { secret: 'wrong' })).status).toBe(401);
    expect(
      (await double.deliver(hello(), { tamper: (body) => body.replace('hello', 'hallo') })).status,
    ).toBe(401);
    expect(handled).toHaveLength(0);
  });

  it('refuses a timestamp that is no number', async () => {
    const response = await fetch(`http://127.0.0.1:${slack.boundPort?.()}/slack/events`, {
      method: 'POST',
      headers: { 'x-slack-request-timestamp': 'soon', 'x-slack-signature': 'v0=00' },
      body: '{}',
    });
    expect(response.status).toBe(401);
  });

  it('answers the address verification', async () => {
    const delivery = await double.deliver({ type: 'url_verification', challenge: 'c-1' });
    expect(delivery).toMatchObject({ status: 200, response: { challenge: 'c-1' } });
  });

  it('answers 500 when the event could not be stored, 200 once it is', async () => {
    handle = () => Promise.reject(new Error('the store is down'));
    expect((await double.deliver(hello())).status).toBe(500);
    handle = () => Promise.resolve({});
    expect((await double.redeliver()).status).toBe(200);
    expect(new Set(handled).size).toBe(1);
  });

  it('does not acknowledge before the event is stored', async () => {
    let stored = false;
    handle = async () => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      stored = true;
      return {};
    };
    await double.deliver(hello());
    expect(stored).toBe(true);
  });

  it('gives four deliveries of one event one id', async () => {
    await double.deliver(hello());
    await double.redeliver(3);
    expect(handled).toHaveLength(4);
    expect(new Set(handled).size).toBe(1);
  });

  it('answers 404 elsewhere', async () => {
    const response = await fetch(`http://127.0.0.1:${slack.boundPort?.()}/elsewhere`);
    expect(response.status).toBe(404);
  });
});
