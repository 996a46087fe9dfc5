import { Parser } from 'htmlparser2';
import { Unreadable } from '../../domain/errors.ts';

const voidTags = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Where markup was cut because it had more elements than a page has. */
export interface GuardedMarkup {
  readonly html: string;
  readonly cut: boolean;
}

/**
 * Counts depth and elements before a tree is built: 26 KB of nested tables keep a DOM library busy
 * for ten seconds. Too deep is refused; too many elements are cut off and said.
 * @throws Unreadable `too-complex`
 */
export function guardMarkup(
  html: string,
  limits: { readonly maxDepth: number; readonly maxElements: number },
): GuardedMarkup {
  let depth = 0;
  let elements = 0;
  let cutAt = -1;
  const parser = new Parser({
    onopentagname(name) {
      elements += 1;
      if (!voidTags.has(name)) depth += 1;
      if (depth > limits.maxDepth) throw new Unreadable('too-complex');
      if (elements > limits.maxElements && cutAt < 0) {
        cutAt = parser.startIndex;
        parser.pause();
      }
    },
    onclosetag(name) {
      if (!voidTags.has(name)) depth -= 1;
    },
  });
  parser.write(html);
  parser.reset();
  return cutAt < 0 ? { html, cut: false } : { html: html.slice(0, cutAt), cut: true };
}
