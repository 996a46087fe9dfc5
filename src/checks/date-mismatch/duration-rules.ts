import { printDate } from '../../text/calendar.ts';
import { gap, lineMatches } from '../../text/sentence-line.ts';
import { isOfAnotherYear } from './of-another-year.ts';
import { sentenceRange, type TimeProblem, type TimeRule } from './problem.ts';
import { fitsStory, signalOf, yearOfStory } from './since-story.ts';
import { dayBefore, fillIn, judgeSpan } from './span-length.ts';
import { viewTimes } from './time-view.ts';

const first = '(?:<[YMND](?<first>\\d+)>|(?<firstDay>\\d{1,2}))';
const second = '<[YMND](?<second>\\d+)>';
const to = '(?:to|until|till|and|through|-)';

/** A court sits on working days: an eight-day trial may take two weeks. */
const sits =
  /\b(?:trial|hearing|inquest|inquiry|tribunal|course|evidence|exams?|lessons|shifts|talks)\b/;

/** Things that last as long as they are called: a two-year course may be given for eleven years. */
const lasting =
  'strike|war|siege|reign|trial|tour|visit|campaign|drought|festival|conference|summit|protest|blockade|stay|career|marriage|tenure|rule|closure|truce|ceasefire|hearing|inquiry|investigation|expedition|voyage|search|occupation|conflict|dictatorship|study|exhibition|spell|stint|period|run|heatwave|walkout|boycott|curfew|lockdown|outage|retreat|trip|fast|vigil|fair|regatta|race|sale|sit-in|stand-?off|holiday|break|voyage|cruise|journey|mission|consultation|pilot|season|residency|suspension|ban|moratorium|term|freeze|state of emergency|emergency|tournament|championships?|games|pilgrimage|leave|programme|program|deal|lease|contract|agreement|partnership|sponsorship|grant|scheme|plan|internship|apprenticeship|fellowship|licence|shutdown|boycott|audit|wait|delay|window|experiment|hunger strike|workshop|retrospective|show|celebrations?|convention|congress|delay';

/** 'until 1991', 'until she retired from it in 1991'. */
const until = `${to} (?:${gap(40, ':,')} (?:in|on) )?${second}`;

const spans: readonly RegExp[] = [
  // 'the three-day strike, which ran from 2 to 9 May', 'for 12 years from 1990 to 2010'
  ` <d(?<span>\\d+)> - ?(?:[a-z-]*[a-rt-z] )?(?:${lasting})${gap(40, ':')} (?:from|between) (?:about )?${first} ${to} ${second}`,
  // 'a three-year agreement with the Institute of Logistics, which runs from April 2025 to March 2030'
  ` <d(?<span>\\d+)>(?: ?- ?| )(?:[a-z-]*[a-rt-z] )?(?:${lasting})(?!s)${gap(90, ':')}, (?:which|that) (?:runs|ran|will run|lasts|lasted|is to run) from ${first} ${to} ${second}`,
  ` <d(?<span>\\d+)> (?:[a-z-]*[a-rt-z] )?(?:${lasting})${gap(40, ':')} (?:from|between) (?:about )?${first} ${to} ${second}`,
  // 'His six-month loan, which ran from September 2023 to May 2024', 'the two-week inspection took place between'
  ` (?:the|his|her|its|their|this|our|my|['’]s) <d(?<span>\\d+)>(?: - ?| )(?:[a-z-]+ ){0,2}?(?!veteran|list|limit|notice|mark|deal|plan|career|course|degree|warranty|guarantee)[a-z-]*[a-rt-z]${gap(40, ':,')},? (?:(?:which|that) )?(?:(?:is|was|will be|to be) )?(?:runs?|running|ran|lasted|lasting|lasts|held|took place|takes place|taking place|stretched|scheduled|planned) ?(?:from|between) (?:about )?${first} ${until}`,
  // 'a ban of 18 months, running from', 'for four weeks: from 1 May'
  ` <d(?<span>\\d+)>(?: -|,|:)? ?(?:(?:running|lasting|valid|effective|that is|starting) )?from (?:about )?${first} ${until}`,
  // 'He served two years as treasurer, from 2016 to 2021'
  ` (?:served|spent|worked|did) (?:about |nearly |almost |some |more than ){0,2}<d(?<span>\\d+)> as (?:an? |the |its |their )?[a-z-]+(?: [a-z-]+){0,2},? from ${first} ${until}`,
  ` (?:for|lasts?|lasted|lasting|takes?|spent|served|ruled|reigned|over|took) (?:about |around |nearly |almost |some |the |more than ){0,2}<d(?<span>\\d+)>(?:,| (?!and\\b|while\\b|when\\b|who\\b|as\\b)[a-z-]+){0,9} (?:from|between) (?:about )?${first} ${until}`,
  // 'from 2 to 9 May, three days', 'between 1990 and 2010, a reign of 12 years'
  ` (?:from|between) ${first} ${until},? (?:or |- |\\(|for |which lasted |lasted |ran for |a |an )(?:total of |span of |period of |reign of |a |[a-z]+ of )?<d(?<span>\\d+)>`,
  ` (?:from|between) ${first} ${until}, <d(?<span>\\d+)>(?! of (?:which|them|those|it)| (?:later|after|before|earlier))`,
  // 'the 12-year war (1990 to 2010)'
  ` <d(?<span>\\d+)>(?: [a-z]+){0,2} \\(${first} ${to} ${second}\\)`,
  ` <d(?<span>\\d+)>(?: [a-z]+){0,2} \\((?:from |in )?${second.replace('second', 'first')} ?- ?${second}\\)`,
  // 'From 1963 until she retired in 1991 she taught there for 22 years'
  ` from ${first} ${until},? (?:and )?(?:he|she|it|they|the)(?![^<>;]{0,50} (?:after|before|having|where|who|which|but) )${gap(50, ':')} (?:for|spent) (?:about |around |nearly |almost |some |the |more than ){0,2}<d(?<span>\\d+)>(?! (?:of|before|after|in (?:it|all of)|as))`,
].map((source) => new RegExp(source, 'g'));

/** One of many, or a time with a hole in it. */
const broken =
  /\b(?:each|every|(?:one|some|many) of|usual(?:ly)?|the rest|on and off|off and on|interrupted|breaks?|gap|spells|stints|away|apart from|except|not counting|in two|in three|moved|postponed|rescheduled|brought forward|put back|extended)\b/;

/** A length of time beside its own beginning and end. */
export const durationAgainstDates: TimeRule = (inputs) =>
  viewTimes(inputs).flatMap((view) =>
    spans.flatMap((pattern) =>
      lineMatches(view, pattern).flatMap(({ groups, 0: all }) => {
        if (broken.test(view.line)) return [];
        const end = view.date(groups?.second);
        const start =
          groups?.first === undefined
            ? dayBefore(Number(groups?.firstDay), end)
            : view.date(groups.first);
        if (start === undefined) return [];
        const sitting = sits.test(view.line);
        // 'for three years between 2010 and 2020' may be any three of them.
        const within = / between /.test(all) && / for /.test(all.slice(0, 6));
        const ends = { start: fillIn(start, end), end, sitting };
        const told = view.quantity(groups?.span);
        const span = within ? { ...told, high: Number.POSITIVE_INFINITY } : told;
        return judgeSpan(inputs, view, span, ends);
      }),
    ),
  );

/** 'on 41 sitting days between 12 May and 6 June': more days than there are. */
const daysWithin = new RegExp(
  ` (?:on|spent|sat|met|worked|dived|stayed|slept|for|over) (?:<d(?<span>\\d+)>|<c(?<count>\\d+)> (?:[a-z]+ )?(?:days|nights))(?: [a-z]+){0,4},? (?:from|between) ${first} ${to} ${second}`,
  'g',
);

/** A number of days or nights that does not go into the time between two dates. */
export const daysInSpan: TimeRule = (inputs) =>
  viewTimes(inputs).flatMap((view) =>
    lineMatches(view, daysWithin).flatMap(({ groups }): TimeProblem[] => {
      const span = view.quantity(groups?.span ?? groups?.count);
      const end = view.date(groups?.second);
      const start =
        groups?.first === undefined
          ? dayBefore(Number(groups?.firstDay), end)
          : view.date(groups.first);
      if (start === undefined || span.unit === 'week' || span.unit === 'month') return [];
      const days = { ...span, unit: 'day', high: Number.POSITIVE_INFINITY };
      if (groups?.span !== undefined && span.unit !== 'day') return [];
      return judgeSpan(inputs, view, days, { start: fillIn(start, end), end });
    }),
  );

const ago: readonly RegExp[] = [
  ` <d(?<span>\\d+)> ago,? (?:in |on )<[YMD](?<then>\\d+)>`,
  ` (?:in|on|of) <[YMD](?<then>\\d+)>,? (?:- |\\()?<d(?<span>\\d+)> ago`,
  ` (?:has|have|'s|'ve) (?:[a-z' -]+ ){1,12}for (?<since>)(?:about |nearly |almost |more than |over |some )?<d(?<span>\\d+)>, (?:ever )?since <[YM](?<then>\\d+)>`,
].map((source) => new RegExp(source, 'g'));

/** '30 years ago, in 1994', against the date of the story. */
export const agoAgainstStory: TimeRule = (inputs) => {
  const { story } = inputs;
  if (story === undefined) return [];
  return viewTimes(inputs).flatMap((view) =>
    ago.flatMap((pattern) =>
      lineMatches(view, pattern).flatMap(({ groups }): TimeProblem[] => {
        const span = view.quantity(groups?.span);
        const then = view.date(groups?.then);
        const factor = span.unit === 'year' ? 1 : span.unit === 'decade' ? 10 : undefined;
        if (factor === undefined || then.year === undefined) return [];
        if (isOfAnotherYear(inputs, span, then.year)) return [];
        const years = story.year - then.year;
        const slack = factor === 10 ? 4 : 1;
        const [low, high] = [span.low * factor - slack, span.high * factor + slack];
        if (years <= 0 || fitsStory(story, then.year, low, high)) return [];
        return [
          {
            signal: signalOf(story, 'strong'),
            range: sentenceRange(inputs.document, view.sentence),
            stated:
              groups?.since === undefined
                ? `${span.value} ${span.unit}s ago, in ${printDate(then)}`
                : `for ${span.value} ${span.unit}s, since ${printDate(then)}`,
            instead: `${then.year} is ${years} years before the story, which is of ${yearOfStory(story)}`,
            sum: [`${story.year} − ${then.year} = ${years} years`],
          },
        ];
      }),
    ),
  );
};
