import { gap, lineMatches } from '../../text/sentence-line.ts';
import type { TimeInputs, TimeProblem, TimeRule } from './problem.ts';
import { fillIn, judgeSpan } from './span-length.ts';
import { viewTimes, type TimeView } from './time-view.ts';

export const begins =
  '(?:opens?|opened|begins?|began|begun|starts?|started|commenced?|launched|walked out|went on strike|put out|set out|(?:kicks?|kicked|set|sets|took|takes) (?:off|out|effect|office|over|up|the|charge|command|his|her)|came into (?:force|effect)|went missing|disappeared|vanished|closed|shut|left|leaves|sailed|departed|departs|elected|appointed|joined|arrived|moved in|entered|sworn in|imposed|issued|served|granted|signed|given|announced|detained|seized|captured|kidnapped|hijacked|imprisoned|jailed|arrested|admitted|laid|introduced|declared)';
export const ends =
  '(?:clos(?:es?|ed|ing)|(?:went|came|were) (?:back|home)|walked free|ends?|ended|ending|finish(?:es|ed)?|conclud(?:es?|ed)|collapsed|expir(?:es?|ed)|(?:runs?|ran) out|lapses?|lapsed|is up|(?:was|were|been) (?:found|lifted|released|freed|dropped|completed|called off|repealed|rescued|delivered|discharged)|freed|released|reopen(?:s|ed)?|reach(?:es|ed)|return(?:s|ed)?|resign(?:s|ed)?|left|leaves|quit|stepped down|stood down|retired|stops?|stopped|arrived|arrives|docked|landed|broke down)';
const first = '<[YMND](?<first>\\d+)>';
const second = '<[YMND](?<second>\\d+)>';
const span = '<d(?<span>\\d+)>';
const about = '(?:about |around |just |only |some |nearly |almost |more than |over |a total of )?';
/** 'After eight years in parliament' is counted from another beginning, 'in the job' is not. */
const own =
  '(?! (?:in|at|on|with|for|as) (?!(?:an? |the |his |her |their |that |its )?(?:[a-z]+ )?(?:job|post|role|office|charge|power|position|chair|seat|jail|prison|captivity|custody|detention|business|force|place|service|operation|hospital|exile)))';
/** 'on 3 March', 'in the spring of 2019'. */
const at = '(?:in|on|from|at the end of|for) (?:early |mid - ?|late |the [a-z]+ of )?';
const both = `${begins}${gap(40)} ${at}${first}${gap(60)} ${ends}${gap(40)} ${at}${second}`;

const patterns: readonly RegExp[] = [
  // 'The six-week consultation opened on 11 August and closes on 1 September'
  ` ${span} (?:- )?(?:[a-z-]+ ){0,2}?(?<thing>(?!which|that|who)[a-z-]*[a-rt-z]),? (?:(?:which|that|who) )?(?:(?:is|was|had|has|were|will) )?(?:due to |set to )?${both}`,
  // 'opened on 11 August and, after running for six weeks, closed on 1 September'
  ` ${begins}${gap(40)} ${at}${first}(?: and| but|, and)?,? (?:after|having) (?:[a-z]+ ){0,2}${about}${span},? (?:[a-z]+ ){0,3}?${ends}${gap(40)} ${at}${second}`,
  // 'elected in June 2018 and resigned in March 2020, after four years in the job'
  ` ${both},? (?:after|lasting|having lasted|taking|took) (?:(?:a|an) [a-z]+ of )?${about}${span}(?! (?:later|earlier|before|of))${own}`,
  // 'reached Cork on 29 April, a voyage of nine days'
  ` ${both}, (?:ending |after |making (?:it )?)?(?:an? )(?:[a-z]+ ){0,2}?(?:voyage|journey|trip|crossing|stay|absence|span|period|spell|stint|run|tenure|gap|delay|time|closure|wait|trial|walk|ride|march|search|hunt|siege|strike|flight|stretch|reign) of ${about}${span}(?! (?:later|earlier|before|and))`,
  // 'was away for 12 days: it put out on 2 March and came home on 29 March'
  ` for ${about}${span} ?[:-] (?:it|he|she|they) ${both}`,
  // 'opens on 2 June and runs for six weeks until 31 August', 'to last ten weeks, finishing on 30 June'
  ` ${begins}${gap(40)} ${at}${first}${gap(40, ':')} (?:runs?|ran|lasts?|lasted|takes?|continues?|stays open|is open|will be open) (?:for |on for )?${about}${span}(?:${gap(30)},? (?:until|till|through|to)(?: the end of)?|,? (?:finishing|ending|closing|and ends|and finishes|and closes)${gap(20)} (?:on|in)) ${second}`,
  ` ${both} ?[:-] ${about}${span}(?! (?:later|earlier|before|of))`,
  // 'in 2003 … 12 years later, in 2015'
  ` (?:in|on|since|by|of) ${first}${gap(90)} ${span} later,? (?:in|on) ${second}`,
  // 'closed on 3 March and reopened on 21 April, two weeks later.'
  ` (?:in|on) ${first}${gap(90)} (?:in|on) ${second}, (?:and )?${about}${span} later(?= ?[.,:])`,
  // 'retired in 2010 after 25 years at the firm, which he joined in 1995'
  ` in ${second},? (?:after|having spent|following) ${about}${span}${gap(50)},? (?:which|where|that|having|since)${gap(24)} (?:joined|began|started|founded|entered|arrived|signed)${gap(16)} in ${first}`,
  // 'From 1965 she taught at the school, where she spent 31 years before retiring in 1989'
  ` from ${first} (?:he|she|they)${gap(70)},? where (?:he|she|they) spent ${about}${span} before (?:retiring|leaving|resigning)${gap(40)} in ${second}`,
  // 'counting 42 days from May 2, … on June 23'
  ` (?:counting |counted )?${span} (?:from|after|of) ${first}, ?(?:(?:that is|which is|or|i.e.|until|ending|expiring) )?(?:[a-z]+ ){0,8}(?:on|by|is|falls on|until|to) ${second}`,
].map((source) => new RegExp(source, 'g'));

/** 'two weeks later than planned', 'a year after the vote': counted from another day. */
const elsewhere =
  /\b(?:should have|than planned|than expected|was to (?:open|close|end|start|begin)|originally)\b/;
const sits = /^(?:trial|hearing|inquest|inquiry|tribunal|course|case|exam)$/;

/** A length of time beside the two days on which a thing began and ended, whichever of the three comes first. */
export const beginAndEnd: TimeRule = (inputs) => [
  ...viewTimes(inputs).flatMap((view) => [
    ...countedFrom(inputs, view),
    ...(elsewhere.test(view.line) ? [] : inSentence(inputs, view)),
  ]),
  ...endsNext(inputs),
  ...beganThatDay(inputs),
];

function inSentence(inputs: TimeInputs, view: TimeView): TimeProblem[] {
  return patterns.flatMap((pattern) =>
    lineMatches(view, pattern).flatMap(({ groups }) => judge(inputs, view, groups)),
  );
}

function judge(
  inputs: TimeInputs,
  view: TimeView,
  groups: Readonly<Record<string, string | undefined>> | undefined,
): TimeProblem[] {
  const end = view.date(groups?.second);
  const start = fillIn(view.date(groups?.first), end);
  const sitting = sits.test(groups?.thing ?? '') || /\bdays? of evidence\b/.test(view.line);
  return judgeSpan(inputs, view, view.quantity(groups?.span), { start, end, sitting });
}

const lasted = new RegExp(
  ` (?:born|${begins})${gap(40)} ${at}${first}${gap(30)} (?:lived|lasted|ran|stayed|survived|held|worked|served|went on|continued|remained|spent|was open|stood|reigned)(?: on)?(?: (?:for|there))?(?: for)? ${about}${span}(?= ?[.,;])`,
  'g',
);
const ended = new RegExp(` (?:died|${ends})${gap(40)} ${at}${second}`, 'g');

/** 'He was born on 9 May and lived for four days. He died on 16 May': the end is told in the next sentence. */
const endsNext: TimeRule = (inputs) => {
  const views = viewTimes(inputs, 1);
  return views.flatMap((view, place) =>
    lineMatches(view, lasted).flatMap(({ groups }) => {
      const next = views[place + 1];
      if (next?.sentence !== view.sentence + 1 || !/^ (?:he|she|it|they) /.test(next.line))
        return [];
      const [told, ...more] = lineMatches(next, ended);
      if (told === undefined || more.length > 0) return [];
      const end = next.date(told.groups?.second);
      // 'Born on 9 May 2017 … died on 16 May': the year holds for both.
      const start = fillIn(view.date(groups?.first), end);
      const until =
        end.year === undefined && start.year !== undefined ? { ...end, year: start.year } : end;
      return judgeSpan(inputs, view, view.quantity(groups?.span), { start, end: until });
    }),
  );
};

const thatDay = new RegExp(
  ` ${span} (?:- )?(?:[a-z-]+ ){0,4}?[a-z-]+,? (?:which|that) (?:[a-z]+ )?${begins} (?:that day|on that (?:day|date)|the same day|then),?(?: and)? (?:[a-z]+ ){0,2}?${ends}${gap(30)} (?:in|on) ${second}`,
  'g',
);

/** 'The application was lodged on 28 July. The five-week window, which opened that day, closed on 15 September.' */
function beganThatDay(inputs: TimeInputs): TimeProblem[] {
  return viewTimes(inputs).flatMap((view) =>
    lineMatches(view, thatDay).flatMap(({ groups }) => {
      const dates = inputs.dates.filter(({ sentence }) => sentence === view.sentence - 1);
      const [start] = dates;
      if (start === undefined || dates.length > 1 || extended.test(view.line)) return [];
      const end = view.date(groups?.second);
      return judgeSpan(inputs, view, view.quantity(groups?.span), {
        start: fillIn(start, end),
        end,
      });
    }),
  );
}

const extended = /\b(?:extended|prolonged|lengthened|interrupted|suspended|paused|shortened|cut)\b/;

const counting = new RegExp(
  ` (?:counting|counted|measured|reckoned) from ${first}${gap(80)} (?:on|by|until|is) ${second}`,
  'g',
);

/** 'once 42 days pass without a case. Counting from May 2, … on June 23': the one length of the sentence before. */
function countedFrom(inputs: TimeInputs, view: TimeView): TimeProblem[] {
  return lineMatches(view, counting).flatMap(({ groups }) => {
    const lengths = inputs.quantities.filter(
      ({ kind, unit, sentence }) =>
        kind === 'duration' &&
        sentence === view.sentence - 1 &&
        (unit === 'day' || unit === 'week'),
    );
    const end = view.date(groups?.second);
    const start = fillIn(view.date(groups?.first), end);
    // '42 days, or two full periods of 21 days': one of them fits, or none does.
    const off = lengths.flatMap((length) => judgeSpan(inputs, view, length, { start, end }));
    return lengths.length > 0 && off.length === lengths.length ? off.slice(0, 1) : [];
  });
}
