import { describe, expect, it } from '@jest/globals';
import { createWeb } from '../../src/web/create-web.ts';
import type { QueueBoard } from '../../src/web/queues/page.ts';

const token = 'a token of sixteen letters or more';
const failed = {
  id: '7',
  tenant: 'slack:T1',
  addedAt: '2024-03-04T09:00:00.000Z',
  attempts: 4,
  error: '<img src=x onerror=alert(1)>',
};
const board: QueueBoard = {
  backend: 'pglite',
  asOf: '2024-03-04T10:00:00.000Z',
  queues: [
    {
      name: 'check-article',
      counts: { waiting: 3, active: 1, delayed: 0, failed: 1 },
      ageSeconds: 12.4,
      waiting: [],
      failed: [failed],
    },
  ],
};

function open() {
  const retried: string[] = [];
  const app = createWeb({
    reports: {
      secret: 'a secret',
      now: () => new Date(0),
      findReport: () => Promise.resolve(undefined),
      titleOf: (check) => check,
    },
    queues: {
      token,
      board: () => Promise.resolve(board),
      retry: (queue, id) => {
        if (id !== failed.id) return Promise.resolve(false);
        retried.push(`${queue} ${id}`);
        return Promise.resolve(true);
      },
    },
  });
  const as = (password: string) => ({
    authorization: `Basic ${Buffer.from(`admin:${password}`).toString('base64')}`,
  });
  const post = (path: string, proof: string, password = token) =>
    app.request(path, {
      method: 'POST',
      headers: { ...as(password), 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ proof }).toString(),
    });
  return { app, as, post, retried };
}

describe('the page of the queues', () => {
  it.each([
    ['nobody', {}],
    ['somebody with another token', { authorization: `Basic ${btoa('admin:wrong')}` }],
    ['somebody with no password', { authorization: `Basic ${btoa('admin')}` }],
    ['somebody with another scheme', { authorization: `Bearer ${token}` }],
  ])('asks %s for the token', async (_, headers) => {
    const { app } = open();
    const response = await app.request('/queues', { headers });
    expect(response.status).toBe(401);
    expect(await response.text()).not.toContain('check-article');
  });

  it('shows counts, ages and what failed, and runs nothing of it', async () => {
    const { app, as } = open();
    const response = await app.request('/queues', { headers: as(token) });
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toContain('check-article');
    expect(page).toContain('&lt;img src=x');
    expect(page).not.toContain('<img src=x');
  });

  it('tries a failed job again for who pressed its button, and for nobody else', async () => {
    const { app, as, post, retried } = open();
    const page = await (await app.request('/queues', { headers: as(token) })).text();
    const proof = /name="proof" value="([^"]+)"/.exec(page)?.[1] ?? '';
    expect((await post('/queues/check-article/7/retry', 'guessed')).status).toBe(404);
    expect((await post('/queues/check-article/8/retry', proof)).status).toBe(404);
    expect((await post('/queues/check-article/7/retry', proof, 'wrong')).status).toBe(401);
    expect(retried).toEqual([]);
    const pressed = await post('/queues/check-article/7/retry', proof);
    expect([pressed.status, pressed.headers.get('location')]).toEqual([303, '/queues']);
    expect(retried).toEqual(['check-article 7']);
  });
});
