import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { weigh } from '../../../src/chat/discord/fit.ts';
import { render, renderForm } from '../../../src/chat/discord/index.ts';
import type { Reply } from '../../../src/chat/reply.ts';
import { addChannel } from '../../doubles/discord/index.ts';
import { messageProblems, modalProblems } from '../../doubles/discord/validate.ts';
import { sampleFinding } from '../sample-replies.ts';
import { payloads, randomForm, randomReply } from './random-replies.ts';
import { unescaped } from './reading.ts';
import { openRig, type DiscordRig } from './rig.ts';

const naughty = createRequire(import.meta.url)('big-list-of-naughty-strings') as string[];

let rig: DiscordRig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());

/** All strings that Discord reads as text with markup. */
function contents(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(contents);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'content' && typeof inner === 'string' ? [inner] : contents(inner),
  );
}

const refusedStatuses = () => rig.double.recorded.filter(({ status }) => status >= 400);

describe('any reply', () => {
  it('is taken by Discord: 1,000 random ones, none refused, none that notifies anybody', async () => {
    const thread = addChannel(rig.double.world, 'thread', {
      type: 11,
      parent_id: rig.channels[0],
    }).id;
    const place = { platform: 'discord' as const, channel: rig.channels[0], thread };
    let count = 0;
    await fc.assert(
      fc.asyncProperty(randomReply, async (reply) => {
        count += 1;
        await rig.sink.post(rig.tenant, place, reply, `key-${count}`);
      }),
      { numRuns: 1_000, seed: 5 },
    );
    expect(count).toBe(1_000);
    expect(refusedStatuses()).toEqual([]);
    const bodies = rig.double.messageBodies();
    expect(bodies).toHaveLength(1_000);
    for (const body of bodies) {
      expect(body['allowed_mentions']).toEqual({ parse: [], replied_user: false });
      for (const content of contents(body)) expect(content).not.toMatch(/<[@#!]/);
    }
  }, 240_000);

  it('keeps to 30 components and 3,500 characters', () => {
    fc.assert(
      fc.property(randomReply, (reply) => {
        const { units, count } = weigh(render(reply).payload.components);
        expect(units).toBeLessThanOrEqual(3_500);
        expect(count).toBeLessThanOrEqual(31);
      }),
      { numRuns: 200, seed: 6 },
    );
  });

  it('counts every claim that it does not show', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), fc.boolean(), (claims, compact) => {
        const blocks = Array.from({ length: claims }, (_, at) =>
          sampleFinding(at + 1, { compact, controls: [] }),
        );
        const all = contents(render({ summary: 'Some.', blocks }).payload.components).join('\n');
        const shown = blocks.filter(({ number }) => all.includes(`**${number}. `)).length;
        const left = /and (\d+) more, not shown here/.exec(all)?.[1] ?? '0';
        expect(shown + Number(left)).toBe(claims);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same payload for the same reply', () => {
    fc.assert(
      fc.property(randomReply, (reply) => {
        expect(render(reply)).toEqual(render(structuredClone(reply)));
      }),
      { numRuns: 50 },
    );
  });
});

describe('any form', () => {
  it('is taken by Discord', () => {
    fc.assert(
      fc.property(randomForm, (form) => {
        fc.pre(!form.value.includes('|'));
        expect(modalProblems(renderForm(form))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

/** Every field of a reply that can hold text from outside. */
const fields: readonly (readonly [string, (text: string) => Reply])[] = [
  ['the summary', (text) => ({ summary: text, blocks: [] })],
  ['a heading', (text) => ({ summary: 's', blocks: [{ kind: 'heading', text }] })],
  ['running text', (text) => ({ summary: 's', blocks: [{ kind: 'text', spans: ['a ', text] }] })],
  ['bold text', (text) => ({ summary: 's', blocks: [{ kind: 'text', spans: [{ bold: text }] }] })],
  [
    'a link label',
    (text) => ({
      summary: 's',
      blocks: [{ kind: 'text', spans: [{ text, href: 'https://ex.org/' }] }],
    }),
  ],
  ['small print', (text) => ({ summary: 's', blocks: [{ kind: 'note', spans: [text] }] })],
  [
    'a claim',
    (text) => ({
      summary: 's',
      blocks: [
        sampleFinding(1, {
          title: text,
          status: text,
          quotes: [{ text, place: text, href: 'https://ex.org/' }],
          why: text,
          receipt: text,
          notKnown: text,
          next: text,
        }),
      ],
    }),
  ],
];

/** Markup that would act: what Discord's own apps read, from the documentation of message formatting. */
const acting: readonly RegExp[] = [
  /<[@#!]/,
  /<\/[^:]+:\d+>/,
  /<t:\d+:R>/,
  /(?<!\\)<id:/,
  /<a?:\w+:\d+>/,
  /(?<!\\)@(everyone|here)/,
  /(?<!\\)\|\|/,
  /(?<!\\)```/,
  /discord\.gg\/abc/,
  /\]\((?!https:\/\/ex\.org\/)/,
  /https:\/\/(?!ex\.org)/,
  /[\u202A-\u202E\u2066-\u2069\u200B]/,
  /[\u{E0000}-\u{E007F}]/u,
];

describe('hostile text', () => {
  for (const [field, reply] of fields) {
    it.each(payloads)(`does nothing in ${field}: %j`, (text) => {
      const sent = contents(render(reply(text)).payload.components);
      for (const content of sent) {
        for (const pattern of acting) expect(content).not.toMatch(pattern);
        expect(content).not.toMatch(/^(?:# |> ?>>|>>> )/m);
      }
    });
  }

  it('can still be read', () => {
    const [sent] = contents(
      render({ summary: '@everyone <@1> [x](y) # *z*', blocks: [] }).payload.components,
    );
    expect(unescaped(sent ?? '')).toBe('@everyone <@1> [x](y) # *z*');
  });
});

describe('the big list of naughty strings', () => {
  it('is shown in every field, acts in none and is refused nowhere', () => {
    expect(naughty.length).toBeGreaterThan(400);
    for (const text of naughty)
      for (const [, reply] of fields) {
        const { payload } = render(reply(text), { key: 'k' });
        expect(messageProblems(payload, [])).toEqual([]);
        for (const content of contents(payload.components)) {
          for (const pattern of acting) expect(content).not.toMatch(pattern);
          expect(content).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]|\p{Surrogate}/u);
        }
      }
  });
});
