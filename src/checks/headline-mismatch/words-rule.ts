import { findQuotations } from '../../text/quotations.ts';
import { stem } from '../../text/stems.ts';
import {
  sentenceAt,
  tokensOf,
  type HeadlineInputs,
  type HeadlineProblem,
  type HeadlineRule,
} from './problem.ts';

/** So long a saying can be looked for; longer ones are cut and pasted. */
const sayable = { least: 12, most: 160 };
const colon = /^([^:]{2,40}): ((?:i|we|i'm|we're|i've|we've|i'll|we'll)\b[^:]{4,120})$/i;

/** Words that the headline puts into someone's mouth and the body does not hold. */
export const headlineWords: HeadlineRule = (inputs) =>
  inputs.split.top.flatMap((sentence): HeadlineProblem[] => {
    const { document } = inputs;
    const range = sentenceAt(document, sentence);
    const text = document.article.text.slice(range.start, range.end);
    const spoken = quotedIn(text)
      .filter(({ length }) => length >= sayable.least && length <= sayable.most)
      // One word of content in quotation marks is too little to look for: 'I would do it again'.
      .filter((words) => contentOf(words).length > 1);
    const [, who = '', said] = colon.exec(text.replace(/’/g, "'")) ?? [];
    if (said !== undefined && !isLabel(who) && !speaksForItself(inputs)) spoken.push(said);
    return spoken.flatMap((words) => judge(words, range, inputs));
  });

/** What stands between marks, which an apostrophe does not open: 'Berg's plan: what we don't know'. */
function quotedIn(text: string): string[] {
  const paragraphs = [{ kind: 'headline' as const, range: { start: 0, end: text.length } }];
  return findQuotations({ text, paragraphs })
    .filter(({ depth, closed }) => depth === 0 && closed)
    .map(({ inner }) => text.slice(inner.start, inner.end));
}

/** 'Opinion:', 'Live:', 'My life in numbers:' say what the piece is, not who speaks. */
const label =
  /\b(?:opinion|comment|commentary|analysis|exclusive|q ?& ?a|q and a|review|live|watch|listen|read|explainer|explained|letters?|editorial|leader|column|columnist|podcast|video|interview|essay|viewpoint|voices?|diary|profile|feature|breaking|updated?|in pictures|gallery|quiz|recipes?|advice|perspective|long read|obituary|first person|view|as told to|fact[ -]?check|test|tested|travel|fashion|food|books?|film|music|sport|business|money|health|science|my .*|how .*|why .*|what .*)$/i;

function isLabel(who: string): boolean {
  return label.test(who.trim());
}

/** A body that says 'I' and 'we' itself: the headline speaks with its voice. */
function speaksForItself({ document, split }: HeadlineInputs): boolean {
  const own = split.body.filter((sentence) => {
    const words = tokensOf(document, sentence);
    const isQuoted = words.some(({ text }) => /^["“”‘]$/.test(text));
    return !isQuoted && words.some(({ lower }) => ['i', 'we', 'my', 'our', 'us'].includes(lower));
  });
  return own.length >= 2;
}

function judge(
  words: string,
  range: HeadlineProblem['range'],
  inputs: HeadlineInputs,
): HeadlineProblem[] {
  const wanted = contentOf(words);
  if (wanted.length < 1 || words.trim().split(/\s+/).length < 3) return [];
  const held = Math.max(0, ...inputs.split.body.map((sentence) => share(wanted, inputs, sentence)));
  if (held > 0.5 || (held === 0.5 && wanted.length < 4)) return [];
  return [
    {
      signal: held === 0 ? 'strong' : 'some',
      message: 'words',
      range,
      related: [],
      top: words.trim(),
      body: '',
      sum: [
        `Of its ${wanted.length} content words, the closest sentence of the body holds ${Math.round(held * wanted.length)}`,
      ],
    },
  ];
}

const small = new Set(
  'the a an of to in on at by for with and or but i we you he she it they will would can could is are was were be been have has had do does did not no this that these those my our your his her its their as so just very all any'.split(
    ' ',
  ),
);

function contentOf(words: string): string[] {
  const found = words.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? [];
  return [...new Set(found.filter((word) => !small.has(word)).map((word) => stem(word)))];
}

function share(wanted: readonly string[], { document }: HeadlineInputs, sentence: number): number {
  const held = new Set(
    tokensOf(document, sentence).flatMap((token) => [stem(token.lower), stem(token.lemma)]),
  );
  return wanted.filter((word) => held.has(word)).length / wanted.length;
}
