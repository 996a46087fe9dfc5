import type { FindingBlock } from '../chat/reply.ts';

/** Contract of `Reply.summary`. */
const spokenMax = 1500;
const automated = 'Automated; a person decides.';

/**
 * The reply as it is read out: each finding in one sentence, as many as fit, the others counted.
 * @param opening what was found, in what
 */
export function spokenFindings(
  opening: string,
  cards: readonly FindingBlock[],
  total: number,
): string {
  const spoken: string[] = [];
  const room = spokenMax - opening.length - automated.length - 60;
  let used = 0;
  for (const card of cards) {
    const sentence = spokenFinding(card);
    if (used + sentence.length + 1 > room) break;
    used += sentence.length + 1;
    spoken.push(sentence);
  }
  const left = total - spoken.length;
  const more = left === 0 ? [] : [`And ${left} more, in the report.`];
  return [opening, ...spoken, ...more, automated].join(' ');
}

/** '1, strong: Figures differ: “25,000 in 2023”. Both give the number …' */
function spokenFinding({ number, signal, title, quotes, why }: FindingBlock): string {
  const [first] = quotes;
  const quote = first === undefined ? '' : `: “${first.text}” (${first.place})`;
  return `${number}, ${signal}: ${title}${quote}. ${ended(why)}`;
}

function ended(sentence: string): string {
  return /[.!?…]["”’)]?$/u.test(sentence) ? sentence : `${sentence}.`;
}
