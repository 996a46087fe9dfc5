import type { Actor } from '../port.ts';

/** A person of whom nothing is known yet. */
export function unknownActor(id: string, isBot = false): Actor {
  return { id, isBot, isAdmin: false, isGuest: false };
}

/** What `users.info` says about somebody; the parts that we read. */
export interface SlackUser {
  readonly id?: string;
  readonly team_id?: string;
  readonly name?: string;
  readonly profile?: { readonly display_name?: string; readonly real_name?: string };
  readonly is_bot?: boolean;
  readonly is_admin?: boolean;
  readonly is_owner?: boolean;
  readonly is_restricted?: boolean;
  readonly is_ultra_restricted?: boolean;
  readonly tz?: string;
  readonly locale?: string;
}

/** An actor with role, zone and language. An administrator of another workspace is none of ours. */
export function describedActor(actor: Actor, user: SlackUser, teamId: string): Actor {
  const ownTeam = user.team_id === teamId;
  const name = displayName(user);
  return {
    id: actor.id,
    isBot: actor.isBot || user.is_bot === true,
    isAdmin: ownTeam && (user.is_admin === true || user.is_owner === true),
    isGuest: !ownTeam || user.is_restricted === true || user.is_ultra_restricted === true,
    ...(name === undefined ? {} : { name }),
    ...(user.tz === undefined ? {} : { zone: user.tz }),
    ...(user.locale === undefined ? {} : { locale: user.locale }),
  };
}

export function displayName(user: SlackUser): string | undefined {
  return [user.profile?.display_name, user.profile?.real_name, user.name].find(
    (name) => name !== undefined && name.trim() !== '',
  );
}

/** What is known about people, for ten minutes each: one lookup for a burst of clicks. */
export interface People {
  find(teamId: string, userId: string): Promise<SlackUser | undefined>;
}

const keepMs = 10 * 60_000;
const keepAtMost = 5_000;

/** @param lookUp resolves to undefined when Slack will not say (no `users:read`). */
export function rememberedPeople(
  lookUp: (teamId: string, userId: string) => Promise<SlackUser | undefined>,
  now: () => number,
): People {
  const known = new Map<
    string,
    { readonly user: Promise<SlackUser | undefined>; readonly at: number }
  >();
  return {
    find(teamId, userId) {
      const key = `${teamId}|${userId}`;
      const seen = known.get(key);
      if (seen !== undefined && now() - seen.at < keepMs) return seen.user;
      known.delete(key);
      const oldest = known.keys().next().value;
      if (known.size >= keepAtMost && oldest !== undefined) known.delete(oldest);
      const user = lookUp(teamId, userId).catch(() => {
        // Not knowing a role means treating the person as having none; asked again next time.
        known.delete(key);
        return undefined;
      });
      known.set(key, { user, at: now() });
      return user;
    },
  };
}
