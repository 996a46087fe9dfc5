import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { line, type Reply } from '../../src/chat/reply.ts';
import type { RequestId } from '../../src/domain/ids.ts';
import type { Report } from '../../src/domain/report.ts';
import { digestReply, type DigestContent } from '../../src/summary/digest.ts';
import {
  checkingReply,
  earlierThreadReply,
  lessLikeThisReply,
  manyLinksReply,
  progressReply,
  quietCheckReply,
  recheckReply,
  statusReply,
  stillWorkingReply,
} from '../../src/summary/messages.ts';
import { summaryReply, type ReplyOptions } from '../../src/summary/reply.ts';
import { firstMessage, helpReply, whatIReadReply } from '../../src/summary/welcome.ts';
import { sampleReport, titleOf, unreadableReport } from './sample-report.ts';

const request = '0123456789abcdef' as RequestId;
const reportUrl = 'https://desk.example/reports/r1?k=x';

function result(report: Report, options: Partial<ReplyOptions> = {}): Reply {
  const reply = summaryReply(report, {
    asked: true,
    minSignal: 'weak',
    reportUrl,
    titleOf,
    ...options,
  });
  return reply === 'nothing-to-say' ? line('(nothing is said)') : reply;
}

const digest: DigestContent = {
  day: '2026-03-02',
  zone: 'Europe/Berlin',
  articlesChecked: 27,
  openFlags: 9,
  waitingLongest: [
    {
      quote: '31,400 containers in 2024',
      article: 'Harbour traffic doubles',
      url: reportUrl,
      since: '2026-02-20T09:00:00.000Z',
      owner: 'Ana',
    },
  ],
  newStrong: [
    {
      quote: 'Ship calls grew by 35%',
      article: 'Harbour traffic doubles',
      url: reportUrl,
      since: '2026-03-01T09:00:00.000Z',
    },
  ],
  settled: [
    {
      quote: 'Three officials',
      article: 'Harbour traffic doubles',
      since: '2026-03-01T09:00:00.000Z',
      outcome: 'needs correction',
    },
  ],
  repeats: [{ quote: 'The 64,200 containers', articles: 3 }],
  falseAlarms: { dismissed: 4, decided: 31 },
  chart: { png: new Uint8Array([1, 2, 3]), alt: 'Flags per day.' },
  overviewUrl: 'https://desk.example/desk?k=x',
};

/** Every message of UX.md by name. `UPDATE_GOLDEN=1` writes the files anew; read the diff before committing it. */
const messages: Readonly<Record<string, () => Reply>> = {
  'result-0-asked': () => result(sampleReport(0)),
  'result-0-automatic': () => result(sampleReport(0), { asked: false }),
  'result-0-with-a-crash': () => result(sampleReport(0, { failed: 'arithmetic' })),
  'result-1': () => result(sampleReport(1)),
  'result-1-pasted': () => result(sampleReport(1, { url: undefined })),
  'result-1-in-progress': () =>
    result(sampleReport(1), { statusOf: () => ({ status: 'in-progress', owner: 'Ana' }) }),
  'result-1-closed': () => result(sampleReport(1), { statusOf: () => ({ status: 'verified' }) }),
  'result-5': () => result(sampleReport(5)),
  'result-5-automatic': () => result(sampleReport(5), { asked: false, minSignal: 'strong' }),
  'result-5-truncated': () =>
    result(sampleReport(5, { notChecked: ['Checked words 1–8,000 of 23,400.'] })),
  'result-40': () => result(sampleReport(40)),
  'error-paywall': () => result(unreadableReport('paywall', { words: 90 })),
  'error-not-found': () => result(unreadableReport('not-found')),
  'error-timeout': () => result(unreadableReport('timeout', { host: 'ex.org' })),
  'error-not-an-article': () => result(unreadableReport('not-an-article')),
  'error-language': () => result(unreadableReport('language', { language: 'Georgian' })),
  'error-private-address': () => result(unreadableReport('private-address')),
  'error-consent-wall': () => result(unreadableReport('consent-wall')),
  'error-automatic': () => result(unreadableReport('timeout'), { asked: false }),
  checking: checkingReply,
  'progress-reading': () => progressReply('reading'),
  'progress-finding': () => progressReply('finding'),
  'progress-comparing': () => progressReply('comparing'),
  'still-working': stillWorkingReply,
  'first-message': firstMessage,
  help: helpReply,
  'what-i-read': whatIReadReply,
  'earlier-thread': () =>
    earlierThreadReply({
      threadUrl: 'https://chat.example/t/1',
      checkedAt: '2026-03-01T09:00:00.000Z',
    }),
  'many-links': () => manyLinksReply(['a', 'b', 'c'], 'm1'),
  recheck: () => recheckReply({ resolved: 2, added: 1, figureChanged: true }, reportUrl),
  'needs-correction': () =>
    statusReply({
      quote: '31,400 containers in 2024',
      state: { status: 'needs-correction' },
      by: 'Ana',
      note: 'The yearbook says 64,200.',
    }),
  'less-like-this': () =>
    lessLikeThisReply(request, {
      checks: [{ id: 'arithmetic', title: 'Sum does not follow' }],
      site: 'harbourpost.example',
    }),
  'check-went-quiet': () =>
    quietCheckReply({ id: 'anonymous-source', title: 'Unnamed source', dismissed: 9, decided: 14 }),
  digest: () => {
    const reply = digestReply(digest);
    return reply === 'nothing-to-say' ? line('(nothing is said)') : reply;
  },
};

const folder = new URL('./golden/', import.meta.url);
const written = (reply: Reply): string =>
  `${JSON.stringify(reply, (_key, value: unknown) => (value instanceof Uint8Array ? [...value] : value), 2)}\n`;

describe('every message, word for word', () => {
  it.each(Object.keys(messages))('%s', (name) => {
    const file = new URL(`${name}.json`, folder);
    const now = written(messages[name]?.() ?? line(''));
    if (process.env.UPDATE_GOLDEN === '1') {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, now);
    }
    expect(existsSync(file)).toBe(true);
    expect(JSON.parse(now)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });

  it('no file is left over from a message that is gone', () => {
    expect(readdirSync(folder).sort()).toEqual(
      Object.keys(messages)
        .map((name) => `${name}.json`)
        .sort(),
    );
  });

  it.each(Object.keys(messages))('%s keeps within what a reply may be', (name) => {
    const reply = messages[name]?.() ?? line('');
    expect(reply.summary.length).toBeGreaterThan(0);
    expect(reply.summary.length).toBeLessThanOrEqual(1500);
    for (const block of reply.blocks) {
      if (block.kind === 'heading') expect(block.text.length).toBeLessThanOrEqual(150);
      if (block.kind !== 'controls' && block.kind !== 'finding') continue;
      for (const control of block.controls) {
        expect(control.label.length).toBeLessThanOrEqual(40);
        if (control.kind !== 'link') expect(control.value.length).toBeLessThanOrEqual(100);
      }
    }
  });
});

describe('the digest', () => {
  it('is silent when there is nothing', () => {
    expect(digestReply({ ...digest, articlesChecked: 0, openFlags: 0, settled: [] })).toBe(
      'nothing-to-say',
    );
  });

  it('lists ten items at most, and some of each kind', () => {
    const many = (n: number) => Array.from({ length: n }, () => digest.newStrong).flat();
    const reply = digestReply({
      ...digest,
      newStrong: many(30),
      waitingLongest: many(30),
      settled: many(30).map((claim) => ({ ...claim, outcome: 'verified' })),
      repeats: Array.from({ length: 9 }, () => ({ quote: 'x', articles: 2 })),
    });
    if (reply === 'nothing-to-say') throw new Error('nothing was said');
    const items = reply.blocks.filter((block) => block.kind === 'text' && block.spans[0] === '• ');
    expect(items).toHaveLength(10);
    const counted = reply.blocks.flatMap((block) => (block.kind === 'note' ? block.spans : []));
    expect(counted).toContain('and 26 more, in the overview');
    expect(counted).toContain('and 7 more, in the overview');
  });
});
