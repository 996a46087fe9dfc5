import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { HomeView, ModalView } from '@slack/types';
import { homeFromReply, modalFromForm } from '../../../src/chat/slack/modal.ts';
import { ours } from '../../../src/chat/slack/limits.ts';
import { render } from '../../../src/chat/slack/render.ts';
import type { FindingId, RequestId } from '../../../src/domain/ids.ts';
import { digestReply } from '../../../src/summary/digest.ts';
import * as say from '../../../src/summary/messages.ts';
import { summaryReply } from '../../../src/summary/reply.ts';
import { reviewReply } from '../../../src/summary/review.ts';
import { unreadableReply } from '../../../src/summary/unreadable-reply.ts';
import { firstMessage, helpReply, whatIReadReply } from '../../../src/summary/welcome.ts';
import type { Reply } from '../../../src/chat/reply.ts';
import { blocksError, viewError } from '../../doubles/slack/enforce.ts';
import { sampleReport, titleOf, unreadableReport } from '../../summary/sample-report.ts';
import { shownHome, shownSettings } from '../desk-pages.ts';
import { sampleForm } from '../sample-replies.ts';
import { statusForm } from '../../../commands/actions/claim-forms.ts';

/**
 * Every message of the product as the payload that Slack gets. When one is meant to change:
 * `CLAIMDESK_WRITE_GOLDEN=1 npm test -- tests/chat/slack/golden` writes them anew, and the
 * difference is read in the commit.
 */
const folder = 'tests/chat/slack/golden';
const request = '0123456789abcdef' as RequestId;
const reportUrl = 'https://claimdesk.example/reports/r1?sig=abc';

function spoken(reply: Reply | 'nothing-to-say'): Reply {
  if (reply === 'nothing-to-say') throw new Error('this golden message says nothing');
  return reply;
}

const result = (count: number, options: Parameters<typeof sampleReport>[1] = {}) =>
  spoken(
    summaryReply(sampleReport(count, options), {
      asked: true,
      minSignal: 'weak',
      reportUrl,
      titleOf,
    }),
  );

const claim = (n: number) => ({
  quote: `25,000 containers in 202${n}`,
  article: 'Harbour traffic doubles',
  url: reportUrl,
  owner: 'Ana',
  since: '2026-03-01T09:30:00.000Z',
});

const digest = spoken(
  digestReply({
    day: '2026-03-02',
    zone: 'Europe/Lisbon',
    articlesChecked: 12,
    openFlags: 5,
    waitingLongest: [claim(1), claim(2)],
    newStrong: [claim(3)],
    settled: [{ ...claim(4), outcome: 'needs correction' }],
    repeats: [{ quote: '91,000 containers', articles: 3 }],
    falseAlarms: { dismissed: 2, decided: 11 },
    chart: {
      png: new Uint8Array([1]),
      alt: 'Articles checked each day of the week: 1, 3, 2, 2, 4',
    },
    overviewUrl: reportUrl,
  }),
);

/** Automatic checks fail in silence; here is where they are listed. */
const settingsShown = await shownSettings();

const messages: Readonly<Record<string, Reply>> = {
  'result-0': result(0),
  'result-1': result(1),
  'result-5': result(5),
  'result-40': result(40),
  'result-not-checked': result(1, {
    notChecked: ['Checked words 1–8,000 of 23,400.'],
    failed: 'arithmetic',
  }),
  'result-pasted-text': result(1, { url: undefined }),
  'result-taken': spoken(
    summaryReply(sampleReport(1), {
      asked: true,
      minSignal: 'weak',
      reportUrl,
      titleOf,
      statusOf: () => ({ status: 'in-progress', owner: 'Ana' }),
    }),
  ),
  'review-page': reviewReply(sampleReport(5), request, {
    from: 0,
    statusOf: () => undefined,
    titleOf,
  }),
  checking: say.checkingReply(),
  'progress-reading': say.progressReply('reading'),
  'progress-finding': say.progressReply('finding'),
  'progress-comparing': say.progressReply('comparing'),
  'still-working': say.stillWorkingReply(),
  'earlier-thread': say.earlierThreadReply({
    checkedAt: '2026-03-02T09:30:00.000Z',
    threadUrl: 'https://desk.slack.example/archives/C1/p1',
  }),
  'many-links': say.manyLinksReply(
    ['https://ex.org/1', 'https://ex.org/2', 'https://ex.org/3'],
    'e1',
  ),
  recheck: say.recheckReply({ resolved: 2, added: 1, figureChanged: true }, reportUrl),
  'needs-correction': say.statusReply({
    quote: '25,000 containers in 2023',
    state: { status: 'needs-correction' },
    note: 'The yearbook says 91,000.',
    by: 'Ana',
  }),
  reopened: say.statusReply({
    quote: '25,000 containers in 2023',
    state: { status: 'reopened' },
    note: 'A new yearbook is out.',
    by: 'Ben',
  }),
  undelivered: say.undeliveredReply({
    title: 'Harbour traffic doubles',
    why: 'I could not reply where you asked. What is missing: an invitation into the channel: /invite @Claimdesk.',
    reportUrl,
  }),
  'settings-with-failures': settingsShown,
  'less-like-this': say.lessLikeThisReply(request, {
    checks: [{ id: 'arithmetic', title: 'Sum does not follow' }],
    site: 'ex.org',
  }),
  'check-went-quiet': say.quietCheckReply({
    id: 'arithmetic',
    title: 'Sum does not follow',
    dismissed: 9,
    decided: 10,
  }),
  digest,
  'first-message': firstMessage(),
  help: helpReply(),
  'what-i-read': whatIReadReply(),
  'error-paywall': unreadableReply(unreadableReport('paywall', { words: 90 })),
  'error-too-long': result(1, { notChecked: ['Checked words 1–8,000 of 23,400.'] }),
  'error-gave-up': unreadableReply(unreadableReport('gave-up')),
  'error-404': unreadableReply(unreadableReport('not-found')),
  'error-timeout': unreadableReply(unreadableReport('timeout', { host: 'ex.org', seconds: 15 })),
  'error-not-an-article': unreadableReply(unreadableReport('not-an-article')),
  'error-language': unreadableReply(unreadableReport('language', { language: 'Georgian' })),
  'error-private-address': unreadableReply(unreadableReport('private-address')),
  'error-consent': unreadableReply(unreadableReport('consent-wall')),
};

const views: Readonly<Record<string, ModalView | HomeView>> = {
  'form-note': modalFromForm(sampleForm, { channel: 'C0DESK', message: '5.0' }),
  ...Object.fromEntries(
    (['verified', 'needs-correction', 'inconclusive', 'false-alarm', 'reopened'] as const).flatMap(
      (to) => {
        const form = statusForm({ request, finding: '0123456789abcdef' as FindingId }, to);
        return form === undefined
          ? []
          : [[`form-${to}`, modalFromForm(form, { channel: 'C0DESK' })]];
      },
    ),
  ),
  home: homeFromReply(await shownHome()),
  'home-results': homeFromReply(result(5)),
};

function golden(name: string, payload: unknown): unknown {
  const path = join(folder, `${name}.json`);
  if (process.env.CLAIMDESK_WRITE_GOLDEN === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, `${JSON.stringify(payload, null, 2)}\n`);
  }
  if (!existsSync(path)) throw new Error(`${path} is missing; see the top of golden.test.ts`);
  return JSON.parse(readFileSync(path, 'utf8'));
}

describe('what Slack gets for every message', () => {
  for (const [name, reply] of Object.entries(messages)) {
    it(`has a payload that Slack takes for ${name}`, () => {
      const payload = render(reply, { fileIds: new Map([['digest.png', 'F000001']]) });
      expect(blocksError(payload.blocks)).toBeUndefined();
      expect(payload.blocks.length).toBeLessThanOrEqual(ours.blocksInMessage);
      expect(JSON.stringify(payload.blocks).length).toBeLessThanOrEqual(ours.blocksJson);
      expect(JSON.parse(JSON.stringify(payload))).toEqual(golden(name, payload));
    });
  }

  for (const [name, view] of Object.entries(views)) {
    it(`has a view that Slack takes for ${name}`, () => {
      expect(viewError(view as unknown as Record<string, unknown>)).toBeUndefined();
      expect(JSON.parse(JSON.stringify(view))).toEqual(golden(name, view));
    });
  }

  it('has no golden file that nothing is compared with', () => {
    const known = [...Object.keys(messages), ...Object.keys(views)].map((name) => `${name}.json`);
    expect(readdirSync(folder).sort()).toEqual(known.sort());
  });
});
