import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Answer, ChatEvent } from '../../../src/chat/port.ts';
import { line } from '../../../src/chat/reply.ts';
import { createSlack, type Slack } from '../../../src/chat/slack/index.ts';
import { slackDouble, type SlackDouble } from '../../doubles/slack/slack-double.ts';
import { sampleForm, sampleReply } from '../sample-replies.ts';
import { readableText } from './readable.ts';

describe('what Slack sends', () => {
  let double: SlackDouble;
  let slack: Slack;
  let events: ChatEvent[];
  let answer: (event: ChatEvent) => Answer;

  beforeEach(async () => {
    double = await slackDouble();
    slack = createSlack({
      botToken: double.botToken,
      appToken: double.appToken,
      apiUrl: double.apiUrl,
      askingReactions: ['mag'],
    });
    events = [];
    answer = () => ({});
    await slack.source.start((event) => {
      events.push(event);
      return Promise.resolve(answer(event));
    });
  });
  afterEach(async () => {
    await slack.source.stop();
    await double.close();
  });
  /** Answers that are calls of their own have gone out when the source has stopped. */
  const settle = () => slack.source.stop();

  const article = async () => (await double.write('C0DESK', 'New: https://ex.org/harbour')).message;

  it('brings the message under a reaction along, with its thread', async () => {
    const parent = await article();
    const { message } = await double.write('C0DESK', 'and https://ex.org/rail', {
      thread: parent.ts,
    });
    await double.event({
      type: 'reaction_added',
      user: 'U0BEN',
      reaction: 'mag',
      item: { type: 'message', channel: 'C0DESK', ts: message.ts },
      event_ts: '9.0',
    });
    expect(events.at(-1)).toMatchObject({
      kind: 'shortcut',
      via: 'reaction',
      links: ['https://ex.org/rail'],
      actor: { id: 'U0BEN' },
      thread: { thread: parent.ts, message: message.ts },
    });
  });

  it('looks at the head of the thread for a mention that says only check', async () => {
    const parent = await article();
    await double.write('C0DESK', `<@${double.world.botUserId}> check`, { thread: parent.ts });
    expect(events.at(-1)).toMatchObject({ mentionsUs: true, links: ['https://ex.org/harbour'] });
    await double.write('C0DESK', `<@${double.world.botUserId}> check https://ex.org/rail`, {
      thread: parent.ts,
    });
    expect(events.at(-1)).toMatchObject({ links: ['https://ex.org/rail'] });
  });

  it('leaves the text of the thread to be read when the mention is acted on', async () => {
    const { message } = await double.write('C0DESK', 'The harbour handled 25,000 boxes.');
    await double.write('C0DESK', `<@${double.world.botUserId}> check`, { thread: message.ts });
    expect(events.at(-1)).toMatchObject({ text: 'check', links: [] });
  });

  it('leaves a mention as it is when the thread may not be read', async () => {
    const parent = await article();
    double.world.scopes.delete('channels:history');
    await double.write('C0DESK', `<@${double.world.botUserId}> check`, { thread: parent.ts });
    expect(events.at(-1)).toMatchObject({ mentionsUs: true, text: 'check', links: [] });
  });

  it('reads links to own sites without reading messages', async () => {
    const shared = {
      type: 'link_shared',
      user: 'U0ANA',
      channel: 'C0DESK',
      message_ts: '77.000100',
      is_bot_user_member: true,
      source: 'conversations_history',
      links: [{ domain: 'ex.org', url: 'https://ex.org/a' }],
    };
    await double.event(shared);
    expect(events).toMatchObject([
      { kind: 'message', id: 'message:C0DESK:77.000100', links: ['https://ex.org/a'] },
    ]);
    await double.event({ ...shared, source: 'composer', message_ts: 'uuid' });
    await double.event({ ...shared, is_bot_user_member: false, message_ts: '78.000100' });
    expect(events).toHaveLength(1);
  });

  it('knows who is an administrator, who is a guest, and where they are', async () => {
    double.world.users.set('U0GUEST', { id: 'U0GUEST', name: 'Guest', guest: true });
    double.world.users.set('U0ELSE', { id: 'U0ELSE', name: 'Else', admin: true, teamId: 'T9999' });
    for (const user of ['U0ANA', 'U0BEN', 'U0GUEST', 'U0ELSE'])
      await double.command('C0DESK', user, 'checksettings', '');
    expect(events.map((event) => event.actor)).toMatchObject([
      { isAdmin: true, isGuest: false, zone: 'Europe/Lisbon', locale: 'en-GB' },
      { isAdmin: false, isGuest: false },
      { isAdmin: false, isGuest: true },
      { isAdmin: false, isGuest: true },
    ]);
  });

  it('treats everybody as no administrator without users:read', async () => {
    double.world.scopes.delete('users:read');
    await double.command('C0DESK', 'U0ANA', 'checksettings', '');
    expect(events[0]?.actor).toEqual({ id: 'U0ANA', isBot: false, isAdmin: false, isGuest: false });
  });

  it('is not held up by a slow look-up of a person', async () => {
    double.faults.next('users.info', { kind: 'delay', ms: 5_000 });
    const delivery = await double.command('C0DESK', 'U0ANA', 'checkhelp', '');
    expect(delivery.ms).toBeLessThan(1_500);
  });

  it('passes our own messages by', async () => {
    await double.write('C0DESK', 'a reply of ours', { by: double.world.botUserId });
    expect(events).toEqual([]);
  });

  it('opens the form of the global shortcut, and shows its answer in the own channel', async () => {
    answer = (event) =>
      event.kind === 'form' ? { reply: line('Checking the text …') } : { form: sampleForm };
    await double.deliver({
      type: 'shortcut',
      callback_id: 'check_article_form',
      trigger_id: 'trigger-1.U0ANA',
      action_ts: '1700000000.1',
      user: { id: 'U0ANA', team_id: 'T0001' },
      team: { id: 'T0001' },
    });
    await until(() => double.world.views.length === 1);
    await double.submit('U0ANA', { note: 'text' });
    await settle();
    expect(events).toMatchObject([
      { kind: 'shortcut' },
      { kind: 'form', thread: { channel: 'U0ANA' } },
    ]);
    expect(double.world.messages.at(-1)).toMatchObject({
      channel: 'U0ANA',
      text: 'Checking the text …',
    });
  });

  it('shows a home page, and takes presses on it', async () => {
    answer = () => ({ home: sampleReply(1) });
    await double.event({
      type: 'app_home_opened',
      user: 'U0ANA',
      channel: 'D0ANA',
      tab: 'home',
      event_ts: '9.0',
    });
    await until(() => double.world.homes.has('U0ANA'));
    expect(readableText(double.world.homes.get('U0ANA'))).toContain('Figures differ');
    await double.deliver({
      type: 'block_actions',
      user: { id: 'U0ANA', team_id: 'T0001' },
      team: { id: 'T0001' },
      trigger_id: 'trigger-2.U0ANA',
      container: { type: 'view', view_id: 'V1' },
      view: { id: 'V1', type: 'home' },
      actions: [
        { action_id: '0|claim:take|claim-1', type: 'button', value: 'claim-1', action_ts: '9.1' },
      ],
    });
    expect(events.at(-1)).toMatchObject({
      kind: 'action',
      action: 'claim:take',
      thread: { channel: 'U0ANA' },
    });
  });

  it('replaces an ephemeral message through its response address', async () => {
    answer = () => ({ update: line('Done.') });
    await double.deliver({
      type: 'block_actions',
      user: { id: 'U0ANA', team_id: 'T0001' },
      team: { id: 'T0001' },
      channel: { id: 'C0DESK' },
      trigger_id: 'trigger-3.U0ANA',
      container: { type: 'message', is_ephemeral: true, message_ts: '5.0', channel_id: 'C0DESK' },
      response_url: `${double.origin}/respond/message/U0ANA/C0DESK/5.0/1`,
      actions: [{ action_id: '0|claim:take|c', type: 'button', value: 'c', action_ts: '9.1' }],
    });
    await settle();
    expect(double.responses.map(({ body }) => body)).toMatchObject([
      { replace_original: true, text: 'Done.' },
    ]);
  });

  it('acknowledges before an answer that is slow to show', async () => {
    answer = () => ({ form: sampleForm });
    double.faults.next('views.open', { kind: 'delay', ms: 800 });
    const delivery = await double.deliver({
      type: 'shortcut',
      callback_id: 'check_article_form',
      trigger_id: 'trigger-1.U0ANA',
      user: { id: 'U0ANA', team_id: 'T0001' },
      team: { id: 'T0001' },
    });
    expect(delivery.ms).toBeLessThan(500);
  });

  for (const order of [
    ['app_uninstalled', 'tokens_revoked'],
    ['tokens_revoked', 'app_uninstalled'],
  ]) {
    it(`is gone after ${order.join(' and ')}`, async () => {
      for (const type of order) {
        const { acknowledged } = await double.event({
          type,
          tokens: { bot: [double.world.botUserId] },
        });
        expect(acknowledged).toBe(true);
      }
      expect(events.map((event) => event.kind)).toEqual(['removed']);
      await double.write('C0DESK', 'still there?');
      expect(events).toHaveLength(1);
    });
  }
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}
