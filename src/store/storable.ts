/** NUL, and halves of surrogate pairs: what PostgreSQL's text cannot hold. */
const unstorable = /\u0000|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The same text as PostgreSQL can hold it, and of the same length. */
export function storable(text: string): string {
  return text.replace(unstorable, '\ufffd');
}
