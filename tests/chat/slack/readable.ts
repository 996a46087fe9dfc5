/** Every string of a payload that a person can read, links included, in order. */
export function readableText(payload: unknown): string {
  const parts: string[] = [];
  collect(payload, parts);
  return parts.join('');
}

const readable = new Set([
  'text',
  'url',
  'alt_text',
  'fallback',
  'label',
  'placeholder',
  'title',
  'hint',
]);

function collect(value: unknown, parts: string[]): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, parts);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'metadata') continue;
    if (typeof inner === 'string') {
      if (readable.has(key)) parts.push(inner);
    } else collect(inner, parts);
  }
}
