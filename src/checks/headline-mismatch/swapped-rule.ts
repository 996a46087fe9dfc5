import type { Token } from '../../text/document.ts';
import { stem } from '../../text/stems.ts';
import { tokensOf, type HeadlineInputs, type HeadlineRule } from './problem.ts';
import { against, isOpen, lineOf } from './told-lines.ts';

/** What one party does to another, each deed with its forms: the participle last. */
const deeds: readonly string[] = [
  'attack attacks attacking attacked',
  'assault assaults assaulting assaulted',
  'sue sues suing sued',
  'shoot shoots shooting shot',
  'stab stabs stabbing stabbed',
  'bite bites biting bit bitten',
  'punch punches punching punched',
  'slap slaps slapping slapped',
  'ram rams ramming rammed',
  'chase chases chasing chased',
  'rob robs robbing robbed',
  'rescue rescues rescuing rescued',
  'save saves saving saved',
  'kidnap kidnaps kidnapping kidnapped',
  'poison poisons poisoning poisoned',
  'kill kills killing killed',
  'threaten threatens threatening threatened',
  'beat beats beating beat beaten defeat defeats defeating defeated',
  'thrash thrashes thrashing thrashed',
  'buy buys buying bought acquire acquires acquiring acquired',
  'accuse accuses accusing accused',
  'blame blames blaming blamed',
  'criticise criticises criticising criticised criticize criticizes criticizing criticized',
  'sack sacks sacking sacked fire fires firing fired',
  'oust ousts ousting ousted',
  'insult insults insulting insulted',
  'arrest arrests arresting arrested',
  'spit spits spitting spat',
  'praise praises praising praised',
];
const deedOf = new Map(
  deeds.flatMap((forms, deed) => forms.split(' ').map((form) => [form, deed] as const)),
);
const beating = deedOf.get('beat');

interface Deed {
  readonly deed: number;
  readonly doer: ReadonlySet<string>;
  readonly done: ReadonlySet<string>;
}

/** Among so many opening sentences the deed is told again. */
const opening = 5;

/** 'Bus driver attacks passenger' over 'A bus driver was attacked by a passenger': the other one did it. */
export const headlineSwapped: HeadlineRule = (inputs) => {
  const [first] = inputs.split.top;
  if (first === undefined || isOpen(lineOf(inputs, first))) return [];
  const [stated, ...more] = deedsIn(tokensOf(inputs.document, first));
  if (stated === undefined || more.length > 0 || meet(stated.doer, stated.done)) return [];
  let found: number | undefined;
  for (const sentence of inputs.split.body) {
    for (const told of deedsIn(tokensOf(inputs.document, sentence))) {
      if (told.deed !== stated.deed) continue;
      const asStated = meet(told.doer, stated.doer) || meet(told.done, stated.done);
      if (asStated) return [];
      const turned = meet(told.doer, stated.done) && meet(told.done, stated.doer);
      if (turned && sentence < (inputs.split.body[opening] ?? Infinity)) found ??= sentence;
    }
  }
  if (found === undefined) return [];
  const body = bodyOf(inputs, found);
  return [against(inputs, found, { message: 'figure', signal: 'some', body })];
};

function bodyOf({ document }: HeadlineInputs, sentence: number): string {
  const range = document.sentences[sentence]?.range;
  const text = range ? document.article.text.slice(range.start, range.end) : '';
  return text.length > 90 ? `${text.slice(0, 90)}…` : text;
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((word) => other.has(word));
}

/** Who does what to whom, wherever both stand right beside the verb. */
function deedsIn(tokens: readonly Token[]): Deed[] {
  return tokens.flatMap(({ lower }, at): Deed[] => {
    if (lower === 'over' && /^(?:wins?|victory|triumph)$/.test(tokens[at - 1]?.lower ?? ''))
      return deedFrom(beating, opener(tokens, at - 1), phraseFrom(tokens, at + 1));
    if (lower === 'to' && isLost(tokens, at))
      return deedFrom(beating, phraseFrom(tokens, at + 1), opener(tokens, at));
    const deed = deedOf.get(lower);
    if (deed === undefined || at === 0 || tokens[at - 1]?.lower === 'to') return [];
    const before = phraseBefore(tokens, at);
    if (tokens[at + 1]?.lower === 'by') return deedFrom(deed, phraseFrom(tokens, at + 2), before);
    const passive = tokens.slice(Math.max(0, at - 3), at).some((one) => be.test(one.lower));
    if (passive && !lower.endsWith('ing')) return [];
    return deedFrom(deed, before, phraseFrom(tokens, at + 1));
  });
}

const be = /^(?:be|been|being|was|were|is|are|got|gets)$/;

/** 'lost 2-1 to Holm'. */
function isLost(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }) => /^(?:lost|lose|loses|defeat|fell)$/.test(lower));
}

function deedFrom(
  deed: number | undefined,
  doer: ReadonlySet<string>,
  done: ReadonlySet<string>,
): Deed[] {
  return deed === undefined || doer.size === 0 || done.size === 0 ? [] : [{ deed, doer, done }];
}

/** The noun phrase that begins at a token, as stems. */
function phraseFrom(tokens: readonly Token[], from: number): ReadonlySet<string> {
  let at = from;
  while (/^(?:DET|NUM|ADJ|PRON)$/.test(tokens[at]?.pos ?? '') || tokens[at]?.lower === 'its')
    at += 1;
  return nounsFrom(tokens, at, 1);
}

/** The noun phrase right before a verb, over what says how or who. */
function phraseBefore(tokens: readonly Token[], verb: number): ReadonlySet<string> {
  let at = verb - 1;
  while (
    at > verb - 5 &&
    (/^(?:ADV|AUX|NUM)$/.test(tokens[at]?.pos ?? '') ||
      /^(?:,|who|which|that|has|had|have|is|are|was|were|been|be)$/.test(tokens[at]?.lower ?? ''))
  )
    at -= 1;
  return nounsFrom(tokens, at, -1);
}

/** What the sentence opens with: who wins or loses. */
function opener(tokens: readonly Token[], before: number): ReadonlySet<string> {
  const at = tokens.findIndex(({ pos }, index) => index < before && isNoun(pos));
  return at < 0 ? new Set() : nounsFrom(tokens, at, 1);
}

function nounsFrom(tokens: readonly Token[], from: number, step: 1 | -1): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = from; isNoun(tokens[at]?.pos); at += step) {
    const word = tokens[at]?.lower ?? '';
    if (word.length > 2) found.add(stem(word));
  }
  return found;
}

function isNoun(pos: string | undefined): boolean {
  return pos === 'NOUN' || pos === 'PROPN';
}
