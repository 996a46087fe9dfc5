import { Routes } from 'discord.js';
import type { APIUser } from 'discord.js';
import { ChatFailure } from '../port.ts';
import type { Api, Logger } from './api.ts';
import { applicationCommands } from './commands.ts';
import { codeOf, codes } from './failures.ts';
import { fatalClosings } from './gateway.ts';

/**
 * Our own user id, asked before anything is heard: a resumed session does not say it.
 * @throws Error with a sentence for people when the token is refused
 */
export async function whoWeAre(api: Api): Promise<string> {
  try {
    return ((await api.call('connect', 'GET', Routes.user())) as APIUser).id;
  } catch (error) {
    const isRefused = error instanceof ChatFailure && error.code === 'not-permitted';
    throw isRefused ? new Error(fatalClosings[4004], { cause: error }) : error;
  }
}

interface Registration {
  readonly applicationId: string;
  readonly userInstall: boolean;
  readonly logger: Logger;
}

/**
 * Tells Discord which commands there are; the same list again changes nothing. An application that may not
 * be added to people's accounts gets the commands for servers alone. Without new commands the old ones
 * still work, so a failure is no reason not to start.
 */
export async function registerCommands(api: Api, registration: Registration): Promise<void> {
  const { applicationId, userInstall, logger } = registration;
  const put = (forUsers: boolean) =>
    api.call('commands', 'PUT', Routes.applicationCommands(applicationId), {
      body: applicationCommands({ userInstall: forUsers }),
    });
  try {
    await put(userInstall).catch((error: unknown) => {
      if (!userInstall || codeOf(error) !== codes.invalidBody) throw error;
      logger.info({}, 'commands are registered for servers alone');
      return put(false);
    });
  } catch (error) {
    logger.error({ error: String(error) }, 'commands could not be registered');
  }
}
