import { invalidBody, nothing, ok, refusals, type PlatformAnswer } from './answers.ts';
import { messageFields, type RestRequest } from './rest.ts';
import { messageProblems, modalProblems } from './validate.ts';
import { addMessage, type Json, type Message, type World } from './world.ts';

const ephemeral = 1 << 6;

/** One interaction from its dispatch to its last follow-up. */
export interface Asked {
  readonly id: string;
  readonly token: string;
  /** The message that carries the control which was used. */
  readonly on: Message | undefined;
  readonly channel: string;
  readonly askedAt: number;
  /** Callback type, once answered. */
  answered: number | undefined;
  readonly answer: Promise<Json>;
  settle(body: Json): void;
  isExpired: boolean;
}

export type Interactions = ReturnType<typeof createInteractions>;

/** Interactions with their 3 s to answer, their tokens and what they show to one person alone. */
export function createInteractions(world: World, windowMs: number) {
  const asked = new Map<string, Asked>();
  const shown: Message[] = [];
  let openModal: Json | undefined;

  function begin(channel: string, on?: Message): Asked {
    const id = world.snowflake();
    let settle: (body: Json) => void = () => undefined;
    const answer = new Promise<Json>((resolve) => (settle = resolve));
    const made: Asked = {
      id,
      token: `interaction-token-${id}`,
      on,
      channel,
      askedAt: Date.now(),
      answered: undefined,
      answer,
      settle,
      isExpired: false,
    };
    asked.set(id, made);
    return made;
  }

  function byToken(token: string): Asked | undefined {
    return [...asked.values()].find((one) => one.token === token);
  }

  function problems(body: Json, request: RestRequest): PlatformAnswer | undefined {
    const found = messageProblems(
      body,
      request.files.map(({ name }) => name),
    );
    return found.length > 0 ? invalidBody(found) : undefined;
  }

  function show(one: Asked, request: RestRequest, body: Json): void {
    const made = { ...messageFields({ ...request, body }), channel_id: one.channel };
    if ((Number(body['flags'] ?? 0) & ephemeral) !== 0)
      shown.push({ ...made, id: world.snowflake(), author: world.bot } as Message);
    else addMessage(world, { ...made, author: world.bot });
  }

  function apply(one: Asked, request: RestRequest): PlatformAnswer | undefined {
    const type = Number(request.body['type']);
    const data = (request.body['data'] ?? {}) as Json;
    if (type === 4 || type === 7) {
      const refused = problems(data, request);
      if (refused !== undefined) return refused;
    }
    if (type === 9) {
      const found = modalProblems(data);
      if (found.length > 0) return invalidBody(found);
      openModal = data;
    }
    if (type === 4) show(one, request, data);
    if (type === 7 && one.on !== undefined)
      Object.assign(one.on, messageFields({ ...request, body: data }));
    return undefined;
  }

  return {
    begin,
    shown,
    get modal() {
      return openModal;
    },
    closeModal(): void {
      openModal = undefined;
    },
    callback(id: string, token: string, request: RestRequest): PlatformAnswer {
      const one = asked.get(id);
      if (one === undefined || one.token !== token) return refusals.unknownInteraction;
      if (one.answered !== undefined) return refusals.alreadyAnswered;
      if (Date.now() - one.askedAt > windowMs) return refusals.unknownInteraction;
      const refused = apply(one, request);
      if (refused !== undefined) return refused;
      one.answered = Number(request.body['type']);
      one.settle(request.body);
      return nothing;
    },
    followUp(token: string, request: RestRequest): PlatformAnswer {
      const one = byToken(token);
      if (one === undefined || one.answered === undefined) return refusals.unknownWebhook;
      if (one.isExpired) return refusals.invalidToken;
      const refused = problems(request.body, request);
      if (refused !== undefined) return refused;
      show(one, request, request.body);
      return ok({ id: world.snowflake() });
    },
    /** Fills a deferred answer, or edits the message that carries the control. */
    editOriginal(token: string, request: RestRequest): PlatformAnswer {
      const one = byToken(token);
      if (one === undefined || one.answered === undefined) return refusals.unknownWebhook;
      if (one.isExpired) return refusals.invalidToken;
      const refused = problems(request.body, request);
      if (refused !== undefined) return refused;
      if (one.on !== undefined && one.answered === 6) Object.assign(one.on, messageFields(request));
      else
        show(one, request, { ...request.body, flags: Number(request.body['flags']) | ephemeral });
      return ok({ id: world.snowflake() });
    },
  };
}
