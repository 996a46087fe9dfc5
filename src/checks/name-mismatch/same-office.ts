import type { TextDocument, Token } from '../../text/document.ts';
import type { NameMention } from '../../text/names.ts';

/** Offices of which a body has one. */
const offices = new Set(
  'chairman chairwoman chair chairperson president director executive head chief leader manager commissioner secretary treasurer engineer principal headteacher dean rector coach curator conductor editor superintendent inspector collector magistrate registrar administrator spokesman spokeswoman spokesperson mayor governor sheriff clerk coroner pathologist prosecutor captain brewer chef harbourmaster surveyor'.split(
    ' ',
  ),
);

/** The office of whoever 'has headed the commission'. */
const heads = new Set(
  'chairman chairwoman chair chairperson president director head chief leader manager'.split(' '),
);
const plain = new Set([
  'the',
  'a',
  'an',
  'of',
  'at',
  'former',
  'then',
  'its',
  'their',
  'home',
  'club',
  'team',
  'company',
  'firm',
  'mr',
  'ms',
  'mrs',
  'dr',
]);
const heading =
  /^, who (?:(?:has|had) )?(?:since \d{4} )?(?:headed|heads|leads|led|chairs|chaired|runs|run|ran|manages|managed) (?:the|its) (?<body>[a-z]{3,})/;

export function isOffice(word: string | undefined): boolean {
  return offices.has(word ?? '');
}

/** 'The former town engineer, Noel Galang' and 'Nestor Galang, the engineer': one office, told of as the only one. */
export function haveOneOffice(document: TextDocument, one: NameMention, two: NameMention): boolean {
  // 'Chief harbour pilot Joost …' and 'Chief harbour pilot Jeroen …', whatever the office is.
  const [mine, yours] = [wordsBefore(document, one), wordsBefore(document, two)];
  if (mine !== undefined && mine.length > 1 && mine.join(' ') === yours?.join(' ')) return true;
  const [here, there] = [wordsOf(document, one), wordsOf(document, two)];
  const known = new Set([...here, ...plain]);
  // 'The picture editor' is not the editor.
  if (there.every((word) => known.has(word)) && there.some(isOffice)) return true;
  return headsIt(document, one, there) || headsIt(document, two, here);
}

/** Whether a name goes on ', who has headed the commission', and the other is 'commission chairman'. */
function headsIt({ tokens }: TextDocument, { to }: NameMention, other: readonly string[]): boolean {
  const line = tokens
    .slice(to, to + 9)
    .map(({ lower }) => lower)
    .join(' ');
  const body = heading.exec(line)?.groups?.body;
  return body !== undefined && other.includes(body) && other.some((word) => heads.has(word));
}

/** The words that tell a name's office, before it or after: none where it is 'an engineer', one of many. */
function wordsOf(document: TextDocument, name: NameMention): string[] {
  const before = wordsBefore(document, name);
  return before === undefined ? [] : [...before, ...phraseAfter(document.tokens, name.to)];
}

/** The words right before a name, 'former town engineer': undefined where it is one of many. */
function wordsBefore({ tokens, starts }: TextDocument, name: NameMention): string[] | undefined {
  const start = starts[name.sentence] ?? 0;
  const before = [...name.titles];
  let at = name.from - 1 - name.titles.length;
  if (tokens[at]?.text === ',') at -= 1;
  for (; at >= start && before.length < 6; at -= 1) {
    const token = tokens[at];
    if (token === undefined) break;
    // 'The director of the zoo, Marek Zelinka'
    const of = token.lower === 'of' || (token.lower === 'the' && tokens[at - 1]?.lower === 'of');
    if (!of && !['NOUN', 'ADJ', 'PROPN'].includes(token.pos)) break;
    before.unshift(token.lower);
  }
  const article = tokens[at]?.lower ?? '';
  return ['a', 'an', 'another', 'one'].includes(article) ? undefined : before;
}

/** The words of an apposition, ', the chairman of the golf club,': none where it is one of many. */
function phraseAfter(tokens: readonly Token[], to: number): string[] {
  if (tokens[to]?.text !== ',') return [];
  const words: string[] = [];
  for (let at = to + 1; at < to + 9; at += 1) {
    const token = tokens[at];
    if (token === undefined || /^[,.;:)]$/.test(token.text) || ['VERB', 'AUX'].includes(token.pos))
      break;
    words.push(token.lower);
  }
  return ['a', 'an', 'another', 'who', 'one'].includes(words[0] ?? '') ? [] : words;
}
