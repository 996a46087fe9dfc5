import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a provider does when it is asked. */
export type Behaviour =
  | { readonly kind: 'answer'; readonly text: string | ((prompt: string) => string) }
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Record<string, string> }
  | { readonly kind: 'silence' }
  /** Half of an answer, then the connection ends. */
  | { readonly kind: 'cut' }
  | { readonly kind: 'refusal' }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'endless' };

export interface ProviderDouble {
  readonly url: string;
  /** Every request: path, headers, and the body as it came. */
  readonly requests: { path: string; headers: IncomingMessage['headers']; body: string }[];
  behave(behaviour: Behaviour): void;
  close(): Promise<void>;
}

/** A loopback server that speaks a provider's protocol; `wrap` puts an answer into its envelope. */
async function startProvider(
  wrap: (text: string, refused: boolean) => object,
  promptIn: (body: string, path: string) => string,
): Promise<ProviderDouble> {
  let behaviour: Behaviour = { kind: 'answer', text: '{}' };
  const requests: ProviderDouble['requests'] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const path = request.url ?? '';
      requests.push({ path, headers: request.headers, body });
      answer(response, behaviour, wrap, promptIn(body, path));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    behave: (next) => (behaviour = next),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(
  response: ServerResponse,
  behaviour: Behaviour,
  wrap: (text: string, refused: boolean) => object,
  prompt: string,
): void {
  const json = { 'content-type': 'application/json' };
  switch (behaviour.kind) {
    case 'answer': {
      const { text } = behaviour;
      response.writeHead(200, json);
      response.end(JSON.stringify(wrap(typeof text === 'string' ? text : text(prompt), false)));
      return;
    }
    case 'refusal':
      response.writeHead(200, json);
      response.end(JSON.stringify(wrap('I’m sorry, I can’t help with that.', true)));
      return;
    case 'status':
      response.writeHead(behaviour.status, { ...json, ...behaviour.headers });
      response.end(JSON.stringify({ error: { message: 'not now', type: 'error' } }));
      return;
    case 'cut': {
      const whole = JSON.stringify(wrap('{"findings":[]}', false));
      response.writeHead(200, { ...json, 'content-length': String(whole.length) });
      response.write(whole.slice(0, whole.length / 2), () => response.destroy());
      return;
    }
    case 'redirect':
      response.writeHead(307, { location: behaviour.to });
      response.end();
      return;
    case 'endless': {
      response.writeHead(200, json);
      const more = (): void => {
        while (!response.destroyed && response.write(' '.repeat(65_536)));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
      return;
    }
    case 'silence':
  }
}

const messagesIn = (body: string): string => {
  const { messages } = JSON.parse(body) as { messages: { content: unknown }[] };
  return messages
    .map(({ content }) => (typeof content === 'string' ? content : JSON.stringify(content)))
    .join('\n');
};

/** POST /chat/completions, as OpenAI, Ollama, vLLM and others answer it. */
export const startOpenAi = (): Promise<ProviderDouble> =>
  startProvider(
    (text, refused) => ({
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 1_700_000_000,
      model: 'stub',
      choices: [
        {
          index: 0,
          message: { role: 'assistant', content: text },
          finish_reason: refused ? 'content_filter' : 'stop',
        },
      ],
      usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 },
    }),
    messagesIn,
  );

/** POST /messages of Anthropic. */
export const startAnthropic = (): Promise<ProviderDouble> =>
  startProvider(
    (text, refused) => ({
      id: 'msg_1',
      type: 'message',
      role: 'assistant',
      model: 'stub',
      content: [{ type: 'text', text }],
      stop_reason: refused ? 'refusal' : 'end_turn',
      stop_sequence: null,
      usage: { input_tokens: 100, output_tokens: 20 },
    }),
    (body) => {
      const { messages } = JSON.parse(body) as { messages: { content: { text: string }[] }[] };
      return messages.flatMap(({ content }) => content.map(({ text }) => text)).join('\n');
    },
  );

/** Any GET service: the answer is sent as it is. */
export const startGet = (): Promise<ProviderDouble> =>
  startProvider(
    (text) => JSON.parse(text) as object,
    (_, path) => path,
  );
