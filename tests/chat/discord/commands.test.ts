import { describe, expect, it } from '@jest/globals';
import { applicationCommands } from '../../../src/chat/discord/commands.ts';
import { commandNames } from '../../../src/chat/port.ts';
import type { Json } from '../../doubles/discord/index.ts';

const commands = applicationCommands({ userInstall: true }) as unknown as Json[];
const byName = (name: string) => commands.find((command) => command['name'] === name) ?? {};
const optionNames = (name: string) =>
  ((byName(name)['options'] ?? []) as Json[]).map((option) => option['name']);

function described(entry: Json): Json[] {
  const inner = ((entry['options'] ?? []) as Json[]).flatMap(described);
  return 'description' in entry ? [entry, ...inner] : inner;
}

describe('the commands on Discord', () => {
  it('are those of every platform, and the entry in a message’s menu', () => {
    expect(commands.map(({ name }) => name)).toEqual([...commandNames, 'Check this article']);
  });

  it('have the options of every platform', () => {
    expect(optionNames('checkarticle')).toEqual(
      expect.arrayContaining(['private', 'fresh', 'min-signal', 'help']),
    );
    expect(optionNames('claims')).toEqual([
      'mine',
      'open',
      'article',
      'id',
      'status',
      'assign',
      'note',
    ]);
    expect(optionNames('checkdigest')).toEqual(
      expect.arrayContaining(['now', 'preview', 'pause', 'resume', 'set']),
    );
  });

  it('leave settings to those who manage the server', () => {
    expect(byName('checksettings')['default_member_permissions']).toBe(String(1 << 5));
  });

  it.each([
    ['with user installs, checking goes anywhere', true, [0, 1], [0, 1, 2]],
    ['without, checking stays in servers and in direct messages to us', false, [0], [0, 1]],
  ])('%s', (_, userInstall, installs, contexts) => {
    for (const command of applicationCommands({ userInstall })) {
      const isAsking = ['checkarticle', 'checkhelp', 'Check this article'].includes(command.name);
      expect(command).toMatchObject(
        isAsking
          ? { integration_types: installs, contexts }
          : { integration_types: [0], contexts: [0] },
      );
    }
  });

  it('are described in German, Spanish and French too', () => {
    const entries = commands.flatMap(described);
    expect(entries.length).toBeGreaterThan(30);
    for (const { name, description_localizations: told } of entries)
      expect([name, Object.keys((told ?? {}) as Json).sort()]).toEqual([
        name,
        ['de', 'es-ES', 'fr'],
      ]);
  });
});
