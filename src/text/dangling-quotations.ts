import type { TextDocument } from './document.ts';
import { tokensIn } from './places.ts';
import type { Quotation } from './quotations.ts';

/**
 * Quotations that open a sentence, end in a comma, and lead to nobody: '“We go,”.', '“We go,” “He stays.”',
 * '“We go,” in an interview on Monday.' The comma promises 'she said'; the words were lost.
 */
export function findDangling(
  document: TextDocument,
  quotations: readonly Quotation[],
): Quotation[] {
  const { article } = document;
  return quotations.filter(({ depth, closed, range, inner, marks }) => {
    if (depth !== 0 || !closed || marks !== 'double' || range.end - range.start < 30) return false;
    if (!/,$/.test(article.text.slice(inner.start, inner.end).trimEnd())) return false;
    const paragraph = article.paragraphs.find((one) => range.start < one.range.end);
    if (paragraph?.kind !== 'body' || range.end > paragraph.range.end) return false;
    if (!opensSentence(article.text.slice(paragraph.range.start, range.start))) return false;
    return leadsNowhere(document, article.text.slice(range.end, paragraph.range.end), range.end);
  });
}

/** Nothing stands before it in its sentence. */
function opensSentence(before: string): boolean {
  return /(?:^|[.!?]["”’)]?)\s*$/.test(before) && !/(?:…|\.\.\.)\s*$/.test(before);
}

/** Up to the end of the sentence or the next quotation there is no verb that could bring the words, and no name. */
function leadsNowhere(document: TextDocument, after: string, offset: number): boolean {
  const [rest = ''] = /^[^.!?“"]*/.exec(after) ?? [];
  const text = rest.trim();
  if (text === '') return true;
  if (/^[–—(-]/.test(text)) return false;
  // '“We go,”, a teacher in Lund': a comma too many is what a lost name leaves behind.
  if (/^,/.test(text)) return true;
  // '“Envoy conveys concerns,” by Rowena Holt, Herald': a piece that is cited, with its author.
  if (/^by \p{Lu}/u.test(text)) return false;
  const words = tokensIn(document, { start: offset, end: offset + rest.length });
  return (
    /^(?:in|at|on|during|of|by|from|after|to|with|for|last|this|yesterday|earlier|later|\p{Lu}\p{Ll}+day)\b/u.test(
      text,
    ) && !words.some(({ pos, lower }) => /^(?:VERB|AUX)$/.test(pos) && !participle.test(lower))
  );
}

/** 'in an interview aired on Monday' has no verb of its own. */
const participle = /^(?:aired|published|posted|released|dated|held|broadcast|given|sent)$/;
