import { EventEmitter } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { sayWhenCutShort, sayWhenIdle } from '../../bin/ending.ts';

/** A process as far as its end goes. */
function ending() {
  const said: string[] = [];
  const process = Object.assign(new EventEmitter(), { exitCode: undefined as number | undefined });
  return { process, said, say: (line: string) => void said.push(line) };
}

describe('how a process ends', () => {
  it('is said when it waited for what cannot come', () => {
    const { process, said, say } = ending();
    sayWhenCutShort('claimdesk', say, process);
    process.emit('exit', 13);
    expect(said).toEqual([expect.stringContaining('claimdesk ended before it was done')]);
  });

  it.each([0, 1, 2, 143])('needs no further word with code %d', (code) => {
    const { process, said, say } = ending();
    sayWhenCutShort('claimdesk', say, process);
    process.emit('exit', code);
    expect(said).toEqual([]);
  });

  it('is a failure when nobody asked a running process to end', () => {
    const { process, said, say } = ending();
    sayWhenIdle('Claimdesk', say, process);
    process.emit('beforeExit', 0);
    expect(said).toEqual([expect.stringContaining('nobody asked')]);
    expect(process.exitCode).toBe(1);
  });
});
