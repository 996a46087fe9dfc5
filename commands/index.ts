import type { Answer, ChatEvent } from '../src/chat/port.ts';
import { act, submit } from './actions/index.ts';
import { checkArticle } from './check-article.ts';
import { checkMessage, checkShortcut } from './check-message.ts';
import { claims } from './claims.ts';
import { digest } from './digest.ts';
import { home } from './home.ts';
import { pastedLink } from './pasted-link.ts';
import type { Services } from './services.ts';
import { settings } from './settings.ts';

/**
 * Every event that reaches us, and what people get for it: the explicit list.
 * Deterministic for the same event, so that a replay after a crash does nothing twice.
 */
export async function dispatch(event: ChatEvent, services: Services): Promise<Answer> {
  if (event.actor.isBot) return {};
  switch (event.kind) {
    case 'message':
      return event.isDirect || event.mentionsUs
        ? checkMessage(event, services)
        : pastedLink(event, services);
    case 'shortcut':
      return checkShortcut(event, services);
    case 'command':
      switch (event.name) {
        case 'checkarticle':
          return checkArticle(event, services);
        case 'checkdigest':
          return digest(event, services);
        case 'checksettings':
          return settings(event, services);
        case 'checkhelp':
          return { reply: services.help() };
        case 'claims':
          return claims(event, services);
      }
      break;
    case 'home':
      return { home: await home(event, services) };
    case 'installed':
      return { reply: services.welcome() };
    case 'action':
      return act(event, services);
    case 'form':
      return submit(event, services);
    case 'removed':
      await services.forget(event.tenant);
      return {};
  }
  return {};
}
