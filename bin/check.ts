import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { formatReport, reportFormats, type ReportFormat } from '../src/web/format-report.ts';
import { readConfig } from '../src/config.ts';
import { atLeast, signals, type Signal } from '../src/domain/finding.ts';
import type { CheckSource } from '../src/domain/request.ts';
import type { Report } from '../src/domain/report.ts';
import { exits, Stop } from './exits.ts';
import { openLibrary } from './library.ts';
import { createEngine, titleOfCheck } from './reading.ts';

/** `claimdesk check <url|file|->`: the report on standard output, progress on standard error. */
export async function check(given: string, options: Record<string, unknown>): Promise<void> {
  const format = oneOf('--format', options['format'], reportFormats);
  const minSignal = oneOf('--min-signal', options['minSignal'], signals);
  const failOn =
    options['failOn'] === undefined ? undefined : oneOf('--fail-on', options['failOn'], signals);
  const { source, file } = await sourceFrom(given);
  const config = readConfig(process.env);
  const library = await openLibrary(config);
  const onCheckError = (id: string, error: unknown): void => {
    console.error(`The check '${id}' failed:`, error);
  };
  const engine = createEngine(config, onCheckError, library?.store);
  try {
    if (process.stderr.isTTY) process.stderr.write('Reading …\r');
    const { report } = await engine.analyse({ source }, file);
    process.stdout.write(`${show(report, format, minSignal, options)}\n`);
    process.exitCode = exitFor(report, failOn);
  } finally {
    await engine.close();
    await library?.close();
  }
}

function show(
  report: Report,
  format: ReportFormat,
  minSignal: Signal,
  options: Record<string, unknown>,
): string {
  const color = options['color'] !== false && process.stdout.isTTY && !process.env['NO_COLOR'];
  // The terminal's text counts what it leaves out by itself.
  const shown = format === 'text' ? report : withoutWeaker(report, minSignal);
  return formatReport(shown, format, {
    color,
    minSignal,
    width: process.stdout.columns ?? 100,
    titleOf: titleOfCheck,
  });
}

/** A report without its weaker findings says so: left out must not read as not found. */
function withoutWeaker(report: Report, minSignal: Signal): Report {
  if (report.status === 'unreadable') return report;
  const findings = report.findings.filter(({ signal }) => atLeast(signal, minSignal));
  const left = report.findings.length - findings.length;
  if (left === 0) return report;
  const said = `${left} ${left === 1 ? 'flag' : 'flags'} below '${minSignal}' left out, as asked.`;
  return { ...report, findings, notChecked: [...report.notChecked, said] };
}

function exitFor(report: Report, failOn: Signal | undefined): number {
  if (report.status === 'unreadable') {
    return ['language', 'unsupported-type', 'video'].includes(report.code)
      ? exits.unsupported
      : exits.unreadable;
  }
  if (failOn === undefined) return exits.done;
  return report.findings.some(({ signal }) => atLeast(signal, failOn)) ? exits.flagged : exits.done;
}

async function sourceFrom(given: string): Promise<{ source: CheckSource; file?: Uint8Array }> {
  if (/^https?:\/\//i.test(given)) return { source: { kind: 'link', url: given } };
  const name = given === '-' ? 'standard input' : given;
  try {
    const file = given === '-' ? await readAll(process.stdin) : await readFile(given);
    return { source: { kind: 'file', file: { name: basename(name), location: name } }, file };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why =
      code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : code;
    throw new Stop(
      `${name} could not be read: ${why}. Give a file, a link that starts with https://, or - for standard input.`,
      exits.unreadable,
    );
  }
}

async function readAll(stream: NodeJS.ReadStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

function oneOf<T extends string>(name: string, value: unknown, allowed: readonly T[]): T {
  if (allowed.includes(value as T)) return value as T;
  throw new Stop(`${name} is one of ${allowed.join(', ')}; '${String(value)}' is not.`);
}
