import type { LocalizationMap } from 'discord.js';

/** Command names are the same everywhere; what they say is told in these languages beside English. */
const translations: Readonly<Record<string, LocalizationMap>> = {};

export function localised(description: string) {
  const found = translations[description];
  return {
    description,
    ...(found === undefined ? {} : { description_localizations: found }),
  };
}
