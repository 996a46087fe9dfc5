import { describe, expect, it } from '@jest/globals';
import type { Reply } from '../../../src/chat/reply.ts';
import { ours } from '../../../src/chat/slack/limits.ts';
import { render } from '../../../src/chat/slack/render.ts';
import { blocksError } from '../../doubles/slack/enforce.ts';
import { sampleFinding, sampleReply } from '../sample-replies.ts';
import { readableText } from './readable.ts';

describe('a reply as Slack blocks', () => {
  for (const count of [0, 1, 5, 40, 400]) {
    it(`keeps ${count} findings within our limits`, () => {
      const { blocks } = render(sampleReply(count));
      expect(blocks.length).toBeLessThanOrEqual(ours.blocksInMessage);
      expect(JSON.stringify(blocks).length).toBeLessThanOrEqual(ours.blocksJson);
      expect(blocksError(blocks)).toBeUndefined();
    });
  }

  it('keeps order, controls and report link when findings are left out', () => {
    const text = readableText(render(sampleReply(40)).blocks);
    expect(text.indexOf('1. Figures differ')).toBeLessThan(text.indexOf('2. Figures differ'));
    expect(text).toContain('Open report');
    expect(text).toContain('Automated; a person decides.');
    expect(text).toMatch(/and \d+ more, in the report/);
  });

  it('shows the three lines of a first finding that is too large in full', () => {
    const options = Array.from({ length: 25 }, (_, n) => ({
      value: `${n}`.padEnd(150, 'v'),
      label: `${n}`.padEnd(75, 'l'),
    }));
    const controls = [0, 1, 2, 3].map((n) => ({
      kind: 'choice' as const,
      action: `a${n}`,
      value: 'v',
      label: 'l',
      options,
    }));
    const reply: Reply = {
      summary: 's',
      blocks: [sampleFinding(1, { controls }), sampleFinding(2)],
    };
    const { blocks } = render(reply);
    expect(blocksError(blocks)).toBeUndefined();
    expect(readableText(blocks)).toContain('1. Figures differ');
  });

  it('counts the characters and passages that a finding leaves to the report', () => {
    const quotes = Array.from({ length: 9 }, () => ({
      text: 'x'.repeat(900),
      place: 'paragraph 1',
    }));
    const text = readableText(
      render({ summary: 's', blocks: [sampleFinding(1, { quotes, controls: [] })] }).blocks,
    );
    expect(text).toContain('and 3 more passages, in the report');
    expect(text).toMatch(/… \(\d+ more characters, in the report\)/);
  });

  it('makes the summary the message when there are no blocks', () => {
    const { text, blocks } = render({ summary: 'Checking <ex.org> & more', blocks: [] });
    expect(text).toBe('Checking &lt;ex.org&gt; &amp; more');
    expect(readableText(blocks)).toBe('Checking <ex.org> & more');
  });

  it('never sends nothing', () => {
    for (const summary of ['', ' ', '\u202E']) {
      const { text, blocks } = render({
        summary,
        blocks: [
          { kind: 'heading', text: ' ' },
          { kind: 'text', spans: [''] },
        ],
      });
      expect(text.length).toBeGreaterThan(0);
      expect(blocksError(blocks)).toBeUndefined();
      expect(blocks.length).toBeGreaterThan(0);
    }
  });

  it('names people and notifies nobody', () => {
    const reply: Reply = {
      summary: 's',
      blocks: [{ kind: 'text', spans: ['Taken by ', { person: 'U0ANA' }] }],
    };
    expect(readableText(render(reply, { nameOf: () => 'Ana' }).blocks)).toBe('Taken by @Ana');
    expect(JSON.stringify(render(reply))).not.toContain('U0ANA');
  });

  it('shows times in the zone of the reader', () => {
    const spans = [{ time: '2026-03-01T10:00:00Z', style: 'date' as const }];
    expect(
      JSON.stringify(render({ summary: 's', blocks: [{ kind: 'text', spans }] }).blocks),
    ).toContain('"timestamp":1772359200');
    expect(
      JSON.stringify(render({ summary: 's', blocks: [{ kind: 'note', spans }] }).blocks),
    ).toContain('<!date^1772359200^{date_short}|2026-03-01 10:00 UTC>');
  });
});
