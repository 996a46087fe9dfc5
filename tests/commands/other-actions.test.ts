import { describe, expect, it } from '@jest/globals';
import { dispatch } from '../../commands/index.ts';
import { actions } from '../../src/summary/actions.ts';
import { action, command, message, people, servicesDouble } from './services-double.ts';

const { ana, admin, guest } = people;

/** Services with one request behind them, and its id. */
async function afterACheck() {
  const services = servicesDouble();
  await dispatch(command('checkarticle', 'https://ex.org/a', { private: true }), services);
  const request = services.accepted[0]?.id ?? '';
  services.accepted.length = 1;
  return { services, request };
}

describe('every control', () => {
  it.each(Object.values(actions))('%s is answered, whatever it carries', async (name) => {
    for (const value of ['', 'nonsense', 'r/0123456789abcdef']) {
      const answer = await dispatch(action(name, value, { actor: admin }), servicesDouble());
      expect(typeof answer).toBe('object');
    }
  });

  it.each(['toString', '__proto__', 'claim:delete'])('%s does nothing', async (name) => {
    expect(await dispatch(action(name, 'x'), servicesDouble())).toEqual({});
  });
});

describe('[Useful] and [Not useful]', () => {
  it.each([
    [actions.useful, 'U1 useful'],
    [actions.notUseful, 'U1 not-useful'],
  ])('%s is counted and changes no status', async (name, kept) => {
    const { services, request } = await afterACheck();
    const answer = await dispatch(action(name, request, { actor: ana }), services);
    expect(services.votes).toEqual([kept]);
    expect(services.edits).toEqual([]);
    expect(answer.reply?.summary).toMatch(/keep their status/);
  });

  it('does not count for a request that is not there', async () => {
    const services = servicesDouble();
    await dispatch(action(actions.useful, 'unknown'), services);
    expect(services.votes).toEqual([]);
  });
});

describe('[Less like this]', () => {
  it('asks what of', async () => {
    const { services, request } = await afterACheck();
    const answer = await dispatch(action(actions.less, request, { actor: ana }), services);
    const options = answer.reply?.blocks.flatMap((block) =>
      block.kind === 'controls'
        ? block.controls.flatMap((control) =>
            control.kind === 'choice' ? control.options.map(({ value }) => value) : [],
          )
        : [],
    );
    expect(options).toEqual(['check=arithmetic', 'site', 'channel']);
  });

  it.each([
    [
      'check=arithmetic',
      { quietChecks: [{ check: 'arithmetic', by: 'people', since: '2026-03-02T10:00:00.000Z' }] },
    ],
    ['site', { deny: ['ex.org'] }],
    ['channel', { autoCheck: false }],
  ])('%s goes quiet in this channel, with a row that says who asked', async (picked, kept) => {
    const { services, request } = await afterACheck();
    await dispatch(action(actions.less, request, { actor: ana, picked }), services);
    expect(services.saved).toMatchObject([{ channel: 'C1', ...kept }]);
    expect(services.audits).toEqual([`done: U1: ask for less: C1: ${picked}`]);
  });

  it.each(['check=unknown', 'everything'])('%s is not one of the choices', async (picked) => {
    const { services, request } = await afterACheck();
    await dispatch(action(actions.less, request, { actor: ana, picked }), services);
    expect(services.saved).toEqual([]);
  });

  it('is refused to a guest, and that is kept too', async () => {
    const { services, request } = await afterACheck();
    const event = action(actions.less, request, { actor: guest, picked: 'channel' });
    const answer = await dispatch(event, services);
    expect(answer.reply?.summary).toMatch(/^Guests cannot/);
    expect(services.saved).toEqual([]);
    expect(services.audits).toEqual(['refused: U4: ask for less: C1: channel']);
  });

  it('is undone by an administrator alone', async () => {
    const { services, request } = await afterACheck();
    const silence = action(actions.less, request, { actor: ana, picked: 'check=arithmetic' });
    await dispatch(silence, services);
    const undo = (actor: typeof ana | typeof admin) =>
      dispatch(action(actions.checkBackOn, 'arithmetic', { actor }), services);
    expect((await undo(ana)).reply?.summary).toMatch(/^Only an administrator/);
    expect((await undo(admin)).reply?.summary).toContain('shows its flags');
    expect(services.saved.at(-1)?.quietChecks).toEqual([]);
  });
});

describe('[Retry] and [Check anyway]', () => {
  it.each([
    [actions.retry, false],
    [actions.checkAnyway, true],
  ])('%s checks the same source again where it was asked for', async (name, anyway) => {
    const { services, request } = await afterACheck();
    const answer = await dispatch(action(name, request), services);
    expect(answer.reply?.summary).toBe('Checking ex.org …');
    expect(services.accepted[1]).toMatchObject({
      source: { kind: 'link', url: 'https://ex.org/a' },
      trigger: 'command',
      options: { fresh: true, anyway, private: true },
    });
    expect(services.accepted[1]?.replyTo).toEqual(services.accepted[0]?.replyTo);
    expect(services.accepted[1]?.id).not.toBe(request);
  });

  it('says so when the check is not kept any more', async () => {
    const services = servicesDouble();
    const answer = await dispatch(action(actions.retry, 'gone'), services);
    expect(answer.reply?.summary).toMatch(/Send the link again/);
  });
});

describe('[Check them]', () => {
  it('checks the links of the message that asked, in its thread', async () => {
    const links = Array.from({ length: 7 }, (_, n) => `https://ex.org/${n}`);
    const asked = message(links.join(' '), { id: 'M7' });
    const services = {
      ...servicesDouble(),
      event: (_: unknown, id: string) => Promise.resolve(id === 'M7' ? asked : undefined),
    };
    const answer = await dispatch(action(actions.checkThese, 'M7'), services);
    expect(services.accepted).toHaveLength(5);
    expect(services.accepted[0]?.replyTo).toEqual(asked.thread);
    expect(answer.reply?.summary).toContain('2 more');
  });
});

describe('the welcome', () => {
  it('tries the sample article', async () => {
    const services = servicesDouble();
    await dispatch(action(actions.trySample, 'sample'), services);
    expect(services.accepted[0]?.source).toEqual({ kind: 'text', text: 'A sample article.' });
  });

  it('says how to choose a channel, then switches it on where it is pressed', async () => {
    const services = servicesDouble();
    const how = await dispatch(action(actions.chooseChannel, 'choose', { actor: admin }), services);
    expect(how.reply?.summary).toContain('/checksettings auto on');
    expect(services.saved).toEqual([]);
    await dispatch(action(actions.chooseChannel, 'here', { actor: admin }), services);
    expect(services.saved).toMatchObject([{ channel: 'C1', autoCheck: true }]);
  });

  it('lets an administrator alone choose', async () => {
    const services = servicesDouble();
    await dispatch(action(actions.chooseChannel, 'here', { actor: ana }), services);
    expect(services.saved).toEqual([]);
    expect(services.audits).toEqual(['refused: U1: change settings: C1: auto on']);
  });

  it('says what it reads', async () => {
    const answer = await dispatch(action(actions.whatIRead, 'reads'), servicesDouble());
    expect(answer.reply?.summary).toMatch(/^What I read/);
  });
});

describe('the digest’s buttons', () => {
  it('[Pause] pauses it', async () => {
    const services = servicesDouble();
    await dispatch(action(actions.digestPause, '2026-03-02', { actor: ana }), services);
    expect(services.saved[0]?.digest.paused).toBe(true);
    expect(services.audits).toEqual(['done: U1: change the digest: C1: pause']);
  });

  it('[Fewer] asks which days, then keeps them', async () => {
    const services = servicesDouble();
    const fewer = (picked?: string) =>
      dispatch(
        action(actions.digestFewer, '2026-03-02', {
          actor: ana,
          ...(picked === undefined ? {} : { picked }),
        }),
        services,
      );
    expect((await fewer()).reply?.summary).toMatch(/which days/);
    await fewer('one');
    expect(services.saved[0]?.digest.days).toEqual([1]);
    expect(await fewer('toString')).toEqual({});
  });

  it('[Open all] lists the open claims', async () => {
    const answer = await dispatch(action(actions.digestAll, '2026-03-02'), servicesDouble());
    expect(answer.reply?.summary).toMatch(/^Open claims in this channel/);
  });
});
