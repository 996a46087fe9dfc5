import { ChatFailure } from '../port.ts';
import { timing } from './limits.ts';

/** One message a second in a channel, and silence where Slack asked for it. Channels never wait for each other. */
export interface Pacing {
  /** Runs `send` when the channel's turn has come. @throws ChatFailure 'rate-limited' when that is too far off. */
  inTurn<Result>(channel: string, send: () => Promise<Result>): Promise<Result>;
}

export interface PacingClock {
  now(): number;
  wait(ms: number): Promise<void>;
}

export const systemClock: PacingClock = {
  now: () => Date.now(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

const forgetBeyond = 10_000;

export function pacing(clock: PacingClock = systemClock): Pacing {
  /** When each channel is free again. */
  const freeAt = new Map<string, number>();
  const forgetIdle = () => {
    if (freeAt.size < forgetBeyond) return;
    for (const [channel, at] of freeAt) if (at < clock.now()) freeAt.delete(channel);
  };
  return {
    async inTurn(channel, send) {
      forgetIdle();
      const free = Math.max(freeAt.get(channel) ?? 0, clock.now());
      const waitMs = free - clock.now();
      if (waitMs > timing.longestTurnMs)
        throw new ChatFailure(
          'rate-limited',
          'this channel is being written to faster than Slack allows',
          {
            retryAfterMs: waitMs,
          },
        );
      freeAt.set(channel, free + timing.postEveryMs);
      if (waitMs > 0) await clock.wait(waitMs);
      try {
        return await send();
      } catch (error) {
        if (error instanceof ChatFailure && error.code === 'rate-limited')
          freeAt.set(channel, clock.now() + (error.retryAfterMs ?? timing.postEveryMs));
        throw error;
      }
    },
  };
}
