import { readFileSync } from 'node:fs';
import type { UnreadableCode, UnreadableDetail } from '../../domain/errors.ts';

/** Something to click instead of looking for an article. */
export interface Sample {
  readonly kind: 'article' | 'trouble';
  readonly label: string;
  /** How many flags, or the status: a hint of what will come. */
  readonly badge: string;
  /** What is pasted. */
  readonly text: string;
}

const example = (name: string) =>
  readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8');

/** `.example` is reserved (RFC 2606), so these addresses lead nowhere, whoever opens them. */
const troubleHost = 'samples.claimdesk.example';

const troubles: Readonly<
  Record<string, { label: string; badge: string; code: UnreadableCode; detail: UnreadableDetail }>
> = {
  paywall: { label: 'Paywall', badge: '¶', code: 'paywall', detail: { words: 90 } },
  'not-found': { label: 'Not found', badge: '404', code: 'not-found', detail: { status: 404 } },
  'time-out': {
    label: 'Time-out',
    badge: '15 s',
    code: 'timeout',
    detail: { host: troubleHost, seconds: 15 },
  },
};

export function playgroundSamples(): readonly Sample[] {
  return [
    { kind: 'article', label: 'Nothing to flag', badge: '0', text: example('bridge-reopens.txt') },
    { kind: 'article', label: 'One claim', badge: '1', text: example('library-visits.txt') },
    { kind: 'article', label: 'Five claims', badge: '5', text: example('ferry-line.txt') },
    {
      kind: 'article',
      label: 'Forty claims',
      badge: '40',
      text: example('tramway-files.txt'),
    },
    ...Object.entries(troubles).map(([name, { label, badge }]): Sample => ({
      kind: 'trouble',
      label,
      badge,
      text: `https://${troubleHost}/${name}`,
    })),
  ];
}

/**
 * Why a sample address cannot be read, or undefined for any other address. The playground's reader
 * asks this before it asks the network.
 */
export function sampleTrouble(
  url: string,
): { readonly code: UnreadableCode; readonly detail: UnreadableDetail } | undefined {
  if (!URL.canParse(url)) return undefined;
  const { host, pathname } = new URL(url);
  const trouble = host === troubleHost ? troubles[pathname.slice(1)] : undefined;
  return trouble === undefined ? undefined : { code: trouble.code, detail: trouble.detail };
}
