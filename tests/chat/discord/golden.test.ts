import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { render, renderForm } from '../../../src/chat/discord/index.ts';
import type { Reply } from '../../../src/chat/reply.ts';
import { applicationCommands } from '../../../src/chat/discord/commands.ts';
import { weigh } from '../../../src/chat/discord/fit.ts';
import { commandProblems, messageProblems, modalProblems } from '../../doubles/discord/validate.ts';
import { forms, messages } from './messages.ts';

const folder = new URL('./golden/', import.meta.url);
/**
 * `UPDATE_GOLDEN=1` writes the replies of today and what is rendered of them; look at the difference
 * before committing it. A file holds both, so that new words in a reply do not look like a change here.
 */
const isUpdating = process.env['UPDATE_GOLDEN'] === '1';

function golden(name: string, rendered: unknown): unknown {
  const file = new URL(`${name}.json`, folder);
  if (isUpdating) writeFileSync(file, `${JSON.stringify(rendered, undefined, 2)}\n`);
  if (!existsSync(file)) throw new Error(`no golden payload ${name}: run with UPDATE_GOLDEN=1`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

interface Agreed {
  readonly reply: Reply;
  readonly payload: unknown;
}

/** A picture's bytes are an object in JSON. */
function revived({ summary, blocks }: Reply): Reply {
  return {
    summary,
    blocks: blocks.map((block) =>
      block.kind === 'image' ? { ...block, png: Uint8Array.from(Object.values(block.png)) } : block,
    ),
  };
}

describe('messages on Discord', () => {
  for (const [name, reply] of Object.entries(messages)) {
    it(`${name}: rendered as it was agreed`, () => {
      const now = { reply, payload: render(reply, { key: 'outbox-0001' }).payload };
      const agreed = golden(name, now) as Agreed;
      const { payload } = render(revived(agreed.reply), { key: 'outbox-0001' });
      expect(plain(payload)).toEqual(agreed.payload);
    });

    it(`${name}: taken by Discord as it is worded today`, () => {
      const { payload, files } = render(reply, { key: 'outbox-0001' });
      expect(
        messageProblems(
          payload,
          files.map((file) => file.name),
        ),
      ).toEqual([]);
      const { units, count } = weigh(payload.components);
      expect(units).toBeLessThanOrEqual(3_500);
      expect(count).toBeLessThanOrEqual(30);
    });
  }
});

describe('dialogs on Discord', () => {
  for (const [name, form] of Object.entries(forms)) {
    it(`${name}: as it was agreed, and taken by Discord`, () => {
      const modal = renderForm(form);
      expect(modalProblems(modal)).toEqual([]);
      expect(plain(modal)).toEqual(golden(name, modal));
    });
  }
});

describe('commands on Discord', () => {
  it.each([
    ['commands', true],
    ['commands-servers-only', false],
  ])('%s: as they were agreed, and taken by Discord', (name, userInstall) => {
    const commands = applicationCommands({ userInstall });
    expect(commandProblems(commands)).toEqual([]);
    expect(plain(commands)).toEqual(golden(name, commands));
  });

  it('has no golden payload that nothing renders', () => {
    const known = [
      ...Object.keys(messages),
      ...Object.keys(forms),
      'commands',
      'commands-servers-only',
    ];
    expect(readdirSync(folder).sort()).toEqual(known.map((name) => `${name}.json`).sort());
  });
});
