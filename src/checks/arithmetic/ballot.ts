import { plainLine } from '../../text/sentence-line.ts';
import type { TextDocument } from '../../text/document.ts';
import type { Quantity } from '../../text/quantities.ts';
import { print } from './print.ts';
import type { Rule } from './problem.ts';
import { lineHas, matches, type SentenceView } from './sentence-view.ts';

/** 'by 31 votes to 19', 'voted seven to four', 'passed 31-19', 'carried six votes to four' */
const cast = [
  / (?:by|voted|vote of|vote was|was|went|passed|carried|approved|defeated|rejected|lost|split|divided|ruled) <c(?<for>\d+)>(?: votes?)? (?:to|against|-) <c(?<against>\d+)>/g,
  / <c(?<for>\d+)> votes? (?:to|against) <c(?<against>\d+)>/g,
  // 'approved the tax 22 to 18'
  / (?:passed|carried|approved|defeated|rejected|adopted|backed|chose|picked|elected|threw out|turned down)(?: [a-z'-]+){1,5} (?:by )?<c(?<for>\d+)>(?: votes?)? (?:to|against) <c(?<against>\d+)>/g,
];
/** '5-3' in digits is read as a score. */
const score =
  / (?:split|voted|vote|votes|divided|ruled|ruling|decided|passed|carried|approved|rejected|backed|adopted|endorsed|opposed|elected|chose|was|by|a)(?: [a-z]+){0,4} (\d{1,3})[-–](\d{1,3})(?= |,|\.|;|$)/;
const voters =
  '(?:members|councillors|councilors|mps|senators|deputies|delegates|trustees|governors|judges|justices|jurors|commissioners|directors|aldermen|supervisors|lawmakers)';
const bodies =
  '(?:panel|committee|council|board|jury|chamber|cabinet|senate|bench|court|assembly|parliament|house|union)';
const abstained = new RegExp(
  ` <c(?<many>\\d+)>(?: (?:[a-z]+ )?(?:${voters.slice(3, -1)}|members?|independents|people|others))? (?:abstentions?|abstaining|abstained|abstain|(?:were |was )?(?:absent|away|not voting|recused))\\b`,
  'g',
);
const body = new RegExp(
  `(?: all (?:of the )?<c(?<all>\\d+)> (?:[a-z]+ )?${voters}\\b(?! of the public)|<c(?<strong>\\d+)> - (?:member|seat|strong|person|judge|justice|judges)\\b|(?:panel|committee|council|board|jury|chamber|cabinet|senate|bench|court) of <c(?<of>\\d+)>| (?:it|${bodies}|which|that) (?:has|had|counts|is made up of|seats) <c(?<has>\\d+)> (?:seats|places|${voters.slice(3, -1)})\\b|<c(?<cast>\\d+)> (?:ballots?|ballot papers|votes?) (?:were |had been |in all |in total )?(?:cast|returned|counted)\\b)`,
  'g',
);
/** Words that leave nobody of those who could vote. */
const everyone =
  / (?:none|nobody|no one|no - one|without|no|not one)(?: [a-z]+){0,2} (?:abstain|abstention)| (?:voted|cast (?:a|their|his|her) (?:votes?|ballots?)|took part|taken part)\b/;

/** 'will review the council's 8-5 vote': of another body. */
const elsewhere = / 's | that | which | who |,/;

interface Votes {
  readonly values: readonly number[];
  readonly figures: readonly Quantity[];
}

/**
 * Votes for, against and not cast, beside the number of those who could: 23, 17 and four are not 42,
 * and a board of nine cannot split 5-3 with two members absent.
 */
export const ballot: Rule = (view, words, before) => {
  const sized = sizesIn(view);
  const previous = before.at(-1);
  const beside = previous?.sentence === view.sentence - 1 ? previous : undefined;
  const own = votesIn(view.document, view.sentence, view);
  // 'by 31 votes to 19, with three abstentions. All 53 members were there'
  const votes =
    own ?? (sized.length > 0 ? votesIn(view.document, view.sentence - 1, beside) : undefined);
  if (votes === undefined) return [];
  const voted = own === undefined ? beside : view;
  const sizes = [...(voted === view ? before.slice(-2).flatMap(sizesIn) : []), ...sized];
  const [size] = sizes;
  if (size === undefined || sizes.some(({ whole }) => whole.value !== size.whole.value)) return [];
  const { value } = size.whole;
  const missing = [...new Set([view, ...(voted === undefined ? [] : [voted])])].flatMap((one) =>
    matches(one, abstained).map(({ figure }) => figure('many')),
  );
  const parts = [...votes.values, ...missing.map((one) => one.value)];
  const given = parts.reduce((so, one) => so + one, 0);
  // Fewer can be no problem: seats are vacant, members stay away.
  // A vote told apart from the body, or of another one, says how many it has only when it says so.
  if (missing.length === 0 && size.view !== view) return [];
  if (missing.length === 0 && !size.all && (size.view !== voted || !isOwn(view))) return [];
  const closed = size.all && (missing.length > 0 || isEveryone(size.view));
  const wrong = closed ? given !== value : given > value;
  if (!wrong || Math.abs(given / value - 1) > 0.3) return [];
  if ([...votes.figures, ...missing].some(({ hedge }) => hedge !== 'exact')) return [];
  return [
    {
      signal: given > value && !size.all && size.view === voted ? 'strong' : 'some',
      stated: `${words(size.whole)} in all`,
      computed: print(given),
      sum: [
        `${parts.map((one) => print(one)).join(' + ')} = ${print(given)}, against ${words(size.whole)}`,
      ],
      figures: [size.whole, ...votes.figures, ...missing],
      sentence: view.sentence,
      ...(size.view === voted
        ? {}
        : { other: size.view === view ? view.sentence - 1 : size.view.sentence }),
    },
  ];
};

/** What a sentence says of votes for and against; a score stands in no figures. */
function votesIn(
  document: TextDocument,
  sentence: number,
  view: SentenceView | undefined,
): Votes | undefined {
  const told = cast
    .flatMap((form) => (view === undefined ? [] : matches(view, form)))
    .find(
      ({ text, figure }) =>
        /> votes?| (?:by|voted|ruled) </.test(text) ||
        figure('for').value > figure('against').value,
    );
  if (told !== undefined) {
    const figures = [told.figure('for'), told.figure('against')];
    return { values: figures.map(({ value }) => value), figures };
  }
  const line = ` ${plainLine(document, sentence)}`;
  if (!mayVote.test(line)) return undefined;
  const found = score.exec(line);
  return found === null ? undefined : { values: [Number(found[1]), Number(found[2])], figures: [] };
}

/** The words from the body to its vote name no other body. */
function isOwn({ document, sentence }: SentenceView): boolean {
  const told = member.exec(` ${plainLine(document, sentence)}`)?.[1];
  return told === undefined || !elsewhere.test(`${told} `);
}

const member =
  / - (?:member|seat|strong|person|judge|justice|judges) (.{0,80}?)(?= \d{1,3}[-–]\d| [a-z]+ votes?\b)/;
const mayVote =
  / (?:split|voted?|votes|divided|rul(?:ed|ing)|decided|passed|carried|approved|rejected|backed|adopted|endorsed|opposed|elected|chose)\b/;

/** In the sentence that tells how many there are, or in the one after it. */
function isEveryone({ document, sentence }: SentenceView): boolean {
  return everyone.test(`${plainLine(document, sentence)} ${plainLine(document, sentence + 1)}`);
}

function sizesIn(view: SentenceView): { whole: Quantity; all: boolean; view: SentenceView }[] {
  if (!lineHas(view, body)) return [];
  return matches(view, body).map(({ groups, figure }) => {
    const name =
      ['all', 'strong', 'of', 'has', 'cast'].find((group) => groups[group] !== undefined) ?? 'of';
    return { whole: figure(name), all: name === 'all', view };
  });
}
