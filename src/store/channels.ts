import type { Selectable } from 'kysely';
import type { ChannelSettings } from '../domain/channel.ts';
import { isZone } from '../domain/digest-day.ts';
import type { StoreContext } from './context.ts';
import { inOrder, isOneOf, type Pair } from './pairs.ts';
import type { Channels } from './port.ts';
import type { Tables } from './schema.ts';
import { storable } from './storable.ts';
import { together } from './together.ts';

type ChannelRow = Pick<Selectable<Tables['channel']>, 'settings' | 'last_day'>;

export function channels({ db }: StoreContext): Channels {
  const getOne = together(async (pairs: readonly Pair[]) => {
    const rows = await db
      .selectFrom('channel')
      .select(['tenant', 'channel', 'settings', 'last_day'])
      .where(isOneOf(['tenant', 'channel'], pairs))
      .execute();
    return inOrder(pairs, rows, (row) => [row.tenant, row.channel]).map(
      (row) => row && asSettings(row),
    );
  });
  return {
    get: (tenant, channel) => getOne([storable(tenant), storable(channel)]),

    async save(settings) {
      requireZone(settings.digest.zone);
      const { lastDay, ...digest } = settings.digest;
      const content = {
        settings: JSON.stringify({ ...settings, digest }),
        digest_on: digest.enabled && !digest.paused,
      };
      await db
        .insertInto('channel')
        .values({
          tenant: storable(settings.tenant),
          channel: storable(settings.channel),
          last_day: lastDay ?? null,
          ...content,
        })
        // Not last_day: settings read before a digest and saved after it would bring the day back.
        .onConflict((conflict) => conflict.columns(['tenant', 'channel']).doUpdateSet(content))
        .execute();
    },

    async list(tenant) {
      const all = db.selectFrom('channel').select(['settings', 'last_day']).orderBy('channel');
      const rows = await (
        tenant === undefined ? all : all.where('tenant', '=', storable(tenant))
      ).execute();
      return rows.map(asSettings);
    },

    async withDigest() {
      const rows = await db
        .selectFrom('channel')
        .select(['settings', 'last_day'])
        .where('digest_on', '=', true)
        .execute();
      return rows.map(asSettings);
    },

    async claimDigestDay(tenant, channel, day) {
      const { numUpdatedRows } = await db
        .updateTable('channel')
        .set({ last_day: day })
        .where('tenant', '=', storable(tenant))
        .where('channel', '=', storable(channel))
        .where((is) => is.or([is('last_day', 'is', null), is('last_day', '<', day)]))
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },
  };
}

function asSettings(row: ChannelRow): ChannelSettings {
  const digest = {
    ...row.settings.digest,
    ...(row.last_day !== null && { lastDay: row.last_day }),
  };
  return { ...row.settings, digest };
}

function requireZone(zone: string): void {
  if (isZone(zone)) return;
  throw new RangeError(`'${zone}' is not a time zone. Use a name such as Europe/London.`);
}
