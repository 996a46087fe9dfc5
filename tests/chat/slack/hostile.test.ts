import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Reply } from '../../../src/chat/reply.ts';
import { modalFromForm } from '../../../src/chat/slack/modal.ts';
import { ours } from '../../../src/chat/slack/limits.ts';
import { render } from '../../../src/chat/slack/render.ts';
import { blocksError, viewError } from '../../doubles/slack/enforce.ts';
import { sampleFinding } from '../sample-replies.ts';
import { arbitraryReply, ownHosts } from './arbitrary-reply.ts';
import { hostileTexts } from './hostile-texts.ts';
import { scan, type Scan } from './scan.ts';

/** Our own dates are the one token that we make. */
const ownToken = /^!date\^\d+\^\{(?:date_short|time|ago)\}\|\d{4}-\d\d-\d\d \d\d:\d\d UTC$/;

function expectHarmless(found: Scan): void {
  expect(found.tokens.filter((token) => !ownToken.test(token))).toEqual([]);
  expect(found.emoji).toEqual([]);
  expect(found.unwanted).toEqual([]);
  expect(found.links.filter((link) => !ownHosts.includes(new URL(link).hostname))).toEqual([]);
}

/** The text in every place where an article's or a person's words can end up. */
function everywhere(text: string): Reply {
  const link = { text, href: 'https://ex.org/a?b=1&c=2' };
  return {
    summary: text,
    blocks: [
      { kind: 'heading', text },
      { kind: 'text', spans: [text, { bold: text }, link, { person: 'U0ANA' }] },
      sampleFinding(1, {
        title: text,
        status: text,
        why: text,
        receipt: text,
        notKnown: text,
        next: text,
        remark: text,
        quotes: [{ text, place: text, href: 'https://ex.org/a' }],
      }),
      { kind: 'note', spans: [text, { bold: text }, link] },
      {
        kind: 'controls',
        controls: [
          { kind: 'link', label: text, href: 'https://claimdesk.example/r' },
          {
            kind: 'choice',
            action: 'a:b',
            value: 'v',
            label: text,
            options: [{ value: 'v', label: text }],
          },
        ],
      },
      { kind: 'image', png: new Uint8Array(), name: 'a.png', alt: text },
    ],
  };
}

describe('hostile text on its way to Slack', () => {
  for (const text of hostileTexts) {
    it(`stays text: ${JSON.stringify(text.slice(0, 50))}`, () => {
      const message = render(everywhere(text), { nameOf: () => text });
      expect(blocksError(message.blocks)).toBeUndefined();
      expectHarmless(scan(message));
    });
  }

  it('leaves the words of an entity as they were written', () => {
    const { text, blocks } = render({ summary: '&lt;!channel&gt;', blocks: [] });
    expect(text).toBe('&amp;lt;!channel&amp;gt;');
    expect(JSON.stringify(blocks)).toContain('"&lt;!channel&gt;"');
  });

  it('makes no picture of two spans that touch', () => {
    const spans = [
      ':fire',
      ':',
      'https://ex.org',
      { person: 'U0ANA' },
      ':',
      { time: 'fire:', style: 'time' },
    ] as const;
    expectHarmless(scan(render({ summary: 's', blocks: [{ kind: 'note', spans }] })));
  });

  it('keeps the query of a link whole', () => {
    const links = scan(render(everywhere('words'))).links;
    expect(links.filter((link) => link === 'https://ex.org/a?b=1&c=2')).toHaveLength(2);
  });

  it('makes 1,000 random replies that Slack takes, with nothing in them that we did not put there', () => {
    fc.assert(
      fc.property(arbitraryReply, (reply) => {
        const message = render(reply);
        expect(blocksError(message.blocks)).toBeUndefined();
        expect(message.blocks.length).toBeLessThanOrEqual(ours.blocksInMessage);
        expect(JSON.stringify(message.blocks).length).toBeLessThanOrEqual(ours.blocksJson);
        expect(message.text.length).toBeGreaterThan(0);
        expectHarmless(scan(message));
      }),
      { numRuns: 1_000, endOnFailure: true },
    );
  }, 120_000);

  it('says of every finding that it is there or counted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.nat(1_500), (count, length) => {
        const findings = Array.from({ length: count }, (_, n) =>
          sampleFinding(n + 1, { title: `Title ${n + 1}.`, why: 'w'.repeat(length) }),
        );
        const json = JSON.stringify(render({ summary: 's', blocks: findings }).blocks);
        const shown = findings.filter((finding) =>
          json.includes(`${finding.number}. Title ${finding.number}.`),
        ).length;
        const counted = Number(/and (\d+) more, in the report/.exec(json)?.[1] ?? 0);
        expect(shown + counted).toBe(count);
      }),
    );
  });

  it('makes forms that Slack takes, whatever stands in them', () => {
    const text = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ maxLength: 200 }));
    const field = fc.record({
      label: text,
      hint: text,
      value: text,
      required: fc.boolean(),
      kind: fc.constantFrom('line' as const, 'paragraph' as const, 'choice' as const),
      options: fc.array(
        fc.record({ value: fc.string({ minLength: 1, maxLength: 200 }), label: text }),
        { maxLength: 30 },
      ),
    });
    fc.assert(
      fc.property(
        fc.array(field, { minLength: 1, maxLength: 5 }),
        text,
        text,
        (fields, title, submit) => {
          const view = modalFromForm(
            {
              kind: 'form',
              form: 'claim:note',
              value: 'v',
              title,
              submit,
              fields: fields.map((each, n) => ({ ...each, name: `f${n}` })),
            },
            { channel: 'C1' },
          );
          expect(viewError(view as unknown as Record<string, unknown>)).toBeUndefined();
        },
      ),
      { numRuns: 300, endOnFailure: true },
    );
  });
});
