import { describe, expect, it } from '@jest/globals';
import { render as renderDiscord } from '../../src/chat/discord/render.ts';
import { plainLines } from '../../src/chat/plain-reply.ts';
import { render as renderSlack } from '../../src/chat/slack/render.ts';
import type { Assistance } from '../../src/domain/assistance.ts';
import type { RequestId } from '../../src/domain/ids.ts';
import type { CheckedReport } from '../../src/domain/report.ts';
import { reportMarkdown } from '../../src/summary/formats/markdown.ts';
import { fullReply } from '../../src/summary/full-reply.ts';
import { summaryReply } from '../../src/summary/reply.ts';
import { reviewReply } from '../../src/summary/review.ts';
import { drawReportPage } from '../../src/web/report/page.ts';
import { sampleReport, titleOf } from './sample-report.ts';

const used: Omit<Assistance, 'notes'> = {
  model: 'stub (ollama)',
  calls: 2,
  tokensIn: 900,
  tokensOut: 100,
  costUsd: 0.0042,
  searches: 0,
  pagesRead: 0,
  ms: 1_200,
  leftOut: 0,
};

/** A report whose first two findings were remarked on. */
function remarkedOn(count: number): CheckedReport {
  const report = sampleReport(count);
  const notes = report.findings.slice(0, 2).flatMap(({ id: finding }, index) => [
    { finding, kind: 'explanation' as const, text: `The two figures differ, case ${index + 1}` },
    { finding, kind: 'step' as const, text: 'Ask whoever said it' },
  ]);
  return { ...report, assistance: { ...used, notes } };
}

const remark = (n: number) =>
  `From stub (ollama), a language model, unchecked: The two figures differ, case ${n}. Ask whoever said it.`;

function posted(report: CheckedReport) {
  const reply = summaryReply(report, { asked: true, minSignal: 'weak', titleOf });
  if (reply === 'nothing-to-say') throw new Error('nothing was said');
  return { reply, slack: renderSlack(reply), discord: renderDiscord(reply) };
}

describe('what a language model remarked', () => {
  it('stands in the reply as small print, under the model’s own name', () => {
    const { slack, discord } = posted(remarkedOn(1));
    expect(JSON.stringify(slack.blocks)).toContain(
      JSON.stringify({ type: 'text', text: remark(1), style: { italic: true } }),
    );
    expect(JSON.stringify(discord)).toContain(`-# ${remark(1)}`);
  });

  it('stands with the findings that are shown in full, and not in notifications', () => {
    const { reply } = posted(remarkedOn(5));
    const lines = plainLines(reply, { findingsAtMost: Infinity }).map(({ text }) => text);
    expect(lines.filter((text) => text === remark(1))).toHaveLength(1);
    expect(lines.join()).not.toContain('case 2');
    expect(reply.summary).not.toContain('language model');
  });

  it('is the first to go where there is no room: the finding is not', () => {
    const report = remarkedOn(40);
    const [kept, alone] = [posted(report), posted({ ...report, assistance: undefined! })].map(
      ({ slack, discord }) => [
        JSON.stringify(slack.blocks).match(/Take it/g)?.length,
        JSON.stringify(discord).match(/Take it/g)?.length,
      ],
    );
    expect(kept).toEqual(alone);
  });

  it.each([
    [
      'the list for one person',
      (report: CheckedReport) =>
        JSON.stringify(
          reviewReply(report, 'r1' as RequestId, { from: 0, statusOf: () => undefined }),
        ),
    ],
    ['the terminal', (report: CheckedReport) => JSON.stringify(fullReply(report))],
    ['the report page', (report: CheckedReport) => String(drawReportPage(report))],
    ['the Markdown file', (report: CheckedReport) => reportMarkdown(report).replaceAll('\\', '')],
  ])('stands in %s, with what it cost', (name, shown) => {
    const text = shown(remarkedOn(5));
    expect(text).toContain(remark(1));
    expect(text).toContain(remark(2));
    if (name !== 'the list for one person') {
      expect(text).toContain('2 calls of stub (ollama), 1,000 tokens, $0.0042, 1.2 s');
    }
  });
});
