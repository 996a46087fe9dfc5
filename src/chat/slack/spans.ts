import type { RichTextElement } from '@slack/types';
import type { Span } from '../reply.ts';
import { hard } from './limits.ts';
import { clip, escape, linkLabel, mrkdwn, tame, webAddress } from './text.ts';

/** Who a platform id is, when we know; a person is named and never notified. */
export type NameOf = (person: string) => string | undefined;

const dateFormats = { date: '{date_short}', time: '{time}', relative: '{ago}' } as const;

/**
 * Spans as rich text elements. Rich text is data, not markup: Slack reads nothing in a text element
 * as formatting, mention or link, whatever an article says. At most `max` characters of text.
 */
export function richSpans(spans: readonly Span[], nameOf: NameOf, max: number): RichTextElement[] {
  const elements: RichTextElement[] = [];
  let room = max;
  for (const span of spans) {
    if (room <= 0) break;
    const element = richSpan(span, nameOf, room);
    if (element === undefined) continue;
    elements.push(element);
    room -= 'text' in element && element.text !== undefined ? element.text.length : 30;
  }
  return elements;
}

function richSpan(span: Span, nameOf: NameOf, room: number): RichTextElement | undefined {
  if (typeof span === 'string') return plain(span, room);
  if ('bold' in span) {
    const element = plain(span.bold, room);
    return element && { ...element, style: { bold: true } };
  }
  if ('href' in span) {
    const url = webAddress(span.href);
    if (url === undefined || url.length > hard.buttonUrl) return plain(span.text, room);
    return { type: 'link', url, text: clip(tame(span.text), room) || url };
  }
  if ('person' in span) return plain(personName(span.person, nameOf), room);
  if ('channel' in span)
    return isChannelId(span.channel)
      ? { type: 'channel', channel_id: span.channel }
      : plain(`#${span.channel}`, room);
  const moment = Date.parse(span.time);
  if (Number.isNaN(moment)) return plain(span.time, room);
  return {
    type: 'date',
    timestamp: Math.floor(moment / 1000),
    format: dateFormats[span.style],
    fallback: dateFallback(moment),
  };
}

function plain(text: string, room: number): (RichTextElement & { type: 'text' }) | undefined {
  const tamed = clip(tame(text), room);
  return tamed === '' ? undefined : { type: 'text', text: tamed };
}

/** Ours alone: what a span names came from Slack as the place of an event. */
function isChannelId(text: string): boolean {
  return /^[CG][A-Z0-9]{1,30}$/.test(text);
}

function personName(person: string, nameOf: NameOf): string {
  return `@${nameOf(person) ?? 'someone'}`;
}

function dateFallback(moment: number): string {
  return `${new Date(moment).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** Spans as one string without any markup. */
export function plainSpans(spans: readonly Span[], nameOf: NameOf): string {
  return tame(spans.map((span) => wordsOf(span, nameOf)).join(''));
}

function wordsOf(span: Span, nameOf: NameOf): string {
  if (typeof span === 'string') return span;
  if ('bold' in span) return span.bold;
  if ('href' in span) return span.text;
  if ('person' in span) return personName(span.person, nameOf);
  if ('channel' in span) return `#${span.channel}`;
  const moment = Date.parse(span.time);
  return Number.isNaN(moment) ? span.time : dateFallback(moment);
}

/** Spans as mrkdwn, for the blocks that take no rich text. */
export function mrkdwnSpans(spans: readonly Span[], nameOf: NameOf): string {
  let done = '';
  // Words that touch are made safe as one text: ':fire' and ':' of two spans would be a picture.
  let words = '';
  for (const span of spans) {
    const markup = markupOf(span);
    if (markup === undefined) words += wordsOf(span, nameOf);
    else {
      done += mrkdwn(words) + markup;
      words = '';
    }
  }
  return done + mrkdwn(words);
}

/** The span as Slack's markup, when it is more than words. */
function markupOf(span: Span): string | undefined {
  if (typeof span === 'string' || 'person' in span) return undefined;
  if ('bold' in span) return `*${mrkdwn(span.bold).trim()}*`;
  if ('channel' in span) return isChannelId(span.channel) ? `<#${span.channel}>` : undefined;
  if ('href' in span) {
    const url = webAddress(span.href);
    // Slack wants & as it is in a destination that stands in a link: only < and > are escaped there.
    return url && `<${url}|${linkLabel(span.text)}>`;
  }
  const moment = Date.parse(span.time);
  if (Number.isNaN(moment)) return undefined;
  const seconds = Math.floor(moment / 1000);
  return `<!date^${seconds}^${dateFormats[span.style]}|${escape(dateFallback(moment))}>`;
}
