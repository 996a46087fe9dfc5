import { textAt } from '../../domain/article.ts';
import { sentenceAt, type HeadlineRule } from './problem.ts';
import { against, lineOf } from './told-lines.ts';

/** What a careful survey says of itself. */
const disclaimer =
  / (?:sa(?:y|ys|id)|tells?|told|reveals?) nothing about (?!why|how|what|the cause)| (?:not|n't|never|hardly) (?:be |been |a |statistically |fully |meant to be )?(?:representative|projectable)(?: sample)? (?!of (?:other|another|the (?:other|rest)))| (?:can not|cannot|ca n't|not|n't) (?:be )?(?:generali[sz]ed?|extrapolated?|projected|extended) | self-selected | (?:not|n't) (?:a |an )?(?:random|scientific) (?:sample|survey|poll) | speaks? only for (?:those|themselves|its) /;
/** Whom the headline names is who was asked. */
const asked =
  / (?:callers|respondents|users|readers|members|customers|clients|those|visitors|viewers|listeners|participants) /;

/** 'Half of families cannot heat their homes' over a helpline's callers and 'say nothing about households in general'. */
export const headlineScope: HeadlineRule = (inputs) => {
  const { document, split, quantities } = inputs;
  const [first] = split.top;
  if (first === undefined) return [];
  const share = quantities.find(
    ({ sentence, kind }) => sentence === first && (kind === 'share' || kind === 'percent'),
  );
  const title = lineOf(inputs, first);
  if (share === undefined || title.includes('?') || asked.test(title)) return [];
  const found = split.body.find(
    (sentence) =>
      disclaimer.test(lineOf(inputs, sentence)) &&
      !/["“”]/.test(textAt(document.article, sentenceAt(document, sentence))),
  );
  if (found === undefined) return [];
  const body = disclaimer.exec(lineOf(inputs, found))?.[0].trim() ?? '';
  const top = textAt(document.article, share.range);
  return [against(inputs, found, { message: 'certainty', signal: 'some', body, top })];
};
