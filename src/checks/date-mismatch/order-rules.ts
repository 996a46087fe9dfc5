import { dayNumber, printDate, type PartialDate } from '../../text/calendar.ts';
import { gap, lineMatches } from '../../text/sentence-line.ts';
import { sentenceRange, type TimeProblem, type TimeRule } from './problem.ts';
import { viewTimes } from './time-view.ts';

const date = (group: string) => `<[YMND](?<${group}>\\d+)>`;
const outcome =
  '(?:sentenced|jailed|imprisoned|convicted|acquitted|charged|arrested|buried|cremated|fined|extradited|pardoned|tried)';
const prison =
  'born|founded|opened|launched|married|elected|established|created|began|started|enrolled';
const close =
  'died|dissolved|closed|shut|divorced|resigned|ended|finished|graduated|abolished|retired';

const trial = '(?:trial|hearing|inquiry|court martial|tribunal)';
const began = '(?:opened|began|begun|started|got under way)';

const patterns: readonly {
  readonly pattern: RegExp;
  readonly why: string;
  readonly strong: boolean;
  /** Without years both days are of one year when they lie close. */
  readonly near?: boolean;
}[] = [
  {
    pattern: new RegExp(
      ` ${outcome}${gap(40)} (?:in|on) ${date('later')}${gap(20)} (?:for|over|after|of) ${gap(60)}(?:in|on) ${date('earlier')}(?<same>(?: of| in)? (?:the|that) same year)?`,
      'g',
    ),
    why: 'an outcome before the deed',
    strong: true,
  },
  {
    // 'sentenced in March 2018, at the end of a five-week trial that had opened in May 2018'
    pattern: new RegExp(
      ` ${outcome}${gap(40)} (?:in|on) ${date('later')},? (?:at the end of|after|following|at the close of) (?:a|an|the|his|her|their) (?:<d\\d+> )?(?:- )?(?:[a-z]+ )?${trial},? (?:that |which )?(?:had )?${began}${gap(30)} (?:in|on) ${date('earlier')}`,
      'g',
    ),
    why: 'an outcome before the trial',
    strong: true,
  },
  {
    // 'pleaded guilty in June 2023 to a fraud that she had begun in October 2023'
    pattern: new RegExp(
      ` (?:pleaded guilty|admitted|convicted|sentenced|jailed|fined|arrested)${gap(40)} (?:in|on) ${date('later')}${gap(60)} (?:that|which) (?:[a-z]+ ){0,3}(?:begun|began|started|committed|carried out|happened|took place|opened)${gap(30)} (?:in|on) ${date('earlier')}`,
      'g',
    ),
    why: 'an outcome before the deed',
    strong: true,
  },
  {
    // 'The letter, dated 14 July, replies to a complaint that was sent on 30 July'
    pattern: new RegExp(
      ` (?:dated|sent on|written on|of) ${date('later')},? ${gap(30)}(?:repl(?:ies|ied)|respond(?:s|ed)|answer(?:s|ed)|in (?:reply|response|answer)) to ${gap(60, ',')}(?:in|on|of|dated) ${date('earlier')}`,
      'g',
    ),
    why: 'an answer before the question',
    strong: true,
    near: true,
  },
  {
    // 'left hospital on 9 May, having been admitted on 12 May'
    pattern: new RegExp(
      ` (?:in|on) ${date('later')},? (?:having|after having|after being) (?:been )?(?:first |only |just )?[a-z]+(?:ed|en|nt|un)${gap(40, ',')} (?:in|on) ${date('earlier')}`,
      'g',
    ),
    why: 'what had been before comes after',
    strong: true,
    near: true,
  },
  {
    // 'died on 2 April 2019, and was appointed to the board in June 2019'
    pattern: new RegExp(
      ` died${gap(40)} (?:in|on) ${date('later')},? (?:and|but|having been) (?:he |she )?(?:was )?(?:appointed|elected|promoted|hired|married|retired|resigned|became|joined)${gap(40)} (?:in|on) ${date('earlier')}`,
      'g',
    ),
    why: 'a death before it',
    strong: true,
  },
  {
    pattern: new RegExp(
      ` (?:built|completed|finished) (?:in|on) ${date('earlier')},? and (?:was |were |had )?(?:opened|inaugurated|first used) (?:in|on) ${date('later')}`,
      'g',
    ),
    why: 'opened before it was built',
    strong: false,
  },
  {
    pattern: new RegExp(
      ` (?:${prison})${gap(60)} (?:in|on) ${date('earlier')}${gap(90)} (?:${close})${gap(40)} (?:in|on) ${date('later')}`,
      'g',
    ),
    why: 'an end before the beginning',
    strong: true,
  },
  {
    pattern: new RegExp(
      ` (?:from|between) ${date('earlier')} (?:to|until|and|through) ${date('later')}(?! levels?| prices| figures)`,
      'g',
    ),
    why: 'a span that ends before it begins',
    strong: false,
  },
];

/** 'Born in 1950, she married a widower whose first wife had died in 1948' */
const anothers =
  / (?:whose|widow(?:er)?|husband|wife|father|mother|brother|sister|son|daughter|predecessor|beside|another|would|until) /;

/** Two dates in an order that cannot be: sentenced before the crime, dead before the birth, 'from 2015 to 2010'. */
export const impossibleOrder: TimeRule = (inputs) =>
  viewTimes(inputs).flatMap((view) =>
    patterns.flatMap(({ pattern, why, strong, near }) =>
      lineMatches(view, pattern).flatMap(({ groups, 0: all }): TimeProblem[] => {
        if (anothers.test(all)) return [];
        let earlier: PartialDate = view.date(groups?.earlier);
        let later: PartialDate = view.date(groups?.later);
        if (groups?.same !== undefined || (near === true && areClose(earlier, later)))
          [earlier, later] = [
            { ...earlier, year: 1 },
            { ...later, year: 1 },
          ];
        const comparable = earlier.year !== undefined && later.year !== undefined;
        if (!comparable || lastDay(later) >= firstDay(earlier)) return [];
        const [from, until] = [
          printDate(view.date(groups?.earlier)),
          printDate(view.date(groups?.later)),
        ];
        return [
          {
            signal: strong ? 'strong' : 'some',
            range: sentenceRange(inputs.document, view.sentence),
            stated: `${from} and ${until}`,
            instead: `${until} comes before ${from}: ${why}`,
            sum: [`${until} is earlier than ${from}`],
          },
        ];
      }),
    ),
  );

/** Two days without a year, not two months apart. */
function areClose(one: PartialDate, two: PartialDate): boolean {
  const open = one.year === undefined && two.year === undefined;
  return open && Math.abs((one.month ?? 0) - (two.month ?? 9)) < 2;
}

export function firstDay({ year, month, day }: PartialDate): number {
  return dayNumber(year ?? 0, month ?? 1, day ?? 1);
}

export function lastDay({ year, month, day }: PartialDate): number {
  return dayNumber(year ?? 0, month ?? 12, day ?? 31);
}
