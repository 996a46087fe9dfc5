import type { Form, Reply } from '../../../src/chat/reply.ts';
import { line } from '../../../src/chat/reply.ts';
import type { RequestId } from '../../../src/domain/ids.ts';
import { digestReply } from '../../../src/summary/digest.ts';
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
  undeliveredReply,
} from '../../../src/summary/messages.ts';
import { summaryReply } from '../../../src/summary/reply.ts';
import { reviewReply } from '../../../src/summary/review.ts';
import { unreadableReply } from '../../../src/summary/unreadable-reply.ts';
import { firstMessage, helpReply, whatIReadReply } from '../../../src/summary/welcome.ts';
import { shownSettings } from '../desk-pages.ts';
import { sampleReport, titleOf, unreadableReport } from '../../summary/sample-report.ts';

const request = '0123456789abcdef' as RequestId;
const reportUrl = 'https://claimdesk.example/reports/r1?sig=abc';

function result(count: number, more: Parameters<typeof sampleReport>[1] = {}): Reply {
  const report = sampleReport(count, more);
  const reply = summaryReply(report, { asked: true, minSignal: 'weak', reportUrl, titleOf });
  if (reply === 'nothing-to-say') throw new Error('an asked check always answers');
  return reply;
}

function taken(): Reply {
  const reply = summaryReply(sampleReport(1), {
    asked: true,
    minSignal: 'weak',
    reportUrl,
    titleOf,
    statusOf: () => ({ status: 'in-progress', owner: 'Ana' }),
  });
  if (reply === 'nothing-to-say') throw new Error('an asked check always answers');
  return reply;
}

function digest(): Reply {
  const claim = (quote: string) => ({
    quote,
    article: 'Harbour traffic doubles',
    url: 'https://claimdesk.example/reports/r1?sig=abc',
    since: '2026-03-02T08:00:00.000Z',
  });
  const reply = digestReply({
    day: '2026-03-03',
    zone: 'Europe/Oslo',
    articlesChecked: 12,
    openFlags: 7,
    waitingLongest: [{ ...claim('25,000 containers in 2023'), owner: 'Ana' }],
    newStrong: [claim('Traffic rose 40% from 250 ships a month to 320')],
    settled: [{ ...claim('Two people familiar with the talks'), outcome: 'verified' }],
    repeats: [{ quote: 'the second pier', articles: 3 }],
    falseAlarms: { dismissed: 1, decided: 9 },
    chart: { png: new Uint8Array([137, 80, 78, 71]), alt: 'Flags per day: 3, 1, 4, 2, 0, 5, 2' },
    overviewUrl: 'https://claimdesk.example/claims?sig=abc',
  });
  if (reply === 'nothing-to-say') throw new Error('this day has something to say');
  return reply;
}

/** Every message of UX.md, by the name of its golden file. */
export const messages: Readonly<Record<string, Reply>> = {
  checking: checkingReply(),
  'progress-reading': progressReply('reading'),
  'progress-finding': progressReply('finding'),
  'progress-comparing': progressReply('comparing'),
  'still-working': stillWorkingReply(),
  'result-0': result(0),
  'result-1': result(1),
  'result-5': result(5),
  'result-40': result(40),
  'result-text-truncated': result(1, {
    url: undefined,
    notChecked: ['Checked words 1–8,000 of 23,400.'],
    failed: 'date-mismatch',
  }),
  'error-paywall': unreadableReply(unreadableReport('paywall', { words: 90 })),
  'error-not-found': unreadableReply(unreadableReport('not-found')),
  'error-timeout': unreadableReply(unreadableReport('timeout', { host: 'ex.org', seconds: 15 })),
  'error-not-an-article': unreadableReply(unreadableReport('not-an-article')),
  'error-language': unreadableReply(unreadableReport('language', { language: 'Georgian' })),
  'error-private-address': unreadableReply(unreadableReport('private-address')),
  'error-consent-wall': unreadableReply(unreadableReport('consent-wall')),
  'error-gave-up': unreadableReply(unreadableReport('gave-up')),
  'many-links': manyLinksReply(
    ['https://a.example', 'https://b.example', 'https://c.example'],
    'm1',
  ),
  'earlier-thread': earlierThreadReply({
    threadUrl: 'https://discord.com/channels/1/2',
    checkedAt: '2026-03-02T08:00:00.000Z',
  }),
  recheck: recheckReply({ resolved: 2, added: 1, figureChanged: true }, reportUrl),
  'needs-correction': statusReply({
    quote: '25,000 containers in 2023',
    state: { status: 'needs-correction' },
    note: 'The yearbook says 91,000.',
    by: 'Ana',
  }),
  reopened: statusReply({
    quote: '25,000 containers in 2023',
    state: { status: 'reopened' },
    note: 'A new yearbook is out.',
    by: 'Ben',
  }),
  undelivered: undeliveredReply({
    title: 'Harbour traffic doubles',
    why: 'I could not reply where you asked. What is missing: Send Messages in Threads.',
    reportUrl,
  }),
  'settings-with-failures': await shownSettings(),
  'result-taken': taken(),
  'review-page': reviewReply(sampleReport(5), request, {
    from: 0,
    statusOf: () => undefined,
    titleOf,
  }),
  'error-too-long': result(1, { notChecked: ['Checked words 1–8,000 of 23,400.'] }),
  'less-like-this': lessLikeThisReply(request, {
    checks: [{ id: 'figure-contradiction', title: 'Figures differ' }],
    site: 'harbourpost.example',
  }),
  'quiet-check': quietCheckReply({
    id: 'loaded-language',
    title: 'Loaded language',
    dismissed: 8,
    decided: 10,
  }),
  digest: digest(),
  'first-message': firstMessage(),
  help: helpReply(),
  'what-i-read': whatIReadReply(),
  'not-stored': line('Claimdesk could not note this down. Try again in a minute.'),
};

export const forms: Readonly<Record<string, Form>> = {
  'form-note': {
    kind: 'form',
    form: 'claim:note',
    value: `${request}/0123456789abcdef`,
    title: 'Note on claim 1',
    submit: 'Save',
    fields: [
      { name: 'note', label: 'Note', kind: 'paragraph', required: true, hint: 'Seen by the desk' },
      { name: 'link', label: 'Evidence link', kind: 'line', required: false },
    ],
  },
  'form-status': {
    kind: 'form',
    form: 'claim:status',
    value: `${request}/0123456789abcdef`,
    title: 'False alarm',
    submit: 'Save',
    fields: [
      {
        name: 'reason',
        label: 'Reason',
        kind: 'choice',
        required: true,
        value: 'opinion',
        options: [
          { value: 'opinion', label: 'Opinion' },
          { value: 'quote-misread', label: 'Quote misread' },
          { value: 'wrong-source', label: 'Wrong source' },
          { value: 'already-attributed', label: 'Already attributed' },
          { value: 'duplicate', label: 'Duplicate' },
          { value: 'other', label: 'Other' },
        ],
      },
      { name: 'note', label: 'Note', kind: 'paragraph', required: false },
    ],
  },
};
