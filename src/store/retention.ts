import type { TenantId } from '../domain/ids.ts';
import type { StoreContext } from './context.ts';
import { storable } from './storable.ts';

const tenantTables = [
  'inbox',
  'request',
  'latest_request',
  'report',
  'outbox',
  'channel',
  'claim',
  'claim_log',
  'vote',
  'audit',
  'turn',
  'installation',
  'evidence_setting',
  'evidence_use',
  'evidence_answer',
] as const;

/** Everything of one tenant, at once or not at all. */
export async function forgetTenant({ db }: StoreContext, tenant: TenantId): Promise<void> {
  await db.transaction().execute(async (trx) => {
    for (const table of ['remembered', 'remembered_term'] as const) {
      await trx.deleteFrom(table).where('scope', '=', storable(tenant)).execute();
    }
    for (const table of tenantTables) {
      await trx.deleteFrom(table).where('tenant', '=', storable(tenant)).execute();
    }
  });
}

/**
 * What is finished and older than `before` (ISO): events dealt with, answered requests, reports,
 * deliveries that were made or given up. What is still under way stays, however old.
 * @returns the number of rows deleted
 */
export async function prune({ db }: StoreContext, before: string): Promise<number> {
  const date = new Date(before);
  const deleted = await Promise.all([
    db.deleteFrom('inbox').where('done_at', '<', date).executeTakeFirst(),
    db.deleteFrom('request').where('answered_at', '<', date).executeTakeFirst(),
    db.deleteFrom('latest_request').where('stored_at', '<', date).executeTakeFirst(),
    db.deleteFrom('claim').where('updated_at', '<', date).executeTakeFirst(),
    db.deleteFrom('turn').where('at', '<', date).executeTakeFirst(),
    db.deleteFrom('evidence_answer').where('at', '<', date).executeTakeFirst(),
    db.deleteFrom('vote').where('at', '<', date).executeTakeFirst(),
    db.deleteFrom('report').where('saved_at', '<', date).executeTakeFirst(),
    db
      .deleteFrom('outbox')
      .where('changed_at', '<', date)
      .where('state', 'in', ['sent', 'failed'])
      .executeTakeFirst(),
  ]);
  // After the claims: a history lives as long as its claim. The audit trail holds no text and stays.
  deleted.push(
    await db
      .deleteFrom('claim_log as line')
      .where((is) =>
        is.not(
          is.exists(
            is
              .selectFrom('claim')
              .select('claim.tenant')
              .whereRef('claim.tenant', '=', 'line.tenant')
              .whereRef('claim.request_id', '=', 'line.request_id')
              .whereRef('claim.finding_id', '=', 'line.finding_id'),
          ),
        ),
      )
      .executeTakeFirst(),
  );
  return deleted.reduce((sum, { numDeletedRows }) => sum + Number(numDeletedRows), 0);
}
