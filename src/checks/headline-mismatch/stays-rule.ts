import type { HeadlineRule } from './problem.ts';
import { against, lineOf } from './told-lines.ts';

/** Somebody loses or gives up an office. */
const leaves =
  / (?:sacks?|sacked|sacking|fires|fired|ousts?|ousted|dismisses|dismissed|axed|quits?|resigns?|resigned|steps? down|stepped down|stands? down|stood down) (?!shots?|rounds|at|on|into|up|as|an?|charges?|case|appeal|claims?|suit)/;
const open =
  /\?| (?:may|might|could|should|would|must|if|not|n't|never|urged|calls?|called|wants?|threat\w*|refus\w+|to (?:be )?(?:sack|fire|quit|resign|step)|why|how|what|nearly|almost|demands?|vows?|rumou?rs?|denies|denied|after being|unfairly|wrongly) /;
/** In other words, the body may say it too. */
const gone =
  / (?:sack\w*|fired(?! (?:\d|shots?|rounds|at|on|into|up|one|two|three|several|a|an|the) )|firing|oust\w*|dismiss\w*|axed|remov\w+|let go|lost (?:his|her|their|its|the)|parted (?:company|ways)|part(?:s|ing)? company|reliev\w+|stripped|terminat\w*|quit\w*|resign\w*|step(?:s|ped|ping) (?:down|aside|back)|st(?:and|ands|ood|anding) (?:down|aside)|leav(?:e|es|ing)|left (?!on good terms|with a reference|of (?:his|her|their) own|behind|hand|wing|side|foot|when)|gone|goes|departs?|departed|departure|exit\w*|successor|succeed\w*|replac\w*|reign|tenure|out of (?:a job|work|office)|ended|outgoing|former|bows? out|hand(?:s|ed) (?:in|over)|redundan\w*|suspend\w*|demot\w*|end of) /;
const unsaid =
  /(?: (?:not|n't|never|nobody|no one|meant to|wanted to|wants to|called? (?:for|on)|calling for|calls for|demand\w*|urg\w+|refus\w+|considered|asked|threaten\w*|thought|whether|if|rather than|denie[sd]|speculat\w*|rumou?r\w*)(?: [a-z']+){0,5}) $/;
const stays =
  / (?:(?:keeps?|retains?|will keep|will retain|hold(?:s)? on to) (?:his|her|their|the|both|all|most|[a-z]+ (?:,|and))|(?:will |would |is to |are to )?(?:stay|stays|remain|remains|carry on|carries on|continue|continues)(?: on)? (?:in (?:his|her|their|the) (?:post|job|role|office|place|position|cabinet)|in (?:post|office|charge|place)|as (?!parish)|a member|at the (?:helm|head)|until|for (?:now|the time))|(?:had |has )?(?:gave|given|handed in) (?:his|her|their )?(?:notice|own notice)|(?:his|her|their) own (?:accord|free will)|left on good terms|left with a reference|never (?:been )?(?:on (?:its|the|our) payroll|employed)|(?:has|have|is|was) (?:not|n't) (?:been )?(?:sacked|fired|dismissed|ousted|resigned|quit|resigning|quitting)|nobody (?:let|sacked|fired) (?:him|her|them)|would carry on|will carry on) /;
/** Of one person, and not of the deputy. */
const another =
  / (?:assistant|deputy|others?|another|rest of|brother|sister|wife|husband|colleagues?|team|club|they) /;

/** 'Minister sacked' over a minister who keeps the office; 'fired worker' over one who left on good terms. */
export const headlineStays: HeadlineRule = (inputs) => {
  const [first] = inputs.split.top;
  if (first === undefined) return [];
  const title = lineOf(inputs, first);
  if (!leaves.test(title) || open.test(title)) return [];
  let found: { readonly sentence: number; readonly words: string } | undefined;
  for (const sentence of inputs.split.body) {
    const line = lineOf(inputs, sentence);
    const words = stays.exec(line)?.[0].trim();
    if (words !== undefined && found === undefined && !another.test(line))
      found = { sentence, words };
    const at = gone.exec(line.replace(stays, ' '));
    if (at !== null && !unsaid.test(line.replace(stays, ' ').slice(0, at.index + 1))) return [];
  }
  if (found === undefined) return [];
  return [
    against(inputs, found.sentence, { message: 'figure', signal: 'some', body: found.words }),
  ];
};
