export type Fault =
  | { readonly kind: 'rate-limit'; readonly seconds: number }
  | { readonly kind: 'delay'; readonly ms: number }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'status'; readonly status: number }
  /** Slack has acted, and the connection breaks before the answer. */
  | { readonly kind: 'lose-response' };

/** What goes wrong next. */
export interface Faults {
  /** The next call of `method` meets `fault`. */
  next(method: string, fault: Fault): void;
  /** Every call of `method` meets `fault` until it is cleared. */
  always(method: string, fault: Fault): void;
  clear(): void;
  /** Posts into the channel are answered with 429 until so much time has passed. */
  limitChannel(channel: string, seconds: number): void;
  take(method: string, channel: string): Fault | undefined;
}

const posts = new Set(['chat.postMessage', 'chat.postEphemeral']);

export function newFaults(): Faults {
  const queued = new Map<string, Fault[]>();
  const standing = new Map<string, Fault>();
  const limited = new Map<string, number>();
  return {
    next(method, fault) {
      queued.set(method, [...(queued.get(method) ?? []), fault]);
    },
    always: (method, fault) => void standing.set(method, fault),
    clear: () => standing.clear(),
    limitChannel: (channel, seconds) =>
      void limited.set(channel, performance.now() + seconds * 1000),
    take(method, channel) {
      const leftMs = (limited.get(channel) ?? 0) - performance.now();
      if (posts.has(method) && leftMs > 0)
        return { kind: 'rate-limit', seconds: Math.ceil(leftMs / 1000) };
      return queued.get(method)?.shift() ?? standing.get(method);
    },
  };
}
