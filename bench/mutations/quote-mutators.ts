import { around, insertParagraph, type Mutation, type Mutator } from './mutation.ts';

const spoken =
  /[“"]([^“”"\n]{50,220}[,.!?])[”"],? (?:said|says|added|wrote) (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)|[“"]([^“”"\n]{50,220}[,.!?])[”"],? (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) (?:said|says|added|wrote)/gu;

/** A later paragraph repeats a quotation with other words in it. */
export const mutateQuotation: Mutator = (article) =>
  [...article.text.matchAll(spoken)].slice(0, 1).flatMap((match): Mutation[] => {
    const words = match[1] ?? match[3] ?? '';
    const speaker = match[2] ?? match[4] ?? '';
    const list = words.split(' ');
    const at = Math.floor(list.length / 2);
    if (list.length < 9) return [];
    const altered = [...list.slice(0, at), 'hardly', ...list.slice(at + 1)]
      .join(' ')
      .replace(/[.!?]$/, ',');
    const paragraph = `“${altered}” ${speaker} said.`;
    return [
      {
        kind: 'quotation',
        article: { ...article, text: insertParagraph(article.text, paragraph) },
        note: `'${list[at]}' → 'hardly'`,
        near: [paragraph, words.slice(0, 40)],
      },
    ];
  });

/** A quotation that loses its speaker. */
export const mutateAttribution: Mutator = (article) =>
  [...article.text.matchAll(spoken)].slice(0, 1).flatMap((match): Mutation[] => {
    const said = match[0].slice(match[0].search(/[”"],? /) + 1);
    const text = article.text.replace(match[0], match[0].replace(said, ''));
    return [
      {
        kind: 'attribution',
        article: { ...article, text },
        note: `without '${said.trim()}'`,
        near: [around(text, match.index + 5)],
      },
    ];
  });
