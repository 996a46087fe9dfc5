import type { Insertable, Selectable } from 'kysely';
import type { ClaimLogLine, ClaimRecord, Person } from '../domain/claim-record.ts';
import type { FindingId, RequestId, TenantId } from '../domain/ids.ts';
import type { ClaimLogTable, ClaimTable } from './desk-schema.ts';
import { storable } from './storable.ts';

/** All but the words, which only the database reads. */
export const recordColumns = [
  'tenant',
  'request_id',
  'finding_id',
  'article_key',
  'channel',
  'check_id',
  'signal',
  'quote',
  'article',
  'url',
  'status',
  'owner_id',
  'owner_name',
  'evidence',
  'note',
  'reason',
  'proposal',
  'opened_at',
  'updated_at',
] as const satisfies (keyof ClaimTable)[];

export function asRecord(
  row: Pick<Selectable<ClaimTable>, (typeof recordColumns)[number]>,
): ClaimRecord {
  return {
    tenant: row.tenant as TenantId,
    request: row.request_id as RequestId,
    finding: row.finding_id as FindingId,
    articleKey: row.article_key,
    channel: row.channel,
    check: row.check_id,
    signal: row.signal,
    quote: row.quote,
    article: row.article,
    status: row.status,
    ...given('url', row.url),
    ...given('owner', personOf(row)),
    ...given('evidence', row.evidence),
    ...given('note', row.note),
    ...given('reason', row.reason),
    ...given('proposal', row.proposal),
    openedAt: row.opened_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

export function asLogLine(row: Selectable<ClaimLogTable>): ClaimLogLine {
  return {
    request: row.request_id as RequestId,
    finding: row.finding_id as FindingId,
    eventId: row.event_id,
    deed: row.deed,
    by: { id: row.by_id, ...given('name', row.by_name) },
    at: row.at.toISOString(),
    from: row.from_status,
    to: row.to_status,
    ...given('why', row.why),
    ...given('evidence', row.evidence),
    ...given('owner', personOf(row)),
  };
}

/** A log line without the claim that it belongs to. */
export function rowOfLine(
  line: ClaimLogLine,
): Omit<Insertable<ClaimLogTable>, 'tenant' | 'request_id' | 'finding_id'> {
  return {
    event_id: storable(line.eventId),
    deed: line.deed,
    by_id: storable(line.by.id),
    by_name: stored(line.by.name),
    at: line.at,
    from_status: line.from,
    to_status: line.to,
    why: stored(line.why),
    evidence: stored(line.evidence),
    owner_id: stored(line.owner?.id),
    owner_name: stored(line.owner?.name),
  };
}

export function stored(text: string | undefined): string | null {
  return text === undefined ? null : storable(text);
}

function personOf(row: { owner_id: string | null; owner_name: string | null }): Person | null {
  return row.owner_id === null ? null : { id: row.owner_id, ...given('name', row.owner_name) };
}

/** `{[name]: value}`, or nothing for null: absent fields stay absent. */
function given<Name extends string, Value>(
  name: Name,
  value: Value | null,
): { [Key in Name]?: Value } {
  return value === null ? {} : ({ [name]: value } as { [Key in Name]?: Value });
}
