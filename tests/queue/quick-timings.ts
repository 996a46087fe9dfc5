/** Short enough for a test to wait for a dead worker, long enough for a busy machine to renew a lock. */
export const quickTimings = { lockMs: 2_000, stalledCheckMs: 250, maxKills: 2 };
