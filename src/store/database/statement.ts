export type StatementKind =
  | { readonly kind: 'begin' | 'end' | 'other' }
  | { readonly kind: 'listen' | 'unlisten'; readonly channel: string };

/** What a statement does to its session. Leading line comments are skipped (BullMQ's files have them). */
export function statementKind(text: string): StatementKind {
  const sql = text.replace(/^(?:\s|--[^\n]*(?:\n|$))+/, '').slice(0, 200);
  const listen = /^(un)?listen\s+"?([a-z_]\w*)"?\s*;?\s*$/i.exec(sql);
  if (listen?.[2] !== undefined) {
    return { kind: listen[1] === undefined ? 'listen' : 'unlisten', channel: listen[2] };
  }
  if (/^(?:begin|start\s+transaction)\b/i.test(sql)) return { kind: 'begin' };
  if (/^(?:commit|end|abort|rollback)\b/i.test(sql) && !/^rollback\s+to\b/i.test(sql)) {
    return { kind: 'end' };
  }
  return { kind: 'other' };
}
