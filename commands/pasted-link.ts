import type { Answer, MessageEvent } from '../src/chat/port.ts';
import type { ChannelSettings } from '../src/domain/channel.ts';
import type { CheckOptions } from '../src/domain/request.ts';
import { requestFor } from './check-article.ts';
import type { Services } from './services.ts';

/** More links than this in one message are not checked by themselves. */
const mostAutomatic = 2;

/** An automatic reply shows strong flags only. */
const automaticOptions: CheckOptions = {
  private: false,
  fresh: false,
  minSignal: 'strong',
  anyway: false,
};

/** A message with links in a channel that opted in → checks; anything else → nothing, silently. */
export async function pastedLink(event: MessageEvent, services: Services): Promise<Answer> {
  if (event.isEdit || event.isForward) return {};
  const { links, more } = services.findLinks(event.text, event.links);
  if (links.length === 0 || links.length + more > mostAutomatic) return {};
  const { tenant, thread } = event;
  const settings = await services.channel(tenant, thread.channel, thread.platform);
  if (!settings.autoCheck) return {};
  const wanted = links.filter(
    (url) => services.isAutoCheckable(url) && allows(settings, url, services),
  );
  for (const [index, url] of wanted.entries()) {
    await services.accept(
      requestFor(event, 'auto', { kind: 'link', url }, index, automaticOptions),
    );
  }
  return {};
}

function allows(settings: ChannelSettings, url: string, services: Services): boolean {
  const site = services.siteOf(url);
  if (site === undefined || settings.deny.includes(site)) return false;
  return settings.allow.length === 0 || settings.allow.includes(site);
}
