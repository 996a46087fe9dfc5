import { createConsoleChat } from '../../../src/chat/console/console-chat.ts';
import { expect, describe, it } from '@jest/globals';
import type { TenantId } from '../../../src/domain/ids.ts';
import { line } from '../../../src/chat/reply.ts';
import type { MessageRef } from '../../../src/chat/port.ts';
import { chatPortContract, type PortRig, type StandingMessage } from '../port.contract.ts';
import { sampleReply } from '../sample-replies.ts';

const tenant = 'local' as TenantId;
const thread = { platform: 'console', channel: 'terminal', message: 'asked' } as const;

/** The contract's view of a terminal: what was written last for each message. */
function openRig(): Promise<PortRig> {
  let written = '';
  const { source, sink } = createConsoleChat({
    write: (text) => {
      written = text;
    },
    width: 1_000,
  });
  const standing = new Map<string, StandingMessage>();
  const keep = ({ message, channel, thread }: MessageRef) =>
    standing.set(message, {
      message,
      channel,
      ...(thread === undefined ? {} : { thread }),
      text: written,
      spoken: written,
    });
  const never = () => {
    throw new Error('a terminal cannot do that');
  };
  const cannot = () => Promise.reject(new Error('a terminal cannot do that'));
  let asked = 0;
  return Promise.resolve({
    source,
    sink: {
      ...sink,
      async post(...given) {
        const ref = await sink.post(...given);
        keep(ref);
        return ref;
      },
      async edit(of, ref, reply) {
        await sink.edit(of, ref, reply);
        keep(ref);
      },
    },
    tenant,
    channels: ['terminal', 'other'],
    person: 'you',
    mentionOfUs: '@claimdesk',
    write: (channel) =>
      Promise.resolve({ platform: 'console', channel, message: `asked-${(asked += 1)}` }),
    redeliver: cannot,
    command: cannot,
    press: cannot,
    submit: cannot,
    shownToPerson: () => [],
    standing: () => [...standing.values()],
    reactionsOn: () => [],
    loseNextResponse: never,
    limitChannel: never,
    forbid: never,
    upload: cannot,
    close: () => source.stop(),
  });
}

chatPortContract(
  'a terminal',
  {
    hears: false,
    keepsThreads: false,
    redelivers: false,
    losesResponses: false,
    limitsRates: false,
    refusesPermission: false,
    commands: false,
    controls: false,
    forms: false,
    reactions: false,
    files: false,
    speaksApart: false,
  },
  openRig,
);

function openConsole() {
  const written: string[] = [];
  return { written, ...createConsoleChat({ write: (text) => written.push(text) }) };
}

describe('a chat that only speaks', () => {
  it('writes a reply as text, with the report link', async () => {
    const { sink, written } = openConsole();
    await sink.post(tenant, thread, sampleReply(1), 'key-1');
    expect(written.join('')).toContain('1. Figures differ · strong · open');
    expect(written.join('')).toContain('https://claimdesk.example/reports/r1?sig=abc');
  });

  it('counts what it does not write', async () => {
    const { sink, written } = openConsole();
    await sink.post(tenant, thread, sampleReply(40), 'key-1');
    expect(written.join('')).toContain('and 30 more, in the report');
  });

  it('finds a reply by its key, for its own tenant alone', async () => {
    const { sink } = openConsole();
    const posted = await sink.post(tenant, thread, line('Reading'), 'key-1');
    expect(await sink.find(tenant, thread, 'key-1')).toEqual(posted);
    expect(await sink.find(tenant, thread, 'key-2')).toBeUndefined();
    expect(await sink.find('other' as TenantId, thread, 'key-1')).toBeUndefined();
  });

  it('writes an edited message again, and refuses one that it never wrote', async () => {
    const { sink, written } = openConsole();
    const posted = await sink.post(tenant, thread, line('Reading'), 'key-1');
    await sink.edit(tenant, posted, line('Done'));
    expect(written.at(-1)).toBe('Done\n');
    await expect(sink.edit(tenant, { ...posted, message: 'c9' }, line('x'))).rejects.toMatchObject({
      code: 'gone',
    });
  });
});
