import { isFullName, isOnlyOne } from '../../text/names.ts';
import { readDeaths, type Death } from './deaths.ts';
import type { TimeProblem, TimeRule } from './problem.ts';

/** 'dies at 88' in the headline, 'She was 89' below it. */
export const agesAtDeath: TimeRule = (inputs) => {
  const first = new Map<string, Death>();
  const found: TimeProblem[] = [];
  for (const death of readDeaths(inputs)) {
    const surnames = new Set(
      death.names
        .filter((name) => name.personal || isFullName(name))
        .map((name) => name.words.at(-1) ?? ''),
    );
    const [surname] = surnames;
    // Two names in the sentence: whose age it is would be a guess.
    if (death.age === undefined || surname === undefined || surnames.size !== 1) continue;
    const known = first.get(surname);
    if (known === undefined) first.set(surname, death);
    else if (known.age !== death.age && isOnlyOne(inputs.names, surname)) {
      const [here, there] = [String(death.age), String(known.age)];
      found.push({
        signal: 'strong',
        range: death.sentence.range,
        related: [known.sentence.range],
        stated: `${surname}, dead at ${here}`,
        instead: `elsewhere it says ${there}`,
        sum: [`${here} and ${there} for one age at death`],
      });
    }
  }
  return found;
};
