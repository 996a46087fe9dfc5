import type { Signal } from './finding.ts';
import type { TenantId } from './ids.ts';
import type { QuietHours } from './quiet-hours.ts';
import type { Platform } from './thread.ts';

/** When a channel gets its daily digest. */
export interface DigestSettings {
  readonly enabled: boolean;
  /** 'HH:mm' in `zone`. */
  readonly time: string;
  /** ISO weekdays, 1 = Monday. */
  readonly days: readonly number[];
  /** IANA zone, checked when saved. */
  readonly zone: string;
  readonly paused: boolean;
  /** Local day ('YYYY-MM-DD') of the last digest. */
  readonly lastDay?: string;
}

/** A check that went quiet in a channel: asked for by somebody, or by what people dismissed. */
export interface QuietCheck {
  readonly check: string;
  readonly by: 'people' | 'breaker';
  /** ISO 8601, UTC. */
  readonly since: string;
}

/** What a channel has chosen. Nothing is checked by itself until `autoCheck` is switched on. */
export interface ChannelSettings {
  readonly tenant: TenantId;
  readonly channel: string;
  readonly platform: Platform;
  readonly autoCheck: boolean;
  /** Registrable domains; empty `allow` means any. */
  readonly allow: readonly string[];
  readonly deny: readonly string[];
  /** Lowest signal that an automatic reply shows; strong unless it is chosen. */
  readonly minSignal?: Signal;
  /** In the zone of the digest. Automatic checks wait for their end; what is asked for does not. */
  readonly quietHours?: QuietHours;
  /** The administrator who changed these settings last: told when a check goes quiet. */
  readonly keptBy?: string;
  /** Lower bound of a check's precision below which it goes quiet here; 0 never. */
  readonly breakerFloor?: number;
  /** Check → ISO: somebody switched it back on then, and only later decisions count. */
  readonly breakerFrom?: Readonly<Record<string, string>>;
  /** Checks whose flags are left out of replies here; they stay in the report. */
  readonly quietChecks?: readonly QuietCheck[];
  /** Articles with open claims, or claims that need a correction, are read again each day for a week. */
  readonly recheck?: boolean;
  readonly digest: DigestSettings;
}

/** A channel that nobody has set up: quiet, weekdays 08:30 once a digest is asked for. */
export function defaultChannel(
  tenant: TenantId,
  channel: string,
  platform: Platform,
  zone = 'UTC',
): ChannelSettings {
  return {
    tenant,
    channel,
    platform,
    autoCheck: false,
    allow: [],
    deny: [],
    digest: { enabled: false, time: '08:30', days: [1, 2, 3, 4, 5], zone, paused: false },
  };
}
