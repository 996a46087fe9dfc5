import { line } from '../../src/chat/reply.ts';
import type {
  ActionEvent,
  ChatEvent,
  CommandEvent,
  FormEvent,
  MessageEvent,
} from '../../src/chat/port.ts';
import { defaultChannel, type ChannelSettings } from '../../src/domain/channel.ts';
import { defaultDesk, type DeskSettings } from '../../src/domain/desk-settings.ts';
import type { TenantId } from '../../src/domain/ids.ts';
import type { CheckRequest } from '../../src/domain/request.ts';
import type { Around, Line, Services } from '../../commands/services.ts';

export const tenant = 'slack:T1' as TenantId;

export type ServicesDouble = Services & {
  accepted: CheckRequest[];
  saved: ChannelSettings[];
  digests: string[];
  votes: string[];
  audits: string[];
  /** Requests whose cards were to be edited. */
  edits: string[];
  /** Claims of which the thread was to be told. */
  announced: string[];
  /** For each accepted request, when it may run at the earliest. */
  delayed: (string | undefined)[];
  /** What administrators were told. */
  told: string[];
};

/** Services that remember what was asked of them. */
export function servicesDouble(
  start: Partial<ChannelSettings> = {},
  inLine?: Line,
  around: Around = { status: 'read', messages: [] },
): ServicesDouble {
  const accepted: CheckRequest[] = [];
  const saved: ChannelSettings[] = [];
  const digests: string[] = [];
  const votes: string[] = [];
  const audits: string[] = [];
  const edits: string[] = [];
  const announced: string[] = [];
  const told: string[] = [];
  const delayed: (string | undefined)[] = [];
  const desks: DeskSettings[] = [];
  const turns = new Map<string, Set<string>>();
  const channel = () => saved.at(-1) ?? { ...defaultChannel(tenant, 'C1', 'slack'), ...start };
  return {
    accepted,
    saved,
    digests,
    votes,
    audits,
    edits,
    announced,
    delayed,
    told,
    claims: {
      get: () => Promise.resolve(undefined),
      list: () => Promise.resolve([]),
      change: () => Promise.resolve(undefined),
      log: () => Promise.resolve([]),
    },
    castVote: ({ person, vote }) => {
      votes.push(`${person} ${vote}`);
      return Promise.resolve();
    },
    audit: ({ who, deed, about, outcome }) => {
      audits.push(`${outcome}: ${who}: ${deed}: ${about}`);
      return Promise.resolve();
    },
    request: (of, id) =>
      Promise.resolve(accepted.find((request) => request.tenant === of && request.id === id)),
    event: () => Promise.resolve(undefined),
    replyFor: () => Promise.resolve(line('the reply')),
    reviewFor: (_, __, from = 1) => Promise.resolve(line(`page from ${from}`)),
    refreshCards: (_, request) => {
      edits.push(request);
      return Promise.resolve();
    },
    announce: ({ finding }) => {
      announced.push(finding);
      return Promise.resolve();
    },
    kindsIn: () =>
      Promise.resolve({ checks: [{ id: 'arithmetic', title: 'Sum differs' }], site: 'ex.org' }),
    titleOf: (check) => check,
    desk: () => Promise.resolve(desks.at(-1) ?? defaultDesk),
    saveDesk: (_, settings) => {
      desks.push(settings);
      return Promise.resolve();
    },
    editLink: (_, request, { id }) => Promise.resolve(`https://desk.example/${request}/${id}`),
    remember: () => Promise.resolve(),
    checkRecord: () => Promise.resolve({ accepted: 0, dismissed: 0 }),
    tellQuiet: ({ keptBy }, { check, dismissed, accepted }) => {
      told.push(`${keptBy}: ${check} ${dismissed} of ${accepted + dismissed}`);
      return Promise.resolve();
    },
    sample: () => 'A sample article.',
    now: () => new Date('2026-03-02T10:00:00Z'),
    findLinks: (text, marked) => {
      const all = marked.length > 0 ? marked : (text.match(/https?:\/\/\S+/g) ?? []);
      return { links: all.slice(0, 5), more: Math.max(0, all.length - 5) };
    },
    messagesAround: () => Promise.resolve(around),
    isAutoCheckable: (url) => !url.includes('video.example'),
    siteOf: (url) => (URL.canParse(url) ? new URL(url).hostname : undefined),
    takeTurn: ({ scope, key, most }) => {
      const taken = turns.get(scope) ?? new Set<string>();
      turns.set(scope, taken);
      if (!taken.has(key) && taken.size >= most) return Promise.resolve(false);
      taken.add(key);
      return Promise.resolve(true);
    },
    accept: (request, notBefore) => {
      delayed.push(notBefore?.toISOString());
      const repeat = accepted.some((other) => other.id === request.id);
      accepted.push(request);
      return Promise.resolve(
        repeat
          ? { status: 'repeat', at: '2026-03-02T09:00:00Z' }
          : { status: 'accepted', ...(inLine === undefined ? {} : { line: inLine }) },
      );
    },
    lastDay: () => Promise.resolve({ messages: [], findingsOf: () => undefined, failures: [] }),
    channel: () => Promise.resolve(channel()),
    saveChannel: (settings) => {
      saved.push(settings);
      return Promise.resolve();
    },
    previewDigest: () => Promise.resolve(undefined),
    sendDigest: (_, asked) => {
      digests.push(asked);
      return Promise.resolve();
    },
    channels: () => Promise.resolve(saved),
    counts: () => Promise.resolve({ articles: 3, openClaims: 5 }),
    forget: () => Promise.resolve(),
    isZone: (zone) => zone === 'Europe/Paris',
    help: () => line('help'),
    welcome: () => line('welcome'),
  };
}

const base = {
  id: 'E1',
  tenant,
  actor: { id: 'U1', isBot: false, isAdmin: true, isGuest: false },
  thread: { platform: 'slack', channel: 'C1', message: '100.1' },
  at: '2026-03-02T10:00:00.000Z',
} as const satisfies Partial<ChatEvent>;

export function message(text: string, more: Partial<MessageEvent> = {}): MessageEvent {
  return {
    ...base,
    kind: 'message',
    text,
    links: [],
    files: [],
    isEdit: false,
    isForward: false,
    isDirect: false,
    mentionsUs: false,
    ...more,
  };
}

export function command(
  name: CommandEvent['name'],
  text: string,
  options: CommandEvent['options'] = {},
  more: Partial<CommandEvent> = {},
): CommandEvent {
  return { ...base, kind: 'command', name, text, options, files: [], ...more };
}

/** A press of a button or a pick from a choice; each has an id of its own unless it is given one. */
export function action(name: string, value: string, more: Partial<ActionEvent> = {}): ActionEvent {
  return {
    ...base,
    id: `A${++presses}`,
    kind: 'action',
    action: name,
    value,
    on: { platform: 'slack', channel: 'C1', message: '100.2', thread: '100.1' },
    ...more,
  };
}
let presses = 0;

export function form(
  name: string,
  value: string,
  fields: FormEvent['fields'],
  more: Partial<FormEvent> = {},
): FormEvent {
  return { ...base, id: `F${++presses}`, kind: 'form', form: name, value, fields, ...more };
}

/** Ana, a member; and others by what they are. */
export const people = {
  ana: { id: 'U1', name: 'Ana', isBot: false, isAdmin: false, isGuest: false },
  ben: { id: 'U2', name: 'Ben', isBot: false, isAdmin: false, isGuest: false },
  admin: { id: 'U3', name: 'Cleo', isBot: false, isAdmin: true, isGuest: false },
  guest: { id: 'U4', name: 'Dev', isBot: false, isAdmin: false, isGuest: true },
} as const;
