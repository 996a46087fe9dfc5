import { describe, expect, it } from '@jest/globals';
import { parsePage } from '../../src/article/html/dom.ts';
import { render as renderDiscord } from '../../src/chat/discord/render.ts';
import { render as renderSlack } from '../../src/chat/slack/render.ts';
import type { Reply } from '../../src/chat/reply.ts';
import { summaryReply } from '../../src/summary/reply.ts';
import { firstMessage, helpReply } from '../../src/summary/welcome.ts';
import { drawReply } from '../../src/web/playground/draw-reply.ts';
import { drawMrkdwn } from '../../src/web/skins/mrkdwn.ts';
import { drawDiscordMarkdown } from '../../src/web/skins/discord-markdown.ts';
import { sampleReport, titleOf } from '../summary/sample-report.ts';

const renderers = {
  renderSlack: (reply: Reply) => renderSlack(reply),
  renderDiscord: (reply: Reply) => renderDiscord(reply).payload,
};

function draw(reply: Reply) {
  const drawn = drawReply(
    {
      id: 'm1',
      tenant: 'local',
      channel: 'news-desk',
      author: 'claimdesk',
      at: '2026-03-02T12:00:00.000Z',
      text: reply.summary,
      reply,
      edited: false,
    },
    renderers,
  );
  if (drawn === undefined) throw new Error('nothing drawn');
  return drawn;
}

function resultFor(count: number): Reply {
  const reply = summaryReply(sampleReport(count), {
    asked: true,
    minSignal: 'weak',
    reportUrl: 'https://desk.example/reports/r1?k=x',
    titleOf,
  });
  if (reply === 'nothing-to-say') throw new Error('nothing to say');
  return reply;
}

describe.each(['slack', 'discord'] as const)('the %s skin', (skin) => {
  it.each([0, 1, 5, 40])('draws every part of the payload for %i findings', (count) => {
    const { html, counts } = draw(resultFor(count))[skin];
    expect(html).not.toContain('skin-unknown');
    for (const { value, of } of counts) expect(value).toBeLessThanOrEqual(of);
    if (count > 0) expect(html).toContain('Figures differ');
  });

  it.each([
    ['first message', firstMessage()],
    ['help', helpReply()],
  ])('draws the %s', (_name, reply) => {
    expect(draw(reply)[skin].html).not.toContain('skin-unknown');
  });

  it('gives each control the action and value of the reply', () => {
    const reply = resultFor(1);
    const document = parsePage(draw(reply)[skin].html);
    const drawn = [...document.querySelectorAll('[data-action]')].map((each) => ({
      label: (each.getAttribute('aria-label') ?? each.textContent).trim(),
      action: each.getAttribute('data-action'),
      value: each.getAttribute('data-value'),
    }));
    const wanted = reply.blocks
      .flatMap((block) =>
        block.kind === 'finding' || block.kind === 'controls' ? block.controls : [],
      )
      .filter((control) => control.kind !== 'link')
      .map(({ label, action, value }) => ({ label, action, value }));
    const byLabel = (a: { label: string }, b: { label: string }) => a.label.localeCompare(b.label);
    expect(drawn.sort(byLabel)).toEqual(wanted.sort(byLabel));
  });
});

describe('Slack’s mrkdwn', () => {
  it.each([
    ['*bold* and _soft_', '<b>bold</b> and <i>soft</i>'],
    ['<https://ex.org/a?b=1&amp;c=2|label>', '<a href="https://ex.org/a?b=1&amp;c=2"'],
    ['<javascript:alert(1)|x>', '<div>x</div>'],
    ['&lt;b&gt; &amp;amp;', '&lt;b&gt; &amp;amp;'],
    ['&gt; quoted', '<blockquote>quoted</blockquote>'],
    [
      '<!date^1772438400^{date}|2 March>',
      '<time datetime="2026-03-02T08:00:00.000Z">2 March</time>',
    ],
    ['<script>alert(1)</script>', '<div>scriptalert(1)/script</div>'],
  ])('%s', (source, wanted) => expect(String(drawMrkdwn(source))).toContain(wanted));
});

describe('Discord’s Markdown', () => {
  it.each([
    ['**bold** *soft*', '<b>bold</b> <i>soft</i>'],
    ['-# small', '<small class="dc-small">small</small>'],
    ['> quoted', '<blockquote>quoted</blockquote>'],
    ['\\*not bold\\*', '*not bold*'],
    ['[label](https://ex.org/a)', '<a href="https://ex.org/a"'],
    ['[x](javascript:alert(1))', '[x](javascript:alert(1))'],
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
  ])('%s', (source, wanted) => expect(String(drawDiscordMarkdown(source))).toContain(wanted));
});

describe('drawing is linear', () => {
  it.each([
    ['stars', '*'.repeat(40_000)],
    ['angles', '<'.repeat(40_000)],
    ['brackets', '[a]('.repeat(10_000)],
    ['underscores', '_a'.repeat(20_000)],
    ['backslashes', '**\\'.repeat(13_000)],
    ['links', '<http:'.repeat(7_000)],
  ])('on 40,000 characters of %s', (_name, source) => {
    const started = performance.now();
    expect(drawMrkdwn(source).length + drawDiscordMarkdown(source).length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
