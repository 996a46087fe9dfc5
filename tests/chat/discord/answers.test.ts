import { afterEach, describe, expect, it } from '@jest/globals';
import type { Answer, ChatEvent } from '../../../src/chat/port.ts';
import { line } from '../../../src/chat/reply.ts';
import type { Suggesting } from '../../../src/chat/discord/index.ts';
import type { Json, Message } from '../../doubles/discord/index.ts';
import { refusals } from '../../doubles/discord/answers.ts';
import { sampleForm, sampleReply } from '../sample-replies.ts';
import { broughtAlong } from './payloads.ts';
import { openRig, type DiscordRig } from './rig.ts';
import { shownText } from './reading.ts';

let rig: DiscordRig;
afterEach(() => rig.close());

type Handle = (event: ChatEvent) => Promise<Answer>;

async function start(handle: Handle, ...options: Parameters<typeof openRig>): Promise<void> {
  rig = await openRig(...options);
  await rig.source.start(handle);
}

const slash = { id: '1', type: 1, name: 'checkarticle', options: [] };
const callbacks = () =>
  rig.double.recorded.filter(({ path }) => path.endsWith('/callback')).map(({ body }) => body);
const types = () => callbacks().map(({ type }) => type);

async function until(is: () => boolean): Promise<void> {
  while (!is()) await new Promise((resolve) => setImmediate(resolve));
}

/** A message of ours with a button and a choice, as it stands in a thread. */
async function standingResult() {
  const { message, channel } = await rig.write(rig.channels[0], 'https://ex.org/harbour');
  const thread = { platform: 'discord' as const, channel, message };
  return rig.sink.post(rig.tenant, thread, sampleReply(1), 'k1');
}

describe('a command', () => {
  it('is answered at once, to the asker alone', async () => {
    await start(() => Promise.resolve({ reply: line('Checking ex.org …') }));
    await rig.ask(rig.channels[0], 2, slash);
    expect(types()).toEqual([4]);
    expect((callbacks()[0]?.['data'] as Json)['flags']).toBe((1 << 15) | (1 << 6));
    expect(rig.shownToPerson()).toEqual(['Checking ex.org …']);
    expect(rig.standing()).toHaveLength(0);
  });

  it('is deferred when storing takes long, and answered when it is done', async () => {
    let release: (answer: Answer) => void = () => undefined;
    const slow = new Promise<Answer>((resolve) => (release = resolve));
    await start(() => slow, { deferAfterMs: 10 });
    await rig.ask(rig.channels[0], 2, slash);
    expect(types()).toEqual([5]);
    release({ reply: line('Checking ex.org …') });
    await until(() => rig.shownToPerson().length === 1);
    expect(rig.shownToPerson()).toEqual(['Checking ex.org …']);
  });

  it('that could not be stored says so, instead of looking as if it were', async () => {
    await start(() => Promise.reject(new Error('the store is down')));
    await rig.ask(rig.channels[0], 2, slash);
    expect(rig.shownToPerson()).toEqual([
      'Claimdesk could not note this down. Try again in a minute.',
    ]);
  });

  it('without an answer of ours is still acknowledged', async () => {
    await start(() => Promise.resolve({}));
    await rig.ask(rig.channels[0], 2, slash);
    expect(rig.shownToPerson()).toEqual(['Noted.']);
  });

  it('whose acknowledgement got lost is not answered twice', async () => {
    await start(() => Promise.resolve({ reply: line('Checking …') }));
    rig.double.fault('garble', ({ path }) => path.endsWith('/callback'));
    await rig.ask(rig.channels[0], 2, slash);
    await until(() => callbacks().length === 2);
    expect(rig.shownToPerson()).toEqual(['Checking …']);
  });

  it('that came too late to be answered is stored all the same', async () => {
    const events: ChatEvent[] = [];
    await start((event) => {
      events.push(event);
      return Promise.resolve({});
    });
    rig.double.fault(refusals.unknownInteraction, ({ path }) => path.endsWith('/callback'));
    void rig.ask(rig.channels[0], 2, slash);
    await until(() => callbacks().length === 1);
    expect(events.map(({ kind }) => kind)).toEqual(['command']);
  });

  it('of somebody who brought us along is answered to them, and its result goes to them alone', async () => {
    const events: ChatEvent[] = [];
    await start((event) => {
      events.push(event);
      return Promise.resolve({ reply: line('Checking …') });
    });
    const more = { authorizing_integration_owners: { 1: rig.person } };
    await rig.ask(rig.channels[0], 2, slash, { ...broughtAlong, ...more });
    const [event] = events;
    expect(event?.tenant).toBe(`discord:dm-${rig.person}`);
    if (event === undefined) throw new Error('no event');
    const ref = await rig.sink.post(event.tenant, event.thread, sampleReply(0), 'k1');
    expect(rig.double.world.directs.get(rig.person)).toBe(ref.channel);
  });

  it('never carries its token any further', async () => {
    const events: ChatEvent[] = [];
    await start((event) => {
      events.push(event);
      return Promise.resolve({});
    });
    const { asked } = await rig.ask(rig.channels[0], 2, slash);
    expect(JSON.stringify(events)).not.toContain(asked.token);
  });

  // How long each waits is measured by `npm run bench:chat discord`.
  it('is acknowledged while storing hangs, 300 at once, none behind another', async () => {
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    await start(
      () => gate.then(() => ({ reply: line('Checking …') })),
      {
        requestsPerSecond: 50,
        deferAfterMs: 10,
      },
      { answerWindowMs: 60_000 },
    );
    await Promise.all(Array.from({ length: 300 }, () => rig.ask(rig.channels[0], 2, slash)));
    expect(types()).toEqual(Array.from({ length: 300 }, () => 5));
    release();
    await until(() => rig.shownToPerson().length === 300);
    const refused = rig.double.recorded.filter(({ status }) => status >= 400);
    expect(refused).toEqual([]);
  }, 60_000);
});

describe('a control', () => {
  it('that changes its message keeps the message’s key', async () => {
    await start(() => Promise.resolve({ update: line('Taken by Ana.') }));
    const ref = await standingResult();
    await rig.press(ref, 'Take it');
    expect(types()).toEqual([7]);
    const thread = { platform: 'discord' as const, channel: ref.channel, thread: ref.thread ?? '' };
    expect(await rig.sink.find(rig.tenant, thread, 'k1')).toMatchObject({ message: ref.message });
  });

  it('that changes its message and says something does both', async () => {
    await start(() => Promise.resolve({ update: line('Taken.'), reply: line('Yours now.') }));
    await rig.press(await standingResult(), 'Take it');
    await until(() => rig.shownToPerson().length === 1);
    expect(rig.standing()[0]?.spoken).toBe('Taken.');
    expect(rig.shownToPerson()).toEqual(['Yours now.']);
  });

  it('on something shown to one person alone changes that', async () => {
    await start(() => Promise.resolve({ update: line('Page 2 of 3.') }));
    const shown = { ...rig.double.world.messages.get((await standingResult()).message), flags: 64 };
    const message = shown as Message;
    const data = { component_type: 2, custom_id: 'v0report:review|page-2' };
    await rig.ask(message.channel_id, 3, data, {}, message);
    expect(shownText(message)).toBe('Page 2 of 3.');
    expect(rig.standing()[0]?.text).toContain('Figures differ');
  });

  it('with nothing to say is acknowledged in silence', async () => {
    await start(() => Promise.resolve({}));
    await rig.press(await standingResult(), 'Take it');
    expect(types()).toEqual([6]);
    expect(rig.shownToPerson()).toEqual([]);
  });

  it('opens its dialog', async () => {
    await start(() => Promise.resolve({ form: sampleForm }));
    await rig.press(await standingResult(), 'Note');
    expect(types()).toEqual([9]);
    expect(rig.double.interactions.modal).toMatchObject({ title: 'Add a note' });
  });

  it.each([
    ['an update', { update: line('Taken.') }, 'Taken.', []],
    ['a word', { reply: line('Yours now.') }, undefined, ['Yours now.']],
    [
      'a dialog, too late',
      { form: sampleForm },
      undefined,
      ['That took too long to open. Press it once more.'],
    ],
  ] as const)('that takes long is deferred, then gets %s', async (_, answer, standing, shown) => {
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    await start(async (event) => (event.kind === 'action' ? (await gate, answer) : {}), {
      deferAfterMs: 10,
    });
    await rig.press(await standingResult(), 'Take it');
    expect(types()).toEqual([6]);
    release();
    await until(() =>
      standing === undefined
        ? rig.shownToPerson().length > 0
        : rig.standing()[0]?.spoken === standing,
    );
    expect(rig.shownToPerson()).toEqual(shown);
  });

  it('of an older version of us says so', async () => {
    await start(() => Promise.resolve({}));
    const message = rig.double.world.messages.get((await standingResult()).message);
    const data = { component_type: 2, custom_id: 'from-long-ago' };
    await rig.ask(message?.channel_id ?? '', 3, data, {}, message);
    expect(rig.shownToPerson()[0]).toMatch(/no longer in use.*\/checkarticle/);
  });
});

describe('a dialog', () => {
  const data = { custom_id: 'v0claim:note|c1', components: [] };

  it('that was sent off is answered to the sender alone', async () => {
    await start(() => Promise.resolve({ reply: line('Saved.') }));
    await rig.ask(rig.channels[0], 5, data);
    expect(rig.shownToPerson()).toEqual(['Saved.']);
  });

  it('on a message of ours may change that message', async () => {
    await start((event) =>
      Promise.resolve(event.kind === 'form' ? { update: line('Noted by Ana.') } : {}),
    );
    const ref = await standingResult();
    const message = rig.double.world.messages.get(ref.message);
    await rig.ask(message?.channel_id ?? '', 5, data, {}, message);
    expect(shownText(message as never)).toBe('Noted by Ana.');
  });

  it('cannot open another one, which Discord does not allow', async () => {
    await start(() => Promise.resolve({ form: sampleForm, reply: line('Saved.') }));
    await rig.ask(rig.channels[0], 5, data);
    expect(types()).toEqual([4]);
  });
});

describe('completing what is typed', () => {
  const typing = (value: string) => ({
    id: '1',
    type: 1,
    name: 'claims',
    options: [{ type: 3, name: 'id', value, focused: true }],
  });

  it('offers what was found for this tenant', async () => {
    const asked: Suggesting[] = [];
    await start(() => Promise.resolve({}), {
      suggest: (query) => {
        asked.push(query);
        return Promise.resolve([{ value: 'c1', label: 'Figures differ · City budget rises' }]);
      },
    });
    const { answer } = await rig.ask(rig.channels[0], 4, typing('bud'));
    expect(asked).toEqual([
      {
        tenant: rig.tenant,
        command: 'claims',
        option: 'id',
        typed: 'bud',
        person: rig.person,
        channel: rig.channels[0],
      },
    ]);
    expect(answer).toEqual({
      type: 8,
      data: { choices: [{ name: 'Figures differ · City budget rises', value: 'c1' }] },
    });
  });

  it('offers 25 at most, cuts long labels, never values', async () => {
    await start(() => Promise.resolve({}), {
      suggest: () =>
        Promise.resolve([
          { value: 'x'.repeat(101), label: 'cannot be offered' },
          ...Array.from({ length: 40 }, (_, at) => ({ value: `c${at}`, label: 'l'.repeat(200) })),
        ]),
    });
    const { answer } = await rig.ask(rig.channels[0], 4, typing(''));
    const { choices } = answer['data'] as { choices: { name: string; value: string }[] };
    expect(choices).toHaveLength(25);
    expect(choices[0]?.value).toBe('c0');
    expect(Math.max(...choices.map(({ name }) => name.length))).toBe(100);
  });

  it.each([
    ['nothing is looked up', {}],
    ['looking up fails', { suggest: () => Promise.reject(new Error('the store is down')) }],
  ])('offers nothing when %s', async (_, options) => {
    await start(() => Promise.resolve({}), options);
    const { answer } = await rig.ask(rig.channels[0], 4, typing('x'));
    expect(answer).toEqual({ type: 8, data: { choices: [] } });
  });
});

describe('every body with a message', () => {
  it('suppresses mentions: answers, follow-ups, updates, posts and edits', async () => {
    await start((event) =>
      Promise.resolve(
        event.kind === 'action'
          ? { update: sampleReply(1), reply: line('@everyone') }
          : { reply: line('<@1>') },
      ),
    );
    const ref = await standingResult();
    await rig.press(ref, 'Take it');
    await rig.sink.edit(rig.tenant, ref, sampleReply(5));
    await rig.ask(rig.channels[0], 2, slash);
    await until(() => rig.shownToPerson().length === 2);
    const bodies = rig.double.messageBodies();
    expect(bodies.length).toBeGreaterThanOrEqual(5);
    for (const body of bodies)
      expect(body['allowed_mentions']).toEqual({ parse: [], replied_user: false });
  });
});
