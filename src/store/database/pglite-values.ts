import type { ParserOptions, SerializerOptions } from '@electric-sql/pglite';
import pgUtils from 'pg/lib/utils.js';
import pgTypes from 'pg-types';

const oids = Object.values(pgTypes.builtins).filter((oid) => typeof oid === 'number');
/** Array types that BullMQ and the store read: text[], int4[], int8[], jsonb[], varchar[], timestamptz[]. */
const arrayOids = [1009, 1007, 1016, 3807, 1015, 1185];

/** pg's own reading of values: int8 stays a string, timestamptz becomes a Date, json is parsed. */
export const parsers: ParserOptions = Object.fromEntries(
  [...oids, ...arrayOids].map((oid) => [oid, pgTypes.getTypeParser(oid, 'text')]),
);

/** Values reach PGlite in pg's text form already. */
export const serializers: SerializerOptions = Object.fromEntries(
  [...oids, ...arrayOids].map((oid) => [oid, (value: unknown) => value as string]),
);

/** A JavaScript value as pg would send it. */
export function asParameter(value: unknown): unknown {
  return pgUtils.prepareValue(value);
}
