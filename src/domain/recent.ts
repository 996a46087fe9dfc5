export interface Recent<Value> {
  get(key: string): Value | undefined;
  has(key: string): boolean;
  set(key: string, value: Value): void;
  delete(key: string): void;
  readonly size: number;
}

export interface RecentOptions<Value> {
  /** Most entries. */
  readonly most: number;
  /** What an entry weighs; 1 each when left out. */
  readonly weigh?: (value: Value) => number;
  /** Most that all entries weigh together. */
  readonly mostWeight?: number;
}

/**
 * A map that forgets what was set longest ago, for what is known by names from outside: it never
 * grows past its limits, whatever comes in.
 */
export function recent<Value>(options: RecentOptions<Value>): Recent<Value> {
  const { most, weigh = () => 1, mostWeight = Infinity } = options;
  const kept = new Map<string, { readonly value: Value; readonly weight: number }>();
  let weight = 0;
  const drop = (key: string): void => {
    weight -= kept.get(key)?.weight ?? 0;
    kept.delete(key);
  };
  return {
    get: (key) => kept.get(key)?.value,
    has: (key) => kept.has(key),
    delete: drop,
    set(key, value) {
      drop(key);
      const entry = { value, weight: weigh(value) };
      kept.set(key, entry);
      weight += entry.weight;
      for (const oldest of kept.keys()) {
        if (kept.size <= most && weight <= mostWeight) break;
        drop(oldest);
      }
    },
    get size() {
      return kept.size;
    },
  };
}
