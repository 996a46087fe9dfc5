import { describe, expect, it } from '@jest/globals';
import { toChatEvent } from '../../../src/chat/slack/events.ts';
import type { SlackBody } from '../../../src/chat/slack/payloads.ts';

const us = { teamId: 'T0001', botUserId: 'U0BOT', botId: 'B0BOT' };
const options = { askingReactions: ['mag'], receivedAt: '2026-03-01T10:00:00.000Z' };
const read = (body: SlackBody) => toChatEvent(body, us, options);
const message = (more: object, eventId = 'Ev1') =>
  read({
    type: 'event_callback',
    event_id: eventId,
    event: {
      type: 'message',
      channel: 'C1',
      user: 'U0ANA',
      ts: '1700000001.000100',
      text: 'hello',
      ...more,
    },
  });

describe('Slack messages as events', () => {
  const texts: readonly (readonly [string, object, string, readonly string[]])[] = [
    [
      'mrkdwn links',
      { text: 'see <https://ex.org/a?b=1&amp;c=2> now' },
      'see https://ex.org/a?b=1&c=2 now',
      ['https://ex.org/a?b=1&c=2'],
    ],
    [
      'labelled links',
      { text: '<https://ex.org/a|the story> and <http://nytimes.com|nytimes.com>' },
      'the story and nytimes.com',
      ['https://ex.org/a', 'http://nytimes.com'],
    ],
    [
      'links in a code block',
      { text: '```<https://ex.org/a>```' },
      '```https://ex.org/a```',
      ['https://ex.org/a'],
    ],
    ['no mail or phone links', { text: '<mailto:a@b.c|a@b.c> <tel:123|123>' }, 'a@b.c 123', []],
    [
      'mentions, channels and broadcasts',
      { text: '<@U0ANA|ana> <#C1|desk> <!here> <!date^1^{date}|1 Jan>' },
      '@ana #desk @here 1 Jan',
      [],
    ],
    ['escapes, once', { text: '&amp;lt;!here&amp;gt; &lt;b&gt;' }, '&lt;!here&gt; <b>', []],
    [
      'rich text before mrkdwn',
      {
        text: '*bold* <https://ex.org/a>',
        blocks: [
          {
            type: 'rich_text',
            elements: [
              {
                type: 'rich_text_section',
                elements: [
                  { type: 'text', text: 'bold ' },
                  { type: 'link', url: 'https://ex.org/a' },
                ],
              },
              {
                type: 'rich_text_list',
                elements: [
                  { type: 'rich_text_section', elements: [{ type: 'text', text: 'one' }] },
                ],
              },
              {
                type: 'rich_text_quote',
                elements: [
                  { type: 'link', url: 'https://ex.org/b', text: 'b' },
                  { type: 'emoji', name: 'eyes', unicode: '1f440' },
                ],
              },
            ],
          },
        ],
      },
      'bold https://ex.org/a\none\nb👀',
      ['https://ex.org/a', 'https://ex.org/b'],
    ],
  ];
  for (const [what, more, text, links] of texts) {
    it(`reads ${what}`, () =>
      expect(message(more)).toMatchObject({ kind: 'message', text, links }));
  }

  it('gives a redelivery, and the app_mention of the same message, one id', () => {
    const id = message({})?.id;
    expect(message({}, 'Ev2')?.id).toBe(id);
    expect(message({ type: 'app_mention', text: '<@U0BOT> hello' }, 'Ev3')?.id).toBe(id);
  });

  it('keeps the thread of a reply', () => {
    expect(message({ thread_ts: '1699999999.000100' })?.thread).toEqual({
      platform: 'slack',
      channel: 'C1',
      thread: '1699999999.000100',
      message: '1700000001.000100',
    });
  });

  const shapes: readonly (readonly [string, object, object])[] = [
    [
      'a file',
      {
        subtype: 'file_share',
        files: [{ id: 'F1', name: 'a.txt', mimetype: 'text/plain', size: 9 }],
      },
      { files: [{ name: 'a.txt', mediaType: 'text/plain', sizeBytes: 9, location: 'F1' }] },
    ],
    [
      'a deleted file as none',
      { subtype: 'file_share', files: [{ id: 'F1', mode: 'tombstone' }] },
      { files: [] },
    ],
    ['a thread broadcast', { subtype: 'thread_broadcast', thread_ts: '1.0' }, { kind: 'message' }],
    ['another bot', { bot_id: 'B9', user: 'U9' }, { actor: { isBot: true } }],
    [
      'an old-style bot without a user',
      { subtype: 'bot_message', user: undefined, bot_id: 'B9' },
      { actor: { id: 'B9', isBot: true } },
    ],
    ['a forwarded message', { attachments: [{ is_share: true, text: 'x' }] }, { isForward: true }],
    ['an unfurled web page as no forward', { attachments: [{ text: 'x' }] }, { isForward: false }],
    ['a direct message', { channel: 'D1', channel_type: 'im' }, { isDirect: true }],
    ['our mention', { text: 'hey <@U0BOT> check' }, { mentionsUs: true, text: 'hey  check' }],
  ];
  for (const [what, more, expected] of shapes) {
    it(`recognises ${what}`, () => expect(message(more)).toMatchObject(expected));
  }

  const changed = (edited: object | undefined, text: string) =>
    message({
      subtype: 'message_changed',
      message: {
        ts: '1700000001.000100',
        user: 'U0ANA',
        text,
        ...(edited === undefined ? {} : { edited }),
      },
      previous_message: { text: 'hello' },
    });
  it('recognises an edit, with an id of its own', () => {
    const edit = changed({ ts: '1700000009.000000' }, 'hello again');
    expect(edit).toMatchObject({ isEdit: true, text: 'hello again', actor: { id: 'U0ANA' } });
    expect(edit?.id).not.toBe(message({})?.id);
  });
  it('ignores an unfurl, which changes a message too', () => {
    expect(changed(undefined, 'hello')).toBeUndefined();
    expect(changed({ ts: '1700000009.000000' }, 'hello')).toBeUndefined();
  });

  for (const subtype of [
    'message_deleted',
    'channel_join',
    'channel_topic',
    'bot_add',
    'message_replied',
    'pinned_item',
  ]) {
    it(`ignores ${subtype}`, () => expect(message({ subtype })).toBeUndefined());
  }
});

describe('other Slack payloads as events', () => {
  it('reads a slash command', () => {
    const body = {
      command: '/checkarticle',
      text: 'https://ex.org/a --fresh',
      channel_id: 'C1',
      user_id: 'U0ANA',
      team_id: 'T0001',
      trigger_id: 't1',
    };
    expect(read(body)).toMatchObject({
      kind: 'command',
      name: 'checkarticle',
      text: 'https://ex.org/a',
      options: { fresh: true },
      actor: { id: 'U0ANA' },
      thread: { channel: 'C1' },
      at: options.receivedAt,
    });
    expect(read(body)?.id).toBe(read(body)?.id);
  });

  it('reads a message shortcut with the links of a forwarded message', () => {
    expect(
      read({
        type: 'message_action',
        callback_id: 'check_article',
        trigger_id: 't2',
        user: { id: 'U0ANA' },
        channel: { id: 'C1' },
        message: {
          ts: '5.0',
          thread_ts: '4.0',
          text: 'look',
          attachments: [{ is_share: true, text: '<https://ex.org/a>' }],
        },
      }),
    ).toMatchObject({
      kind: 'shortcut',
      via: 'shortcut',
      text: 'look\n\nhttps://ex.org/a',
      links: ['https://ex.org/a'],
      thread: { channel: 'C1', message: '5.0', thread: '4.0' },
    });
  });

  it('reads a reaction that asks, and no other', () => {
    const reaction = (name: string) =>
      read({
        type: 'event_callback',
        event_id: 'Ev5',
        event: {
          type: 'reaction_added',
          user: 'U0ANA',
          reaction: name,
          item: { type: 'message', channel: 'C1', ts: '5.0' },
          event_ts: '6.0',
        },
      });
    expect(reaction('mag')).toMatchObject({
      kind: 'shortcut',
      via: 'reaction',
      thread: { channel: 'C1', message: '5.0' },
    });
    expect(reaction('tada')).toBeUndefined();
  });

  it('acknowledges a click on a link button without an event', () => {
    expect(
      read({ type: 'block_actions', actions: [{ action_id: '0|link|' }], user: { id: 'U0ANA' } }),
    ).toBeUndefined();
  });

  const lifecycle: readonly (readonly [string, object, string | undefined])[] = [
    [
      'the home page opened',
      { type: 'app_home_opened', tab: 'home', user: 'U0ANA', channel: 'D1' },
      'home',
    ],
    [
      'the messages tab opened',
      { type: 'app_home_opened', tab: 'messages', user: 'U0ANA', channel: 'D1' },
      undefined,
    ],
    ['uninstalled', { type: 'app_uninstalled' }, 'removed'],
    ['our token revoked', { type: 'tokens_revoked', tokens: { bot: ['U0BOT'] } }, 'removed'],
    [
      'a personal token revoked',
      { type: 'tokens_revoked', tokens: { oauth: ['U0ANA'], bot: [] } },
      undefined,
    ],
  ];
  for (const [what, event, kind] of lifecycle) {
    it(`reads: ${what}`, () => {
      const body = { type: 'event_callback', event_id: 'Ev6', event_time: 1_700_000_000, event };
      expect(read(body)?.kind).toBe(kind);
    });
  }

  for (const body of [
    {},
    { type: 'event_callback' },
    { type: 'event_callback', event: { type: 'message' } },
    { type: 'block_actions' },
    { type: 'view_submission' },
    { command: '/other' },
    { type: 'message_action', callback_id: 'x' },
  ]) {
    it(`makes nothing of ${JSON.stringify(body)}`, () => expect(read(body)).toBeUndefined());
  }
});
