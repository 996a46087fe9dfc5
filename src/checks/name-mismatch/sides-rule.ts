import type { TextDocument } from '../../text/document.ts';
import { isFullName, isOnlyOne, type NameMention } from '../../text/names.ts';
import { hasFamily } from '../../text/relatives.ts';
import { areToldApart, surnameOf, type NameProblem, type NameRule } from './problem.ts';

/** What nobody is in one case or in one body at one time: who is hired by a council is not elected to it. */
type Side = 'hired' | 'elected' | 'defence' | 'prosecution' | 'judge';

const against: Readonly<Record<Side, readonly Side[]>> = {
  hired: ['elected'],
  elected: ['hired'],
  defence: ['prosecution', 'judge'],
  prosecution: ['defence', 'judge'],
  judge: ['defence', 'prosecution'],
};

/** Right before the name: 'Finance director Obi Nwachukwu', 'Defending, Ruth Calloway'. */
const before: readonly (readonly [Side, RegExp])[] = [
  [
    'hired',
    /(?:^| )(?<what>chief financial officer|finance director|director of (?:finance|planning|housing|education|public works|highways|children ['’]s services)|(?:city|town|county|borough|village) (?:manager|administrator|engineer|planner|solicitor|attorney|surveyor)|(?:town|city|parish|village) clerk|(?:deputy |assistant |schools? |district )?superintendent|business manager|section 151 officer|monitoring officer|planning officer|(?:county|borough|city|town) treasurer)(?: ,)? $/,
  ],
  [
    'elected',
    /(?:^| )(?<what>councillor|cllr|councilman|councilwoman|alderman|school board member|board member|trustee)(?: ,)? $/,
  ],
  [
    'defence',
    /(?:^| )(?<what>defending|for the defen[cs]e|defen[cs]e (?:lawyer|counsel|barrister|attorney|solicitor))(?: ,)? $/,
  ],
  [
    'prosecution',
    /(?:^| )(?<what>prosecuting|for the (?:prosecution|crown)|prosecutor|crown counsel|prosecuting counsel)(?: ,)? $/,
  ],
  ['judge', /(?:^| )(?<what>judge|justice|magistrate|recorder)(?: ,)? $/],
];

/** Right after the name: 'who was elected to the board', ', for the prosecution,'. */
const after: readonly (readonly [Side, RegExp])[] = [
  [
    'hired',
    /^, (?:the|its|their) (?:[a-z]+ ['’]s )?(?<what>chief financial officer|finance director|director of (?:finance|planning|housing|education)|(?:city|town) manager|town clerk|superintendent of schools|superintendent|section 151 officer|monitoring officer|planning officer)(?= ?[,.])/,
  ],
  [
    'elected',
    /^,? (?:who |and )?(?:(?:was|has been|is) )?(?:first |newly |re-? ?)?(?<what>elected to the (?:[a-z]+ ){0,3}(?:board|council|commission|assembly|panel)|(?:won|held|holds|lost) (?:his|her|their) (?:seat|ward)|represents? the [a-z ]{2,30}(?:ward|district|division)|(?:a|the) (?:[a-z]+ )?(?:trustee|councillor|school board member|alderman|councilman|councilwoman)(?= ?(?:,|\.|since|for|who|until))(?! (?:who )?until))/,
  ],
  [
    'defence',
    /^(?: [a-z]{2,3})?,? (?<what>(?:who is |was |is )?defending|for the defen[cs]e|(?:the|his|her) defen[cs]e (?:lawyer|counsel|barrister|attorney|solicitor))(?= ?[,.])/,
  ],
  [
    'prosecution',
    /^(?: [a-z]{2,3})?,? (?<what>(?:who is |was |is )?prosecuting|for the (?:prosecution|crown)|the prosecutor)(?= ?[,.])/,
  ],
];

/** A career, or another body than the one that the story is about. */
const turns =
  /\b(?:former(?:ly)?|then|ex|until|once|previously|became|retired|president of|before (?:he|she|becoming)|as a (?:prosecutor|councillor)|later)\b/;

/** Where people are elected to a board by votes, not by shareholders. */
const publicBody =
  /\b(?:council|councillors?|school|schools|district|voters|ward|town|city|county|borough|parish)\b/i;

interface Told {
  readonly name: NameMention;
  readonly side: Side;
  readonly what: string;
}

/** 'Chief financial officer Denise Whitlock' … 'Whitlock, who was elected to the board in 2021'. */
export const sides: NameRule = ({ document, names }) => {
  const told = names.flatMap((name) => sideOf(document, withoutLetters(name)));
  if (told.length < 2) return [];
  const found = new Map<string, NameProblem>();
  told.forEach((two, at) => {
    const one = told
      .slice(0, at)
      .find((other) => against[other.side].includes(two.side) && isOne(names, other, two));
    const surname = surnameOf(two.name);
    if (one === undefined || found.has(surname)) return;
    if (two.side === 'elected' && !publicBody.test(leadOf(document))) return;
    if ([one, two].some(({ name }) => hasFamily(document, name.sentence))) return;
    if (!areToldApart(document, one.name, two.name)) found.set(surname, problem(one, two));
  });
  return [...found.values()];
};

/** 'Ruth Calloway SC' is Ruth Calloway. */
function withoutLetters(name: NameMention): NameMention {
  const { words } = name;
  return words.length > 2 && /^[A-Z]{2,3}$/.test(words.at(-1) ?? '')
    ? { ...name, words: words.slice(0, -1) }
    : name;
}

function isOne(names: readonly NameMention[], one: Told, two: Told): boolean {
  const surname = surnameOf(two.name);
  if (surnameOf(one.name) !== surname || one.name.sentence === two.name.sentence) return false;
  return isOnlyOne(names, surname) && [one.name, two.name].some((name) => isFullName(name));
}

/** The words on either side of a name, of its own sentence. */
function sideOf(document: TextDocument, name: NameMention): Told[] {
  const { tokens, starts } = document;
  const start = starts[name.sentence] ?? 0;
  const end = starts[name.sentence + 1] ?? tokens.length;
  const line = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' ');
  const ahead = `${line(Math.max(start, name.from - 6), name.from)} `;
  const behind = line(name.to, Math.min(end, name.to + 12))
    .replace(/^(?=[^,])/, ' ')
    .replace(/ ,/g, ',');
  if (turns.test(ahead) || turns.test(behind)) return [];
  const read = (patterns: typeof before, text: string) =>
    patterns.flatMap(([side, pattern]) => {
      const what = pattern.exec(text)?.groups?.what;
      return what === undefined ? [] : [{ name, side, what }];
    });
  return [...read(before, ahead), ...read(after, behind)];
}

function leadOf({ article, sentences }: TextDocument): string {
  return article.text.slice(0, sentences[Math.min(5, sentences.length - 1)]?.range.end ?? 0);
}

function problem(one: Told, two: Told): NameProblem {
  const surname = surnameOf(two.name);
  return {
    signal: 'some',
    message: 'role',
    first: one.name,
    second: two.name,
    here: one.what,
    there: two.what,
    sum: [`${surname}: ${one.what}, and ${two.what}`],
  };
}
