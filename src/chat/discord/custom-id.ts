import { limits } from './limits.ts';

/**
 * `custom_id` of a control: `<form><copy>action|value`. `form` is `v` for a value as it stands and `p`
 * for one packed two characters into one, which is how 100 characters of value fit beside an action;
 * `copy` tells equal controls of one message apart, because Discord wants each id once.
 */
export function encodeCustomId(action: string, value: string, copy = 0): string | undefined {
  if (action.includes('|') || copy > 35) return undefined;
  const mark = copy.toString(36);
  const plain = `v${mark}${action}|${value}`;
  if (plain.length <= limits.customId.max) return plain;
  if (!/^[\x20-\x7e]*$/.test(value)) return undefined;
  const packed = `p${mark}${action}|${pack(value)}`;
  return packed.length <= limits.customId.max ? packed : undefined;
}

/** Undoes `encodeCustomId`; undefined for ids that are not ours. */
export function decodeCustomId(id: string): { action: string; value: string } | undefined {
  const bar = id.indexOf('|');
  const form = id[0];
  if (bar < 2 || (form !== 'v' && form !== 'p')) return undefined;
  const value = id.slice(bar + 1);
  return { action: id.slice(2, bar), value: form === 'p' ? unpack(value) : value };
}

/** Two printable ASCII characters in one CJK ideograph: 95 × 96 values from U+4E00 on. */
const first = 0x4e00;
const width = 96;

function pack(value: string): string {
  let packed = '';
  for (let at = 0; at < value.length; at += 2) {
    const left = value.charCodeAt(at) - 0x20;
    const right = at + 1 < value.length ? value.charCodeAt(at + 1) - 0x1f : 0;
    packed += String.fromCharCode(first + left * width + right);
  }
  return packed;
}

function unpack(packed: string): string {
  let value = '';
  for (const sign of packed) {
    const both = sign.charCodeAt(0) - first;
    const right = both % width;
    value += String.fromCharCode(Math.floor(both / width) + 0x20);
    if (right > 0) value += String.fromCharCode(right + 0x1f);
  }
  return value;
}
