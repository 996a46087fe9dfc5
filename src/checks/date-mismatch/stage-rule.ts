import { printDate, type PartialDate } from '../../text/calendar.ts';
import { grouped } from '../../text/grouped.ts';
import { isFullName } from '../../text/names.ts';
import { gap, lineMatches } from '../../text/sentence-line.ts';
import { firstDay, lastDay } from './order-rules.ts';
import { sentenceRange, type TimeInputs, type TimeProblem, type TimeRule } from './problem.ts';
import { viewTimes } from './time-view.ts';

/** What comes one after the other in one case or one building, each with the words that tell of it. */
const chains: readonly (readonly (readonly [stage: string, words: string])[])[] = [
  [
    [
      'found out',
      '(?:came to light|was (?:discovered|uncovered|exposed)|were (?:discovered|uncovered|exposed))',
    ],
    ['arrested', '(?:arrested|(?:his|her|their) arrest)'],
    ['charged', '(?:was|were|been) charged'],
    ['tried', '(?:trial (?:had )?(?:opened|began|started|got under way)|went on trial)'],
    ['convicted', '(?:convicted|found guilty|verdict (?:came|was given))'],
    ['sentenced', '(?:sentenced|jailed)'],
  ],
  [
    [
      'begun',
      '(?:construction|building work|work on (?:the|it)) ?[^<>;]{0,30}?(?:started|began|begun)',
    ],
    ['completed', '(?:was|were) (?:completed|finished)'],
  ],
];

const stages = chains.flatMap((chain, at) =>
  chain.map(([stage, words], step) => ({
    chain: at,
    step,
    stage,
    pattern: new RegExp(` ${words}${gap(60)} (?:in|on) <[MDY](?<when>\\d+)>`, 'g'),
  })),
);

/** Another building, or a part of it. */
const building =
  / (?:new|old|part|parts|extension|wing|phase|rebuil\w+|renovat\w+|restor\w+|replac\w+) /;
/** Another case, another person. */
const another =
  / (?:another|second|third|again|retrial|re-?tried|appeal|appeals|other|others|brother|sister|son|father|wife|husband|separate|separately|previous|previously|earlier|first|co-(?:accused|defendant)|unrelated|later|re-?arrested|released|<c\d+>|two|three|four|some|several|more|over an?|for an?|contempt|perjury|before|if|would|could|due|not|n't) /;

interface Stage {
  readonly chain: number;
  readonly step: number;
  readonly stage: string;
  readonly date: PartialDate;
  readonly sentence: number;
}

/** 'His arrest in March 2023' … 'The shortfall came to light in June 2023': two steps of one case the wrong way round. */
export const stageOrder: TimeRule = (inputs) => {
  const told = readStages(inputs);
  const found: TimeProblem[] = [];
  // A step that is told with two dates happened twice.
  const single = [...grouped(told, ({ stage }) => stage).values()].flatMap((all) =>
    all.length === 1 ? all : [],
  );
  for (const one of single) {
    const two = single.find(
      (other) => other.chain === one.chain && other.step > one.step && isBefore(other, one),
    );
    if (two !== undefined && isOneCase(inputs, one, two)) found.push(problem(inputs, one, two));
  }
  return found.slice(0, 1);
};

function readStages(inputs: TimeInputs): Stage[] {
  return viewTimes(inputs, 1).flatMap((view) =>
    another.test(view.line)
      ? []
      : stages.flatMap(({ pattern, ...stage }) =>
          (stage.chain === 1 && building.test(view.line) ? [] : lineMatches(view, pattern)).flatMap(
            ({ groups }): Stage[] => {
              const date = view.date(groups?.when);
              return date.year === undefined ? [] : [{ ...stage, date, sentence: view.sentence }];
            },
          ),
        ),
  );
}

function isBefore(one: Stage, two: Stage): boolean {
  return lastDay(one.date) < firstDay(two.date);
}

/** Nobody else is named in the other sentence, and years are not a decade apart. */
function isOneCase({ names }: TimeInputs, one: Stage, two: Stage): boolean {
  if (Math.abs((one.date.year ?? 0) - (two.date.year ?? 0)) > 3) return false;
  const named = [one, two].map(
    ({ sentence }) =>
      new Set(
        names
          .filter((name) => name.sentence === sentence && (name.personal || isFullName(name)))
          .map(({ words }) => words.at(-1)),
      ),
  );
  const [here, there] = named;
  if (here === undefined || there === undefined || here.size === 0 || there.size === 0) return true;
  return [...here].some((surname) => there.has(surname));
}

function problem({ document }: TimeInputs, one: Stage, two: Stage): TimeProblem {
  const [first, second] = [printDate(one.date), printDate(two.date)];
  return {
    signal: 'some',
    range: sentenceRange(document, two.sentence),
    ...(one.sentence === two.sentence ? {} : { related: [sentenceRange(document, one.sentence)] }),
    stated: `${two.stage} in ${second}`,
    instead: `elsewhere it says ${one.stage} in ${first}, which is after it`,
    sum: [`${second} is earlier than ${first}`],
  };
}
