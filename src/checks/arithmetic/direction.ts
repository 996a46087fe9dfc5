import type { Quantity } from '../../text/quantities.ts';
import { figuresIn } from './clauses.ts';
import { print, printLike } from './print.ts';
import type { Problem, Rule } from './problem.ts';
import { lineHas, matches, type SentenceView } from './sentence-view.ts';

const up =
  'rose|rises?|risen|rising|increased?|increases|increasing|grew|grows?|grown|growing|jumped|climbed|surged|soared|gained|expanded|swelled|up';
const down =
  'fell|falls?|fallen|falling|dropped|drops?|declined?|declines|decreased?|shrank|shrunk|slumped|plunged|tumbled|slid|dipped|plummeted|reduced|slashed|down';
const some = '(?:(?:[a-z]{1,14}|(?:19|20)\\d\\d) ){0,7}?';

const patterns: readonly RegExp[] = [
  // 'fell from 40 in 2010 to 45', 'up from 12% to 9%'
  ` (?<way>${up}|${down}) ${some}from ${some}<[cmpud](?<from>\\d+)> ${some}to ${some}<[cmpud](?<to>\\d+)>`,
  // 'fell to 45 from 40'
  ` (?<way>${up}|${down}) ${some}to ${some}<[cmpud](?<to>\\d+)>,? ${some}from ${some}<[cmpud](?<from>\\d+)>`,
].map((source) => new RegExp(source, 'g'));

const falls = new RegExp(`^(?:${down})$`);

/** Where a smaller number is further up, or a number is no amount; a currency falls as it takes more of it to buy a dollar. */
const otherScale =
  /\b(?:rank(?:s|ed|ing|ings)?|place[ds]?|position|table|league|chart|charts|seed|seeded|odds|minus|zero|handicap|grade|class|range[sd]?|ranging|aged|scale|yen|rupees?|rou?bles?|lira|pesos?|naira|rand|yuan|krona|forint|zloty|currency|exchange|ratings?|magnitude|(?:to|against) the (?:us |british )?(?:dollar|euro|pound))\b/;

const look: Rule = (view, words) => {
  if (lineHas(view, otherScale)) return [];
  const seen = new Set<number>();
  return patterns.flatMap((pattern) =>
    matches(view, pattern).flatMap(({ groups, figure }): Problem[] => {
      const [from, to] = [figure('from'), figure('to')];
      const fell = falls.test(groups.way ?? '');
      if (seen.has(to.index) || !clear(from, to) || !isOneRate(view, from, to)) return [];
      if (fell ? to.low <= from.high : to.high >= from.low) return [];
      seen.add(to.index);
      const gap = Math.abs(to.value - from.value);
      const given = from.kind === 'percent' ? `${print(gap, 2)} points` : printLike(gap, words(to));
      return [
        {
          signal: 'strong',
          stated: `${groups.way ?? ''} from ${words(from)} to ${words(to)}`,
          computed: `${fell ? 'a rise' : 'a fall'} of ${given}`,
          sum: [`${words(to)} is ${fell ? 'more' : 'less'} than ${words(from)}`],
          figures: [from, to],
          sentence: view.sentence,
        },
      ];
    }),
  );
};

/** 'from 40 readers a day to 45 a week': not of one time. */
function isOneRate(view: SentenceView, ...levels: readonly Quantity[]): boolean {
  const [one, two] = levels.map((level) => {
    const right = figuresIn(view).find(({ quantity }) => quantity === level)?.right ?? '';
    return /^(?: [a-z]+)? (?:an?|per|each|every) ([a-z]+)\b/.exec(right)?.[1];
  });
  return one === undefined || two === undefined || one === two;
}

/** Two plain amounts of one thing; temperatures may be below zero without saying so. */
function clear(from: Quantity, to: Quantity): boolean {
  if (from.kind !== to.kind || from.unit !== to.unit || from.ranged || to.ranged) return false;
  if (from.hedge !== 'exact' || to.hedge !== 'exact') return false;
  return !/^(?:°|c|f|celsius|fahrenheit|degree)/i.test(from.unit);
}

/** Words without which none of the patterns can match: most sentences stop here. */
const gate = / from .{0,80}<[cmpud]\d/;

/** A change that goes the other way than its word says: 'fell from 40 to 45'. */
export const direction: Rule = (view, words, before) =>
  lineHas(view, gate) ? look(view, words, before) : [];
