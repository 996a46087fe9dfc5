import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  ChatFailure,
  type ActionEvent,
  type Answer,
  type ChatEvent,
  type ChatSink,
  type ChatSource,
  type CommandEvent,
  type FormEvent,
  type MessageEvent,
  type MessageRef,
} from '../../src/chat/port.ts';
import { line, type Reply } from '../../src/chat/reply.ts';
import type { TenantId } from '../../src/domain/ids.ts';
import type { ThreadRef } from '../../src/domain/thread.ts';
import { sampleForm, sampleReply } from './sample-replies.ts';

/** What a platform (or its double) can be made to do; what it cannot is skipped, by name. */
export interface PortAbilities {
  /** False where nothing comes in this way: a terminal only speaks. */
  readonly hears?: boolean;
  /** The platform delivers an event again when it was not acknowledged. */
  readonly redelivers: boolean;
  /** A response can be lost after the platform has acted. */
  readonly losesResponses: boolean;
  readonly limitsRates: boolean;
  readonly refusesPermission: boolean;
  readonly commands: boolean;
  readonly controls: boolean;
  readonly forms: boolean;
  readonly reactions: boolean;
  readonly files: boolean;
  /** False where nobody writes in a thread that the platform keeps: a terminal. */
  readonly keepsThreads?: boolean;
  /** False where a message has no text beside what it shows: there the shown text is what is spoken. */
  readonly speaksApart?: boolean;
}

/** A message of ours as it stands on the platform now. */
export interface StandingMessage {
  readonly message: string;
  readonly channel: string;
  /** The message or thread under which it stands. */
  readonly thread?: string;
  /** Everything a person can read of it, markup included. */
  readonly text: string;
  /** Everything a screen reader or a notification speaks. */
  readonly spoken: string;
}

/** One platform with one workspace, two channels and one person; made anew for every test. */
export interface PortRig {
  readonly source: ChatSource;
  readonly sink: ChatSink;
  readonly tenant: TenantId;
  readonly channels: readonly [string, string];
  readonly person: string;
  /** Our own user id, to be mentioned with. */
  readonly mentionOfUs: string;
  /** Somebody writes; resolves when the platform has delivered it (acknowledged or not). */
  write(
    channel: string,
    text: string,
    by?: 'person' | 'bot',
    /** The message in whose thread it is written. */
    under?: MessageRef,
  ): Promise<MessageRef>;
  /** Delivers the last event once more, as after a lost acknowledgement. */
  redeliver(): Promise<void>;
  /** The person runs a command; resolves to what was shown to them alone at once ('' for nothing). */
  command(channel: string, name: string, text: string): Promise<string>;
  /** The person presses the control whose label this is, on a message of ours; picks an option of a choice. */
  press(message: MessageRef, label: string, pick?: string): Promise<void>;
  /** Fills and submits the dialog that is open; rejects when none is. */
  submit(fields: Readonly<Record<string, string>>): Promise<void>;
  /** Texts shown to the person alone, in order. */
  shownToPerson(): readonly string[];
  /** Ours, in order of posting, edits applied. */
  standing(): readonly StandingMessage[];
  reactionsOn(message: MessageRef): readonly string[];
  loseNextResponse(): void;
  limitChannel(channel: string, retryAfterMs: number): void;
  forbid(channel: string): void;
  /** Puts a file on the platform and returns a message event's worth of it through `write`. */
  upload(channel: string, name: string, content: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** Runs `suite` when the platform can, and names it as skipped when it cannot. */
function when(can: boolean): typeof it | typeof it.skip {
  return can ? it : it.skip;
}

async function failureOf(work: Promise<unknown>): Promise<ChatFailure> {
  const outcome = await work.then(
    () => new Error('it succeeded'),
    (error: unknown) => error,
  );
  expect(outcome).toBeInstanceOf(ChatFailure);
  return outcome as ChatFailure;
}

/**
 * What every chat adapter must do, whatever the platform. Call it at the top level of a test file:
 * `chatPortContract('slack, socket mode', {…abilities}, openRig)`.
 */
export function chatPortContract(
  name: string,
  can: PortAbilities,
  open: () => Promise<PortRig>,
): void {
  describe(`the chat port on ${name}`, () => {
    let rig: PortRig;
    let events: ChatEvent[];
    let answer: (event: ChatEvent) => Promise<Answer>;

    beforeEach(async () => {
      rig = await open();
      events = [];
      answer = () => Promise.resolve({});
      await rig.source.start((event) => {
        events.push(event);
        return answer(event);
      });
    });
    afterEach(() => rig.close());

    const kinds = <Kind extends ChatEvent['kind']>(kind: Kind) =>
      events.filter((event): event is Extract<ChatEvent, { kind: Kind }> => event.kind === kind);
    const threadOn = (ref: MessageRef): ThreadRef => ({
      platform: rig.sink.platform,
      channel: ref.channel,
      message: ref.message,
      ...(ref.thread === undefined ? {} : { thread: ref.thread }),
    });
    const [KEY, OTHER_KEY] = ['outbox-0001', 'outbox-0002'];

    describe('what comes in', () => {
      const hears = when(can.hears !== false);
      hears(
        'tells a message with its text, its links and the thread that an answer belongs to',
        async () => {
          const ref = await rig.write(
            rig.channels[0],
            'Worth a look? https://ex.org/harbour?a=1&b=2',
          );
          const [message] = kinds('message') as [MessageEvent];
          expect(message.tenant).toBe(rig.tenant);
          expect(message.actor).toMatchObject({ id: rig.person, isBot: false });
          expect(message.text).toContain('Worth a look?');
          expect(message.links).toEqual(['https://ex.org/harbour?a=1&b=2']);
          expect(message).toMatchObject({ isEdit: false, isForward: false, mentionsUs: false });
          expect(message.thread).toMatchObject({
            platform: rig.source.platform,
            channel: ref.channel,
          });
          expect(message.thread.thread ?? message.thread.message).toBe(ref.message);
          expect(new Date(message.at).toISOString()).toBe(message.at);
        },
      );

      hears('gives every message an id of its own', async () => {
        await rig.write(rig.channels[0], 'one');
        await rig.write(rig.channels[0], 'one');
        expect(new Set(kinds('message').map((event) => event.id)).size).toBe(2);
      });

      hears('cuts our own mention out of the text', async () => {
        await rig.write(rig.channels[0], `${rig.mentionOfUs} check this`);
        const [message] = kinds('message') as [MessageEvent];
        expect(message.mentionsUs).toBe(true);
        expect(message.text.trim()).toBe('check this');
      });

      hears('says when a bot wrote it', async () => {
        await rig.write(rig.channels[0], 'https://ex.org/harbour', 'bot');
        for (const message of kinds('message')) expect(message.actor.isBot).toBe(true);
      });

      when(can.redelivers)('gives a redelivered event the id that it had', async () => {
        await rig.write(rig.channels[0], 'https://ex.org/harbour');
        await rig.redeliver();
        const ids = kinds('message').map((event) => event.id);
        expect(ids).toHaveLength(2);
        expect(new Set(ids).size).toBe(1);
      });

      when(can.redelivers)('is delivered again when it could not be stored', async () => {
        let failures = 0;
        answer = () => {
          failures += 1;
          return failures === 1
            ? Promise.reject(new Error('the store is down'))
            : Promise.resolve({});
        };
        await rig.write(rig.channels[0], 'https://ex.org/harbour');
        await rig.redeliver();
        expect(kinds('message').length).toBeGreaterThanOrEqual(2);
      });

      when(can.files)('names an uploaded file, and the sink reads it', async () => {
        const content = new TextEncoder().encode('The harbour handled 25,000 boxes.');
        await rig.upload(rig.channels[0], 'draft.txt', content);
        const file = kinds('message').flatMap((event) => event.files)[0];
        expect(file).toMatchObject({ name: 'draft.txt' });
        if (file === undefined) throw new Error('no file came');
        expect(Buffer.from(await rig.sink.readFile(rig.tenant, file)).toString()).toBe(
          'The harbour handled 25,000 boxes.',
        );
      });

      hears('waits for handlers under way when it stops', async () => {
        let finished = false;
        let entered: () => void = () => undefined;
        const handling = new Promise<void>((resolve) => (entered = resolve));
        let release: () => void = () => undefined;
        const gate = new Promise<void>((resolve) => (release = resolve));
        answer = async () => {
          entered();
          await gate;
          finished = true;
          return {};
        };
        const written = rig.write(rig.channels[0], 'hello').catch(() => undefined);
        await handling;
        const stopped = rig.source.stop();
        release();
        await stopped;
        expect(finished).toBe(true);
        await written;
      });
    });

    describe('commands, buttons and forms', () => {
      when(can.commands)('parses a command and shows the answer to the asker alone', async () => {
        answer = () => Promise.resolve({ reply: line('Checking ex.org …') });
        const shown = await rig.command(
          rig.channels[0],
          'checkarticle',
          'https://ex.org/harbour --fresh --private --min-signal=some',
        );
        const [command] = kinds('command') as [CommandEvent];
        expect(command).toMatchObject({ name: 'checkarticle', tenant: rig.tenant });
        expect(command.text).toBe('https://ex.org/harbour');
        expect(command.options).toEqual({ fresh: true, private: true, 'min-signal': 'some' });
        expect(command.thread.channel).toBe(rig.channels[0]);
        expect(shown).toContain('Checking ex.org …');
        expect(rig.standing()).toHaveLength(0);
      });

      when(can.controls)(
        'brings a pressed button back with its value and its message',
        async () => {
          const asked = await rig.write(rig.channels[0], 'https://ex.org/harbour');
          const posted = await rig.sink.post(rig.tenant, threadOn(asked), sampleReply(1), KEY);
          await rig.press(posted, 'Take it');
          const [action] = kinds('action') as [ActionEvent];
          expect(action).toMatchObject({ action: 'claim:take', value: 'claim-1' });
          expect(action.on).toMatchObject({ channel: posted.channel, message: posted.message });
          expect(action.actor.id).toBe(rig.person);
        },
      );

      when(can.controls)('brings the picked option of a choice back', async () => {
        const asked = await rig.write(rig.channels[0], 'https://ex.org/harbour');
        const posted = await rig.sink.post(rig.tenant, threadOn(asked), sampleReply(1), KEY);
        await rig.press(posted, 'Set status', 'verified');
        expect(kinds('action')[0]).toMatchObject({
          action: 'claim:status',
          value: 'claim-1',
          picked: 'verified',
        });
      });

      when(can.controls)('replaces the message that carried the control', async () => {
        const asked = await rig.write(rig.channels[0], 'https://ex.org/harbour');
        const posted = await rig.sink.post(rig.tenant, threadOn(asked), sampleReply(1), KEY);
        answer = () => Promise.resolve({ update: line('Taken by Ana.') });
        await rig.press(posted, 'Take it');
        expect(rig.standing()).toHaveLength(1);
        expect(rig.standing()[0]?.text).toContain('Taken by Ana.');
      });

      when(can.forms)('opens a form and brings its fields back', async () => {
        const asked = await rig.write(rig.channels[0], 'https://ex.org/harbour');
        const posted = await rig.sink.post(rig.tenant, threadOn(asked), sampleReply(1), KEY);
        answer = (event) =>
          Promise.resolve(
            event.kind === 'action' ? { form: sampleForm } : { reply: line('Saved.') },
          );
        await rig.press(posted, 'Note');
        await rig.submit({ note: 'Asked the port & waiting', link: 'https://ex.org/doc' });
        const [form] = kinds('form') as [FormEvent];
        expect(form).toMatchObject({ form: 'claim:note', value: 'claim-1' });
        expect(form.fields).toEqual({
          note: 'Asked the port & waiting',
          link: 'https://ex.org/doc',
        });
        expect(form.thread.channel).toBe(posted.channel);
        expect(rig.shownToPerson().join('\n')).toContain('Saved.');
      });
    });

    describe('what stands around a message', () => {
      const keeps = when(can.keepsThreads !== false);
      const textsAround = async (ref: MessageRef) =>
        (await rig.sink.messagesAround(rig.tenant, threadOn(ref)))
          .filter(({ isBot }) => !isBot)
          .map(({ author, text }) => `${author}: ${text}`);

      keeps('is its thread from the first message on, in order, ours told apart', async () => {
        const first = await rig.write(rig.channels[0], 'First *piece* of it');
        await rig.sink.post(rig.tenant, threadOn(first), line('A reply of ours'), KEY);
        await rig.write(rig.channels[0], 'Second piece', 'person', first);
        const last = await rig.write(rig.channels[0], 'Third piece', 'person', first);
        expect(await textsAround(last)).toEqual([
          expect.stringMatching(`^${rig.person}: First .?piece.? of it$`),
          `${rig.person}: Second piece`,
          `${rig.person}: Third piece`,
        ]);
        const all = await rig.sink.messagesAround(rig.tenant, threadOn(last));
        expect(all.filter(({ isBot }) => isBot).length).toBeGreaterThanOrEqual(1);
        expect(all.at(-1)).toMatchObject({ id: last.message, hasFiles: false });
      });

      keeps('are its neighbours, where it stands in no thread', async () => {
        await rig.write(rig.channels[0], 'First piece');
        const second = await rig.write(rig.channels[0], 'Second piece');
        await rig.write(rig.channels[1], 'Elsewhere');
        expect(await textsAround(second)).toEqual([
          `${rig.person}: First piece`,
          `${rig.person}: Second piece`,
        ]);
      });

      when(can.keepsThreads !== false && can.refusesPermission)(
        'is not told without permission, which is named',
        async () => {
          const first = await rig.write(rig.channels[0], 'First piece');
          rig.forbid(rig.channels[0]);
          const failure = await failureOf(rig.sink.messagesAround(rig.tenant, threadOn(first)));
          expect(failure.code).toBe('not-permitted');
          expect(failure.needs).toBeTruthy();
        },
      );
    });

    describe('what goes out', () => {
      const post = async (reply: Reply, key = KEY) => {
        const asked = await rig.write(rig.channels[0], 'https://ex.org/harbour');
        const thread = threadOn(asked);
        return { asked, thread, posted: await rig.sink.post(rig.tenant, thread, reply, key) };
      };

      it('posts into the thread of the message that asked', async () => {
        const { asked, posted } = await post(sampleReply(1));
        const standing = rig.standing();
        expect(standing).toHaveLength(1);
        expect(standing[0]).toMatchObject({ channel: posted.channel, message: posted.message });
        expect([standing[0]?.thread, standing[0]?.channel]).toContain(
          posted.channel === asked.channel ? asked.message : posted.channel,
        );
      });

      for (const count of [0, 1, 5, 40]) {
        it(`shows ${count} findings, with the report link, and speaks the whole summary`, async () => {
          const reply = sampleReply(count);
          await post(reply);
          const [standing] = rig.standing();
          const spoken = standing?.spoken.replaceAll('&amp;', '&');
          expect(spoken).toContain(
            can.speaksApart === false ? reply.summary.split(' in ')[0] : reply.summary,
          );
          expect(standing?.text.replaceAll('&amp;', '&')).toContain(
            'https://claimdesk.example/reports/r1?sig=abc',
          );
        });
      }

      it('counts what does not fit', async () => {
        await post(sampleReply(40));
        const text = rig.standing()[0]?.text ?? '';
        const shown = Array.from({ length: 40 }, (_, index) => index + 1).filter((number) =>
          text.includes(`boxes in 2023 (${number})`),
        ).length;
        expect(shown).toBeGreaterThanOrEqual(3);
        expect(text).toContain(`and ${40 - shown} more, in the report`);
      });

      it('finds a reply by its key, and no other', async () => {
        const { thread, posted } = await post(sampleReply(1));
        expect(await rig.sink.find(rig.tenant, thread, KEY)).toMatchObject({
          channel: posted.channel,
          message: posted.message,
        });
        expect(await rig.sink.find(rig.tenant, thread, OTHER_KEY)).toBeUndefined();
      });

      it('edits in place and is still found', async () => {
        const { thread, posted } = await post(line('Reading'));
        await rig.sink.edit(rig.tenant, posted, sampleReply(1));
        expect(rig.standing()).toHaveLength(1);
        expect(rig.standing()[0]?.text).toContain('Figures differ');
        expect(await rig.sink.find(rig.tenant, thread, KEY)).toMatchObject({
          message: posted.message,
        });
      });

      when(can.losesResponses)('never posts twice when a response was lost', async () => {
        const asked = await rig.write(rig.channels[0], 'https://ex.org/harbour');
        rig.loseNextResponse();
        const failure = await failureOf(
          rig.sink.post(rig.tenant, threadOn(asked), sampleReply(1), KEY),
        );
        expect(failure.code).toBe('unknown-outcome');
        expect(rig.standing()).toHaveLength(1);
        expect(await rig.sink.find(rig.tenant, threadOn(asked), KEY)).toMatchObject({
          message: rig.standing()[0]?.message,
        });
      });

      when(can.limitsRates)('says how long to wait, and lets other channels through', async () => {
        const first = await rig.write(rig.channels[0], 'https://ex.org/harbour');
        const second = await rig.write(rig.channels[1], 'https://ex.org/harbour');
        rig.limitChannel(rig.channels[0], 5_000);
        const limited = failureOf(rig.sink.post(rig.tenant, threadOn(first), sampleReply(1), KEY));
        await rig.sink.post(rig.tenant, threadOn(second), sampleReply(1), OTHER_KEY);
        const failure = await limited;
        expect(failure.code).toBe('rate-limited');
        expect(failure.retryAfterMs).toBeGreaterThan(0);
        expect(rig.standing()).toHaveLength(1);
      });

      when(can.refusesPermission)('names the permission that is missing', async () => {
        const asked = await rig.write(rig.channels[0], 'https://ex.org/harbour');
        rig.forbid(rig.channels[0]);
        const failure = await failureOf(
          rig.sink.post(rig.tenant, threadOn(asked), sampleReply(1), KEY),
        );
        expect(failure.code).toBe('not-permitted');
        expect(failure.needs).toBeTruthy();
      });

      when(can.reactions)('replaces its earlier reaction', async () => {
        const asked = await rig.write(rig.channels[0], 'https://ex.org/harbour');
        await rig.sink.react(rig.tenant, asked, 'reading');
        await rig.sink.react(rig.tenant, asked, 'reading');
        expect(rig.reactionsOn(asked)).toHaveLength(1);
        await rig.sink.react(rig.tenant, asked, 'replied');
        expect(rig.reactionsOn(asked)).toHaveLength(1);
      });
    });
  });
}
