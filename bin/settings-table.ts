import { settings } from '../src/config.ts';

/** The README's configuration table: every setting, its default and what it means. */
export function settingsTable(): string {
  const rows = Object.entries(settings).map(([name, shape]) => {
    const standard = shape.safeParse(undefined);
    const value = standard.success ? standard.data : undefined;
    const shown = Array.isArray(value) ? value.join(' ') : value;
    const cell = shown === undefined || shown === '' ? '–' : `\`${String(shown)}\``;
    return `| \`${name}\` | ${cell} | ${shape.description ?? ''} |`;
  });
  return ['| variable | default | meaning |', '|---|---|---|', ...rows].join('\n');
}
