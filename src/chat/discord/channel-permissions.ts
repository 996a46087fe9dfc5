import { OverwriteType, PermissionFlagsBits } from 'discord.js';

interface Overwrite {
  /** Of a role or of a member. */
  readonly id: string;
  readonly type: OverwriteType;
  readonly allow: string;
  readonly deny: string;
}

export interface Standing {
  readonly guild: string;
  /** Our own user id. */
  readonly member: string;
  /** Our roles; everybody's has the id of the guild. */
  readonly roles: readonly { readonly id: string; readonly permissions: string }[];
  readonly overwrites: readonly Overwrite[];
}

const everything = (1n << 62n) - 1n;

/**
 * What we may do in a channel, as Discord reckons it: roles, then what the channel changes for everybody,
 * for our roles and for us.
 * https://discord.com/developers/docs/topics/permissions#permission-overwrites
 */
export function permissionsIn({ guild, member, roles, overwrites }: Standing): bigint {
  const base = roles.reduce((all, { permissions }) => all | BigInt(permissions), 0n);
  if ((base & PermissionFlagsBits.Administrator) !== 0n) return everything;
  const ours = new Set(roles.map(({ id }) => id).filter((id) => id !== guild));
  const steps = [
    overwrites.filter(({ id }) => id === guild),
    overwrites.filter(({ id, type }) => type === OverwriteType.Role && ours.has(id)),
    overwrites.filter(({ id, type }) => type === OverwriteType.Member && id === member),
  ];
  return steps.reduce((held, step) => {
    const denied = step.reduce((all, { deny }) => all | BigInt(deny), 0n);
    const allowed = step.reduce((all, { allow }) => all | BigInt(allow), 0n);
    return (held & ~denied) | allowed;
  }, base);
}
