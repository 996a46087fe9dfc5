import type { ChatEvent, LifecycleEvent } from '../port.ts';
import { lifecycleEvent, linkSharedEvent, messageEvent, reactionEvent } from './events-api.ts';
import type { Installation } from './installations.ts';
import { actionEvent, commandEvent, formEvent, shortcutEvent } from './interactions.ts';
import type { OwnIdentity, SlackBody } from './payloads.ts';
import { unknownActor } from './people.ts';
import { tenantOf, threadAt } from './thread-ref.ts';

/** What makes 🔎 a request, as Slack names the reaction. */
export interface EventOptions {
  /** Reactions that ask for a check; empty (the default) means none does. */
  readonly askingReactions: readonly string[];
  /** ISO 8601: when the payload came, for those that carry no time. */
  readonly receivedAt: string;
}

/**
 * One platform payload as one event of ours, or undefined for what does not concern us (joins,
 * deletions, unfurls, clicks on link buttons). Pure; the actor's role is looked up afterwards.
 */
export function toChatEvent(
  body: SlackBody,
  us: OwnIdentity,
  options: EventOptions,
): ChatEvent | undefined {
  if (body.command !== undefined) return commandEvent(body, us, options.receivedAt);
  switch (body.type) {
    case 'event_callback':
      return eventCallback(body, us, options);
    case 'block_actions':
      return actionEvent(body, us, options.receivedAt);
    case 'view_submission':
      return formEvent(body, us, options.receivedAt);
    case 'shortcut':
    case 'message_action':
      return shortcutEvent(body, us, options.receivedAt);
    default:
      return undefined;
  }
}

/** Told by the installation page, not by Slack. */
export function installedEvent(installation: Installation, at: string): LifecycleEvent {
  const { teamId, installedBy = '' } = installation;
  return {
    kind: 'installed',
    id: `installed:${teamId}:${at}`,
    tenant: tenantOf(teamId),
    actor: unknownActor(installedBy),
    thread: threadAt(installedBy),
    at,
  };
}

function eventCallback(
  body: SlackBody,
  us: OwnIdentity,
  options: EventOptions,
): ChatEvent | undefined {
  switch (body.event?.type) {
    case 'message':
    case 'app_mention':
      return messageEvent(body.event, us);
    case 'link_shared':
      return linkSharedEvent(body.event, us);
    case 'reaction_added':
      return reactionEvent(body, body.event, us, options.askingReactions);
    case 'app_home_opened':
    case 'app_uninstalled':
    case 'tokens_revoked':
      return lifecycleEvent(body, body.event, us);
    default:
      return undefined;
  }
}
