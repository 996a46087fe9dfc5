/** One workspace that has installed us. */
export interface Installation {
  readonly teamId: string;
  readonly teamName?: string;
  readonly botToken: string;
  readonly botUserId: string;
  readonly botId: string;
  readonly scopes: readonly string[];
  /** User id of the person who installed us: the first message goes to them alone. */
  readonly installedBy?: string;
  /** ISO 8601: a removal that happened before it, delivered late, is of an earlier installation. */
  readonly installedAt?: string;
}

/** Where installations are kept. Tokens never leave it but to be used. */
export interface Installations {
  find(teamId: string): Promise<Installation | undefined>;
  save(installation: Installation): Promise<void>;
  remove(teamId: string): Promise<void>;
}

/** The one workspace of a bot token from the configuration. `identify` asks Slack who the token is, once. */
export function singleInstallation(identify: () => Promise<Installation>): Installations {
  let asked: Promise<Installation> | undefined;
  let removed = false;
  const own = () => {
    asked ??= identify().catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
    return asked;
  };
  return {
    async find(teamId) {
      if (removed) return undefined;
      const installation = await own();
      return installation.teamId === teamId ? installation : undefined;
    },
    save: () => Promise.reject(new Error('one workspace: its token is in the configuration')),
    remove(teamId) {
      return own().then((installation) => {
        if (installation.teamId === teamId) removed = true;
      });
    },
  };
}
