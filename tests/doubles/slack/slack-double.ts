import { newFaults, type Faults } from './faults.ts';
import {
  blockActions,
  eventCallback,
  messageEvent,
  slashCommand,
  typed,
  viewSubmission,
} from './payloads.ts';
import { webApiServer } from './server.ts';
import { signedPost, type Deviation } from './signed-client.ts';
import { socketServer, type Delivery, type SocketServer } from './socket-server.ts';
import { asText, newWorld, type Call, type StoredMessage, type World } from './state.ts';

export interface WriteOptions {
  readonly by?: string;
  readonly bot?: boolean;
  readonly thread?: string;
  readonly files?: readonly string[];
  /** Fields laid over the event, for shapes that are rare. */
  readonly event?: object;
}

export interface SlackDouble {
  readonly world: World;
  readonly worlds: Map<string, World>;
  readonly faults: Faults;
  readonly calls: readonly Call[];
  readonly socket: SocketServer;
  readonly origin: string;
  /** Another workspace; its installation code is `code-<team>`. */
  addWorkspace(teamId: string, botToken: string): World;
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  /** Where HTTP deliveries go; none means Socket Mode. */
  deliverTo(url: string | undefined): void;
  /** The last delivery of each kind is kept, to be delivered again. */
  deliver(body: Record<string, unknown>, deviation?: Deviation): Promise<Delivery>;
  redeliver(times?: number): Promise<Delivery>;
  write(
    channel: string,
    text: string,
    options?: WriteOptions,
  ): Promise<{ readonly message: StoredMessage; readonly delivery: Delivery }>;
  event(event: object, world?: World): Promise<Delivery>;
  command(channel: string, user: string, name: string, text: string): Promise<Delivery>;
  press(message: StoredMessage, user: string, label: string, pick?: string): Promise<Delivery>;
  submit(user: string, fields: Readonly<Record<string, string>>): Promise<Delivery>;
  /** Everything that was posted to a response address. */
  readonly responses: { readonly path: string; readonly body: Record<string, unknown> }[];
  close(): Promise<void>;
}

/** A Slack on loopback, for the unmodified SDK: Web API, Socket Mode and signed HTTP deliveries. */
export async function slackDouble(): Promise<SlackDouble> {
  const world = newWorld();
  const worlds = new Map([[world.teamId, world]]);
  const faults = newFaults();
  const responses: SlackDouble['responses'] = [];
  const appToken = 'xapp-test-1';
  const signingSecret = 'signing-secret-1';
  let target: string | undefined;
  let last: Record<string, unknown> | undefined;

  const api = await webApiServer({
    worlds,
    faults,
    appMethod(method, token, args) {
      if (method === 'oauth.v2.access') return grant(worlds, args);
      if (method !== 'apps.connections.open') return undefined;
      return token === appToken
        ? { ok: true, url: socket.ticket() }
        : { ok: false, error: 'invalid_auth' };
    },
    onResponseUrl(path, body) {
      responses.push({ path, body });
      applyResponse(world, path, body);
    },
  });
  const socket = socketServer(api.http, api.origin);

  const deliver = async (
    body: Record<string, unknown>,
    deviation: Deviation = {},
  ): Promise<Delivery> => {
    last = body;
    if (target === undefined) return socket.send(envelopeType(body), body, retry(deviation));
    const isEvent = body.type === 'event_callback';
    const form =
      body.command === undefined
        ? { payload: JSON.stringify(body) }
        : (body as Record<string, string>);
    return isEvent
      ? signedPost(target, signingSecret, JSON.stringify(body), 'application/json', deviation)
      : signedPost(
          target,
          signingSecret,
          new URLSearchParams(form).toString(),
          'application/x-www-form-urlencoded',
          deviation,
        );
  };
  const event = (payload: object, of: World = world) =>
    deliver(eventCallback(of, payload, of.nextId('Ev')));

  return {
    world,
    worlds,
    faults,
    calls: api.calls,
    socket,
    origin: api.origin,
    addWorkspace(teamId, botToken) {
      const added = newWorld(teamId, botToken);
      worlds.set(teamId, added);
      return added;
    },
    apiUrl: `${api.origin}/api/`,
    botToken: 'xoxb-test-1',
    appToken,
    signingSecret,
    responses,
    deliverTo: (url) => {
      target = url;
    },
    deliver,
    async redeliver(times = 1) {
      let delivery: Delivery = { acknowledged: false, ms: 0 };
      for (let n = 1; n <= times; n += 1) if (last) delivery = await deliver(last, { retryNum: n });
      return delivery;
    },
    async write(channel, text, options = {}) {
      const marked = typed(text);
      const message: StoredMessage = {
        channel,
        ts: world.nextTs(),
        user: options.by ?? (options.bot === true ? 'U0OTHERBOT' : 'U0ANA'),
        ...(options.bot === true ? { botId: 'B0OTHER' } : {}),
        ...(options.thread === undefined ? {} : { threadTs: options.thread }),
        text: marked.text,
        blocks: marked.blocks as StoredMessage['blocks'],
        files: options.files ?? [],
        reactions: new Map(),
      };
      world.messages.push(message);
      return { message, delivery: await event(messageEvent(world, message, options.event)) };
    },
    event,
    command: (channel, user, name, text) =>
      deliver(slashCommand(world, api.origin, { channel, user, name, text })),
    press(message, user, label, pick) {
      const action = controlCalled(message, label);
      if (action === undefined) throw new Error(`no control called ${label}`);
      const state = pick === undefined ? action : { ...action, selected_option: { value: pick } };
      return deliver(blockActions(world, api.origin, message, user, state));
    },
    submit(user, fields) {
      const view = world.views.at(-1);
      if (view === undefined) throw new Error('no dialog is open');
      return deliver(viewSubmission(world, user, view, fields));
    },
    close: async () => {
      await socket.close();
      await api.close();
    },
  };
}

/** What Slack answers when a person has agreed to an installation. */
function grant(worlds: ReadonlyMap<string, World>, args: Record<string, unknown>): object {
  const world = worlds.get(asText(args.code).replace('code-', ''));
  if (args.client_id !== 'client-1' || args.client_secret !== 'client-secret-1')
    return { ok: false, error: 'bad_client_secret' };
  if (world === undefined) return { ok: false, error: 'invalid_code' };
  return {
    ok: true,
    access_token: [...world.tokens].at(-1),
    token_type: 'bot',
    scope: [...world.scopes].join(','),
    bot_user_id: world.botUserId,
    app_id: 'A0001',
    team: { id: world.teamId, name: `Desk ${world.teamId}` },
    enterprise: null,
    is_enterprise_install: false,
    authed_user: { id: 'U0ANA' },
  };
}

function retry(deviation: Deviation): Record<string, unknown> {
  return deviation.retryNum === undefined
    ? {}
    : { retry_attempt: deviation.retryNum, retry_reason: 'timeout' };
}

function envelopeType(body: Record<string, unknown>): string {
  if (body.type === 'event_callback') return 'events_api';
  return body.command === undefined ? 'interactive' : 'slash_commands';
}

interface LabelledControl {
  readonly type: string;
  readonly action_id: string;
  readonly text?: { readonly text: string };
  readonly placeholder?: { readonly text: string };
  readonly value?: string;
}

function controlCalled(message: StoredMessage, label: string): Record<string, unknown> | undefined {
  const controls = message.blocks.flatMap((block) =>
    block.type === 'actions' ? (block as unknown as { elements: LabelledControl[] }).elements : [],
  );
  const found = controls.find((control) => (control.text ?? control.placeholder)?.text === label);
  if (found === undefined) return undefined;
  const { type, action_id, value } = found;
  return { type, action_id, ...(value === undefined ? {} : { value }) };
}

/** A response address shows something to one person, or replaces the message that it belongs to. */
function applyResponse(world: World, path: string, body: Record<string, unknown>): void {
  const [, , , user = '', channel = '', ts] = path.split('/');
  const message = world.messages.find((each) => each.channel === channel && each.ts === ts);
  if (body.replace_original === true && message !== undefined) {
    message.text = String(body.text);
    message.blocks = body.blocks as StoredMessage['blocks'];
    return;
  }
  world.ephemerals.push({
    channel,
    user,
    text: String(body.text),
    blocks: (body.blocks ?? []) as unknown[],
  });
}
