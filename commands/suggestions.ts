import { claimStateLabel } from '../src/domain/claim-state.ts';
import { shortClaimId, stateOf, type ClaimRecord } from '../src/domain/claim-record.ts';
import type { TenantId } from '../src/domain/ids.ts';
import type { DeskServices } from './services.ts';

/** Somebody is typing an option that completes itself. */
export interface Typing {
  readonly tenant: TenantId;
  readonly command: string;
  readonly option: string;
  readonly typed: string;
  readonly channel: string;
}

/** What suggestions are made of; they are asked for with each key, so nothing is written. */
export interface SuggestionSources {
  readonly claims: Pick<DeskServices['claims'], 'list'>;
  readonly titleOf: (check: string) => string;
  /** Kinds of flags that are quiet in a channel. */
  readonly quietKinds: (tenant: TenantId, channel: string) => Promise<readonly string[]>;
}

export interface Suggestion {
  readonly value: string;
  readonly label: string;
}

/** What a platform offers at most; Discord takes 25. */
const offered = 25;

/**
 * `/claims id` by id or by words of the claim; `/checkdigest set zone` by any part of its name;
 * `/checksettings loud` with the kinds that are quiet here.
 */
export async function suggestions(
  typing: Typing,
  sources: SuggestionSources,
): Promise<readonly Suggestion[]> {
  switch (`${typing.command} ${typing.option}`) {
    case 'checkdigest zone':
      return zones(typing.typed);
    case 'checksettings kind':
      return kinds(typing, sources);
    case 'claims id':
      return ofClaims(typing, sources);
    default:
      return [];
  }
}

async function ofClaims(
  { tenant, typed }: Typing,
  { claims, titleOf }: SuggestionSources,
): Promise<Suggestion[]> {
  const words = typed.trim();
  const isId = /^[0-9a-f]{1,16}$/i.test(words);
  const [byId, byWords] = await Promise.all([
    isId
      ? claims.list(tenant, { idPrefix: words.toLowerCase(), order: 'newest', limit: offered })
      : [],
    claims.list(tenant, { ...(words === '' ? {} : { words }), order: 'newest', limit: offered }),
  ]);
  const found = new Map([...byId, ...byWords].map((claim) => [shortClaimId(claim), claim]));
  return [...found.values()].slice(0, offered).map((claim) => offer(claim, titleOf));
}

async function kinds(
  { tenant, channel, typed }: Typing,
  { quietKinds, titleOf }: SuggestionSources,
): Promise<Suggestion[]> {
  const wanted = typed.trim().toLowerCase();
  return (await quietKinds(tenant, channel))
    .map((value) => ({ value, label: titleOf(value) }))
    .filter(({ value, label }) => `${value} ${label}`.toLowerCase().includes(wanted))
    .slice(0, offered);
}

function offer(claim: ClaimRecord, titleOf: (check: string) => string): Suggestion {
  const id = shortClaimId(claim);
  const state = claimStateLabel(stateOf(claim));
  return { value: id, label: `${id} · ${titleOf(claim.check)} · ${state} · “${claim.quote}”` };
}

function zones(typed: string): Suggestion[] {
  const wanted = typed.trim().toLowerCase().replace(/\s+/g, '_');
  return Intl.supportedValuesOf('timeZone')
    .filter((zone) => zone.toLowerCase().includes(wanted))
    .slice(0, offered)
    .map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
}
