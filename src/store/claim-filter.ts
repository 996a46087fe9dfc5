import { sql, type SelectQueryBuilder } from 'kysely';
import type { TenantId } from '../domain/ids.ts';
import { likeness } from './claim-words.ts';
import type { ClaimFilter } from './port.ts';
import type { Tables } from './schema.ts';
import { storable } from './storable.ts';

/** The claims of a tenant that a filter lets through. */
export function narrow<Output>(
  query: SelectQueryBuilder<Tables, 'claim', Output>,
  tenant: TenantId,
  filter: Omit<ClaimFilter, 'order' | 'limit'>,
): SelectQueryBuilder<Tables, 'claim', Output> {
  const { channel, owner, statuses, signal, articleKey, words, idPrefix, like } = filter;
  const alike = like === undefined ? undefined : likeness(like);
  const { openedSince, changedSince } = filter;
  return query
    .where('tenant', '=', storable(tenant))
    .$if(channel !== undefined, (q) => q.where('channel', '=', storable(channel ?? '')))
    .$if(owner !== undefined, (q) => q.where('owner_id', '=', storable(owner ?? '')))
    .$if(statuses !== undefined, (q) => q.where('status', 'in', [...(statuses ?? [])]))
    .$if(signal !== undefined, (q) => q.where('signal', '=', signal ?? 'strong'))
    .$if(articleKey !== undefined, (q) => q.where('article_key', '=', storable(articleKey ?? '')))
    .$if(idPrefix !== undefined, (q) => q.where('finding_id', 'like', `${literal(idPrefix)}%`))
    .$if(openedSince !== undefined, (q) => q.where('opened_at', '>=', new Date(openedSince ?? 0)))
    .$if(changedSince !== undefined, (q) =>
      q.where('updated_at', '>=', new Date(changedSince ?? 0)),
    )
    .$if(like !== undefined, (q) => q.where(alike?.matches ?? sql<boolean>`false`))
    .$if(words !== undefined, (q) =>
      q.where((is) => {
        const pattern = `%${literal(words)}%`;
        return is.or([
          is('quote', 'ilike', pattern),
          is('article', 'ilike', pattern),
          is('url', 'ilike', pattern),
        ]);
      }),
    );
}

/** Text as it stands, for LIKE. */
function literal(text = ''): string {
  return storable(text).replace(/[\\%_]/g, '\\$&');
}
