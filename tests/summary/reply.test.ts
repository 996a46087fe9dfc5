import { describe, expect, it } from '@jest/globals';
import type { FindingBlock, Reply } from '../../src/chat/reply.ts';
import type { Report } from '../../src/domain/report.ts';
import { plainLines } from '../../src/chat/plain-reply.ts';
import { parseClaimValue } from '../../src/summary/actions.ts';
import { summaryReply, type ReplyOptions } from '../../src/summary/reply.ts';
import { sampleReport, titleOf, unreadableReport } from './sample-report.ts';

const asked: ReplyOptions = {
  asked: true,
  minSignal: 'weak',
  reportUrl: 'https://desk.example/reports/r1?k=x',
  titleOf,
};

function replyTo(report: Report, options: Partial<ReplyOptions> = {}): Reply {
  const reply = summaryReply(report, { ...asked, ...options });
  if (reply === 'nothing-to-say') throw new Error('nothing was said');
  return reply;
}

const cards = (reply: Reply): FindingBlock[] =>
  reply.blocks.filter((block) => block.kind === 'finding');
const labels = (reply: Reply): string[] =>
  reply.blocks.flatMap((block) =>
    block.kind === 'controls' ? block.controls.map(({ label }) => label) : [],
  );
const text = (reply: Reply): string =>
  plainLines(reply, { findingsAtMost: Infinity })
    .map((line) => line.text)
    .join('\n');

describe('nothing flagged', () => {
  it('is said to whoever asked, with what was read and what that is not', () => {
    const reply = replyTo(sampleReport(0));
    expect(reply.summary).toBe(
      'No claims flagged in “Harbour traffic doubles as council weighs new pier” (17 checkable sentences read). Not a verification.',
    );
    expect(labels(reply)).toEqual(['Open report']);
  });

  it('is not said when nobody asked', () => {
    expect(summaryReply(sampleReport(0), { ...asked, asked: false })).toBe('nothing-to-say');
  });

  it('does not hide that a check crashed', () => {
    expect(text(replyTo(sampleReport(0, { failed: 'arithmetic' })))).toContain(
      'These checks stopped with an error: arithmetic.',
    );
  });

  it('counts what this desk has silenced apart from what is weaker', () => {
    const reply = replyTo(sampleReport(5), {
      minSignal: 'some',
      silenced: ({ check }) => check === 'arithmetic',
    });
    expect(text(reply)).toContain('1 strong · 2 some · 1 weaker not shown here · 1 silenced here');
    expect(cards(reply).map(({ number }) => number)).toEqual([1, 3, 4]);
  });

  it('counts the flags that lie below the asked signal', () => {
    const reply = replyTo(sampleReport(5), { minSignal: 'strong' });
    expect(text(reply)).toContain('3 weaker not shown here');
    const weakOnly = sampleReport(5);
    const below = { ...weakOnly, findings: weakOnly.findings.slice(-1) };
    expect(replyTo(below, { minSignal: 'strong' }).summary).toContain(
      '1 flag below ‘strong’ is in the report.',
    );
  });
});

describe('how much a reply shows', () => {
  it.each([
    [1, 1, 1],
    [2, 2, 1],
    [5, 5, 1],
    [6, 3, 3],
    [40, 3, 3],
  ])('%i findings: %i cards, %i of them in full', (count, shown, full) => {
    const reply = replyTo(sampleReport(count));
    expect(cards(reply)).toHaveLength(shown);
    expect(cards(reply).filter(({ compact }) => !compact)).toHaveLength(full);
  });

  it('counts what it leaves to the report', () => {
    expect(text(replyTo(sampleReport(40)))).toContain(
      '16 strong · 16 some · 8 weak · top 3 shown in full, the other 37 in the report',
    );
  });

  it('shows strong flags first, and numbers them as the report does', () => {
    const reply = replyTo(sampleReport(5));
    expect(cards(reply).map(({ signal }) => signal)).toEqual([
      'strong',
      'strong',
      'some',
      'some',
      'weak',
    ]);
    expect(cards(reply).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });

  it('says nothing by itself when no flag reaches the channel’s signal', () => {
    const weak = sampleReport(5);
    const report = { ...weak, findings: weak.findings.slice(2) };
    expect(summaryReply(report, { ...asked, asked: false, minSignal: 'strong' })).toBe(
      'nothing-to-say',
    );
  });
});

describe('a finding in full', () => {
  const [card] = cards(replyTo(sampleReport(1)));

  it('quotes both passages, says where they stand and leads to them', () => {
    expect(card?.quotes).toEqual([
      {
        text: '31,400 containers in 2024',
        place: 'paragraph 1',
        href: 'https://www.harbourpost.example/2026/pier?ref=a&b=2#:~:text=31%2C400%20containers%20in%202024',
      },
      {
        text: 'The 64,200 containers moved in 2024',
        place: 'paragraph 5',
        href: 'https://www.harbourpost.example/2026/pier?ref=a&b=2#:~:text=The%2064%2C200%20containers%20moved%20in%202024',
      },
    ]);
  });

  it('has why, working, what is not known, and what to do next', () => {
    expect(card).toMatchObject({
      title: 'Figures differ',
      signal: 'strong',
      status: 'open',
      why: 'Both give the number of containers that the harbour moved in 2024.',
      notKnown: 'Whether one of them counts a part of the year, or another kind of container.',
      next: 'Ask the port for the yearbook page and its counting date.',
    });
    expect(card?.receipt).toContain('rounding allows 1.02');
  });

  it('has buttons that carry which claim they are about, and nothing else', () => {
    expect(card?.controls.map(({ label }) => label)).toEqual(['Take it', 'Set status', 'Note']);
    const values = card?.controls.map((control) => (control.kind === 'link' ? '' : control.value));
    expect(new Set(values).size).toBe(1);
    expect(parseClaimValue(values?.[0] ?? '')).toMatchObject({ request: '0123456789abcdef' });
  });

  it('shows who has taken it, and offers what may follow', () => {
    const taken = replyTo(sampleReport(1), {
      statusOf: () => ({ status: 'in-progress', owner: 'Ana' }),
    });
    expect(cards(taken)[0]?.status).toBe('in progress · Ana');
    expect(cards(taken)[0]?.controls.map(({ label }) => label)).toEqual(['Set status', 'Note']);
    const closed = replyTo(sampleReport(1), { statusOf: () => ({ status: 'verified' }) });
    expect(cards(closed)[0]?.controls.map(({ label }) => label)).toEqual(['Reopen', 'Note']);
  });

  it('has no link to a page when the text was pasted', () => {
    const pasted = replyTo(sampleReport(1, { url: undefined }));
    expect(cards(pasted)[0]?.quotes.every(({ href }) => href === undefined)).toBe(true);
    expect(text(pasted)).toContain(
      '“Harbour traffic doubles as council weighs new pier” · 143 words',
    );
  });

  it('names a source that is missing, for claims that rest on one', () => {
    const reply = replyTo(sampleReport(5));
    const report = sampleReport(5);
    const unnamed = {
      ...report,
      findings: report.findings.filter((f) => f.check === 'anonymous-source'),
    };
    expect(cards(replyTo(unnamed))[0]?.next).toMatch(/^Needs a source\. /);
    expect(cards(reply)[0]?.next).not.toContain('Needs a source');
  });

  it('quotes, attributes, dates and links a published rating', () => {
    const report = sampleReport(1);
    const [finding] = report.findings;
    if (finding === undefined) throw new Error('no finding');
    const rated = {
      ...report,
      findings: [
        {
          ...finding,
          evidence: [
            {
              kind: 'fact-check' as const,
              title: 'How many containers?',
              url: 'https://checks.example/containers',
              publisher: 'Check Desk',
              rating: 'Needs context',
              date: '2024-02-01',
            },
          ],
        },
      ],
    };
    expect(cards(replyTo(rated))[0]?.quotes.at(-1)).toEqual({
      text: 'Rated “Needs context”: How many containers?',
      place: 'Check Desk, 2024-02-01',
      href: 'https://checks.example/containers',
    });
  });
});

describe('the summary that is read out', () => {
  it.each([0, 1, 5, 40, 100])(
    'is complete and at most 1,500 characters for %i findings',
    (count) => {
      const { summary } = replyTo(sampleReport(count));
      expect(summary.length).toBeLessThanOrEqual(1500);
      if (count > 0) expect(summary).toContain('Automated; a person decides.');
      if (count > 3) expect(summary).toMatch(/strong: Figures differ/);
      if (count > 5) expect(summary).toContain(`And ${count - 3} more, in the report.`);
    },
  );
});

describe('a text that could not be read', () => {
  it.each([
    [
      'paywall',
      { words: 90 },
      'Only the first 90 words were readable. Paste the text or upload it.',
      ['Check anyway'],
    ],
    ['not-found', {}, "That address returned 'not found' (404). Check the link.", []],
    [
      'timeout',
      { host: 'ex.org' },
      "ex.org didn't answer in 15 s. Try again, or paste the text.",
      ['Retry'],
    ],
    [
      'not-an-article',
      {},
      'This looks like a home page. Link to the article itself, or paste the text.',
      ['Check anyway'],
    ],
    [
      'language',
      { language: 'Georgian' },
      'Detected Georgian; supported: English. Nothing was checked.',
      [],
    ],
    ['private-address', {}, 'I only open public web addresses. Paste the text.', []],
    [
      'consent-wall',
      {},
      'The page showed a cookie notice instead of the article. Paste the text.',
      [],
    ],
  ] as const)('%s: one line with the way out', (code, detail, line, buttons) => {
    const reply = replyTo(unreadableReport(code, detail));
    expect(reply.summary).toBe(line);
    expect(labels(reply)).toEqual(buttons);
  });

  it('stays silent when nobody asked', () => {
    expect(summaryReply(unreadableReport('timeout'), { ...asked, asked: false })).toBe(
      'nothing-to-say',
    );
  });
});

describe('wording', () => {
  const verdicts = /\b(true|false|fake|lie[sd]?|misleading|debunked)\b/i;
  it.each([0, 1, 5, 40])('rules on nothing in the reply for %i findings', (count) => {
    expect(text(replyTo(sampleReport(count)))).not.toMatch(verdicts);
  });

  it('shows no control characters and no direction overrides', () => {
    const report = sampleReport(1);
    const hostile = {
      ...report,
      article: { ...report.article, title: 'Safe\u202Etxt.exe\u0000 \u{E0041}headline\u2066' },
    };
    expect(text(replyTo(hostile))).toContain('“Safetxt.exe headline”');
  });
});
