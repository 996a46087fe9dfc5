import { html as tag } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

export { raw } from 'hono/html';

/** Markup whose holes were escaped. */
export type Html = HtmlEscapedString;

/** Escapes every hole; lists are joined; `''` leaves nothing. Takes no promises, so the markup is there at once. */
export function html(strings: TemplateStringsArray, ...holes: readonly unknown[]): Html {
  return tag(strings, ...holes) as Html;
}
