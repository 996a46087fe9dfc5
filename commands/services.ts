import type { Reply } from '../src/chat/reply.ts';
import type { ChannelSettings } from '../src/domain/channel.ts';
import type { TenantId } from '../src/domain/ids.ts';
import type { CheckRequest, CheckSource } from '../src/domain/request.ts';
import type { Platform, ThreadRef } from '../src/domain/thread.ts';

/** What became of a request that was handed in. */
export type Accepted =
  | { readonly status: 'accepted' }
  /** The same article was asked for in the same thread a short while ago. */
  | { readonly status: 'repeat'; readonly at: string };

/** Everything that a command may ask of the rest of the product; handed in, never imported. */
export interface Services {
  now(): Date;
  /** Links in a text, in order, each article once, at most `limit`; `more` counts the rest. */
  findLinks(text: string, marked: readonly string[]): { links: readonly string[]; more: number };
  /** False for social, video, document and home-page links: not opened unless asked. */
  isAutoCheckable(url: string): boolean;
  /** The registrable domain ('ex.org'), for allow and deny lists. */
  siteOf(url: string): string | undefined;
  /** Stores the request and queues its analysis. `thread + article` within 24 h is a repeat. */
  accept(request: CheckRequest): Promise<Accepted>;
  channel(tenant: TenantId, channel: string, platform: Platform): Promise<ChannelSettings>;
  saveChannel(settings: ChannelSettings): Promise<void>;
  /** The digest as it would be posted now, or undefined when there is nothing to say. */
  previewDigest(settings: ChannelSettings): Promise<Reply | undefined>;
  /** Posts the digest in its channel now, outside the daily one. */
  sendDigest(settings: ChannelSettings, asked: string): Promise<void>;
  isZone(zone: string): boolean;
  help(): Reply;
  welcome(): Reply;
}

/** How a source is called in a sentence: its host, or 'the text'. */
export function sourceName(source: CheckSource): string {
  if (source.kind === 'text') return 'the text';
  if (source.kind === 'file') return source.file.name;
  return URL.canParse(source.url) ? new URL(source.url).host : source.url;
}

/** A thread that one person alone sees. */
export function onlyFor(thread: ThreadRef, person: string): ThreadRef {
  return { ...thread, onlyFor: person };
}
