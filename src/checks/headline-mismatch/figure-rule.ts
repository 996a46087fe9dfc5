import { textAt } from '../../domain/article.ts';
import type { Quantity } from '../../text/quantities.ts';
import { canAgree } from '../../text/rounding.ts';
import { isOutcome, topicIn } from '../../text/scope-topic.ts';
import { followsFromTwo } from './follows.ts';
import { isTally } from './lead-rule.ts';
import {
  sentenceAt,
  type HeadlineInputs,
  type HeadlineProblem,
  type HeadlineRule,
} from './problem.ts';

/** Headline '30 hurt', body '13 people were treated'. */
export const headlineFigure: HeadlineRule = (inputs) => {
  const top = new Set(inputs.split.top);
  const body = inputs.quantities.filter((quantity) => !top.has(quantity.sentence));
  return inputs.quantities
    .filter((quantity) => top.has(quantity.sentence) && isClaim(quantity, inputs))
    .flatMap((quantity) => judge(quantity, body, inputs));
};

/** Things that a listicle counts: its own items. */
const items = new Set(
  'tip way thing reason step fact trend idea idea lesson question mistake sign secret hack rule recipe example tool app book movie film show place type habit benefit pick option best photo takeaway point key moment skill strategy technique product brand game song month style story part'.split(
    ' ',
  ),
);

function isClaim(quantity: Quantity, { scopes, document }: HeadlineInputs): boolean {
  const scope = scopes[quantity.index];
  if (quantity.ranged || quantity.form === 'fraction' || scope === undefined || scope.modal)
    return false;
  if (!['count', 'money', 'percent', 'measure'].includes(quantity.kind)) return false;
  const text = document.article.text.slice(
    document.sentences[quantity.sentence]?.range.start,
    quantity.range.start,
  );
  const opens = /^\W*(?:the |top |our |my )*(?:top |best )?$/i.test(text);
  const listicle =
    quantity.kind === 'count' &&
    quantity.value <= 101 &&
    opens &&
    !isOutcome(topicOf(quantity, { document, scopes }));
  return !listicle && !items.has(scope.topic);
}

function topicOf(
  quantity: Quantity,
  { document, scopes }: Pick<HeadlineInputs, 'document' | 'scopes'>,
): string {
  const end = document.starts[quantity.sentence + 1] ?? document.tokens.length;
  const start = document.starts[quantity.sentence] ?? 0;
  const own = scopes[quantity.index]?.topic ?? '';
  if (quantity.kind !== 'count' || isOutcome(own)) return own;
  return (
    topicIn(document.tokens, quantity.to, Math.min(end, quantity.to + 3)) ??
    topicIn(document.tokens, Math.max(start, quantity.from - 3), quantity.from) ??
    own
  );
}

function judge(
  quantity: Quantity,
  body: readonly Quantity[],
  inputs: HeadlineInputs,
): HeadlineProblem[] {
  const { document } = inputs;
  const alike = body.filter(
    (other) => other.kind === quantity.kind && other.unit === quantity.unit,
  );
  if (
    body.some((other) => other.value === quantity.value) ||
    alike.some((other) => canAgree(bounded(quantity), bounded(other)))
  )
    return [];
  const topic = topicOf(quantity, inputs);
  const same =
    topic === ''
      ? []
      : alike.filter(
          (other) =>
            topicOf(other, inputs) === topic &&
            !other.ranged &&
            inputs.scopes[other.index]?.part !== true,
        );
  if (isSum(quantity, alike) || isTally(inputs, quantity, alike)) return [];
  const written = textAt(document.article, quantity.range);
  const first = same[0];
  if (first !== undefined) {
    const settled =
      new Set(same.map((other) => other.value)).size === 1 &&
      (isOutcome(topic) || same.length > 1 || quantity.kind !== 'count');
    return [
      {
        signal: settled ? 'strong' : 'some',
        message: 'figure',
        range: sentenceAt(document, quantity.sentence),
        related: [sentenceAt(document, first.sentence)],
        top: written,
        body: textAt(document.article, first.range),
        sum: [
          `Headline: ${written}; body: ${same.map((other) => textAt(document.article, other.range)).join(', ')}`,
        ],
      },
    ];
  }
  if (
    quantity.kind === 'measure' ||
    (quantity.kind === 'count' && !isOutcome(topic)) ||
    alike.length === 0 ||
    (quantity.kind === 'percent' && followsFromTwo(inputs, quantity, body))
  )
    return [];
  return [
    {
      signal: 'some',
      message: 'missing',
      range: sentenceAt(document, quantity.sentence),
      related: [],
      top: written,
      body: '',
      sum: [
        `Headline: ${written}; figures of that kind in the body: ${alike
          .slice(0, 8)
          .map((other) => textAt(document.article, other.range))
          .join(', ')}`,
      ],
    },
  ];
}

/** 'More than 1,200' may stand for 1,500, not for any number above. */
function bounded(quantity: Quantity): Quantity {
  const { value, low, high } = quantity;
  return {
    ...quantity,
    low: low === -Infinity ? value * 0.7 : low,
    high: high === Infinity ? value * 1.35 : high,
  };
}

/** '12 dead' over 'ten adults and two children': two or all of the body's figures together. */
function isSum(quantity: Quantity, alike: readonly Quantity[]): boolean {
  const values = alike.slice(0, 40).map((other) => other.value);
  if (values.reduce((sum, value) => sum + value, 0) === quantity.value) return true;
  return values.some((one, index) =>
    values
      .slice(index + 1)
      .some((two) => one + two === quantity.value || Math.abs(one - two) === quantity.value),
  );
}
