import type { Json } from '../../doubles/discord/world.ts';

/** Texts of a message in reading order, as its markup shows them. */
export function shownText(message: { components: readonly Json[]; content?: string }): string {
  const parts: string[] = [];
  const visit = (component: Json) => {
    if (typeof component['content'] === 'string') parts.push(unescaped(component['content']));
    if (Array.isArray(component['components'])) (component['components'] as Json[]).forEach(visit);
  };
  message.components.forEach(visit);
  return [message.content ?? '', ...parts].filter((part) => part !== '').join('\n');
}

/** What the eye sees of escaped text: the backslash before a sign goes. */
export function unescaped(text: string): string {
  return text.replace(/\\([^0-9A-Za-z\s])/g, '$1');
}
