import { createHmac, timingSafeEqual } from 'node:crypto';
import type { TenantId } from '../domain/ids.ts';

/** What a report link opens, until when, and who may change statuses through it. */
export interface ReportLink {
  readonly tenant: TenantId;
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
  /** Set when the link was made for one person who may set statuses. */
  readonly editor?: string;
  /** Their name, as the platform showed it. */
  readonly editorName?: string;
  /** False for somebody whose outcomes are proposals. */
  readonly confirms?: boolean;
}

/**
 * Path and query of a report page that opens until `expires` (milliseconds since 1970). The tenant
 * travels inside the signed part: what a browser sends decides nothing by itself.
 */
export function signReportLink(
  secret: string,
  tenant: string,
  id: string,
  expires: number,
  editor?: string,
  about: { readonly name?: string; readonly confirms?: boolean } = {},
): string {
  const seconds = Math.floor(expires / 1000).toString(36);
  const { name = '', confirms = true } = about;
  const person = [oneLine(editor ?? ''), confirms ? 'confirms' : 'proposes', oneLine(name)];
  const fields = [tenant, seconds, ...(editor === undefined ? [] : person)];
  const payload = Buffer.from(fields.join('\n')).toString('base64url');
  return `/reports/${encodeURIComponent(id)}?k=${payload}.${sign(secret, id, payload)}`;
}

/** The link behind `k`, or undefined when it is tampered with, malformed or past its time. */
export function readReportLink(
  secret: string,
  id: string,
  k: string,
  now: number,
): ReportLink | undefined {
  const [payload = '', signature = '', ...rest] = k.split('.');
  const wanted = Buffer.from(sign(secret, id, payload));
  const given = Buffer.from(signature);
  if (rest.length > 0 || given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
    return undefined;
  }
  const [tenant = '', seconds = '', editor, how, name = ''] = Buffer.from(payload, 'base64url')
    .toString()
    .split('\n');
  const expires = parseInt(seconds, 36) * 1000;
  if (!(expires > now)) return undefined;
  const link = { tenant: tenant as TenantId, id, expires };
  if (editor === undefined) return link;
  const named = name === '' ? {} : { editorName: name };
  return { ...link, editor, confirms: how !== 'proposes', ...named };
}

/** Fields are lines. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 80);
}

/** The same for a tenant's desk overview. */
export function signDeskLink(secret: string, tenant: string, expires: number): string {
  const link = signReportLink(secret, tenant, deskId, expires);
  return `/desk?${link.slice(link.indexOf('?') + 1)}`;
}

export function readDeskLink(secret: string, k: string, now: number): ReportLink | undefined {
  return readReportLink(secret, deskId, k, now);
}

/** No report has this id: ids are hexadecimal. */
const deskId = 'the desk';

/** 128 bits of HMAC-SHA-256: short enough for a button's address, far beyond guessing. */
function sign(secret: string, id: string, payload: string): string {
  const mac = createHmac('sha256', secret).update(`claimdesk report link\n${id}\n${payload}`);
  return mac.digest().subarray(0, 16).toString('base64url');
}
