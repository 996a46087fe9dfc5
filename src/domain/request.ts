import type { RequestId, TenantId } from './ids.ts';
import type { Signal } from './finding.ts';
import type { ThreadRef } from './thread.ts';

/** A file that a platform holds for us; the sink of that platform can read it. */
export interface FileRef {
  readonly name: string;
  readonly mediaType?: string;
  readonly sizeBytes?: number;
  /** Platform-private address or id. Never a secret, never shown. */
  readonly location: string;
}

export type CheckSource =
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly file: FileRef };

/** What made us look: asked for by a person, or automatic. Asked ones answer even with nothing to say. */
export type Trigger =
  'command' | 'shortcut' | 'mention' | 'direct' | 'reaction' | 'auto' | 'recheck';

export interface CheckOptions {
  /** Reply to the asker alone. */
  readonly private: boolean;
  /** Ignore an earlier check of the same article. */
  readonly fresh: boolean;
  /** Lowest signal that the reply shows in full. */
  readonly minSignal: Signal;
  /** Analyse even what does not look like an article ([Check anyway]). */
  readonly anyway: boolean;
}

export interface CheckRequest {
  readonly id: RequestId;
  readonly tenant: TenantId;
  readonly source: CheckSource;
  readonly trigger: Trigger;
  readonly replyTo: ThreadRef;
  /** Platform user id of the person who asked or posted. */
  readonly requestedBy: string;
  /** ISO 8601, UTC. */
  readonly receivedAt: string;
  readonly options: CheckOptions;
}

export function isAutomatic(trigger: Trigger): boolean {
  return trigger === 'auto' || trigger === 'recheck';
}
