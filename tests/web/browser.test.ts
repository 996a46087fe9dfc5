import { afterAll, beforeAll, expect, it } from '@jest/globals';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { render as renderDiscord } from '../../src/chat/discord/render.ts';
import { render as renderSlack } from '../../src/chat/slack/render.ts';
import { createWebChat } from '../../src/chat/web/web-chat.ts';
import { line } from '../../src/chat/reply.ts';
import type { FindingId, TenantId } from '../../src/domain/ids.ts';
import type { ClaimState } from '../../src/domain/claim-state.ts';
import type { ClaimStep } from '../../src/web/report/claim-changes.ts';
import { summaryReply } from '../../src/summary/reply.ts';
import { createWeb } from '../../src/web/create-web.ts';
import { drawReply } from '../../src/web/playground/draw-reply.ts';
import { directChannels } from '../../src/web/playground/routes.ts';
import { signDeskLink, signReportLink } from '../../src/web/report-link.ts';
import { sampleReport, titleOf } from '../summary/sample-report.ts';
import { inBrowser, onLoopback } from './browser.ts';
import { axeViolations, fiftySteps, longestFrame, riskyParts, touchEverything } from './in-page.ts';
import { hostileReport } from './hostile-report.ts';
import { naughtyStrings, scriptAddresses, scriptStrings } from './hostile-strings.ts';
import { sampleOverview } from './sample-overview.ts';

const secret = 'a secret of some length, for tests';
const tenant = 'local' as TenantId;
const tomorrow = Date.now() + 86_400_000;

const reports = {
  five: sampleReport(5, { notChecked: ['Checked words 1–8,000 of 23,400.'] }),
  hundred: sampleReport(100),
  hostile: hostileReport(scriptStrings, scriptAddresses),
  naughty: hostileReport(naughtyStrings, scriptAddresses),
};

function openEverything() {
  const states = new Map<FindingId, ClaimState>();
  const changes: ClaimStep[] = [];
  const chat = createWebChat({
    directChannels,
    draw: (message) =>
      drawReply(message, {
        renderSlack: (reply) => renderSlack(reply),
        renderDiscord: (reply) => renderDiscord(reply).payload,
      }),
  });
  const app = createWeb({
    reports: {
      secret,
      now: () => new Date(),
      findReport: (_tenant, id) => Promise.resolve(reports[id as keyof typeof reports]),
      titleOf,
      claims: {
        statesOf: () => Promise.resolve(states),
        change: (_who, finding, step) => {
          if (step.note === undefined)
            return Promise.resolve('That needs an evidence link or a note.');
          changes.push(step);
          states.set(finding, { status: step.to, owner: 'Ana' });
          return Promise.resolve(undefined);
        },
      },
    },
    desk: { secret, now: () => new Date(), overviewOf: () => Promise.resolve(sampleOverview) },
    playground: { chat: chat.routes, version: '0.1.0' },
  });
  return { app, chat, changes };
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate<string[]>(axeViolations);
}

inBrowser('in a real browser', (open) => {
  const { app, chat, changes } = openEverything();
  let server: Awaited<ReturnType<typeof onLoopback>>;
  const report = (id: string, editor?: string) =>
    server.origin + signReportLink(secret, tenant, id, tomorrow, editor);

  beforeAll(async () => {
    server = await onLoopback(app);
    await chat.source.start(async (event) => {
      if (event.kind === 'action') {
        const reply = summaryReply(reports.five, {
          asked: true,
          minSignal: 'some',
          titleOf,
          statusOf: () => ({ status: 'in-progress', owner: 'you' }),
        });
        return reply === 'nothing-to-say' ? {} : { update: reply };
      }
      if (event.kind !== 'command') return {};
      const message = {
        platform: 'web' as const,
        channel: event.thread.channel,
        message: event.thread.message ?? '',
      };
      await chat.sink.react(tenant, message, 'reading');
      const reply = summaryReply(reports.five, {
        asked: true,
        minSignal: 'some',
        titleOf,
        reportUrl: report('five'),
      });
      if (reply !== 'nothing-to-say') await chat.sink.post(tenant, event.thread, reply, event.id);
      await chat.sink.react(tenant, message, 'replied');
      return { reply: line('Checking …') };
    });
  }, 60_000);
  afterAll(() => server.close());

  it.each([
    ['report', false, 1280],
    ['report', true, 1280],
    ['report', false, 390],
    ['editable report', false, 1280],
    ['desk overview', false, 1280],
    ['desk overview', true, 390],
    ['missing page', false, 1280],
    ['empty playground', false, 1280],
    ['empty playground', true, 390],
  ] as const)(
    'axe finds nothing on the %s (dark: %s, %i wide)',
    async (what, dark, width) => {
      const { page, complaints, strangers, close } = await open({ dark, width });
      const addresses = {
        report: report('five'),
        'editable report': report('five', 'you'),
        'desk overview': server.origin + signDeskLink(secret, tenant, tomorrow),
        'missing page': `${server.origin}/reports/five`,
        'empty playground': server.origin,
      };
      await page.goto(addresses[what]);
      if (what === 'editable report') await page.click('.set-status summary');
      expect(await violations(page)).toEqual([]);
      if (what !== 'missing page') expect(complaints).toEqual([]);
      expect(strangers).toEqual([]);
      await close();
    },
    60_000,
  );

  it.each([
    ['slack', false],
    ['slack', true],
    ['discord', false],
    ['discord', true],
  ] as const)(
    'a pasted text is answered in the %s skin (dark: %s), and its buttons work',
    async (skin, dark) => {
      const { page, complaints, close } = await open({ dark, width: 1440 });
      await page.goto(server.origin);
      await page.click(`[data-skin-choice="${skin}"]`);
      await page.fill('textarea', 'Harbour traffic doubles');
      await page.keyboard.press('Enter');
      const thread = page.locator('#messages > section').last().locator('.thread');
      await thread.getByText('4 claims to check').waitFor();
      expect(await violations(page)).toEqual([]);
      await thread.getByRole('button', { name: 'Take it' }).click();
      await thread.getByText('in progress · you').first().waitFor();
      expect(await page.locator('#payload').textContent()).toContain('in progress');
      expect(complaints).toEqual([]);
      await close();
    },
    60_000,
  );

  it.each([
    ['hostile', scriptStrings.length],
    ['naughty', naughtyStrings.length],
  ] as const)(
    'the %s report (%i strings) runs no script and asks for nothing',
    async (id, count) => {
      const { page, strangers, close } = await open();
      const hits: string[] = [];
      await page.exposeFunction('hit', () => hits.push('hit'));
      page.on('dialog', (dialog) => {
        hits.push(dialog.message());
        void dialog.dismiss();
      });
      await page.goto(report(id), { waitUntil: 'networkidle' });
      expect(await page.locator('.note').count()).toBe(count);
      const risky = await page.evaluate<string[]>(riskyParts);
      expect(risky).toEqual([]);
      await page.evaluate(touchEverything);
      expect(hits).toEqual([]);
      expect(strangers).toEqual([]);
      await close();
    },
    120_000,
  );

  it('a report can be read without its script, first paint and all', async () => {
    const { page, close } = await open({ javaScript: false });
    await page.goto(report('five'));
    await page.click('a.reference[href="#note-3"]');
    expect(page.url()).toContain('#note-3');
    expect(await page.locator('#note-3').isVisible()).toBe(true);
    expect(await page.locator('#filters').isVisible()).toBe(false);
    await close();
  }, 60_000);

  it('j, k and ? lead through the flags', async () => {
    const { page, close } = await open();
    await page.goto(report('five'));
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await page.locator('.note.current .number').textContent()).toBe('2');
    await page.keyboard.press('k');
    expect(await page.locator('.note.current .number').textContent()).toBe('1');
    expect(await page.locator('mark.current').count()).toBeGreaterThan(0);
    await page.keyboard.press('?');
    expect(await page.locator('#keys').isVisible()).toBe(true);
    await close();
  }, 60_000);

  it('filters leave what was asked for, in the notes and in the text', async () => {
    const { page, close } = await open();
    await page.goto(report('five'));
    await page.uncheck('input[value="strong"]');
    await page.uncheck('input[value="weak"]');
    expect(await page.locator('.note:visible').count()).toBe(2);
    expect(await page.locator('a.reference:visible').count()).toBe(2);
    expect(await page.locator('#shown').textContent()).toBe('2 of 5 shown');
    await close();
  }, 60_000);

  it('a status can be set by whoever the link was made for, with what it needs', async () => {
    const { page, close } = await open();
    await page.goto(report('five', 'you'));
    await page.click('#note-1 .set-status summary');
    await page.selectOption('#note-1 select[name=status]', 'needs-correction');
    await page.click('#note-1 .set-status .button');
    expect(await page.locator('[role=alert]').textContent()).toContain(
      'needs an evidence link or a note',
    );
    expect(changes).toEqual([]);
    await page.click('#note-1 .set-status summary');
    await page.selectOption('#note-1 select[name=status]', 'needs-correction');
    await page.fill('#note-1 textarea', 'The yearbook says 31,400.');
    await page.click('#note-1 .set-status .button');
    await page.waitForURL(/#note-1$/);
    expect(await page.locator('#note-1 .status').textContent()).toBe('needs correction · Ana');
    expect(changes).toEqual([{ to: 'needs-correction', note: 'The yearbook says 31,400.' }]);
    await close();
  }, 60_000);

  it('a report of 100 flags scrolls without long pauses', async () => {
    const { page, close } = await open();
    await page.goto(report('hundred'));
    const worst = await page.evaluate<number>(longestFrame);
    expect(worst).toBeLessThan(250);
    const stepped = await page.evaluate<number>(fiftySteps);
    expect(stepped).toBeLessThan(2500);
    await close();
  }, 60_000);

  it('prints the notes under the text, with addresses spelled out', async () => {
    const { page, close } = await open();
    await page.goto(report('five'));
    await page.emulateMedia({ media: 'print' });
    const [text, notes] = [
      await page.locator('.text').boundingBox(),
      await page.locator('#notes').boundingBox(),
    ];
    expect((notes?.y ?? 0) >= (text?.y ?? 0) + (text?.height ?? Infinity) - 1).toBe(true);
    expect(await page.locator('.tools').isVisible()).toBe(false);
    const spelled = await page.evaluate<string>(
      `getComputedStyle(document.querySelector('.note a.source'), '::after').content`,
    );
    expect(spelled).toContain('https://www.harbourpost.example/');
    await close();
  }, 60_000);
});
