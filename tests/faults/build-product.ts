import { execFileSync } from 'node:child_process';

/** Compiles the product into dist/, where the harness runs it from. */
export function buildProduct(): void {
  execFileSync('npm', ['run', 'build', '--silent'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
