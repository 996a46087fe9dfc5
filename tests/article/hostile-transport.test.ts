import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createFetcher } from '../../src/article/fetch.ts';
import { createArticleReader, type Reading } from '../../src/article/index.ts';
import { serveHttp, serveRaw, stubNet, type Listening } from './loopback.ts';

/** Small limits: what is tested is that a limit holds, not how long a person would wait for it. */
const limits = { fetchTotalMs: 900, firstByteMs: 500, connectMs: 500, maxBytes: 200_000 };

const open: Listening[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function refusal(server: Promise<Listening>): Promise<{ code: string; ms: number }> {
  const listening = await server;
  open.push(listening);
  const fetchPage = createFetcher({ allow: ['127.0.0.1'], limits });
  const started = performance.now();
  try {
    const { status, bytes } = await fetchPage({ url: `http://127.0.0.1:${listening.port}/` });
    return { code: `${status}:${bytes.byteLength}`, ms: performance.now() - started };
  } catch (error) {
    return { code: (error as { code: string }).code, ms: performance.now() - started };
  }
}

const headers = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n';

/** Writes a piece again and again until the other side has gone. */
function drip(
  socket: NodeJS.WritableStream & { destroyed?: boolean },
  piece: string,
  everyMs: number,
): void {
  const timer = setInterval(
    () => (socket.destroyed === true ? clearInterval(timer) : socket.write(piece)),
    everyMs,
  );
  timer.unref();
}

describe('slow and endless answers', () => {
  it('gives up on a server that never says a byte', async () => {
    const { code, ms } = await refusal(serveRaw(() => undefined));
    expect(code).toBe('timeout');
    expect(ms).toBeLessThan(800);
  });

  it('gives up on headers that drip', async () => {
    const result = await refusal(
      serveRaw((socket) => {
        socket.write('HTTP/1.1 200 OK\r\n');
        drip(socket, 'x', 50);
      }),
    );
    expect(result.code).toBe('timeout');
    expect(result.ms).toBeLessThan(1_500);
  });

  it('gives up on a body that drips, however steadily', async () => {
    const result = await refusal(
      serveRaw((socket) => {
        socket.write(`${headers}Content-Length: 100000\r\n\r\n`);
        drip(socket, 'x', 50);
      }),
    );
    expect(result.code).toBe('timeout');
    expect(result.ms).toBeLessThan(1_500);
  });

  it('gives up on chunks without end', async () => {
    const result = await refusal(serveHttp((_, response) => drip(response, '<p>x</p>', 30)));
    expect(result.code).toBe('timeout');
    expect(result.ms).toBeLessThan(1_500);
  });

  it('gives up on a name server that never answers', async () => {
    const fetchPage = createFetcher({
      resolve: () => new Promise(() => undefined),
      limits: { ...limits, dnsMs: 100 },
    });
    await expect(fetchPage({ url: 'https://slow.example/' })).rejects.toMatchObject({
      code: 'timeout',
    });
  });
});

describe('answers that are too large', () => {
  it('refuses by the header and reads nothing', async () => {
    const result = await refusal(
      serveRaw((socket) => void socket.write(`${headers}Content-Length: 100000000\r\n\r\n`)),
    );
    expect(result.code).toBe('too-large');
  });

  it('stops reading at the limit and hangs up', async () => {
    let written = 0;
    const server = serveRaw((socket) => {
      socket.write(`${headers}\r\n`);
      const piece = Buffer.alloc(64 * 1024, 'x');
      const push = () => {
        while (!socket.destroyed && written < 100_000_000) {
          written += piece.length;
          if (!socket.write(piece)) return;
        }
      };
      socket.on('drain', push);
      push();
    });
    expect((await refusal(server)).code).toBe('too-large');
    expect(written).toBeLessThan(20_000_000);
  });

  it.each([
    ['less than it sends', 'Content-Length: 10\r\n', '200:10'],
    ['an absurd number', 'Content-Length: 999999999999999999999\r\n', 'unreachable'],
  ])('survives a length header that says %s', async (_, line, expected) => {
    const result = await refusal(
      serveRaw((socket) => void socket.write(`${headers}${line}\r\n${'x'.repeat(500_000)}`)),
    );
    expect(result.code).toBe(expected);
  });

  it.each([64_000, 1_000_000])('refuses %d bytes of headers', async (size) => {
    const result = await refusal(
      serveRaw((socket) => void socket.write(`${headers}X-Filler: ${'a'.repeat(size)}\r\n\r\n`)),
    );
    expect(result.code).toBe('unreachable');
  });

  it('refuses ten thousand cookies', async () => {
    const cookies = Array.from(
      { length: 10_000 },
      (_, index) => `Set-Cookie: c${index}=1\r\n`,
    ).join('');
    expect(
      (await refusal(serveRaw((socket) => void socket.write(`${headers}${cookies}\r\n`)))).code,
    ).toBe('unreachable');
  });
});

describe('connections that break', () => {
  it.each([
    ['before the headers end', 'HTTP/1.1 200 OK\r\nContent-'],
    ['in the body', `${headers}Content-Length: 1000\r\n\r\n${'x'.repeat(500)}`],
    ['just before the end', `${headers}Content-Length: 1000\r\n\r\n${'x'.repeat(990)}`],
  ])('%s', async (_, sent) => {
    const result = await refusal(
      serveRaw((socket) => void socket.write(sent, () => setTimeout(() => socket.destroy(), 20))),
    );
    expect(result.code).toBe('unreachable');
  });

  it.each([
    ['bytes without headers', '<html>hello</html>'],
    ['the start of a TLS greeting', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
  ])('refuses %s', async (_, sent) => {
    expect((await refusal(serveRaw((socket) => void socket.end(sent)))).code).toBe('unreachable');
  });
});

describe('content encodings', () => {
  // 200 MB of zeros in 194,421 bytes, and in 304.
  const gzipBomb = gzipSync(Buffer.alloc(200_000_000));
  const fast = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  const brotliBomb = brotliCompressSync(Buffer.alloc(200_000_000), fast);
  const text = Buffer.from('<p>A short page.</p>');
  const send = (encoding: string, body: Buffer) =>
    refusal(
      serveHttp(
        (_, response) =>
          void response
            .writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding })
            .end(body),
      ),
    );

  it.each([
    ['gzip', gzipSync(text)],
    ['br', brotliCompressSync(text)],
    ['deflate', deflateSync(text)],
    ['deflate', deflateRawSync(text)],
    ['identity', text],
    ['gzip', text],
  ])('reads %s', async (encoding, body) => {
    expect((await send(encoding, body)).code).toBe(`200:${text.length}`);
  });

  it.each([
    ['a gzip bomb', 'gzip', gzipBomb],
    ['a brotli bomb', 'br', brotliBomb],
  ])('counts decoded bytes: %s', async (_, encoding, body) => {
    const before = process.memoryUsage().rss;
    expect((await send(encoding, body)).code).toBe('too-large');
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });

  it.each(['gzip, gzip', 'gzip, gzip, gzip, gzip, gzip', 'zstd', 'x-unknown', 'gzip, br'])(
    'refuses %s',
    async (encoding) => {
      expect((await send(encoding, gzipSync(gzipBomb))).code).toBe('unsupported-type');
    },
  );

  it('answers cleanly to garbage after the end', async () => {
    const { code } = await send('gzip', Buffer.concat([gzipSync(text), Buffer.from('garbage')]));
    expect([`200:${text.length}`, 'unreachable']).toContain(code);
  });

  it('does not pass half a page for a page', async () => {
    const whole = gzipSync(Buffer.from('word '.repeat(10_000) + Math.random().toString()));
    expect((await send('gzip', whole.subarray(0, whole.length - 20))).code).toBe('unreachable');
  });
});

describe('statuses', () => {
  const answers: readonly (readonly [number, string, Record<string, string>, string])[] = [
    [204, 'http-error', {}, ''],
    [206, 'http-error', {}, 'part'],
    [304, 'http-error', {}, ''],
    [401, 'http-error', { 'www-authenticate': 'Basic' }, 'no'],
    [402, 'http-error', {}, 'no'],
    [403, 'http-error', {}, 'no'],
    [404, 'not-found', {}, 'no'],
    [407, 'http-error', {}, 'no'],
    [410, 'not-found', {}, 'no'],
    [429, 'http-error', { 'retry-after': '86400' }, 'no'],
    [451, 'http-error', {}, 'no'],
    [500, 'http-error', {}, 'no'],
    [503, 'http-error', { 'retry-after': 'Mon, 06 May 2024 12:01:00 GMT' }, 'no'],
    [999, 'http-error', {}, 'no'],
  ];

  it.each(answers)('%d is %s and named', async (status, code, extra, body) => {
    const server = await serveHttp(
      (_, response) => void response.writeHead(status, extra).end(body),
    );
    open.push(server);
    const reader = createArticleReader({
      allow: ['127.0.0.1'],
      limits,
      now: () => new Date('2024-05-06T12:00:00Z'),
    });
    const reading: Reading = await reader.read({
      kind: 'link',
      url: `http://127.0.0.1:${server.port}/a`,
    });
    await reader.close();
    expect(reading).toMatchObject({ ok: false, code, detail: { status } });
    if (status === 429)
      expect(reading).toMatchObject({ retryable: true, retryAfterMs: 86_400_000 });
    if (status === 503) expect(reading).toMatchObject({ retryable: true, retryAfterMs: 60_000 });
    if (status === 403) expect(reading).toMatchObject({ retryable: false });
  });
});

describe('a page that calls itself something to be saved', () => {
  it.each([
    [{ 'content-type': 'text/html', 'content-disposition': 'attachment; filename="a.html"' }, true],
    [{ 'content-type': 'multipart/x-mixed-replace; boundary=x' }, false],
  ])('%j: read %s', async (extra, ok) => {
    const words = 'The harbour board said that the berth would stay closed until the survey. ';
    const page = `<h1>Berths</h1>${`<p>${words.repeat(3)}</p>`.repeat(6)}`;
    const server = await serveHttp((_, response) => {
      response.writeHead(200, extra);
      if (ok) return void response.end(page);
      drip(response, '--x\r\n\r\nframe\r\n', 20);
    });
    open.push(server);
    const reader = createArticleReader({ allow: ['127.0.0.1'], limits });
    const reading = await reader.read({ kind: 'link', url: `http://127.0.0.1:${server.port}/a` });
    await reader.close();
    expect(reading.ok).toBe(ok);
  });
});

describe('redirects', () => {
  const serve = (next: (path: string, cookie: string | undefined) => string | undefined) =>
    serveHttp((request, response) => {
      const location = next(request.url ?? '/', request.headers.cookie);
      if (location === undefined)
        response.writeHead(200, { 'content-type': 'text/html' }).end('arrived');
      else response.writeHead(302, { location, 'set-cookie': 'seen=1; Path=/' }).end();
    });

  it('ends a loop', async () => {
    expect((await refusal(serve(() => '/'))).code).toBe('too-many-redirects');
  });

  it.each([
    [5, '200:7'],
    [6, 'too-many-redirects'],
  ])('follows %d hops: %s', async (hops, expected) => {
    let count = 0;
    expect((await refusal(serve(() => (count++ < hops ? `/${count}` : undefined)))).code).toBe(
      expected,
    );
  });

  it('follows one to http like any other hop, and takes no cookie of https along', async () => {
    const asked: string[] = [];
    const hop = (way: string, location?: string) =>
      serveHttp((request, response) => {
        asked.push(`${way} ${request.url} ${request.headers.cookie ?? 'no cookie'}`);
        const to = request.url === '/start' ? '/next' : location;
        const status = to === undefined || request.url === '/end' ? 200 : 302;
        const page = { 'content-type': 'text/html', 'set-cookie': `from=${way}; Path=/` };
        response.writeHead(status, to === undefined ? page : { ...page, location: to }).end('x');
      });
    const plain = await hop('http', 'https://news.example/inside');
    const secure = await hop('https', 'http://news.example/end');
    open.push(plain, secure);
    const net = stubNet((_, port) => (port === 443 ? secure.port : plain.port));
    const fetchPage = createFetcher({
      ...net,
      secure: (socket) => Promise.resolve(socket),
      limits,
    });
    const { url } = await fetchPage({ url: 'http://news.example/start' });
    expect(url).toBe('http://news.example/end');
    expect(asked).toEqual([
      'http /start no cookie',
      'http /next from=http',
      'https /inside no cookie',
      'http /end from=http',
    ]);
    // Each hop was looked up and checked once, the last one too.
    expect(net.attempts).toEqual([80, 80, 443, 80].map((port) => `93.184.216.34:${port}`));
    expect(net.lookups).toHaveLength(4);
  });

  it('refuses one to http at a private address', async () => {
    const secure = await serveHttp((_, response) =>
      response.writeHead(302, { location: 'http://10.0.0.1/' }).end(),
    );
    open.push(secure);
    const net = stubNet(secure.port);
    const fetchPage = createFetcher({
      ...net,
      secure: (socket) => Promise.resolve(socket),
      limits,
    });
    await expect(fetchPage({ url: 'https://news.example/' })).rejects.toMatchObject({
      code: 'private-address',
    });
    expect(net.attempts).toEqual(['93.184.216.34:443']);
  });

  it('brings a cookie back within one read', async () => {
    expect(
      (await refusal(serve((_, cookie) => (cookie === 'seen=1' ? undefined : '/')))).code,
    ).toBe('200:7');
  });

  it('carries no cookie from one read to the next', async () => {
    const cookies: (string | undefined)[] = [];
    const server = await serveHttp((request, response) => {
      cookies.push(request.headers.cookie);
      response.writeHead(200, { 'set-cookie': 'tenant=a' }).end('x');
    });
    open.push(server);
    const fetchPage = createFetcher({ allow: ['127.0.0.1'], limits });
    await fetchPage({ url: `http://127.0.0.1:${server.port}/` });
    await fetchPage({ url: `http://127.0.0.1:${server.port}/` });
    expect(cookies).toEqual([undefined, undefined]);
  });
});
