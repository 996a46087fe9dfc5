/** What somebody is in their workspace or guild, as the platform says. */
export const roles = ['admin', 'member', 'guest', 'bot'] as const;
export type Role = (typeof roles)[number];

/** Everything that needs leave. */
export const deeds = [
  'read claims',
  'check an article',
  'vote',
  'work on claims',
  'ask for less',
  'change the digest',
  'change settings',
] as const;
export type Deed = (typeof deeds)[number];

const allowed: Readonly<Record<Role, readonly Deed[]>> = {
  admin: deeds,
  member: [
    'read claims',
    'check an article',
    'vote',
    'work on claims',
    'ask for less',
    'change the digest',
  ],
  guest: ['read claims', 'check an article', 'vote'],
  bot: [],
};

/** Whether a role may do a deed in its own workspace; there is no doing anything in another's. */
export function may(role: Role, deed: Deed): boolean {
  return allowed[role].includes(deed);
}

export function roleOf(actor: {
  readonly isBot: boolean;
  readonly isAdmin: boolean;
  readonly isGuest: boolean;
}): Role {
  if (actor.isBot) return 'bot';
  if (actor.isGuest) return 'guest';
  return actor.isAdmin ? 'admin' : 'member';
}

/** What somebody is told who may not. */
export function refusal(deed: Deed): string {
  return may('member', deed)
    ? `Guests cannot ${deed} here. Ask a member of this workspace.`
    : `Only an administrator of this workspace can ${deed}.`;
}

/** Deeds that leave a row in the audit trail, done or refused. Work on claims has its own log. */
export function isAudited(deed: Deed): boolean {
  return deed === 'ask for less' || deed === 'change the digest' || deed === 'change settings';
}
