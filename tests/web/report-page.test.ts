import { describe, expect, it } from '@jest/globals';
import { parsePage } from '../../src/article/html/dom.ts';
import { sampleReport, unreadableReport } from '../summary/sample-report.ts';
import { openDesk } from './desk-app.ts';

const desk = openDesk({
  five: sampleReport(5, { notChecked: ['Checked words 1–8,000 of 23,400.'] }),
  none: sampleReport(0, { failed: 'arithmetic' }),
  unread: unreadableReport('paywall', { words: 90 }),
});
const open = async (id: string) => {
  const response = await desk.app.request(desk.link(id));
  return { response, document: parsePage(await response.text()) };
};

describe('the report page', () => {
  it('marks every flag in the text, with a number that leads to its note', async () => {
    const { document } = await open('five');
    for (const number of [1, 2, 3, 4, 5]) {
      const mark = document.querySelector(`mark#mark-${number}`);
      expect(mark?.textContent).toContain(`Flag ${number}, `);
      expect(document.querySelector(`a[href="#note-${number}"]`)?.textContent).toBe(String(number));
      expect(document.querySelector(`li#note-${number}`)).not.toBeNull();
    }
  });

  it('says why, what is not known and what is next, with the working', async () => {
    const note = (await open('five')).document.querySelector('#note-1')?.textContent ?? '';
    expect(note).toContain('Both give the number of containers');
    expect(note).toContain('Whether one of them counts a part of the year');
    expect(note).toContain('Ask the port for the yearbook page');
    expect(note).toContain('rounding allows 1.02');
  });

  it('says at the top what was not checked and that a person decides', async () => {
    const head = (await open('five')).document.querySelector('.head')?.textContent ?? '';
    expect(head).toContain('Checked words 1–8,000 of 23,400.');
    expect(head).toContain('Automated; a person decides.');
    expect(head).toContain('engine');
  });

  it('is not clean when a check stopped', async () => {
    const { document } = await open('none');
    expect(document.querySelector('.not-checked')?.textContent).toContain('arithmetic');
    expect(document.querySelector('.none')?.textContent.replace(/\s+/g, ' ')).toContain(
      'Not a verification.',
    );
  });

  it('gives the reason when the article could not be read', async () => {
    const { document } = await open('unread');
    expect(document.body?.textContent).toContain('Only the first 90 words were readable.');
  });

  it('asks nobody else for anything', async () => {
    const { document } = await open('five');
    expect([
      ...document.querySelectorAll('script[src], link[rel=stylesheet], img[src], iframe'),
    ]).toHaveLength(0);
    for (const link of document.querySelectorAll('a[target=_blank]')) {
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    }
  });

  it('is sent with every careful header', async () => {
    const { headers } = (await open('five')).response;
    const policy = headers.get('content-security-policy') ?? '';
    for (const part of [
      "default-src 'none'",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ]) {
      expect(policy).toContain(part);
    }
    expect(policy).toMatch(/script-src 'nonce-[\w-]{22}'/);
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('x-robots-tag')).toContain('noindex');
  });

  it('has a nonce of its own each time', async () => {
    const policies = await Promise.all(
      [1, 2].map(async () => (await open('five')).response.headers.get('content-security-policy')),
    );
    expect(policies[0]).not.toBe(policies[1]);
  });
});

describe('a link that does not open', () => {
  const cases: readonly (readonly [string, () => string])[] = [
    ['has no signature', () => '/reports/five'],
    ['is tampered with', () => desk.link('five').replace(/.$/, '_')],
    ['was made for another report', () => desk.link('none').replace('/none', '/five')],
    ['names a report that is gone', () => desk.link('nowhere')],
    ['belongs to another tenant', () => desk.link('five', 'slack:T2')],
  ];
  it.each(cases)('answers 404 when it %s, and all with the same page', async (_what, link) => {
    const response = await desk.app.request(link());
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('There is nothing to see here');
  });

  it('answers 404 past its date and when it was withdrawn', async () => {
    const reports = { five: sampleReport(5) };
    const later = openDesk(reports, { reports: { now: () => new Date(Date.UTC(2027, 1, 1)) } });
    expect((await later.app.request(later.link('five'))).status).toBe(404);
    const withdrawn = openDesk(reports, { reports: { isRevoked: () => Promise.resolve(true) } });
    expect((await withdrawn.app.request(withdrawn.link('five'))).status).toBe(404);
  });

  it.each(['five.json', 'five.csv', 'five.md'])('keeps %s closed as well', async (file) => {
    expect((await desk.app.request(`/reports/${file}`)).status).toBe(404);
  });
});

describe('exports', () => {
  const get = async (ending: string) =>
    desk.app.request(desk.link('five').replace('/five', `/five.${ending}`));

  it('JSON is the report, without the request that asked for it', async () => {
    const response = await get('json');
    expect(response.headers.get('content-type')).toContain('application/json');
    const report = (await response.json()) as Record<string, unknown>;
    expect(report).toMatchObject({ schema: 'claimdesk-report/1', status: 'checked' });
    expect(report['findings']).toHaveLength(5);
    expect(report).not.toHaveProperty('request');
  });

  it('CSV has one row a finding, and no cell that a spreadsheet would run', async () => {
    const rows = (await (await get('csv')).text()).split('\r\n');
    expect(rows[0]).toContain('number,signal,check,place,quote');
    expect(rows.join('\n')).not.toMatch(/(^|,)"?[=+@]/m);
  });

  it('Markdown holds quotes, reasons and receipts', async () => {
    const text = await (await get('md')).text();
    expect(text).toContain('## 1. Figures differ · strong · open');
    expect(text).toContain('> “31,400 containers in 2024” (paragraph 1)');
    expect(text).toContain('```\n31,400 containers, 2024');
  });
});

describe('health', () => {
  it('is alive, and ready when its parts are', async () => {
    expect((await desk.app.request('/healthz')).status).toBe(200);
    const down = openDesk(
      {},
      { health: { ready: () => Promise.resolve({ store: 'no connection' }) } },
    );
    expect((await down.app.request('/readyz')).status).toBe(503);
    const broken = openDesk(
      {},
      { health: { ready: () => Promise.reject(new Error('pw=secret')) } },
    );
    const answer = await broken.app.request('/readyz');
    expect(answer.status).toBe(503);
    expect(await answer.text()).not.toContain('secret');
  });

  it('gives metrics only when there are some', async () => {
    expect((await desk.app.request('/metrics')).status).toBe(404);
    const measured = openDesk(
      {},
      { health: { metrics: () => Promise.resolve('checks_total 1\n') } },
    );
    expect(await (await measured.app.request('/metrics')).text()).toBe('checks_total 1\n');
  });
});

describe('the playground', () => {
  it('is there only when it was asked for', async () => {
    expect((await desk.app.request('/')).status).toBe(200);
    const { app } = openDesk({}, { playground: undefined as never });
    expect((await app.request('/')).status).toBe(404);
  });

  it.each([
    ['localhost:3000', 200],
    ['127.0.0.1', 200],
    ['evil.example', 421],
  ])('opens under the name %s: %i', async (host, status) => {
    expect((await desk.app.request('/', { headers: { host } })).status).toBe(status);
  });

  it('takes nothing from another site’s page', async () => {
    const response = await desk.app.request('/chat/messages', {
      method: 'POST',
      headers: { 'content-type': 'text/plain', 'sec-fetch-site': 'cross-site' },
      body: JSON.stringify({ channel: 'news-desk', text: 'x' }),
    });
    expect(response.status).toBe(403);
  });

  it('offers samples for 0, 1, 5 and 40 flags and for three kinds of trouble', async () => {
    const page = parsePage(await (await desk.app.request('/')).text());
    const labels = [...page.querySelectorAll('.side [data-sample]')].map((b) =>
      b.textContent.trim(),
    );
    expect(labels).toHaveLength(7);
    for (const label of ['Nothing to flag', 'Forty claims', 'Paywall', 'Time-out']) {
      expect(labels.join()).toContain(label);
    }
  });
});
