import { describe, expect, it } from '@jest/globals';
import { encodeCustomId } from '../../../src/chat/discord/custom-id.ts';
import { linksIn, plainText } from '../../../src/chat/discord/incoming-text.ts';
import { interactionEvent } from '../../../src/chat/discord/interaction-event.ts';
import { installedEvent, removedEvent } from '../../../src/chat/discord/lifecycle-event.ts';
import { messageEvent } from '../../../src/chat/discord/message-event.ts';
import {
  broughtAlong,
  ids,
  inDirect,
  interaction,
  inThread,
  message,
  surroundings,
} from './payloads.ts';

const link = 'https://ex.org/harbour';
const read = (content: string, more: object = {}, isUpdate = false) =>
  messageEvent(message(content, more), surroundings, isUpdate);

describe('a message on Discord', () => {
  it('says who wrote what, where and when', () => {
    expect(read(`Look: ${link}`)).toEqual({
      kind: 'message',
      id: ids.message,
      tenant: `discord:${ids.guild}`,
      actor: { id: ids.person, name: 'Ana', isBot: false, isAdmin: false, isGuest: false },
      thread: { platform: 'discord', channel: ids.channel, message: ids.message },
      at: '2026-01-05T11:39:22.756Z',
      text: `Look: ${link}`,
      links: [link],
      files: [],
      isEdit: false,
      isForward: false,
      isDirect: false,
      mentionsUs: false,
    });
  });

  it('in a thread belongs to that thread of its channel', () => {
    expect(read('x', { channel_id: ids.thread })?.thread).toEqual({
      platform: 'discord',
      channel: ids.channel,
      thread: ids.thread,
      message: ids.message,
    });
  });

  it('in a direct conversation is answered there, under a tenant of that person alone', () => {
    const event = read('x', { guild_id: undefined, channel_id: '5' });
    expect(event).toMatchObject({ isDirect: true, tenant: `discord:dm-${ids.person}` });
    expect(event?.thread).toEqual({
      platform: 'discord',
      channel: '5',
      thread: '5',
      message: ids.message,
    });
  });

  it.each([
    ['by name', `<@${ids.bot}> check ${link}`],
    ['by the old form', `<@!${ids.bot}> check ${link}`],
    ['by our role, picked by mistake', `<@&${ids.role}> check ${link}`],
  ])('calls us %s, and the call is cut out', (_, content) => {
    expect(read(content)).toMatchObject({ mentionsUs: true, text: `check ${link}` });
  });

  it('does not call us by naming somebody else', () => {
    expect(read(`<@1> and <@&2>, see ${link}`)?.mentionsUs).toBe(false);
  });

  it('that calls us in answer to another is about that other', () => {
    const answered = message(`earlier: ${link}`);
    const event = read(`<@${ids.bot}> check`, { type: 19, referenced_message: answered });
    expect(event?.links).toEqual([link]);
    expect(event?.text).toBe('check');
  });

  it('that answers another without calling us brings only its own links', () => {
    expect(read('yes', { type: 19, referenced_message: message(link) })?.links).toEqual([]);
  });

  it('that was edited has an id of its own, and the same for the same edit', () => {
    const edit = { edited_timestamp: '2026-01-05T12:01:00.000Z' };
    expect(read(link, edit, true)).toMatchObject({
      isEdit: true,
      id: `${ids.message}:edit:2026-01-05T12:01:00.000Z`,
    });
    expect(read(link, edit, true)?.id).toBe(read(`${link}?`, edit, true)?.id);
  });

  it('that was forwarded says so and shows what was forwarded', () => {
    const snapshot = { message: { content: `far away: ${link}`, attachments: [] } };
    expect(
      read('', { message_reference: { type: 1 }, message_snapshots: [snapshot] }),
    ).toMatchObject({ isForward: true, text: `far away: ${link}`, links: [link] });
  });

  it('names its files', () => {
    const attachment = {
      id: '1',
      filename: 'draft.pdf',
      size: 10,
      url: 'https://cdn.discordapp.com/attachments/1/2/draft.pdf?ex=1',
      content_type: 'application/pdf',
    };
    expect(read('', { attachments: [attachment] })?.files).toEqual([
      {
        name: 'draft.pdf',
        sizeBytes: 10,
        location: 'https://cdn.discordapp.com/attachments/1/2/draft.pdf?ex=1',
        mediaType: 'application/pdf',
      },
    ]);
  });

  it.each([
    ['a bot', { author: { id: '1', username: 'feed', bot: true } }],
    ['a webhook', { webhook_id: '2' }],
  ])('by %s is marked as a bot’s', (_, more) => {
    expect(read(link, more)?.actor.isBot).toBe(true);
  });

  it.each([
    ['our own', link, { author: { id: ids.bot, username: 'claimdesk', bot: true } }, false],
    ['a joining notice', '', { type: 7 }, false],
    ['a pin notice', '', { type: 6 }, false],
    ['a link preview that arrives later', link, { edited_timestamp: null }, true],
  ])('is left alone when it is %s', (_, content, more, isUpdate) => {
    expect(read(content, more, isUpdate)).toBeUndefined();
  });
});

describe('links in a message', () => {
  it.each([
    ['plain', `see ${link}, and more`, [link]],
    ['in angle brackets', `<${link}>`, [link]],
    ['behind words', `[words](${link})`, [link]],
    ['behind words, in angle brackets', `[words](<${link}>)`, [link]],
    [
      'two, in order',
      'https://b.example https://a.example/',
      ['https://b.example', 'https://a.example/'],
    ],
    ['with a bracket of its own', 'https://ex.org/a_(b)', ['https://ex.org/a_(b)']],
    ['in brackets', `(${link})`, [link]],
    ['in a spoiler', `||${link}||`, [link]],
    ['in bold', `**${link}**`, [link]],
    ['in a quotation', `> ${link}`, [link]],
    ['with a query', 'https://ex.org/?a=1&b=2', ['https://ex.org/?a=1&b=2']],
    ['not in code', `\`${link}\``, []],
    ['not in a block of code', `\`\`\`\n${link}\n\`\`\``, []],
    ['not of another kind', 'ftp://ex.org hxxp://ex.org', []],
  ])('%s', (_, content, links) => {
    expect(linksIn(content)).toEqual(links);
  });

  it.each([
    ['stars', `http://example.com/${'*'.repeat(70_000)}a`],
    ['dots', `http://huntr.dev.${'test21312312.'.repeat(3_000)}`],
    ['brackets', `[a]:-${'.-'.repeat(5_000)}X`],
    ['parentheses', '('.repeat(20_000)],
    ['parentheses behind an address', `https://a${')'.repeat(40_000)}`],
    ['spaces that are none', `http://a${'\u00a0'.repeat(100_000)}`],
    ['angle brackets', '<http://'.repeat(50_000)],
    ['signs', `https://${'@'.repeat(40_000)}`],
    ['half-open marks', '**a '.repeat(10_000)],
    ['half-open links', '[a]('.repeat(10_000)],
  ])('are found at once among %s', (_, content) => {
    const before = performance.now();
    linksIn(content);
    plainText(content);
    // Ten times what it takes here; a pattern that is not linear takes minutes.
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});

describe('the words of a message', () => {
  it.each([
    ['bold', '**The mayor** said', 'The mayor said'],
    ['italics, both ways', '*one* and _two_', 'one and two'],
    ['underline and strike-through', '__a__ ~~b~~', 'a b'],
    ['a spoiler', '||hidden||', 'hidden'],
    ['code', '`x`', 'x'],
    ['a block of code', '```js\nlet a\n```', 'let a'],
    ['a heading and a quotation', '# Head\n> said', 'Head\nsaid'],
    ['a masked link', '[words](https://ex.org/)', 'words https://ex.org/'],
    ['a person', `hello <@${ids.person}>`, 'hello @ana'],
    ['an emoji of the server', 'nice <:thumb:123>', 'nice :thumb:'],
    ['a time', '<t:1767614400:R>', '2026-01-05T12:00:00.000Z'],
    ['an escaped star', '5 \\* 3', '5 * 3'],
    ['a sum, left alone', '2 * 3 * 4 = 24', '2 * 3 * 4 = 24'],
    ['a name with underscores, left alone', 'the_long_name', 'the_long_name'],
  ])('come without markup: %s', (_, content, text) => {
    expect(plainText(content, [{ id: ids.person, username: 'ana' }])).toBe(text);
  });
});

const slash = (name: string, options: object[], more: object = {}) =>
  interactionEvent(interaction(2, { id: '1', type: 1, name, options }, more));

describe('a command on Discord', () => {
  it.each([
    [
      'checkarticle',
      [
        { type: 3, name: 'article', value: link },
        { type: 5, name: 'fresh', value: true },
        { type: 3, name: 'min-signal', value: 'strong' },
      ],
      link,
      { fresh: true, 'min-signal': 'strong' },
    ],
    [
      'claims',
      [
        { type: 5, name: 'mine', value: true },
        { type: 3, name: 'article', value: link },
      ],
      '',
      { mine: true, article: link },
    ],
    ['checkdigest', [{ type: 1, name: 'now' }], 'now', {}],
    ['checkdigest', [{ type: 1, name: 'show' }], '', {}],
    [
      'checkdigest',
      [
        {
          type: 1,
          name: 'set',
          options: [
            { type: 3, name: 'time', value: '08:30' },
            { type: 7, name: 'channel', value: '7' },
          ],
        },
      ],
      '',
      { time: '08:30', channel: '7' },
    ],
    [
      'checksettings',
      [{ type: 1, name: 'auto', options: [{ type: 3, name: 'state', value: 'on' }] }],
      'auto on',
      {},
    ],
    [
      'checksettings',
      [
        {
          type: 1,
          name: 'allow',
          options: [{ type: 3, name: 'sites', value: 'a.example b.example' }],
        },
      ],
      'allow a.example b.example',
      {},
    ],
    [
      'checksettings',
      [
        {
          type: 1,
          name: 'editor',
          options: [
            { type: 6, name: 'person', value: '42' },
            { type: 3, name: 'change', value: 'add' },
          ],
        },
      ],
      'editor add 42',
      {},
    ],
    [
      'checksettings',
      [{ type: 1, name: 'retention', options: [{ type: 4, name: 'days', value: 14 }] }],
      'retention 14',
      {},
    ],
    ['checkhelp', [], '', {}],
  ])('/%s %j', (name, options, text, given) => {
    expect(slash(name, options)).toMatchObject({ kind: 'command', name, text, options: given });
  });

  it('brings its file', () => {
    const event = interactionEvent(
      interaction(2, {
        id: '1',
        type: 1,
        name: 'checkarticle',
        options: [{ type: 11, name: 'file', value: '9' }],
        resolved: {
          attachments: {
            9: { id: '9', filename: 'a.md', size: 3, url: 'https://cdn.discordapp.com/a.md' },
          },
        },
      }),
    );
    expect(event).toMatchObject({ files: [{ name: 'a.md', sizeBytes: 3 }] });
  });

  it.each([
    ['in a channel, to the channel', {}, { channel: ids.channel }, ids.guild],
    [
      'in a thread, to the thread',
      inThread,
      { channel: ids.channel, thread: ids.thread },
      ids.guild,
    ],
    [
      'in a direct conversation, there',
      inDirect,
      { channel: '500000000000000001', thread: '500000000000000001' },
      `dm-${ids.person}`,
    ],
    [
      'where we are no member, to the person alone',
      broughtAlong,
      { channel: ids.channel, onlyFor: ids.person },
      `dm-${ids.person}`,
    ],
  ])('asked %s', (_, more, thread, tenant) => {
    const event = slash('checkarticle', [], more);
    expect(event?.thread).toEqual({ platform: 'discord', ...thread });
    expect(event?.tenant).toBe(`discord:${tenant}`);
  });

  it.each([
    ['nobody special', '0', false],
    ['Manage Server', '32', true],
    ['Administrator', '8', true],
  ])('knows an administrator: %s', (_, permissions, isAdmin) => {
    const member = { user: { id: ids.person, username: 'ana' }, roles: [], permissions };
    expect(slash('checksettings', [], { member })?.actor).toMatchObject({
      isAdmin,
      locale: 'en-GB',
    });
  });

  it('that is not ours is nothing', () => {
    expect(slash('somebody-elses', [])).toBeUndefined();
  });
});

describe('the other ways to ask on Discord', () => {
  it('‘Check this article’ brings the message that it was used on', () => {
    const data = {
      id: '1',
      type: 3,
      name: 'Check this article',
      target_id: ids.message,
      resolved: { messages: { [ids.message]: message(`**Read** ${link}`) } },
    };
    expect(interactionEvent(interaction(2, data))).toMatchObject({
      kind: 'shortcut',
      via: 'shortcut',
      text: `Read ${link}`,
      links: [link],
      thread: { channel: ids.channel, message: ids.message },
    });
  });

  it('a button brings its action, its value and its message', () => {
    const data = { component_type: 2, custom_id: encodeCustomId('claim:take', 'r1/f1') };
    const event = interactionEvent(interaction(3, data, { ...inThread, message: message('') }));
    expect(event).toMatchObject({
      kind: 'action',
      action: 'claim:take',
      value: 'r1/f1',
      on: { platform: 'discord', channel: ids.channel, thread: ids.thread, message: ids.message },
    });
    expect(event).not.toHaveProperty('picked');
  });

  it('a choice brings what was picked', () => {
    const data = {
      component_type: 3,
      custom_id: encodeCustomId('claim:status', 'r1/f1'),
      values: ['verified'],
    };
    expect(interactionEvent(interaction(3, data, { message: message('') }))).toMatchObject({
      picked: 'verified',
    });
  });

  it.each([
    [
      'in labels',
      [
        { type: 18, component: { type: 4, custom_id: 'note', value: 'n' } },
        { type: 18, component: { type: 3, custom_id: 'reason', values: ['opinion'] } },
      ],
      { note: 'n', reason: 'opinion' },
    ],
    [
      'in rows',
      [{ type: 1, components: [{ type: 4, custom_id: 'note', value: 'n' }] }],
      { note: 'n' },
    ],
  ])('a dialog brings its fields %s', (_, components, fields) => {
    const data = { custom_id: encodeCustomId('claim:note', 'r1/f1'), components };
    expect(interactionEvent(interaction(5, data))).toMatchObject({
      kind: 'form',
      form: 'claim:note',
      value: 'r1/f1',
      fields,
    });
  });

  it('a control of somebody else is nothing', () => {
    const data = { component_type: 2, custom_id: 'other-bot' };
    expect(interactionEvent(interaction(3, data, { message: message('') }))).toBeUndefined();
  });

  it('a server that takes us in or puts us out is an event with an id of its own', () => {
    const guild = {
      id: ids.guild,
      owner_id: ids.person,
      system_channel_id: ids.channel,
      joined_at: '2026-01-05T12:00:00.000Z',
    };
    expect(installedEvent(guild)).toMatchObject({
      kind: 'installed',
      id: `installed:${ids.guild}:2026-01-05T12:00:00.000Z`,
      thread: { channel: ids.channel, onlyFor: ids.person },
    });
    expect(removedEvent(ids.guild, '2026-01-06T12:00:00.000Z')).toMatchObject({
      kind: 'removed',
      tenant: `discord:${ids.guild}`,
    });
  });
});
