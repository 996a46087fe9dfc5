import { plainLine } from '../../text/sentence-line.ts';
import { slackOf } from './elapsed-rule.ts';
import { sentenceRange, type TimeInputs, type TimeProblem, type TimeRule } from './problem.ts';

const nowSpans = /\b(?:her|his|its|their) (?:[a-z]+ ){1,3}now (?:[a-z]+ ){1,3}$/;
const firstOnes = /\b(?:first|began|begun|started|opened|founded|launched|since|set up)\b/;

/** 'drilled her first stakes in 1998, and her records now cover 31 years': more than have gone by. */
export const nowCovered: TimeRule = (inputs) => {
  const { document, dates, story } = inputs;
  if (story === undefined) return [];
  return inputs.quantities.flatMap((length): TimeProblem[] => {
    if (length.kind !== 'duration' || length.unit !== 'year') return [];
    const start = document.starts[length.sentence] ?? 0;
    const words = document.tokens.slice(start, length.from).map(({ lower }) => lower);
    const line = `${words.join(' ')} `;
    if (!nowSpans.test(line)) return [];
    // The day of a dateline is no beginning.
    const told = [length.sentence, length.sentence - 1].find((index) =>
      dates.some(
        ({ sentence, day, to }) => sentence === index && day === undefined && to <= length.from,
      ),
    );
    if (told === undefined) return [];
    const [date, ...more] = dates.filter(
      ({ sentence, day, to }) => sentence === told && day === undefined && to <= length.from,
    );
    const before = told === length.sentence ? line : plainLine(document, told);
    if (date?.year === undefined || more.length > 0 || !firstOnes.test(before)) return [];
    const last = story.by === 'latest-year' ? newsYear(inputs, story.year) : story.year;
    if (last === undefined || length.low <= last - date.year + slackOf(length)) return [];
    return [
      {
        signal: 'some',
        range: sentenceRange(document, length.sentence),
        ...(told === length.sentence ? {} : { related: [sentenceRange(document, told)] }),
        stated: `${length.value} years, begun in ${date.year}`,
        instead: `from ${date.year} to ${last} is ${last - date.year} years`,
        sum: [`${last} − ${date.year} = ${last - date.year}`],
      },
    ];
  });
};

/** The last year that a story looks back on in its opening: it is of that year or of the next. */
function newsYear({ document, dates }: TimeInputs, year: number): number | undefined {
  const opening = dates.some(
    (date) => date.year === year && (document.sentences[date.sentence]?.paragraph ?? 9) < 4,
  );
  return opening ? year + 1 : undefined;
}
