import type { SessionInfo } from '@discordjs/ws';

/** Where sessions are kept between processes; without one they live as long as the process. */
export interface SessionStore {
  read(shard: number): Promise<SessionInfo | null>;
  write(shard: number, session: SessionInfo | null): Promise<void>;
}

/**
 * Discord does not wait for events to be stored, but a session that resumes names the last event it has
 * seen and is sent all later ones again (https://discord.com/developers/docs/events/gateway#resuming).
 * So what is remembered here is not the last event that came but the last before the first one that is
 * not stored yet: a crash or a reconnection while the store is down replays it.
 */
export function sessionLedger(store?: SessionStore) {
  const latest = new Map<number, SessionInfo | null>();
  const open = new Map<number, Set<number>>();
  let isClosed = false;

  function storedThrough(shard: number, session: SessionInfo): SessionInfo {
    const first = Math.min(...(open.get(shard) ?? []));
    return first <= session.sequence ? { ...session, sequence: first - 1 } : session;
  }

  async function keep(shard: number): Promise<void> {
    const session = latest.get(shard);
    if (session === undefined || isClosed) return;
    await store?.write(shard, session === null ? null : storedThrough(shard, session));
  }

  return {
    async retrieveSessionInfo(shard: number): Promise<SessionInfo | null> {
      if (!latest.has(shard)) latest.set(shard, (await store?.read(shard)) ?? null);
      const session = latest.get(shard) ?? null;
      return session === null ? null : storedThrough(shard, session);
    },
    async updateSessionInfo(shard: number, session: SessionInfo | null): Promise<void> {
      const known = latest.get(shard);
      const isNewSession = known?.sessionId !== session?.sessionId;
      latest.set(shard, session);
      if (isNewSession) open.delete(shard);
      if (isNewSession) await keep(shard);
    },
    /** There is a session to resume, so no READY will come. */
    isOpen: (shard: number) => (latest.get(shard) ?? null) !== null,
    /** An event came that must be stored; call the result once it is. */
    begin(shard: number, sequence: number): () => Promise<void> {
      const events = open.get(shard) ?? new Set<number>();
      open.set(shard, events.add(sequence));
      return async () => {
        events.delete(sequence);
        await keep(shard);
      };
    },
    /** Keeps how far each session has come. What is kept then stays: closing must not erase the session. */
    async close(): Promise<void> {
      const kept = Promise.all([...latest.keys()].map((shard) => keep(shard)));
      isClosed = true;
      await kept;
    },
  };
}
