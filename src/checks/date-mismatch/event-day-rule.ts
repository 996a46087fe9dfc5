import { weekdayNames } from '../../text/calendar.ts';
import type { Token } from '../../text/document.ts';
import { plainLine } from '../../text/sentence-line.ts';
import { sentenceRange, type TimeInputs, type TimeRule } from './problem.ts';

/** What happens once in a story; 'it happened' speaks of whichever did. */
const events = new Set(
  'capsize crash collapse sink explode derail overturn collide erupt resign rob'.split(' '),
);
/** What many do: the words before the noun tell who. */
const byKind = new Set(['resign', 'rob']);
const days = new Set(weekdayNames.map((name) => name.toLowerCase()));

const pronouns = new Set(['it', 'he', 'she']);

/** Two of a kind, or one that went on. */
const another =
  /\b(?:again|another|second|third|earlier|ago|before|previous|(?:last|that|same|a) (?:year|month|week)|continued|twice|also|next|following)\b/;

interface EventDay {
  readonly verb: string;
  readonly subject: string;
  readonly day: string;
  readonly sentence: number;
}

/** 'The ferry capsized on Tuesday' … 'It capsized on Monday evening'. */
export const eventDays: TimeRule = (inputs) => {
  const all = inputs.document.sentences.flatMap(({ index }) => eventOf(inputs, index) ?? []);
  if (all.some(({ sentence }) => another.test(plainLine(inputs.document, sentence)))) return [];
  const [first] = all.filter(({ verb }) => verb !== 'happen');
  if (first === undefined) return [];
  const same = all.filter(
    ({ verb, subject }) =>
      verb === 'happen' ||
      (verb === first.verb && (pronouns.has(subject) || subject === first.subject)),
  );
  // Another event of the kind, or a third day: more than one thing happened.
  const told = all.every((event) => same.includes(event));
  const other = same.find(({ day }) => day !== first.day);
  if (!told || other === undefined || new Set(same.map(({ day }) => day)).size > 2) return [];
  const name = (day: string) => `${day[0]?.toUpperCase() ?? ''}${day.slice(1)}`;
  return [
    {
      signal: 'some',
      range: sentenceRange(inputs.document, other.sentence),
      related: [sentenceRange(inputs.document, first.sentence)],
      stated: `on ${name(other.day)}`,
      instead: `elsewhere it says on ${name(first.day)}`,
      sum: [`${name(first.day)} and ${name(other.day)} for one event (${first.verb})`],
    },
  ];
};

function eventOf({ document }: TimeInputs, sentence: number): EventDay | undefined {
  const { tokens, starts } = document;
  const [start, end] = [starts[sentence] ?? 0, starts[sentence + 1] ?? tokens.length];
  for (let at = start + 1; at < end; at += 1) {
    const token = tokens[at] as Token;
    if (token.pos !== 'VERB') continue;
    const happened = token.lower === 'happened' && tokens[at - 1]?.lower === 'it';
    if (!happened && !events.has(token.lemma)) continue;
    if (!/ed$|sank$/.test(token.lower)) continue;
    const day = dayAfter(tokens, at, end);
    if (day === undefined) continue;
    const passive = ['was', 'were'].includes(tokens[at - 1]?.lower ?? '');
    const place = at - (passive ? 2 : 1);
    // 'The finance minister resigned' after 'the prime minister resigned'.
    const kind = tokens[place - 1];
    const named = byKind.has(token.lemma) && ['NOUN', 'ADJ', 'PROPN'].includes(kind?.pos ?? '');
    const subject = `${named ? `${kind?.lower ?? ''} ` : ''}${tokens[place]?.lower ?? ''}`;
    return { verb: happened ? 'happen' : token.lemma, subject, day, sentence };
  }
  return undefined;
}

/** 'capsized on Tuesday', 'capsized in calm water on Tuesday'. */
function dayAfter(tokens: readonly Token[], at: number, end: number): string | undefined {
  for (let index = at + 1; index < Math.min(end, at + 9); index += 1) {
    const word = tokens[index]?.lower ?? '';
    if (/^[,;.]$/.test(word) || tokens[index]?.pos === 'VERB') return undefined;
    if (days.has(word)) return word;
  }
  return undefined;
}
