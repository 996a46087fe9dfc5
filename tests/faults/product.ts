import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** The kernel counts processor time for programs in hundredths of a second. */
const msPerTick = 10;

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface ProductOptions {
  /** claimdesk commands, a process each: ['start'], or ['bot', 'worker', 'worker']. */
  readonly commands: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Modules that are loaded before the product: where it is to die is told there. */
  readonly preload?: readonly string[];
  /** Where each process and thread writes what it holds after a collection, every half minute. */
  readonly memoryFolder?: string;
  /** Where the process that receives says that it is ready. */
  readonly readyUrl: string;
}

/** The product's own processes under a supervisor that starts again what dies. */
export interface Product {
  /** Resolves when every part is up again. */
  ready(): Promise<void>;
  /** `kill -9` of one process, chosen by number, or of all. */
  kill(which: number | 'all'): void;
  /** One process, chosen by number, stands still (SIGSTOP) for so long and goes on as if nothing had been. */
  standStill(which: number, ms: number): Promise<void>;
  /** SIGTERM to all; resolves with the milliseconds until the last one was gone and their exit codes. */
  stop(): Promise<{ readonly ms: number; readonly codes: readonly (number | null)[] }>;
  restarts(): number;
  /** Everything printed, for a post-mortem. */
  output(): string;
  /** Resident memory of all processes, in bytes; Linux. */
  memory(): Promise<number>;
  /** Processor time of all processes so far, in milliseconds, threads included; Linux. */
  processorMs(): Promise<number>;
}

export function startProduct(options: ProductOptions): Product {
  const printed: string[] = [];
  let stopping = false;
  let restarts = 0;
  const children: ChildProcess[] = options.commands.map(start);

  function start(command: string, index: number): ChildProcess {
    const memory =
      options.memoryFolder === undefined
        ? { flags: [], modules: [], env: {} }
        : {
            flags: ['--expose-gc'],
            modules: [fileURLToPath(new URL('memory-probe.mjs', import.meta.url))],
            env: { MEMORY_FOLDER: options.memoryFolder },
          };
    const modules = [...(options.preload ?? []), ...memory.modules];
    const preload = [...memory.flags, ...modules.flatMap((name) => ['--import', name])];
    const child = spawn(
      process.execPath,
      // The compiled product: half of a start of the sources is translating them.
      [...preload, 'dist/bin/claimdesk.js', command],
      {
        cwd: root,
        env: { PATH: process.env.PATH, ...memory.env, ...options.env },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        printed.push(chunk.toString());
        if (printed.length > 2_000) printed.splice(0, 1_000);
      });
    }
    child.once('exit', () => {
      if (stopping) return;
      restarts += 1;
      children[index] = start(command, index);
    });
    return child;
  }

  return {
    async ready() {
      for (const until = Date.now() + 180_000; Date.now() < until; await wait(100)) {
        if (await answers(options.readyUrl)) return;
      }
      throw new Error(`The product did not come up:\n${printed.join('').slice(-3_000)}`);
    },
    kill(which) {
      const victims = which === 'all' ? children : [children[which % children.length]];
      for (const child of victims) child?.kill('SIGKILL');
    },
    async standStill(which, ms) {
      const child = children[which % children.length];
      child?.kill('SIGSTOP');
      await wait(ms);
      child?.kill('SIGCONT');
    },
    async stop() {
      stopping = true;
      const started = performance.now();
      const codes = await Promise.all(
        children.map(async (child) => {
          if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
          const gone = once(child, 'exit') as Promise<[number | null]>;
          child.kill('SIGTERM');
          const late = setTimeout(() => child.kill('SIGKILL'), 60_000);
          const [code] = await gone;
          clearTimeout(late);
          return code;
        }),
      );
      return { ms: performance.now() - started, codes };
    },
    restarts: () => restarts,
    output: () => printed.join(''),
    async memory() {
      const sizes = children.map(async ({ pid }) => {
        const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
        return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
      });
      return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    },
    async processorMs() {
      const times = children.map(async ({ pid }) => {
        const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
        // The name, in parentheses, may hold spaces; user and system time are fields 14 and 15.
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * msPerTick;
      });
      return (await Promise.all(times)).reduce((sum, time) => sum + time, 0);
    },
  };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}
