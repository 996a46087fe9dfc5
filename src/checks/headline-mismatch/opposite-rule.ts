import { stem } from '../../text/stems.ts';
import {
  sentenceAt,
  tokensOf,
  type HeadlineInputs,
  type HeadlineProblem,
  type HeadlineRule,
} from './problem.ts';

/** What can be said to have happened, and what cannot have happened as well. */
const acts: readonly { readonly yes: RegExp; readonly no?: RegExp; readonly ofLevel?: true }[] = [
  {
    ofLevel: true,
    yes: / (?:rises?|rose|risen|climbs?|climbed|grows?|grew|grown|increases?|increased|jumps?|jumped|soars?|soared|surges?|surged) /,
    no: / (?:falls?|fell|fallen|drops?|dropped|declines?|declined|slumps?|slumped|sinks?|sank|tumbles?|tumbled|shrinks?|shrank|plunges?|plunged) /,
  },
  {
    yes: / (?:approves?|approved|backs|backed|passes|passed|adopts?|adopted|endorses?|endorsed) /,
    no: / (?:rejects?|rejected|voted (?:against|down)|throws? out|threw out|thrown out|turned down|defeated) /,
  },
  {
    yes: / (?:quits?|resigns?|resigned|resigning|quitting|steps? down|stepped down|stepping down|stands? down|stood down|standing down) /,
  },
  { yes: / (?:arrests?|arrested) / },
  {
    yes: / (?:cleared|clears|acquitted|acquits|not guilty) /,
    no: / (?:convicted|convicts|found(?: [a-z]+){0,3} guilty|guilty o[fn]|jailed) /,
  },
  {
    yes: / (?:convicted|convicts|found guilty) /,
    no: / (?:cleared|clears|acquitted|acquits|not guilty) /,
  },
  { yes: / (?:charged) /, no: / (?:released without charge) / },
];

/** A headline that asks, hopes or says what did not happen says nothing that can be turned round. */
const open =
  /\?| (?:may|might|could|should|would|if|not|no|never|n't|without|refuses?|refused|denies|denied|declines to|fails? to|failed|urged|calls?|called|wants?|set to|likely|fears?|claims?|says?|how|why|what|when|after|despite|before|to|but) /;
const negated =
  / (?:not|n't|no|never|without|refus\w+ to|declin\w+ to|den(?:y|ied|ies)|ruled out|rejected calls|fail\w+ to|yet to|stopped short of)(?: [a-z']+){0,3} $/;

/** Headline 'Minister quits over leak', body 'has refused to resign over the leak'. */
export const headlineOpposite: HeadlineRule = (inputs) => {
  const first = inputs.split.top[0];
  if (first === undefined) return [];
  // 'rises to 4.7%' has happened; 'to rise' has not.
  const top = lineOf(inputs, first).replace(/ (?:to|from|by) (?=[\d£$€])/g, ' ');
  if (open.test(top)) return [];
  return acts.flatMap(({ yes, no, ofLevel }): HeadlineProblem[] => {
    const level = ofLevel ? levelOf(inputs, first, yes, no) : undefined;
    const said = yes.test(top) && !(no?.test(top) ?? false);
    const turned = no !== undefined && no.test(top) && !yes.test(top);
    if (said) return judge(inputs, first, yes, no, level);
    return turned ? judge(inputs, first, no, yes, level) : [];
  });
};

function judge(
  inputs: HeadlineInputs,
  first: number,
  stated: RegExp,
  opposite: RegExp | undefined,
  level: string | undefined,
): HeadlineProblem[] {
  const { document, split } = inputs;
  const nouns = nounsOf(inputs, first);
  let against: { readonly sentence: number; readonly words: string } | undefined;
  for (const [at, sentence] of split.body.entries()) {
    const line = lineOf(inputs, sentence);
    const told = stated.exec(line);
    // Once said as the headline says it, the rest is detail.
    if (told !== null && !negated.test(line.slice(0, told.index + 1))) return [];
    if (at > 4 || against !== undefined) continue;
    const other = told ?? opposite?.exec(line) ?? null;
    if (other === null) continue;
    const before = line.slice(0, other.index + 1);
    if (told === null && negated.test(before)) continue;
    const near = `${before.slice(-60)}${line.slice(other.index, other.index + 60)}`;
    const shared = [...nouns].filter((noun) => holds(near, noun));
    const ofLevel = level === undefined || holds(before, level);
    if (ofLevel && shared.length * 2 >= nouns.size && shared.length > 0) {
      const from = told === null ? other[0] : `${negated.exec(before)?.[0] ?? ''}${other[0]}`;
      against = { sentence, words: from.replace(/\s+/g, ' ').trim() };
    }
  }
  if (against === undefined) return [];
  const range = sentenceAt(document, first);
  return [
    {
      signal: 'strong',
      message: 'figure',
      range,
      related: [sentenceAt(document, against.sentence)],
      top: document.article.text.slice(range.start, range.end),
      body: against.words,
      sum: [`The body never says what the headline says, and says “${against.words}”`],
    },
  ];
}

function holds(line: string, noun: string): boolean {
  return (line.match(/[a-z-]{3,}/g) ?? []).some((word) => stem(word) === noun);
}

/** What rises in the headline: a toll, which does not sink with the ferry. */
function levelOf(
  inputs: HeadlineInputs,
  first: number,
  yes: RegExp,
  no: RegExp | undefined,
): string | undefined {
  const words = tokensOf(inputs.document, first);
  const verb = words.findIndex(({ lower }) => yes.test(` ${lower} `) || no?.test(` ${lower} `));
  const noun = words.slice(0, Math.max(0, verb)).findLast(({ pos }) => pos === 'NOUN');
  return noun && stem(noun.lower);
}

function nounsOf(inputs: HeadlineInputs, sentence: number): ReadonlySet<string> {
  return new Set(
    tokensOf(inputs.document, sentence)
      .filter(({ pos, lower }) => (pos === 'NOUN' || pos === 'PROPN') && lower.length > 2)
      .filter(
        ({ lower }) =>
          !acts.some(({ yes, no }) => yes.test(` ${lower} `) || no?.test(` ${lower} `)),
      )
      .map(({ lower }) => stem(lower)),
  );
}

function lineOf({ document }: HeadlineInputs, sentence: number): string {
  return ` ${tokensOf(document, sentence)
    .map(({ lower }) => lower)
    .join(' ')} `;
}
