/** Tables whose rows belong to a tenant; a test compares the lists with the database's own catalogue. */
export const tenantTables = [
  'inbox',
  'request',
  'latest_request',
  'report',
  'outbox',
  'channel',
  'desk',
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

/** Tables whose rows belong to a scope of the memory. */
export const memoryTables = ['remembered', 'remembered_term', 'remembered_total'] as const;
