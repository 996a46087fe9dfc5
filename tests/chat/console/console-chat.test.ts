import { createConsoleChat } from '../../../src/chat/console/console-chat.ts';
import { expect, describe, it } from '@jest/globals';
import type { TenantId } from '../../../src/domain/ids.ts';
import { line } from '../../../src/chat/reply.ts';
import { sampleReply } from '../sample-replies.ts';

const tenant = 'local' as TenantId;
const thread = { platform: 'console', channel: 'terminal', message: 'asked' } as const;

function openConsole() {
  const written: string[] = [];
  return { written, ...createConsoleChat({ write: (text) => written.push(text) }) };
}

describe('the chat port on a terminal', () => {
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
