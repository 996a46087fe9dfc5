import { storable } from '../store/storable.ts';

/** Enough to recognise a fault; a page of someone's article does not belong in the queue. */
const maxMessageLength = 500;

/**
 * The same error with a message that PostgreSQL can hold (no NUL) and of bounded length: a failure
 * that cannot be recorded would leave its job active for ever.
 */
export function storableError(thrown: unknown): Error {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  error.message = storableLine(error.message);
  if (error.stack !== undefined) error.stack = storable(error.stack).slice(0, 4_000);
  return error;
}

export function storableLine(line: string): string {
  return storable(line.slice(0, maxMessageLength));
}
