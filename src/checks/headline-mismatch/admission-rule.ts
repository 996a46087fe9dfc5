import type { HeadlineRule } from './problem.ts';
import { against, lineOf, shared, stemsOf } from './told-lines.ts';

/** What a headline says that somebody said, and the words of which the body must have one. */
const acts: readonly { readonly said: RegExp; readonly borne: RegExp; readonly denied: RegExp }[] =
  [
    {
      said: / (?:admits?|admitted|concedes?|conceded|confesses|confessed|owns up) /,
      borne:
        /\b(?:admi(?:t|ss)\w*|conced\w*|concession|confess\w*|acknowledg\w*|own(?:s|ed) up|apolog\w*|sorry|pleaded guilty|mistakes?|our fault|accept(?:s|ed)? (?:that|responsibility|the|he|she|it|they)|wrong|regrets?|recognis\w+|recogniz\w+|should have|failed|fell short|called (?:him|her|them) to congratulate|congratulat\w*)\b/,
      denied:
        /\b(?:den(?:y|ies|ied)|would not (?:accept|concede|admit|say)|refus\w+ to|reject\w*|disput\w*|insist\w*|no conclusions?|not (?:accept|concede|admit)|had moved|declin\w+ to)\b/,
    },
  ];
const refused = /\b(?:not|n't|never|refus\w+ to|declin\w+ to|without|has yet to) (?:[a-z]+ ){0,2}$/;

/** Headline 'Firm admits it hid fault' over a firm that says it moved at once. */
export const headlineAdmission: HeadlineRule = (inputs) => {
  const [first] = inputs.split.top;
  if (first === undefined) return [];
  const title = lineOf(inputs, first);
  if (/\?| (?:not|n't|refuses?|must|should|urged|fails?|to admit|to concede) /.test(title))
    return [];
  return acts.flatMap(({ said, borne, denied }) => {
    if (!said.test(title)) return [];
    const lines = inputs.split.body.map((sentence) => ({
      sentence,
      line: lineOf(inputs, sentence),
    }));
    const isBorne = lines.some(({ line }) => {
      const at = borne.exec(line);
      return at !== null && !refused.test(line.slice(0, at.index));
    });
    const wanted = stemsOf(title);
    const found = lines.find(({ line }) => denied.test(line) && shared(wanted, line) > 0);
    if (isBorne || found === undefined) return [];
    const body = denied.exec(found.line)?.[0] ?? '';
    return [against(inputs, found.sentence, { message: 'figure', signal: 'some', body })];
  });
};
