import type { HeadlineInputs, HeadlineProblem, HeadlineRule } from './problem.ts';
import { against, isOpen, lineOf, titleTokens } from './told-lines.ts';

const up = 'raise|raises|raised|lifts?|lifted|increases?|increased|hikes?|hiked|boosts?|boosted';
const down = 'cuts?|lowers?|lowered|slash|slashes|slashed|reduces?|reduced|trims?|trimmed';
const same = 'unchanged|steady|held|holds|kept|keeps|froze|frozen|on hold|maintained|left at';

/** What is done to a thing, and what is said of it when it was not. */
const groups: readonly { readonly yes: RegExp; readonly no: RegExp }[] = [
  { yes: words(up), no: words(`${same}|${down}|fell|dropped`) },
  { yes: words(down), no: words(`${same}|${up}|rose`) },
  {
    yes: words(
      'approves?|approved|accepts?|accepted|agrees?|agreed|signs?|signed|backs|backed|passes|passed|ratifies|ratified|wins? approval',
    ),
    no: words(
      'rejects?|rejected|turned down|voted down|throws? out|threw out|thrown out|yet to (?:sign|approve|agree|accept|back|vote)|refused|vetoed|defeated|deferred|postponed',
    ),
  },
  {
    yes: words(
      'rejects?|rejected|dismisses|dismissed|throws? out|threw out|blocks|blocked|vetoes|vetoed',
    ),
    no: words(
      'go ahead|goes ahead|proceed|proceeds|approved?|accept|accepted|upheld|allowed|let (?:most|part|some)',
    ),
  },
  {
    yes: words('sacks?|sacked|fires|fired|dismissed|ousts?|ousted'),
    no: words(
      'resigned|quit|stepped down|stood down|retired|left by agreement|remains in (?:post|office)',
    ),
  },
  {
    yes: words(
      'ends|ended|scraps?|scrapped|halts?|halted|stops|stopped|suspends?|suspended|axes|axed|cancels?|cancelled',
    ),
    no: words(
      'go on|goes on|continues?|will continue|remains? in (?:force|place)|kept|extended|renewed',
    ),
  },
  {
    yes: words('reopens?|reopened|opens'),
    no: words(
      'remains? (?:closed|shut)|stays? (?:closed|shut)|still (?:closed|shut)|delayed|put off',
    ),
  },
  {
    yes: words('bans?|banned|outlaws?|outlawed'),
    no: words('allowed|permitted|remains? legal|voluntary|asked (?:not )?to'),
  },
];

function words(source: string): RegExp {
  return new RegExp(` (?:${source}) `);
}

/** Another time, or what somebody wished. */
const elsewhere =
  / (?:had|last|previous|previously|earlier|would|could|may|might|if|wanted|expected|forecast|predicted|a year ago|years ago|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|once|other|others|another|not|n't|never) /;

/** 'Firm raises dividend' over 'the board left the dividend unchanged'. */
export const headlineObject: HeadlineRule = (inputs) => {
  const [first] = inputs.split.top;
  if (first === undefined) return [];
  const title = lineOf(inputs, first);
  if (isOpen(title)) return [];
  return groups.flatMap(({ yes, no }) => {
    const at = yes.exec(title);
    const object = at === null ? undefined : objectOf(inputs, at[0].trim());
    return object === undefined ? [] : judge(inputs, object, yes, no);
  });
};

const breaks: ReadonlySet<string> = new Set(['ADP', 'CCONJ', 'SCONJ', 'VERB', 'AUX']);

/** The noun that the act is done to: 'dividend' of 'raises its quarterly dividend and lifts outlook'. */
function objectOf(inputs: HeadlineInputs, verb: string): string | undefined {
  const tokens = titleTokens(inputs);
  const last = verb.split(' ').at(-1);
  const at = tokens.findIndex(({ lower }) => lower === last);
  let head: string | undefined;
  for (const { lower, pos, index } of tokens.slice(at + 1, at + 6)) {
    // 'accept pay offer'
    const isPart = pos === 'VERB' && inputs.document.tokens[index + 1]?.pos === 'NOUN';
    if (/^[,;:.]$/.test(lower) || (breaks.has(pos) && !isPart)) break;
    if (pos === 'NOUN' && lower.length > 3) head = lower;
  }
  // 'Minister sacked over leak': the one it was done to stands before.
  const before = tokens[at - 1];
  const isNoun = before?.pos === 'NOUN' || (before?.pos === 'PROPN' && at === 1);
  return head ?? (isNoun && /ed$/.test(last ?? '') ? before.lower : undefined);
}

function judge(inputs: HeadlineInputs, object: string, yes: RegExp, no: RegExp): HeadlineProblem[] {
  const noun = new RegExp(` ${object.replace(/(?:ies|y|s)$/, '')}(?:s|ies|y)? `);
  let found: { readonly sentence: number; readonly words: string } | undefined;
  for (const sentence of inputs.split.body) {
    const line = lineOf(inputs, sentence);
    const at = noun.exec(line);
    if (at === null) continue;
    if (yes.test(line)) return [];
    const near = line.slice(Math.max(0, at.index - 50), at.index + at[0].length + 50);
    const words = no.exec(near)?.[0].trim();
    if (words !== undefined && found === undefined && !elsewhere.test(near))
      found = { sentence, words: `${words} (${object})` };
  }
  if (found === undefined) return [];
  return [
    against(inputs, found.sentence, { message: 'figure', signal: 'some', body: found.words }),
  ];
}
