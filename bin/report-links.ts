import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../src/config.ts';
import type { Person } from '../src/domain/claim-record.ts';
import { signDeskLink, signReportLink, type ReportLink } from '../src/web/report-link.ts';
import { Stop } from './exits.ts';

export interface ReportLinks {
  readonly secret: string;
  /** The address of a stored report's page. */
  readonly urlOf: (report: { tenant: string; id: string }) => string;
  /** The same for one person who may set statuses there. */
  readonly editUrlOf: (
    report: { tenant: string; id: string },
    person: Person & { readonly confirms: boolean },
  ) => string;
  /** True when a tenant has withdrawn the links that were made by then. */
  readonly isWithdrawn: (link: ReportLink, linksFrom: string | undefined) => boolean;
  /** The address of a tenant's desk overview. */
  readonly deskUrlOf: (tenant: string) => string;
}

/** Report pages open this long after their link was made. */
const openForMs = 30 * 24 * 60 * 60 * 1_000;
/** A link that can change something is for the day's work. */
const editForMs = 12 * 60 * 60 * 1_000;

/**
 * Links to report pages, signed with the configured secret, or with one of our own that is kept in
 * the data folder.
 * @throws Stop when several processes would each make a secret of their own
 */
export async function reportLinks(config: Config, port = config.web.port): Promise<ReportLinks> {
  const secret = config.secret ?? (await ownSecret(config));
  const base = (config.web.publicUrl ?? `http://${config.web.host}:${port}`).replace(/\/$/, '');
  return {
    secret,
    deskUrlOf: (tenant) => base + signDeskLink(secret, tenant, Date.now() + openForMs),
    urlOf: ({ tenant, id }) =>
      base + signReportLink(secret, tenant, id, Date.now() + openForMs, editorOf(tenant)),
    editUrlOf: ({ tenant, id }, person) =>
      base + signReportLink(secret, tenant, id, Date.now() + editForMs, person.id, person),
    isWithdrawn: ({ tenant, expires, editor }, linksFrom) => {
      const isPersonal = editor !== undefined && editorOf(tenant) === undefined;
      const made = expires - (isPersonal ? editForMs : openForMs);
      // Links have whole seconds.
      return linksFrom !== undefined && made + 1_000 <= Date.parse(linksFrom);
    },
  };
}

/**
 * A link in a channel is everybody's, so it only reads. The playground has one person, whose machine
 * it is: they may set statuses on the page.
 */
function editorOf(tenant: string): string | undefined {
  return tenant === 'local' ? 'You' : undefined;
}

async function ownSecret(config: Config): Promise<string> {
  if (config.databaseUrl !== undefined) {
    throw new Stop(
      'CLAIMDESK_SECRET is missing: with DATABASE_URL every process must sign report links with the same secret. Set it to a long random text.',
    );
  }
  const file = join(config.dataFolder, 'secret');
  await mkdir(config.dataFolder, { recursive: true });
  try {
    await writeFile(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFile(file, 'utf8');
}
