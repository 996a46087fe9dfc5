/** One thing that the doctor looked at on a platform. */
export interface Outcome {
  /** What was looked at: 'bot token', 'scopes', 'channels' … */
  readonly about: string;
  /** `note`: it works, less well than it could. */
  readonly state: 'ok' | 'fix' | 'note';
  readonly says: string;
  /** The way out; always there with 'fix'. */
  readonly fix?: string;
}

/** A channel that somebody has set up, so that we must be able to work in it. */
export interface ChosenChannel {
  /** Workspace or server id. */
  readonly home: string;
  readonly channel: string;
  /** Pasted links are checked there. */
  readonly autoCheck: boolean;
}

export function ok(about: string, says: string): Outcome {
  return { about, state: 'ok', says };
}

export function fix(about: string, says: string, way: string): Outcome {
  return { about, state: 'fix', says, fix: way };
}

export function note(about: string, says: string, way: string): Outcome {
  return { about, state: 'note', says, fix: way };
}

export function counted(n: number, one: string): string {
  return `${n} ${one}${n === 1 ? '' : 's'}`;
}
