import { describe, expect, it } from '@jest/globals';
import { dispatch } from '../../commands/index.ts';
import { joined, runsIn } from '../../commands/pieces.ts';
import type { Around } from '../../commands/services.ts';
import type { MessageEvent, ShortcutEvent, StandingMessage } from '../../src/chat/port.ts';
import { message, servicesDouble, tenant } from './services-double.ts';

const sentence = 'The harbour board said that the quay wall would stay closed until the survey. ';
const long = (name: string, length = 1_600) =>
  `${name}. ${sentence.repeat(Math.ceil(length / sentence.length))}`.trim();
const first = long('First piece');
const second = long('Second piece');
const end = `Third piece. ${sentence.repeat(2)}`.trim();

/** Written a minute apart, unless it says when. */
function standing(
  texts: readonly (string | (Partial<StandingMessage> & { readonly text: string }))[],
): StandingMessage[] {
  return texts.map((each, index) => ({
    id: `m${index}`,
    author: 'U1',
    isBot: false,
    hasFiles: false,
    at: new Date(Date.UTC(2026, 2, 2, 9, 50 + index)).toISOString(),
    ...(typeof each === 'string' ? { text: each } : each),
  }));
}

describe('messages that belong together', () => {
  it.each<[string, Parameters<typeof standing>[0], string[][]]>([
    ['long ones of one person, with a shorter end', [first, second, end], [['m0', 'm1', 'm2']]],
    ['not another person', [first, { text: second, author: 'U2' }], [['m0'], ['m1']]],
    [
      'with what others say in between',
      [first, { text: `I doubt it. ${sentence}`, author: 'U2' }, second],
      [['m0', 'm2'], ['m1']],
    ],
    ['not the reply of a bot', [first, { text: second, isBot: true }, end], [['m0', 'm2']]],
    ['not a remark', [first, 'What do you make of it?'], [['m0']]],
    ['not what follows a short message', [`${sentence}${sentence}`, second], [['m0'], ['m1']]],
    [
      'not what came an hour later',
      [first, { text: second, at: '2026-03-02T10:50:00.000Z' }],
      [['m0'], ['m1']],
    ],
    ['not a message with a file', [first, { text: second, hasFiles: true }], [['m0']]],
  ])('are %s', (_, texts, ids) => {
    expect(runsIn(standing(texts)).map((run) => run.map(({ id }) => id))).toEqual(ids);
  });

  it.each([
    ['a paragraph ended', 'It closed.', 'The board met.', 'It closed.\n\nThe board met.'],
    ['a sentence goes on', 'the board said', 'that it closed.', 'the board said that it closed.'],
    [
      'a heading stood last',
      'It closed.\nWhat next',
      'The board.',
      'It closed.\nWhat next\n\nThe board.',
    ],
    [
      'a long line was cut',
      'It closed.\nThe board said on Monday that the wall would be surveyed by Mayor',
      'Eva Lind.',
      'It closed.\nThe board said on Monday that the wall would be surveyed by Mayor Eva Lind.',
    ],
  ])('are joined where %s', (_, one, other, text) => {
    expect(joined(standing([one, other]))).toBe(text);
  });
});

const inThread = { platform: 'slack', channel: 'C1', thread: 'm0', message: 'm9' } as const;
const read = (texts: Parameters<typeof standing>[0]): Around => ({
  status: 'read',
  messages: standing(texts),
});
const call = (changes: Partial<MessageEvent> = {}) =>
  message('check this thread', { links: [], mentionsUs: true, thread: inThread, ...changes });

describe('@claimdesk check this thread', () => {
  it('checks the pieces of one text as one article, and replies once', async () => {
    const services = servicesDouble({}, undefined, read([first, second, end]));
    const answer = await dispatch(call(), services);
    expect(answer).toEqual({});
    expect(services.accepted).toMatchObject([
      { source: { kind: 'text', text: `${first}\n\n${second}\n\n${end}` }, replyTo: inThread },
    ]);
  });

  it('takes the longest text, whoever began the thread', async () => {
    const texts = [{ text: 'Can somebody look at this? '.repeat(4), author: 'U2' }, first, second];
    const services = servicesDouble({}, undefined, read(texts));
    await dispatch(call(), services);
    expect(services.accepted).toMatchObject([{ source: { text: `${first}\n\n${second}` } }]);
  });

  it('checks the link that the thread began with, when nobody pasted a text in pieces', async () => {
    const services = servicesDouble({}, undefined, read(['see https://ex.org/a', first]));
    await dispatch(call({ links: ['https://ex.org/a'] }), services);
    expect(services.accepted).toMatchObject([{ source: { kind: 'link' } }]);
  });

  it('checks what the same person pasted last, where there is no thread', async () => {
    const texts = [{ text: long('Other', 4_000), author: 'U2' }, first, second];
    const services = servicesDouble({}, undefined, read(texts));
    const thread = { platform: 'slack', channel: 'C1', message: 'm9' } as const;
    await dispatch(call({ thread, at: '2026-03-02T09:55:00.000Z' }), services);
    expect(services.accepted).toMatchObject([{ source: { text: `${first}\n\n${second}` } }]);
  });

  it('says which permission is missing, and checks nothing', async () => {
    const services = servicesDouble({}, undefined, {
      status: 'not-read',
      needs: 'the scope channels:history',
    });
    const answer = await dispatch(call(), services);
    expect(answer.reply?.summary).toMatch(/that needs the scope channels:history/);
    expect(services.accepted).toEqual([]);
  });

  it('says how to ask where there is nothing to check', async () => {
    const services = servicesDouble();
    expect((await dispatch(call(), services)).reply?.summary).toMatch(/Give me a link or the text/);
  });

  it('takes other words behind the mention for what they are', async () => {
    const services = servicesDouble({}, undefined, read([first, second]));
    await dispatch(call({ text: 'check whether the council spent 3 million' }), services);
    expect(services.accepted).toMatchObject([
      { source: { text: 'whether the council spent 3 million' } },
    ]);
  });
});

describe("'Check this article' on one piece", () => {
  const shortcut = (changes: Partial<ShortcutEvent> = {}): ShortcutEvent => ({
    kind: 'shortcut',
    via: 'shortcut',
    id: 's1',
    tenant,
    actor: { id: 'U3', isBot: false, isAdmin: false, isGuest: false },
    thread: { platform: 'slack', channel: 'C1', message: 'm1' },
    at: '2026-03-02T10:00:00.000Z',
    text: second,
    links: [],
    files: [],
    ...changes,
  });

  it('checks all of them, and says so', async () => {
    const services = servicesDouble({}, undefined, read([first, second, end]));
    const answer = await dispatch(shortcut(), services);
    expect(services.accepted).toMatchObject([
      { source: { text: `${first}\n\n${second}\n\n${end}` } },
    ]);
    expect(answer.reply?.summary).toBe('Checking the text …\nPut together from 3 messages.');
  });

  it('checks the one message without the permission, and says so', async () => {
    const services = servicesDouble({}, undefined, {
      status: 'not-read',
      needs: 'the scope channels:history',
    });
    const answer = await dispatch(shortcut(), services);
    expect(services.accepted).toMatchObject([{ source: { text: second } }]);
    expect(answer.reply?.summary).toMatch(/Only this message is checked.*channels:history/s);
  });

  it('needs to read nothing for a link', async () => {
    const services = servicesDouble({}, undefined, { status: 'not-read', needs: 'a scope' });
    const answer = await dispatch(
      shortcut({ text: 'see https://ex.org/a', links: ['https://ex.org/a'] }),
      services,
    );
    expect(answer.reply?.summary).toBe('Checking ex.org …');
  });
});

describe('a direct message', () => {
  const full = long('Full', 3_600);
  const direct = (text: string, id: string) =>
    message(text, {
      links: [],
      isDirect: true,
      thread: { platform: 'slack', channel: 'D1', message: id },
      at: '2026-03-02T09:53:00.000Z',
    });

  it('that fills a whole message waits for the rest, and says so once', async () => {
    const services = servicesDouble({}, undefined, read([full]));
    expect((await dispatch(direct(full, 'm0'), services)).reply?.summary).toMatch(
      /wait for the rest/,
    );
    const later = servicesDouble({}, undefined, read([full, full]));
    expect(await dispatch(direct(full, 'm1'), later)).toEqual({});
    expect([...services.accepted, ...later.accepted]).toEqual([]);
  });

  it('with the end of a text checks all of it', async () => {
    const services = servicesDouble({}, undefined, read([full, end]));
    await dispatch(direct(end, 'm1'), services);
    expect(services.accepted).toMatchObject([{ source: { text: `${full}\n\n${end}` } }]);
  });

  it('that says check checks what stands above', async () => {
    const services = servicesDouble({}, undefined, read([full, full]));
    await dispatch(direct('check', 'm2'), services);
    expect(services.accepted).toMatchObject([{ source: { text: `${full}\n\n${full}` } }]);
  });
});
