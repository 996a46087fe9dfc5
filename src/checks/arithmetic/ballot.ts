import type { Quantity } from '../../text/quantities.ts';
import { print } from './print.ts';
import type { Rule } from './problem.ts';
import { lineHas, matches, type SentenceView } from './sentence-view.ts';

/** 'by 31 votes to 19', 'voted seven to four', 'passed 31-19' */
const cast = [
  / (?:by|voted|vote of|vote was|was|went|passed|carried|approved|defeated|rejected|lost) <c(?<for>\d+)>(?: votes?)? (?:to|against|-) <c(?<against>\d+)>/g,
];
const abstained =
  / <c(?<many>\d+)>(?: (?:[a-z]+ )?(?:members|councillors|independents|mps|senators|deputies|delegates|people|others|lawmakers|trustees|governors|judges|jurors))? (?:abstentions?|abstaining|abstained|abstain|members? absent|absent|were absent|away)\b/g;
const body =
  / (?:all <c(?<all>\d+)> (?:[a-z]+ )?(?:members|councillors|mps|senators|deputies|delegates|trustees|governors)\b|<c(?<strong>\d+)> - (?:member|seat|strong|person)\b|(?:panel|committee|council|board|jury|chamber|cabinet|senate) of <c(?<of>\d+)>)/g;

/** Votes for, against and not cast, beside the number of those who could: 23, 17 and four are not 42. */
export const ballot: Rule = (view, words, before) => {
  const previous = before.at(-1);
  // 'by 31 votes to 19, with three abstentions. All 53 members were there'
  const voted = [view, previous].find((one) => one !== undefined && lineHas(one, abstained));
  if (voted === undefined || (voted !== view && !lineHas(view, body))) return [];
  if (voted.sentence < view.sentence - 1) return [];
  const [votes] = cast.flatMap((form) => matches(voted, form));
  if (votes === undefined) return [];
  const parts = [
    votes.figure('for'),
    votes.figure('against'),
    ...matches(voted, abstained).map(({ figure }) => figure('many')),
  ];
  if (parts.some(({ hedge }) => hedge !== 'exact')) return [];
  const sizes = (voted === view ? [...before.slice(-2), view] : [view]).flatMap(sizesIn);
  const [size] = sizes;
  if (size === undefined || sizes.some(({ whole }) => whole.value !== size.whole.value)) return [];
  const given = parts.reduce((so, { value }) => so + value, 0);
  // Fewer can be no problem: seats are vacant, members stay away.
  const wrong = size.all ? given !== size.whole.value : given > size.whole.value;
  if (!wrong || Math.abs(given / size.whole.value - 1) > 0.3) return [];
  return [
    {
      signal: 'some',
      stated: `${words(size.whole)} in all`,
      computed: print(given),
      sum: [`${parts.map(words).join(' + ')} = ${print(given)}, against ${words(size.whole)}`],
      figures: [size.whole, ...parts],
      sentence: view.sentence,
      ...(size.view === voted
        ? {}
        : { other: size.view === view ? voted.sentence : size.view.sentence }),
    },
  ];
};

function sizesIn(view: SentenceView): { whole: Quantity; all: boolean; view: SentenceView }[] {
  return matches(view, body).map(({ groups, figure }) => {
    const name = ['all', 'strong', 'of'].find((group) => groups[group] !== undefined) ?? 'of';
    return { whole: figure(name), all: name === 'all', view };
  });
}
