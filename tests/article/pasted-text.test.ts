import { describe, expect, it } from '@jest/globals';
import { partsOfMarkdown } from '../../src/article/markdown.ts';
import { partsOfPastedText } from '../../src/article/pasted-text.ts';

describe('pasted text', () => {
  it('takes a short first line without closing punctuation for the headline', () => {
    const parts = partsOfPastedText(
      'Berths close\r\n\r\nThe board met.\nIt closed six.\n\nA last\nline.',
    );
    expect(parts.title).toBe('Berths close');
    expect(parts.blocks.map((block) => block.text)).toEqual([
      'The board met.',
      'It closed six.',
      'A last line.',
    ]);
  });

  it('leaves a first sentence in the body', () => {
    expect(partsOfPastedText('The board met.\n\nIt closed six berths.').title).toBe('');
  });

  it('leaves a single line in the body', () => {
    expect(partsOfPastedText('Board closes six berths')).toEqual({
      title: '',
      blocks: [{ kind: 'body', text: 'Board closes six berths' }],
    });
  });

  it('joins lines that a mail program wrapped', () => {
    const wrapped = [
      'The harbour board said on Monday that six berths would stay closed until the',
      'survey of the quay wall was done. The ferry to Lindholm sails from the north.',
      'Passengers should allow ten minutes more for the walk, a spokesperson said in',
      'the evening.',
    ].join('\n');
    expect(partsOfPastedText(wrapped).blocks).toHaveLength(1);
  });

  it('keeps list items apart', () => {
    const { blocks } = partsOfPastedText('Closed are:\n- berth one\n- berth two');
    expect(blocks.map((block) => block.kind)).toEqual(['body', 'list-item', 'list-item']);
  });

  it('drops what cannot be stored', () => {
    expect(partsOfPastedText('a\u0000b \uD800.').blocks[0]?.text).toBe('ab \uFFFD.');
  });
});

describe('Markdown', () => {
  it('is read as its reader sees it', () => {
    const parts = partsOfMarkdown(
      '---\ntitle: "Six berths close"\nauthor: Eva Lind\ndate: 2024-05-06\n---\nThe **board** [met](https://ex.org).\nIt closed _six_.\n\n## Why\n\n- quay `wall`\n\n```\ncode\n```\n\n| Berth | Metres |\n|---|---|\n| 1 | 20 |\n',
    );
    expect(parts).toMatchObject({
      title: 'Six berths close',
      byline: 'Eva Lind',
      publishedAt: '2024-05-06',
    });
    expect(parts.blocks).toEqual([
      { kind: 'body', text: 'The board met. It closed six.' },
      { kind: 'heading', text: 'Why' },
      { kind: 'list-item', text: 'quay wall' },
      { kind: 'table-row', text: 'Berth | Metres' },
      { kind: 'table-row', text: '1 | 20' },
    ]);
  });
});
