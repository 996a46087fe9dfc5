import type { TextDocument, Token } from '../../text/document.ts';
import type { Figure } from './figure.ts';
import { keyOf } from './keys.ts';
import { isCompound, runOf } from './thing.ts';

/**
 * 'the 600-seat hall of the theatre' and 'the 450-seat hall of the college' are two halls, 'the
 * 14-storey office' and 'the nine-storey block' two buildings; 'He has 17 goals' says nothing of 'her 12'.
 */
export function isOfOtherOwner(document: TextDocument, first: Figure, second: Figure): boolean {
  if (isHers(document, first, second) || areTwoBuilt(document, first, second)) return true;
  const [one, two] = [ownerOf(document, first), ownerOf(document, second)];
  return one !== undefined && two !== undefined && !one.some((word) => two.includes(word));
}

function isHers({ tokens, starts }: TextDocument, { quantity }: Figure, second: Figure): boolean {
  const whose = tokens[second.quantity.from - 1]?.lower;
  if (whose !== 'his' && whose !== 'her') return false;
  const there = tokens.slice(starts[quantity.sentence], starts[quantity.sentence + 1]);
  const says = (words: RegExp) => there.some(({ lower }) => words.test(lower));
  const [her, him] = [says(/^(?:she|her)$/), says(/^(?:he|his|him)$/)];
  return whose === 'her' ? him && !her : her && !him;
}

function areTwoBuilt({ tokens, starts }: TextDocument, first: Figure, second: Figure): boolean {
  const [one, two] = [first, second].map((figure) => {
    const { to, sentence } = figure.quantity;
    const end = starts[sentence + 1] ?? tokens.length;
    const run = isCompound(tokens, figure) ? runOf(tokens, to + 2, end) : undefined;
    return run?.key;
  });
  return one !== undefined && two !== undefined && one !== two;
}

/** Keys of the words of 'of the old theatre', right behind the figure and its noun. */
function ownerOf({ tokens, starts }: TextDocument, { quantity }: Figure): string[] | undefined {
  const end = starts[quantity.sentence + 1] ?? tokens.length;
  const of = tokens
    .slice(quantity.to, Math.min(end, quantity.to + 5))
    .find(({ lower }) => lower === 'of');
  const before = of === undefined ? undefined : tokens[of.index - 1];
  if (of === undefined || before?.pos !== 'NOUN' || of.index === quantity.to) return undefined;
  const words: string[] = [];
  for (let at = of.index + 1; at < end; at += 1) {
    const token = tokens[at] as Token;
    if (!/^(?:NOUN|PROPN|ADJ|DET|PRON|PART)$/.test(token.pos)) break;
    if (token.pos === 'NOUN' || token.pos === 'PROPN') words.push(keyOf(token));
  }
  return words.length === 0 ? undefined : words;
}
