import type { Article, Range } from '../domain/article.ts';

/**
 * Where a range stands, as a person would say it: 'headline', 'standfirst', 'subheading',
 * 'paragraph 4'. Headings are not counted as paragraphs, because nobody counts them.
 */
export function placeOf(article: Pick<Article, 'paragraphs'>, range: Range): string {
  let number = 0;
  for (const paragraph of article.paragraphs) {
    const inside = range.start < paragraph.range.end;
    switch (paragraph.kind) {
      case 'headline':
      case 'standfirst':
        if (inside) return paragraph.kind;
        break;
      case 'heading':
        if (inside) return 'subheading';
        break;
      case 'body':
      case 'list-item':
      case 'table-row':
      case 'pull-quote':
        number += 1;
        if (inside) return `paragraph ${number}`;
        break;
    }
  }
  return 'end of the text';
}
