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
      'search',
      'id',
      'status',
      'assign',
      'note',
      'confirm',
    ]);
    expect(optionNames('checksettings')).toEqual(
      expect.arrayContaining([
        ...['auto', 'allow', 'deny', 'signal', 'quiet', 'loud', 'recheck'],
        ...['desk', 'confirm', 'editor', 'retention', 'links'],
      ]),
    );
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

  it.each(commands.map((command) => [String(command['name']), command] as const))(
    '/%s is within the limits of Discord, in every language',
    (_, command) => {
      expect(limitsBroken(command)).toEqual([]);
      expect(units(command)).toBeLessThanOrEqual(8_000);
    },
  );
});

// https://discord.com/developers/docs/interactions/application-commands#application-command-object
const chatName = /^[-_'\p{L}\p{N}]{1,32}$/u;
const locales = ['de', 'es-ES', 'fr'];

function limitsBroken(entry: Json): string[] {
  const { name, description, options = [], choices = [], required, autocomplete } = entry;
  const inner = options as Json[];
  const picks = choices as { name: string; value: string }[];
  const told = entry['description_localizations'] as Record<string, string> | undefined;
  const isMenuEntry = entry['type'] === 3 && description === undefined;
  const firstOptional = inner.findIndex((option) => option['required'] !== true);
  const lastRequired = inner.findLastIndex((option) => option['required'] === true);
  const broken = {
    name: isMenuEntry
      ? String(name).length > 32
      : !chatName.test(String(name)) || name !== String(name).toLowerCase(),
    description: !isMenuEntry && !within(description, 100),
    translation: Object.entries(told ?? {}).some(
      ([locale, text]) => !locales.includes(locale) || !within(text, 100),
    ),
    options: inner.length > 25,
    order: firstOptional !== -1 && lastRequired > firstOptional,
    names: new Set(inner.map((option) => option['name'])).size < inner.length,
    choices:
      picks.length > 25 ||
      picks.some((pick) => !within(pick.name, 100) || !within(pick.value, 100)),
    completion: autocomplete === true && picks.length > 0,
    subcommand: entry['type'] === 1 && required === true,
  };
  return [
    ...Object.entries(broken).flatMap(([what, is]) => (is ? [`${String(name)}: ${what}`] : [])),
    ...inner.flatMap(limitsBroken),
  ];
}

function within(text: unknown, most: number): boolean {
  return typeof text === 'string' && text.length >= 1 && text.length <= most;
}

/** Names, descriptions (in their longest language) and values of a command, which Discord adds up. */
function units(entry: Json): number {
  const told = Object.values((entry['description_localizations'] ?? {}) as Record<string, string>);
  const lengths = [(entry['description'] ?? '') as string, ...told].map(({ length }) => length);
  const picks = (entry['choices'] ?? []) as { name: string; value: string }[];
  return (
    String(entry['name']).length +
    Math.max(...lengths) +
    picks.reduce((sum, pick) => sum + pick.name.length + pick.value.length, 0) +
    ((entry['options'] ?? []) as Json[]).reduce((sum, option) => sum + units(option), 0)
  );
}
