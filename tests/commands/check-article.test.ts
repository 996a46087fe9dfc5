import { describe, expect, it } from '@jest/globals';
import { dispatch } from '../../commands/index.ts';
import { command, message, servicesDouble } from './services-double.ts';

describe('/checkarticle', () => {
  it('checks a link and says so at once', async () => {
    const services = servicesDouble();
    const answer = await dispatch(command('checkarticle', 'https://ex.org/story'), services);
    expect(answer.reply?.summary).toBe('Checking ex.org …');
    expect(services.accepted).toMatchObject([
      { source: { kind: 'link', url: 'https://ex.org/story' }, trigger: 'command' },
    ]);
  });

  it.each([
    [{ ahead: 42, minutes: 3 }, 'ex.org waits its turn: 42 articles ahead, about 3 minutes.'],
    [{ ahead: 11, minutes: 1 }, 'ex.org waits its turn: 11 articles ahead, about 1 minute.'],
    [{ ahead: 12 }, 'ex.org waits its turn: 12 articles ahead.'],
  ])('says how long the line is: %j', async (inLine, says) => {
    const services = servicesDouble({}, inLine);
    const answer = await dispatch(command('checkarticle', 'https://ex.org/story'), services);
    expect(answer.reply?.summary).toBe(says);
  });

  it('checks pasted text', async () => {
    const services = servicesDouble();
    await dispatch(command('checkarticle', 'The council spent 3 million. It had 2.'), services);
    expect(services.accepted[0]?.source).toEqual({
      kind: 'text',
      text: 'The council spent 3 million. It had 2.',
    });
  });

  it('takes a long text with a link in it for the text', async () => {
    const services = servicesDouble();
    const text = `${'A sentence of five words. '.repeat(30)} https://ex.org/source`;
    await dispatch(command('checkarticle', text), services);
    expect(services.accepted.map(({ source }) => source.kind)).toEqual(['text']);
  });

  it('replies to the asker alone when asked to', async () => {
    const services = servicesDouble();
    await dispatch(command('checkarticle', 'https://ex.org/a', { private: true }), services);
    expect(services.accepted[0]?.replyTo.onlyFor).toBe('U1');
  });

  it.each([
    ['nothing at all', '', {}, /Give me a link or the text/],
    ['an unknown option', 'https://ex.org/a', { fast: true }, /don't know the option fast/],
    ['an unknown signal', 'https://ex.org/a', { 'min-signal': 'loud' }, /strong, some, weak/],
    ['help', '', { help: true }, /help/],
  ])('answers %s with a way out and checks nothing', async (_, text, options, says) => {
    const services = servicesDouble();
    const answer = await dispatch(command('checkarticle', text, options), services);
    expect(answer.reply?.summary).toMatch(says);
    expect(services.accepted).toEqual([]);
  });

  it('opens five links and counts the rest', async () => {
    const services = servicesDouble();
    const links = Array.from({ length: 9 }, (_, n) => `https://ex.org/${n}`).join(' ');
    const answer = await dispatch(command('checkarticle', links), services);
    expect(services.accepted).toHaveLength(5);
    expect(answer.reply?.summary).toContain('and 4 more links');
  });

  it('asks for the same checks when the same event is handled again', async () => {
    const services = servicesDouble();
    const event = command('checkarticle', 'https://ex.org/a');
    await dispatch(event, services);
    const again = await dispatch(event, services);
    expect(services.accepted[0]?.id).toBe(services.accepted[1]?.id);
    expect(again.reply?.summary).toContain('was checked here already');
  });
});

describe('a mention or a direct message', () => {
  it.each([
    ['mention', { mentionsUs: true }],
    ['direct', { isDirect: true }],
  ] as const)('is checked when it holds a link (%s)', async (trigger, how) => {
    const services = servicesDouble();
    await dispatch(message('check https://ex.org/a', how), services);
    expect(services.accepted).toMatchObject([{ trigger, options: { minSignal: 'some' } }]);
  });

  it('checks an uploaded file', async () => {
    const services = servicesDouble();
    const file = { name: 'story.txt', location: 'F1' };
    await dispatch(message('', { isDirect: true, files: [file] }), services);
    expect(services.accepted[0]?.source).toEqual({ kind: 'file', file });
  });
});

describe('a pasted link', () => {
  it('is left alone until the channel has chosen', async () => {
    const services = servicesDouble();
    expect(await dispatch(message('https://ex.org/a'), services)).toEqual({});
    expect(services.accepted).toEqual([]);
  });

  it('is checked once the channel has chosen, for strong flags only', async () => {
    const services = servicesDouble({ autoCheck: true });
    expect(await dispatch(message('see https://ex.org/a'), services)).toEqual({});
    expect(services.accepted).toMatchObject([
      { trigger: 'auto', options: { minSignal: 'strong' } },
    ]);
  });

  it.each([
    ['an edit', message('https://ex.org/a', { isEdit: true })],
    ['a forward', message('https://ex.org/a', { isForward: true })],
    ['a video', message('https://video.example/a')],
    ['a site that is denied', message('https://no.example/a')],
    [
      'another bot',
      message('https://ex.org/a', {
        actor: { id: 'B1', isBot: true, isAdmin: false, isGuest: false },
      }),
    ],
  ])('is left alone: %s', async (_, event) => {
    const services = servicesDouble({ autoCheck: true, deny: ['no.example'] });
    expect(await dispatch(event, services)).toEqual({});
    expect(services.accepted).toEqual([]);
  });

  it('is checked only from allowed sites when there is a list', async () => {
    const services = servicesDouble({ autoCheck: true, allow: ['yes.example'] });
    await dispatch(message('https://ex.org/a https://yes.example/b'), services);
    expect(services.accepted.map(({ source }) => source)).toEqual([
      { kind: 'link', url: 'https://yes.example/b' },
    ]);
  });
});
