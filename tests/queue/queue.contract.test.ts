import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { GiveUp, RetryLater, type JobRun, type Queues } from '../../src/queue/port.ts';
import { queueKinds, type QueuePlace, type QueueTuning } from './places.ts';

type Run = JobRun<'check-article'>;

const quickRetries: QueueTuning = {
  policies: { 'check-article': { attempts: 3, backoffMs: 20, maxAgeMs: 60_000 } },
};

describe.each(queueKinds)('the queues on $name', ({ isThere, make }) => {
  const suite = isThere ? describe : describe.skip;
  suite('', () => {
    let place: QueuePlace;
    let queues: Queues;

    beforeAll(async () => {
      place = await make();
    }, 120_000);
    afterAll(() => place.remove(), 60_000);
    beforeEach(async () => {
      queues = await place.open(quickRetries);
    }, 60_000);
    afterEach(() => queues.close(), 60_000);

    /** Works the check queue. The handler says things, and the test waits to hear them. */
    async function work(
      handler: (run: Run, say: (words: string) => void) => Promise<void>,
      { concurrency = 1, onGaveUp = () => Promise.resolve() } = {},
    ) {
      const heard = hearing();
      const worker = await queues.work('check-article', (run) => handler(run, heard.say), {
        concurrency,
        onGaveUp: async (payload, error) => {
          await onGaveUp();
          heard.say(`gave up ${payload.requestId}: ${error.message}`);
        },
      });
      return { ...heard, ...worker };
    }

    const add = (requestId: string, options = {}) =>
      queues.add('check-article', { tenant: 'T', requestId }, options);

    it('hands a payload to a worker', async () => {
      const { untilHeard, drain } = await work((run, say) => {
        say(`${run.payload.tenant} ${run.payload.requestId} attempt ${run.attempt}`);
        return Promise.resolve();
      });
      await add('r1');
      await untilHeard('T r1 attempt 1');
      await drain();
    });

    it('keeps jobs while it is closed', async () => {
      await add('kept');
      await queues.close();
      queues = await place.open(quickRetries);
      const { untilHeard, drain } = await work((run, say) => {
        say(run.payload.requestId);
        return Promise.resolve();
      });
      await untilHeard('kept');
      await drain();
    });

    it('forgets the jobs of one tenant, waiting and delayed, and of nobody else', async () => {
      await add('stays');
      for (const delayMs of [0, 60_000]) {
        const payload = { tenant: 'gone', requestId: `goes ${delayMs}` };
        await queues.add('check-article', payload, { delayMs, priority: 5 });
        await queues.add('deliver-report', { tenant: 'gone', outboxId: 'o' }, { delayMs });
      }
      expect(await queues.forget('gone')).toBe(4);
      expect(await queues.forget('gone')).toBe(0);
      const { untilHeard, drain, everything } = await work((run, say) => {
        say(run.payload.requestId);
        return Promise.resolve();
      });
      await untilHeard('stays');
      expect(everything()).toEqual(['stays']);
      expect(await queues.counts('deliver-report')).toMatchObject({ waiting: 0, delayed: 0 });
      await drain();
    });

    it('refuses a payload that is not what the job takes', async () => {
      const wrong = { tenant: 'T' } as { tenant: string; requestId: string };
      await expect(queues.add('check-article', wrong)).rejects.toThrow('requestId');
    });

    it('takes text that databases refuse', async () => {
      const { untilHeard, drain } = await work((run, say) => {
        say(run.payload.requestId);
        return run.payload.requestId.startsWith('fails')
          ? Promise.reject(new GiveUp('no\u0000 \ud83d'))
          : Promise.resolve();
      });
      await add('odd\u0000id');
      await add('fails');
      await untilHeard('odd\ufffdid');
      await untilHeard('gave up fails: no\ufffd \ufffd');
      await drain();
    });

    it('tries a failed job again, and tells the last attempt', async () => {
      const { untilHeard, drain, everything } = await work((run, say) => {
        say(`${run.attempt}${run.isLastAttempt ? ' last' : ''}`);
        return Promise.reject(new Error('no luck'));
      });
      await add('r1');
      await untilHeard('gave up r1: no luck');
      await drain();
      expect(everything()).toEqual(['1', '2', '3 last', 'gave up r1: no luck']);
    });

    it('does not try again what was given up', async () => {
      const { untilHeard, drain, everything } = await work((run, say) => {
        say(`attempt ${run.attempt}`);
        return Promise.reject(new GiveUp('pointless'));
      });
      await add('r1');
      await untilHeard('gave up r1: pointless');
      await drain();
      expect(everything()).toEqual(['attempt 1', 'gave up r1: pointless']);
    });

    it('lets a job ask for later more often than it may fail', async () => {
      let runs = 0;
      const { untilHeard, drain } = await work((run, say) => {
        runs += 1;
        if (runs <= 5) return Promise.reject(new RetryLater('busy', 10));
        say(`run ${runs} is attempt ${run.attempt}`);
        return Promise.resolve();
      });
      await add('r1');
      await untilHeard('run 6 is attempt 1');
      await drain();
    });

    it('gives up a job that asks for later past its age', async () => {
      const { untilHeard, drain } = await work(() =>
        Promise.reject(new RetryLater('busy', 90_000)),
      );
      await add('r1');
      await untilHeard('gave up r1: busy');
      await drain();
    });

    it('tells again when telling that a job was given up fails', async () => {
      let tries = 0;
      const { untilHeard, drain } = await work(() => Promise.reject(new GiveUp('pointless')), {
        onGaveUp: () => (++tries < 2 ? Promise.reject(new Error('outage')) : Promise.resolve()),
      });
      await add('r1');
      await untilHeard('gave up r1: pointless', 15_000);
      expect(tries).toBe(2);
      await drain();
    });

    it('adds a job once while one with its key waits or runs, and anew when that has ended', async () => {
      await add('first', { dedupe: 'thread:1|article' });
      await add('second', { dedupe: 'thread:1|article' });
      const open = gate();
      const { untilHeard, drain, everything } = await work(
        async (run, say) => {
          say(`start ${run.payload.requestId}`);
          await open.passed;
          say(`end ${run.payload.requestId}`);
        },
        { concurrency: 2 },
      );
      await untilHeard('start first');
      await add('third', { dedupe: 'thread:1|article' });
      await add('other', { dedupe: 'thread:1|other' });
      await untilHeard('start other');
      open.pass();
      await untilHeard('end first');
      await untilHeard('end other');
      await untilIdle();
      await add('fourth', { dedupe: 'thread:1|article' });
      await untilHeard('end fourth');
      await drain();
      expect(everything().filter((each) => each.startsWith('start'))).toEqual([
        'start first',
        'start other',
        'start fourth',
      ]);
    });

    it('adds a job anew after one with its key was given up', async () => {
      const { untilHeard, drain } = await work((run, say) => {
        say(run.payload.requestId);
        return Promise.reject(new GiveUp('pointless'));
      });
      await add('first', { dedupe: 'key' });
      await untilHeard('gave up first: pointless');
      await untilIdle();
      await add('second', { dedupe: 'key' });
      await untilHeard('second');
      await drain();
    });

    it('runs asked before automatic before re-checks', async () => {
      await add('re-check', { priority: 9 });
      await add('automatic', { priority: 5 });
      await add('asked', { priority: 1 });
      const { untilHeard, drain, everything } = await work((run, say) => {
        say(run.payload.requestId);
        return Promise.resolve();
      });
      await untilHeard('re-check');
      await drain();
      expect(everything()).toEqual(['asked', 'automatic', 're-check']);
    });

    it("takes turns between tenants: a flood waits behind itself, not the others' jobs behind it", async () => {
      for (let n = 0; n < 10; n++) await add(`flood ${n}`, { priority: 5, behind: n });
      await add('other 0', { priority: 5, behind: 0 });
      await add('other 1', { priority: 5, behind: 1 });
      await add('asked', { priority: 1, behind: 12 });
      const { untilHeard, drain, everything } = await work((run, say) => {
        say(run.payload.requestId);
        return Promise.resolve();
      });
      await untilHeard('flood 9');
      await drain();
      expect(everything().slice(0, 6)).toEqual([
        'asked',
        'flood 0',
        'other 0',
        'flood 1',
        'other 1',
        'flood 2',
      ]);
    });

    it('runs a delayed job no sooner than asked', async () => {
      const { untilHeard, drain } = await work((_, say) => {
        say(`after ${Date.now() - added >= 300 ? 'the delay' : 'too short a time'}`);
        return Promise.resolve();
      });
      const added = Date.now();
      await add('r1', { delayMs: 300 });
      await untilHeard('after the delay');
      await drain();
    });

    it('finishes what is under way when it drains, and takes nothing new', async () => {
      const open = gate();
      const { untilHeard, drain, everything } = await work(async (run, say) => {
        say(`start ${run.payload.requestId}`);
        await open.passed;
        say(`end ${run.payload.requestId}`);
      });
      await add('under way');
      await untilHeard('start under way');
      await add('next');
      const drained = drain();
      open.pass();
      await drained;
      expect(everything()).toEqual(['start under way', 'end under way']);
      expect(await queues.counts('check-article')).toMatchObject({ waiting: 1, active: 0 });
      const second = await work((run, say) => {
        say(run.payload.requestId);
        return Promise.resolve();
      });
      await second.untilHeard('next');
      await second.drain();
    });

    it('counts what waits, runs, is delayed', async () => {
      await queues.add('daily-digest', {});
      await queues.add('daily-digest', {}, { delayMs: 60_000 });
      expect(await queues.counts('daily-digest')).toEqual({
        waiting: 1,
        active: 0,
        delayed: 1,
        failed: 0,
      });
    });

    it('makes the jobs of a schedule, which is one however often it is asked for', async () => {
      const schedule = { pattern: '* * * * * *', zone: 'Europe/London' };
      const payload = { tenant: 'T', requestId: 'scheduled' };
      for (let times = 0; times < 4; times++) {
        await queues.schedule('check-article', 'slack:T1|C1', schedule, payload);
      }
      expect(await queues.counts('check-article')).toMatchObject({ delayed: 1 });
      const { untilHeard, drain, everything } = await work((run, say) => {
        say(`${run.payload.requestId} ${everything().length}`);
        return Promise.resolve();
      });
      await untilHeard('scheduled 0');
      await untilHeard('scheduled 1');
      await queues.unschedule('check-article', 'slack:T1|C1');
      await drain();
      await expect(queues.counts('check-article')).resolves.toMatchObject({ delayed: 0 });
    });

    it('runs a schedule that was removed and made again', async () => {
      const schedule = { pattern: '* * * * * *', zone: 'utc' };
      const payload = { tenant: 'T', requestId: 'again' };
      for (let times = 0; times < 3; times++) {
        await queues.schedule('check-article', 'id', schedule, payload);
        await queues.unschedule('check-article', 'id');
      }
      await queues.schedule('check-article', 'id', schedule, payload);
      const { untilHeard, drain } = await work((run, say) => {
        say(run.payload.requestId);
        return Promise.resolve();
      });
      await untilHeard('again');
      await queues.unschedule('check-article', 'id');
      await drain();
    });

    it('changes a schedule that is asked for otherwise', async () => {
      const payload = { tenant: 'T', requestId: 'changed' };
      const never = { pattern: '0 3 * * 1', zone: 'Asia/Tokyo' };
      await queues.schedule('check-article', 'id', never, payload);
      const always = { pattern: '* * * * * *', zone: 'Asia/Tokyo' };
      await queues.schedule('check-article', 'id', always, payload);
      const { untilHeard, drain } = await work((run, say) => {
        say(run.payload.requestId);
        return Promise.resolve();
      });
      await untilHeard('changed');
      await queues.unschedule('check-article', 'id');
      await drain();
    });

    it("restarts a killed worker's job", async () => {
      await add('survivor');
      await queues.close();
      expect(await killedOn(place)).toBe('killed on survivor');
      queues = await place.open(quickRetries);
      const { untilHeard, drain } = await work((run, say) => {
        say(`${run.payload.requestId} attempt ${run.attempt}`);
        return Promise.resolve();
      });
      await untilHeard('survivor attempt 1', 20_000);
      await drain();
    }, 90_000);

    it('gives up, once, a job that keeps killing its worker', async () => {
      await add('killer');
      await queues.close();
      expect(await killedOn(place)).toBe('killed on killer');
      expect(await killedOn(place)).toBe('killed on killer');
      queues = await place.open(quickRetries);
      const { untilHeard, drain, everything } = await work((run, say) => {
        say(`ran ${run.payload.requestId}`);
        return Promise.resolve();
      });
      await untilHeard('gave up killer: The worker of this job died 2 times.', 20_000);
      await untilIdle();
      await drain();
      expect(everything()).toHaveLength(1);
    }, 120_000);

    async function untilIdle() {
      for (;;) {
        const { active, waiting } = await queues.counts('check-article');
        if (active === 0 && waiting === 0) return;
      }
    }
  });
});

/** Runs a worker in a process of its own until it dies by the job that it took. */
async function killedOn({ address }: QueuePlace): Promise<string> {
  const script = fileURLToPath(new URL('doomed-worker.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(address)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env.PATH },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await once(child, 'close');
  return output.trim();
}

/** Things said, and a way to wait for one of them. */
function hearing() {
  const said: string[] = [];
  const waiting = new Map<string, () => void>();
  return {
    say: (words: string) => {
      said.push(words);
      waiting.get(words)?.();
    },
    everything: () => [...said],
    untilHeard: async (words: string, withinMs = 10_000) => {
      if (said.includes(words)) return;
      await new Promise<void>((resolve, reject) => {
        const fail = () => reject(new Error(`Never heard '${words}', only: ${said.join(', ')}`));
        const timer = setTimeout(fail, withinMs);
        waiting.set(words, () => {
          clearTimeout(timer);
          resolve();
        });
      });
    },
  };
}

function gate() {
  let pass: () => void = () => undefined;
  const passed = new Promise<void>((resolve) => (pass = resolve));
  return { pass, passed };
}
