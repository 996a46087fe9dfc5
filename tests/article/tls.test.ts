import { readFileSync } from 'node:fs';
import https from 'node:https';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createSecure } from '../../src/article/connection.ts';
import { createFetcher } from '../../src/article/fetch.ts';
import { listen, serveHttp, stubNet, type Listening } from './loopback.ts';

const pem = (name: string): string =>
  readFileSync(`tests/article/certificates/${name}.pem`, 'utf8');
const limits = { fetchTotalMs: 3_000, firstByteMs: 1_000, connectMs: 1_500 };
const open: Listening[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function serve(name: string): Promise<Listening> {
  const options = { key: pem(`${name}.key`), cert: pem(`${name}.cert`) };
  const server = await listen(
    https.createServer(options, (_, response) => response.end('secret news')),
  );
  open.push(server);
  return server;
}

describe('certificates', () => {
  it('reads a site whose certificate is good', async () => {
    const { port } = await serve('good');
    const fetchPage = createFetcher({
      ...stubNet(port),
      secure: createSecure(pem('good.cert')),
      limits,
    });
    const { bytes } = await fetchPage({ url: 'https://news.example/' });
    expect(Buffer.from(bytes).toString()).toBe('secret news');
  });

  it.each([
    [
      'signed by itself',
      'good',
      'https://news.example/',
      undefined,
      'its security certificate is not signed by a known authority',
    ],
    [
      'for another name',
      'good',
      'https://other.example/',
      'good.cert',
      'its security certificate belongs to another name',
    ],
    [
      'expired',
      'expired',
      'https://old.example/',
      'expired.cert',
      'its security certificate has expired',
    ],
  ])('refuses one that is %s, and says so', async (_, name, url, ca, why) => {
    const { port } = await serve(name);
    const secure = createSecure(ca === undefined ? undefined : pem(ca));
    const net = stubNet(port);
    const fetchPage = createFetcher({ ...net, secure, limits });
    await expect(fetchPage({ url })).rejects.toMatchObject({
      code: 'unreachable',
      retryable: false,
      detail: { why },
    });
    // No second try over plain http.
    expect(net.attempts).toEqual(['93.184.216.34:443']);
  });

  it('refuses a site that speaks plain http on 443', async () => {
    const server = await serveHttp((_, response) => response.end('plain'));
    open.push(server);
    const fetchPage = createFetcher({ ...stubNet(server.port), limits });
    await expect(fetchPage({ url: 'https://news.example/' })).rejects.toMatchObject({
      code: 'unreachable',
    });
  });
});
