import { stem } from '../../text/stems.ts';
import type { HeadlineInputs, HeadlineRule } from './problem.ts';
import { against, lineOf, shared, stemsOf, titleTokens } from './told-lines.ts';

const whole =
  / (?<all>every|all(?: of)?(?: the| its| their)?(?: (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}))?|each|no|none of the) (?<noun>[a-z-]{4,}) /;
/** '30 applicants for every seat' */
const ratio = / (?:\d+|[a-z]+) [a-z]+ for (?:every|each) /;
const number =
  '(?:\\d{1,3}(?:,\\d{3})*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty)';
/** Some and not all of them: 'two of the nine', 'most of the pupils', 'half of them'. */
const part = new RegExp(
  ` (?<part>(?:${number}|most|some|many|half|a third|a few|several|none) of (?:the |its |their |them|those )(?:${number}\\b ?|[a-z-]+ ?)?)`,
);
const rest = / (?:the (?:other|remaining|rest)|others|except|apart from|but not) /;
const never =
  / (?:everyone|everybody|none|without exception|all (?:of them|two|three|four|five|six|seven|eight|nine|ten|\d+)) /;
const wholly =
  / (?:every|all|each|both)(?: of)?(?: the| its| their| those| these)? ((?:[a-z0-9'-]+ ){1,3})/g;

/** Headline 'every restaurant is full' over 'At two of the nine there is not a table … The other seven found room'. */
export const headlineEvery: HeadlineRule = (inputs) => {
  const [first] = inputs.split.top;
  if (first === undefined) return [];
  const title = lineOf(inputs, first);
  const told = whole.exec(title);
  const noun = told?.groups?.noun;
  if (
    told === null ||
    noun === undefined ||
    title.includes('?') ||
    / (?:not|n't) /.test(title) ||
    ratio.test(title)
  )
    return [];
  const one = stem(compound(inputs, noun));
  const year = / (?:19|20)\d\d /.exec(title)?.[0];
  // 'Chain to shut all its shops': what is said of them stands before.
  const behind = stemsOf(title.slice(told.index + told[0].length - 1));
  const predicate = behind.size > 0 ? behind : stemsOf(title.slice(0, told.index + 1));
  const lines = inputs.split.body.map((sentence) => ({ sentence, line: lineOf(inputs, sentence) }));
  if (lines.some(({ line }) => isWhole(line, one))) return [];
  const found = lines.find(({ line }, at) => {
    const before = lines[at - 1]?.line ?? '';
    if (!part.test(line) || !(stemsOf(line).has(one) || stemsOf(before).has(one))) return false;
    if (year !== undefined && line.includes(year)) return true;
    return shared(predicate, line) > 0 || rest.test(`${line}${lines[at + 1]?.line ?? ''}`);
  });
  if (found === undefined) return [];
  const body = part.exec(found.line)?.groups?.part?.trim() ?? '';
  const top = `${told.groups?.all ?? ''} ${noun}`;
  return [against(inputs, found.sentence, { message: 'figure', signal: 'some', body, top })];
};

/** Said of all of them: 'each of its shops', not 'every Thursday in the shop'. */
function isWhole(line: string, one: string): boolean {
  if (!stemsOf(line).has(one)) return false;
  return (
    never.test(line) || [...line.matchAll(wholly)].some((match) => stemsOf(match[1] ?? '').has(one))
  );
}

/** The thing itself: 'home' of 'every council home'. */
function compound(inputs: HeadlineInputs, noun: string): string {
  const tokens = titleTokens(inputs);
  let at = tokens.findIndex(({ lower }) => lower === noun);
  // Taggers take 'rescued' for a noun.
  while (at >= 0 && tokens[at + 1]?.pos === 'NOUN' && !/ed$/.test(tokens[at + 1]?.lower ?? ''))
    at += 1;
  return tokens[at]?.lower ?? noun;
}
