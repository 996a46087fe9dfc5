import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { isSameText, textPrints } from '../../src/text/prints.ts';

const story = readFileSync('examples/ferry-line.txt', 'utf8');
const other = readFileSync('examples/tramway-files.txt', 'utf8');
const paragraphs = story.split('\n\n');
const shared = (a: string, b: string) => {
  const prints = new Set(textPrints(a));
  return (textPrints(b) ?? []).filter((print) => prints.has(print)).length;
};

describe('copies of one text', () => {
  it.each([
    ['as it is', story],
    ['under another headline', ['A headline of our own', ...paragraphs.slice(1)].join('\n\n')],
    ['with a dateline and a footer', `SANDVIK, Monday (Wire) - ${story}\n\nReporting by the desk.`],
    ['with other spaces and quotation marks', story.replace(/\s+/g, ' ').replace(/[“”]/g, '"')],
    ['without its last paragraph', paragraphs.slice(0, -1).join('\n\n')],
  ])('are told %s', (_, copy) => {
    expect(isSameText(story, copy)).toBe(true);
    expect(shared(story, copy)).toBeGreaterThan(0);
  });

  it.each([
    ['another text', other],
    ['one figure changed', story.replace(/\d[\d,]*/, '77,777')],
    ['half of it', paragraphs.slice(0, Math.ceil(paragraphs.length / 3)).join('\n\n')],
    ['a short text', 'The council met on Monday. It met again on Tuesday.'],
  ])('are not seen in %s', (_, text) => {
    expect(isSameText(story, text)).toBe(false);
  });

  it('gives a short text no prints, and prints that a database can hold', () => {
    expect(textPrints('The council met.')).toBeUndefined();
    expect(textPrints(story)?.every(Number.isSafeInteger)).toBe(true);
    expect(shared(story, other)).toBe(0);
  });
});
