import type { Range, Sentence } from '../domain/article.ts';
import type { TextDocument } from './document.ts';
import { indexAt } from './places.ts';
import { matchIn } from './word-index.ts';

export const anonymity = new RegExp(
  [
    String.raw`on (?:the )?conditions? (?:of anonymity|that (?:he|she|they|their|his|her|it|no)\b)`,
    String.raw`(?:asked|asking|requested|requesting|wished|wishing|preferred|preferring|wanted|wanting|chose|insisted|declined|declining|refused|refusing) (?:not )?(?:to (?:be (?:identified|named|quoted)|remain (?:anonymous|unnamed)|give (?:his|her|their|a) (?:full |last )?names?)|anonymity|for anonymity|on anonymity|that (?:his|her|their) names?)`,
    String.raw`not (?:been )?(?:authori[sz]ed|permitted|allowed|cleared) to (?:speak|comment|discuss|talk|brief|address)`,
    String.raw`(?:spoke|speaking|spoken|talked|told \w+) (?:\w+ ){0,3}anonymously`,
    String.raw`(?:granted|given|promised|offered) anonymity`,
    String.raw`(?:asked|requested|wished|preferred|wanted|chose) (?:[\w’'.]+ ){0,5}?not to (?:show|use|give|reveal|be|have|disclose)\b`,
    String.raw`not to be (?:named|identified)`,
    String.raw`(?:if|that|provided|as long as|so long as) (?:his|her|their|no) (?:real |full )?names? (?:was|were|be|is|are) (?:not (?:used|published|printed|given)|left out|withheld|kept out|used)`,
    String.raw`(?:speaking|spoke|talking|talked) (?:privately|off the record|in confidence|on background|confidentially|only on background)`,
    String.raw`on (?:the )?(?:understanding|basis) that (?:he|she|they|his|her|their) (?:names? )?(?:not|would not|was not|were not|be)`,
    String.raw`only (?:speak |talk |spoke |talked )?(?:if|when|provided|as long as) (?:he|she|they|it) (?:was|were|is|are|would|could|will) (?:not |never )?(?:be )?(?:identified|named|quoted|anonymous|unnamed)`,
    String.raw`(?:would|could|did|will) (?:not |only )?(?:be named|be identified|talk without (?:his|her|their) names?|want (?:his|her|their) names? (?:used|printed|published))`,
    String.raw`(?:neither|none) of whom (?:would|wished to|wanted to|agreed to) be (?:named|identified|quoted)`,
    String.raw`not for attribution`,
    String.raw`(?:do|does|did) not (?:want|wish) (?:to be (?:named|identified|quoted)|(?:his|her|their) names?)`,
    String.raw`(?:real )?names? (?:has|have|had|was|were|is|are) (?:been |being )?(?:changed|withheld)`,
    String.raw`(?:cannot|can't|could not|may not|can not) be (?:named|identified) for`,
    String.raw`fear(?:ing|s|ed)? (?:of )?(?:for (?:his|her|their) (?:safety|job|jobs|life|lives)|reprisals?|retaliation|retribution)`,
  ].join('|'),
  'i',
);

/** In the same sentence, or in the next one when that begins with the source again. */
export function reasonNear(document: TextDocument, range: Range, head: string): Range | undefined {
  const index = indexAt(document.sentences, range.start);
  const here = document.sentences[index];
  const next = document.sentences[index + 1];
  const find = (from: Sentence | undefined): Range | undefined => {
    const match = from && matchIn(document, from, anonymity);
    if (!match) return undefined;
    const start = from.range.start + match.index;
    return { start, end: start + match[0].length };
  };
  const found = find(here);
  if (found || !next) return found;
  const opening = document.tokens
    .slice(document.starts[index + 1], (document.starts[index + 1] ?? 0) + 6)
    .map((token) => token.lower);
  return opening.some((word) => /^(?:he|she|they)$/.test(word) || word.startsWith(head))
    ? find(next)
    : undefined;
}
