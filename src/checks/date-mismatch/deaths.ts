import type { Sentence } from '../../domain/article.ts';
import type { DateMention } from '../../text/dates.ts';
import { grouped } from '../../text/grouped.ts';
import type { NameMention } from '../../text/names.ts';
import { remembered } from '../../text/remembered.ts';
import type { TimeInputs } from './problem.ts';

/** A sentence that tells of a death, with what it names. Read once for all births. */
export interface Death {
  readonly sentence: Sentence;
  readonly names: readonly NameMention[];
  readonly dates: readonly DateMention[];
  readonly age: number | undefined;
}

/** Several rules ask. */
export const readDeaths = remembered((inputs: TimeInputs): readonly Death[] => {
  const names = grouped(inputs.names, ({ sentence }) => sentence);
  const dates = grouped(inputs.dates, ({ sentence }) => sentence);
  return inputs.document.sentences
    .filter(({ index }) => deathIn(inputs, index))
    .map((sentence) => ({
      sentence,
      names: names.get(sentence.index) ?? [],
      dates: dates.get(sentence.index) ?? [],
      age: ageIn(inputs.document, sentence.index) ?? ageNext(inputs.document, sentence.index + 1),
    }));
});

export const deaths = new Set(['died', 'dies', 'death', 'killed', 'dead', 'passed']);

export function deathIn({ document: { tokens, starts } }: TimeInputs, sentence: number): boolean {
  const end = starts[sentence + 1] ?? tokens.length;
  for (let at = starts[sentence] ?? end; at < end; at += 1)
    if (deaths.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** 'aged 84', 'at the age of 84', 'at 84'. */
function ageIn(document: TimeInputs['document'], sentence: number): number | undefined {
  const line = words(document, sentence).join(' ');
  const match =
    /\b(?:aged|at the age of|at age|age) (\d{1,3})\b/.exec(line) ??
    /\b(?:died|dies|dead)[^.;]{0,30}? (?:at|aged|,) (\d{2,3}) ?(?:[.,]|$)/.exec(line);
  return match === null ? undefined : Number(match[1]);
}

/** 'She was 88.' right after the sentence that tells of the death. */
function ageNext(document: TimeInputs['document'], sentence: number): number | undefined {
  const match = /^(?:he|she) was (?:aged )?(\d{2,3})(?: years old)? [.,]/.exec(
    words(document, sentence).join(' '),
  );
  return match === null ? undefined : Number(match[1]);
}

export function words(document: TimeInputs['document'], sentence: number): string[] {
  return document.tokens
    .slice(document.starts[sentence], document.starts[sentence + 1])
    .map((token) => token.lower);
}
