/** Where an object keeps what was worked out from it: not enumerable, so copies and reports do not have it. */
const notes = Symbol('remembered');

type Notes = Map<object, unknown>;

/**
 * What follows from an object alone, worked out when it is first asked for and kept for as long as
 * the object itself: documents and what was read from them never change. The object holds it, no
 * table beside it: what a table of weak keys holds lives on until the whole heap is collected, and
 * an article's worth of tokens is copied several times until then.
 */
export function remembered<Key extends object, Value>(
  work: (key: Key) => Value,
): (key: Key) => Value {
  return (key) => {
    const kept = (key as { readonly [notes]?: Notes })[notes] ?? beginNotes(key);
    const known = kept.get(work);
    if (known !== undefined || kept.has(work)) return known as Value;
    const value = work(key);
    kept.set(work, value);
    return value;
  };
}

function beginNotes(key: object): Notes {
  const kept: Notes = new Map();
  // A frozen object forgets.
  if (Object.isExtensible(key)) Object.defineProperty(key, notes, { value: kept });
  return kept;
}
