import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

/** Starts a server process and waits until `ready` says so (asked every 50 ms, for 30 s). */
export async function startServer(
  command: string,
  args: readonly string[],
  ready: () => Promise<boolean>,
): Promise<ChildProcess> {
  const output: string[] = [];
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  }
  for (const until = Date.now() + 30_000; Date.now() < until; await wait(50)) {
    if (child.exitCode !== null) break;
    if (await ready()) return child;
  }
  child.kill('SIGKILL');
  throw new Error(`${command} did not start:\n${output.join('').slice(-2_000)}`);
}

export async function endServer(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}
