import { anonymity, reasonNear } from './anonymity.ts';
import type { TextDocument } from './document.ts';
import { marksOf, type Mention } from './source-mentions.ts';
import { bystanderNouns, roleNouns } from './speaker-words.ts';
import { matchIn, sentencesFor } from './word-index.ts';

const verb = String.raw`(?:says?|said|tells?|told|adds?|added|recalls?|recalled|claims?|claimed|insists?|insisted|alleges?|alleged)`;
const own = String.raw`(?:knew|knows|know|has|have|had|was|were|is|are|worked|works|saw|took|attended|would|will|did|does|asked|spoke|speaks|lived|lives|used|helped|agreed|wanted|wished|declined|refused|left|joined|served|deals?|dealt|read|heard|watched|took|fell|voted|backed|rebelled|resigned|quit|switched)`;

/** 'A man who knew the gang, and who would speak only if …, says': a relative clause parts the source from its verb. */
const parted = new RegExp(
  String.raw`(?:^|[.!?;:] |\b(?:and|[Bb]ut|while|yet) )((?:[Aa]n?|[Oo]ne|Another|Two|Three|Four|Several|[Ss]omeone|[Ss]omebody)(?:(?: (?!who\b)[\p{L}-]+){0,7}? (?!who\b)[\p{Ll}-]+)?|One of (?:the|those|several|two|three)(?: few)?(?: [\p{L}-]+){1,3}?),? (?:(?:who|whose|neither|none|all|both|some)(?: of whom)?) (?:\p{L}+ly )?${own}\b([^.;:“”"]{3,170}?),? ${verb}\b(?! to\b)`,
  'u',
);

/** 'Officials privately concede that …' */
const inPrivate =
  /\b((?:(?:[Ss]enior|[Ss]ome|[Mm]any|[Ss]everal|[Pp]arty|[Gg]overnment|[Mm]ost) )?([\p{L}]+s)) (?:\p{L}+ )?(?:privately|quietly|in private|off the record|behind the scenes) (?:concedes?d?|admit(?:ted)?|acknowledged?|accept(?:ed)?|say|said|fear(?:ed)?|worr(?:y|ied)|agreed?|complain(?:ed)?|expect(?:ed)?|doubt(?:ed)?)\b/u;

const named =
  /, \p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,3},?$|\p{Lu}[\p{L}.'’-]{1,20} \p{Lu}[\p{L}.'’-]{1,20},$|\b(?:named as|identified as|known as|called \p{Lu})/u;

/** Sources without a name that no verb of speech stands beside. */
export function hiddenMentions(document: TextDocument): Mention[] {
  return sentencesFor(document, parted, inPrivate).flatMap((sentence): Mention[] => {
    const kind = document.article.paragraphs[sentence.paragraph]?.kind;
    if (kind === 'headline' || kind === 'standfirst' || kind === 'heading') return [];
    const match = matchIn(document, sentence, parted);
    const aside = match ? undefined : matchIn(document, sentence, inPrivate);
    const found = match ?? aside;
    const called = found?.[1];
    if (found === undefined || called === undefined) return [];
    const words = called.toLowerCase().split(/[ ,]+/);
    const shy = match !== undefined && anonymity.test(found[0]);
    const head =
      words.find(isPerson) ??
      (shy ? words[words.findIndex((word) => beyond.has(word)) - 1] : undefined) ??
      words.at(-1) ??
      '';
    // Whoever does not want to be named is a source, whatever the trade.
    if (!(shy || isPerson(head)) || (match && named.test(match[2] ?? ''))) return [];
    const start = sentence.range.start + found.index + found[0].indexOf(called);
    const reason = reasonNear(document, { start, end: start + called.length }, head);
    if (isQuoted(document, sentence.range.start, start)) return [];
    if (match && !reason && namedNext(document, sentence.index)) return [];
    const range = { start, end: start + called.length };
    const told = {
      start: sentence.range.start + found.index + found[0].length,
      end: sentence.range.end,
    };
    return [
      {
        range,
        head: singular(head),
        definite: false,
        bystander: bystanderNouns.has(head),
        reason,
        contents: told.end - told.start > 3 ? [told] : [],
        marks: marksOf(document, range),
      },
    ];
  });
}

const herself =
  /^(?:He|She|They) [^.;“”"]{0,120}?\b(?:on (?:the )?condition of anonymity|(?:spoke|speaking|talked) anonymously|(?:asked|asking) not to be (?:named|identified)|request(?:ed|ing) anonymity)/u;
const introduced =
  /^(?:The|An?|One|Another)(?: [\p{L}-]+){0,3}? (?:woman|man|person|official|officer|source|resident|employee|worker|aide|adviser|executive|student|patient|witness|soldier|teacher|nurse|doctor)\b/u;

/** 'The woman who got the letters … She spoke on condition of anonymity.': a pronoun is the one without a name. */
export function unnamedPronouns(document: TextDocument): Mention[] {
  const { article, sentences } = document;
  return sentencesFor(document, herself).flatMap((sentence): Mention[] => {
    if (!matchIn(document, sentence, herself)) return [];
    for (const before of [sentences[sentence.index - 1], sentences[sentence.index - 2]]) {
      const text = before ? article.text.slice(before.range.start, before.range.end) : '';
      const match = introduced.exec(text)?.[0];
      if (!before || match === undefined) continue;
      const range = { start: before.range.start, end: before.range.start + match.length };
      if (nameAt.test(article.text.slice(range.end, range.end + 40))) return [];
      const head = match.split(' ').at(-1) ?? '';
      const reason = reasonNear(document, sentence.range, head);
      return [
        {
          range,
          head,
          definite: false,
          bystander: bystanderNouns.has(head),
          reason,
          contents: [],
          marks: '',
        },
      ];
    }
    return [];
  });
}

const nameAt = /^,? \p{Lu}\p{Ll}+/u;

/** Inside quotation marks that open in the sentence. */
function isQuoted({ article }: TextDocument, from: number, at: number): boolean {
  const marks = article.text.slice(from, at).match(/["“”]/g) ?? [];
  return marks.length % 2 === 1 || /^[^“]*”/.test(article.text.slice(at, at + 200));
}

/** 'A woman who lost her home said … Eva Lind, 44, …': a name follows at once. */
function namedNext({ article, sentences }: TextDocument, index: number): boolean {
  const [first, last] = [sentences[index + 1], sentences[index + 2] ?? sentences[index + 1]];
  if (!first || !last) return false;
  return /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:,| (?:said|says|told|recalled))/u.test(
    article.text.slice(first.range.start, last.range.end),
  );
}

const beyond = new Set('at of in with from for close near on to'.split(' '));

const people = new Set('someone somebody people men women'.split(' '));

function isPerson(head: string): boolean {
  return people.has(head) || roleNouns.has(head) || bystanderNouns.has(head);
}

function singular(head: string): string {
  if (head === 'people') return 'person';
  return head.replace(/(?<=[^s])s$/, '').replace(/men$/, 'man');
}
