import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dispatch } from '../../commands/index.ts';
import type { Answer, FormEvent } from '../../src/chat/port.ts';
import type { FindingBlock, Reply } from '../../src/chat/reply.ts';
import type { RequestId, TenantId } from '../../src/domain/ids.ts';
import { actions, claimValue } from '../../src/summary/actions.ts';
import { finding, openDeskOnStore, type DeskOnStore } from './desk-on-store.ts';
import { action, command, form, people, tenant } from './services-double.ts';

const { ana, ben, guest } = people;
const flagged = finding('Ship calls rose 40% from 250 to 320.');
let clock = new Date('2026-03-02T10:00:00Z');
let desk: DeskOnStore;
let checks = 0;
let request: RequestId;
let claim: string;

beforeAll(async () => {
  desk = await openDeskOnStore(() => clock);
}, 60_000);
afterAll(() => desk.close());

/** Each test has a request of its own. */
beforeEach(async () => {
  clock = new Date(clock.getTime() + 60_000);
  request = `request-${++checks}` as RequestId;
  claim = claimValue({ request, finding: flagged.id });
  await desk.check(request, [flagged]);
  desk.services.edits.length = 0;
  desk.services.announced.length = 0;
});

const press = (name: string, more: Parameters<typeof action>[2] = {}) =>
  dispatch(action(name, claim, { actor: ana, at: clock.toISOString(), ...more }), desk.services);
const send = (asked: Answer, fields: FormEvent['fields'], actor: FormEvent['actor'] = ana) => {
  if (asked.form === undefined) throw new Error('no form was opened');
  const { form: name, value } = asked.form;
  return dispatch(form(name, value, fields, { actor, at: clock.toISOString() }), desk.services);
};
const stored = () => desk.store.claims.get(tenant, request, flagged.id);
const log = () => desk.store.claims.log(tenant, request, flagged.id);
const card = (reply: Reply | undefined) =>
  reply?.blocks.find((block): block is FindingBlock => block.kind === 'finding');

describe('[Take it]', () => {
  it('shows who has the claim, on the message that was pressed and on every other', async () => {
    const answer = await press(actions.takeClaim);
    expect(card(answer.update)?.status).toBe('in progress · Ana');
    expect(desk.services.edits).toEqual([request]);
    expect(desk.services.announced).toEqual([]);
  });

  it('leaves a line in the history', async () => {
    await press(actions.takeClaim);
    expect(await log()).toMatchObject([
      { deed: 'take', by: { id: 'U1', name: 'Ana' }, from: 'open', to: 'in-progress' },
    ]);
  });

  it('tells the second person who was first', async () => {
    const answers = await Promise.all([
      press(actions.takeClaim),
      press(actions.takeClaim, { actor: ben }),
    ]);
    expect(answers.filter(({ update }) => update !== undefined)).toHaveLength(1);
    expect(answers.map(({ reply }) => reply?.summary).join(' ')).toMatch(/has this claim/);
    expect(await log()).toHaveLength(1);
  });

  it('does nothing twice when the same event is handled again', async () => {
    const event = action(actions.takeClaim, claim, { actor: ana, at: clock.toISOString() });
    await dispatch(event, desk.services);
    const again = await dispatch(event, desk.services);
    expect(card(again.update)?.status).toBe('in progress · Ana');
    expect(await log()).toHaveLength(1);
  });
});

describe('[Set status]', () => {
  it('closes without a form what needs nothing more', async () => {
    const answer = await press(actions.setStatus, { picked: 'inconclusive' });
    expect(card(answer.update)?.status).toBe('inconclusive · Ana');
  });

  it.each([
    ['verified', { evidence: 'https://ex.org/yearbook' }, []],
    ['needs-correction', { note: 'It is 28%.' }, [flagged.id]],
    ['false-alarm', { reason: 'opinion' }, []],
  ])(
    '%s asks for what it needs, and tells the thread only of corrections',
    async (to, fields, told) => {
      const asked = await press(actions.setStatus, { picked: to });
      expect(asked).toMatchObject({ form: { value: `${claim}=${to}` } });
      expect((await stored())?.status).toBe('open');
      const answer = await send(asked, fields);
      expect(answer.reply?.summary).toContain(`is now marked ‘${to.replace('-', ' ')}’`);
      expect(await stored()).toMatchObject({ status: to, ...fields, owner: { id: 'U1' } });
      expect(desk.services.edits).toEqual([request]);
      expect(desk.services.announced).toEqual(told);
    },
  );

  it('says what is missing when the form comes back empty', async () => {
    const answer = await send(await press(actions.setStatus, { picked: 'verified' }), {
      evidence: '',
      note: ' ',
    });
    expect(answer.reply?.summary).toMatch(/needs a link to the evidence, or a note/);
    expect((await stored())?.status).toBe('open');
    expect(desk.services.edits).toEqual([]);
  });

  it('ignores a status that it never offered', async () => {
    expect(await press(actions.setStatus, { picked: 'true' })).toEqual({});
  });
});

describe('[Reopen] and [Note]', () => {
  it('asks why, and tells the thread', async () => {
    await press(actions.setStatus, { picked: 'inconclusive' });
    const answer = await send(await press(actions.reopenClaim), { reason: 'new yearbook' }, ben);
    expect(answer.reply?.summary).toContain('is now marked ‘reopened’');
    expect(desk.services.announced).toEqual([flagged.id]);
    expect((await log()).map(({ by, from, to, why }) => [by.name, from, to, why])).toEqual([
      ['Ana', 'open', 'inconclusive', undefined],
      ['Ben', 'inconclusive', 'reopened', 'new yearbook'],
    ]);
  });

  it('keeps a note and shows it in the form the next time', async () => {
    await send(await press(actions.noteClaim), { note: 'ask Quill' });
    const again = await press(actions.noteClaim);
    expect(again.form?.fields[0]?.value).toBe('ask Quill');
    expect((await stored())?.status).toBe('open');
  });
});

describe('nobody else', () => {
  it.each([actions.takeClaim, actions.setStatus, actions.noteClaim, actions.reopenClaim])(
    '%s is refused to a guest',
    async (name) => {
      const answer = await press(name, { actor: guest, picked: 'inconclusive' });
      expect(answer.reply?.summary).toMatch(/^Guests cannot/);
      expect((await stored())?.status).toBe('open');
    },
  );

  it('refuses a form that a guest sends without having been given it', async () => {
    const answer = await dispatch(
      form('claim:note', claim, { note: 'x' }, { actor: guest }),
      desk.services,
    );
    expect(answer.reply?.summary).toMatch(/^Guests cannot/);
  });

  it('sees another workspace’s claim as not there', async () => {
    const answer = await press(actions.takeClaim, { tenant: 'slack:T2' as TenantId });
    expect(answer.reply?.summary).toBe('That claim is not here any more.');
    expect((await stored())?.status).toBe('open');
  });

  it.each(['', 'x', `${'r'.repeat(200)}/0123456789abcdef`, 'r/0123456789abcdef/../x'])(
    'gets nothing for a value that is not ours: %j',
    async (value) => {
      expect(await dispatch(action(actions.takeClaim, value), desk.services)).toEqual({});
    },
  );
});

describe('[Review]', () => {
  const many = Array.from({ length: 8 }, (_, n) => finding(`Claim number ${n}.`));
  const review = (value: string) =>
    dispatch(action(actions.review, value, { actor: guest }), desk.services);
  const numbers = (reply: Reply | undefined) =>
    reply?.blocks.flatMap((block) => (block.kind === 'finding' ? [block.number] : []));

  it('goes on where the reply ended, and turns its pages in place', async () => {
    const other = `many-${request}` as RequestId;
    await desk.check(other, many);
    const first = await review(other);
    expect(numbers(first.reply)).toEqual([4, 5, 6]);
    const last = await review(`${other}@6`);
    expect(numbers(last.update)).toEqual([7, 8]);
  });

  it('keeps its place when a claim on it is taken', async () => {
    const other = `taken-${request}` as RequestId;
    await desk.check(other, many);
    const value = claimValue({ request: other, finding: many[4]!.id, page: 3 });
    const answer = await dispatch(action(actions.takeClaim, value, { actor: ana }), desk.services);
    expect(numbers(answer.update)).toEqual([4, 5, 6]);
    expect(answer.update?.blocks.filter((block) => block.kind === 'finding')).toMatchObject([
      { status: 'open' },
      { status: 'in progress · Ana' },
      { status: 'open' },
    ]);
  });
});

describe('a false alarm', () => {
  it('silences the same claim in the same article, and nowhere else', async () => {
    const [first, again, elsewhere] = ['first', 'again', 'elsewhere'].map(
      (name) => `${name}-${request}` as RequestId,
    ) as [RequestId, RequestId, RequestId];
    const key = `key-${request}`;
    await desk.check(first, [flagged], { articleKey: key });
    const value = claimValue({ request: first, finding: flagged.id });
    await dispatch(
      form('claim:status', `${value}=false-alarm`, { reason: 'opinion' }, { actor: ana }),
      desk.services,
    );
    await desk.check(again, [flagged, finding('Another sum.')], { articleKey: key });
    await desk.check(elsewhere, [flagged]);
    const quotes = async (id: RequestId) => {
      const reply = await desk.services.replyFor(tenant, id);
      if (reply === undefined || reply === 'nothing-to-say') return reply;
      return reply.blocks.flatMap((block) =>
        block.kind === 'finding' ? block.quotes.map(({ text }) => text) : [],
      );
    };
    expect(await quotes(first)).toEqual([flagged.quote]);
    expect(await quotes(again)).toEqual(['Another sum.']);
    expect(await quotes(elsewhere)).toEqual([flagged.quote]);
  });
});

describe('/claims', () => {
  const ask = (
    text: string,
    options: Parameters<typeof command>[2] = {},
    actor: FormEvent['actor'] = ana,
  ) =>
    dispatch(
      command('claims', text, options, {
        id: `C${++checks}`,
        actor,
        at: clock.toISOString(),
        thread: { platform: 'slack', channel: `C-${request}` },
      }),
      desk.services,
    );
  let own: ReturnType<typeof finding>;
  let id: string;

  beforeEach(async () => {
    own = finding(`Of ${checks} crates, 12 were empty.`);
    id = own.id.slice(0, 8);
    await desk.check(`own-${request}` as RequestId, [own], { channel: `C-${request}` });
  });

  it('lists what is open in this channel alone', async () => {
    const answer = await ask('open');
    expect(answer.reply?.summary).toContain(own.quote);
    expect(answer.reply?.summary).not.toContain(flagged.quote);
  });

  it('lists what I have taken, and no longer once it is closed', async () => {
    await ask(`id ${id} take`);
    expect((await ask('mine')).reply?.summary).toContain(own.quote);
    await ask(`id ${id} status inconclusive`);
    expect((await ask('mine')).reply?.summary).not.toContain(own.quote);
  });

  it('finds the claims of an article by words and by address', async () => {
    expect((await ask(`article ${own.quote.slice(0, 12)}`)).reply?.summary).toContain(own.quote);
    expect((await ask('article ex.org/story')).reply?.summary).toContain('Harbour doubles');
    expect((await ask('article 100%_sure')).reply?.summary).toMatch(/none\.$/);
  });

  it('shows one claim with its history', async () => {
    await ask(`id ${id} status needs correction https://ex.org/yearbook the yearbook says 28%`);
    const answer = await ask(`id ${id}`);
    expect(answer.reply?.summary).toMatch(/needs correction · Ana/);
    expect(answer.reply?.summary).toMatch(
      /Ana set open → needs correction \(the yearbook says 28%\)/,
    );
    expect(desk.services.announced).toEqual([own.id]);
  });

  it.each([
    ['typed options', '', { assign: '<@U2|ben>' }],
    ['words', 'assign <@U2|ben>', {}],
  ])('assigns with %s', async (_, words, options) => {
    const typed = words === '' ? ask('', { id, ...options }) : ask(`id ${id} ${words}`);
    expect((await typed).reply?.summary).toContain('is now marked ‘in progress’');
    expect((await ask(`id ${id}`)).reply?.summary).toContain('in progress · ben');
  });

  it('lets a guest read and not write', async () => {
    expect((await ask('open', {}, guest)).reply?.summary).toContain(own.quote);
    expect((await ask(`id ${id} take`, {}, guest)).reply?.summary).toMatch(/^Guests cannot/);
  });

  it.each([
    ['id zzzz', /at least four of its hex digits/],
    ['id ffffffffffff', /no claim 'ffffffffffff'|no claim ‘ffffffffffff’/],
    ['status verified', /Say which claim/],
    ['loud', /don't know 'loud'/],
  ])('answers ‘%s’ with the way out', async (text, says) => {
    expect((await ask(text)).reply?.summary).toMatch(says);
  });
});
