import { stem } from '../../text/stems.ts';
import type { Figure } from './clauses.ts';

/** Words that end what a figure counts: '31 points from 12 games' counts points. */
const stop =
  /^(?:a|am|are|be|been|being|do|did|does|can|could|would|should|may|might|must|already|also|because|if|not|only|just|too|then|there|these|those|its|their|his|her|our|what|above|across|after|along|an|and|around|as|at|before|behind|below|beside|between|by|during|inside|near|outside|through|towards|without|but|each|every|for|from|had|has|have|he|in|into|is|it|last|left|more|next|now|of|on|or|out|over|per|she|since|so|still|remain|remains|than|that|the|they|this|to|under|until|up|was|were|when|where|which|while|who|will|with|fewer|less|today|made|seen|sold|paid|spent|built|held|won|lost|taken|given|sent|found|came|went|[a-z]+ed)$/;

/** Stems of up to three words that say what a figure counts: ' new council homes in 2005' → new, council, hom. */
export function countedBy({ right }: Figure): readonly string[] {
  const stems: string[] = [];
  for (const word of /^(?: [a-z-]+)+/.exec(right)?.[0].trim().split(' ') ?? []) {
    if (stop.test(word) || stems.length === 3) break;
    if (word !== '-') stems.push(stem(word));
  }
  return stems;
}

/** Both measure, or count, the same thing as far as their own words tell; a bare number goes with any. */
export function countAlike(a: Figure, b: Figure): boolean {
  if (a.quantity.kind !== 'count' || b.quantity.kind !== 'count') return true;
  const [one, two] = [countedBy(a), countedBy(b)];
  return one.length === 0 || two.length === 0 || one.some((word) => two.includes(word));
}
