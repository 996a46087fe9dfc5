/** A map that forgets its oldest entries: a memory that never grows past `size`. */
export function recent<Value>(size: number) {
  const kept = new Map<string, Value>();
  return {
    get: (key: string) => kept.get(key),
    set(key: string, value: Value): void {
      kept.delete(key);
      kept.set(key, value);
      const oldest = kept.keys().next();
      if (kept.size > size && oldest.done !== true) kept.delete(oldest.value);
    },
  };
}
