import type { Quantity } from '../../text/quantities.ts';
import { sameUnit } from './interval.ts';
import { print } from './print.ts';
import type { Problem, Rule } from './problem.ts';
import { gap, matches } from './sentence-view.ts';

const up =
  'rose|risen|rises?|rising|increased|increases?|grew|grown|climbed|jumped|surged|soared|up';
const down =
  'fell|fallen|falls?|falling|dropped|drops?|declined|declines?|decreased|shrank|shrunk|plunged|tumbled|slumped|dipped|plummeted|down';
const few = '(?: (?:[a-z]{1,14}|(?:19|20)\\d\\d)){0,4}?';
const value = (group: string) => `<[cmupd](?<${group}>\\d+)>`;

const patterns: readonly RegExp[] = [
  // 'fell from 40 to 45'
  ` (?<way>${up}|${down})${few} from ${value('from')}${gap(30, ',:(-')} to ${value('to')}(?! ?(?:to|-|or)\\b)`,
  // 'dropped to £45 from £40'
  ` (?<way>${up}|${down})${few} to ${value('to')}${gap(30, ',:(-')},? (?:from|compared with|compared to|against) ${value('from')}`,
].map((source) => new RegExp(source, 'g'));

/** Scales that are read from either end: a currency falls when it takes more of it to buy a dollar. */
const eitherWay =
  / (?:yen|rupees?|rubles?|roubles?|lira|peso|pesos|naira|rand|won|yuan|krona|krone|forint|zloty|currency|currencies|exchange|ranks?|ranked|ranking|rankings|places?|positions?|tables?|league|odds|ratings?|grades?|divisions?|class|category|threat|alert|magnitude|minus|below zero|degrees?|handicap|seeds?|seeded|ratio|index|yields?)\b/;
const below = /(?:^|[ (])[-−] ?<[cmup]\d+>| minus <| -\d/;

const look: Rule = (view, words) => {
  if (eitherWay.test(view.line) || below.test(view.line)) return [];
  return patterns.flatMap((pattern) =>
    matches(view, pattern).flatMap(({ groups, figure }) =>
      judge(
        figure('from'),
        figure('to'),
        new RegExp(`^(?:${down})$`).test(groups.way ?? ''),
        view.sentence,
        words,
      ),
    ),
  );
};

function judge(
  from: Quantity,
  to: Quantity,
  falls: boolean,
  sentence: number,
  words: (quantity: Quantity) => string,
): Problem[] {
  if (!sameUnit(from, to) || from.hedge !== 'exact' || to.hedge !== 'exact') return [];
  const turned = falls ? to.low > from.high : to.high < from.low;
  if (!turned) return [];
  const way = falls ? 'a fall' : 'a rise';
  return [
    {
      // 'fell from 10% to 15%' may give two sizes of fall.
      signal: from.kind === 'percent' ? 'some' : 'strong',
      stated: `${way} from ${words(from)} to ${words(to)}`,
      computed: falls ? 'a rise' : 'a fall',
      sum: [`${words(to)} is ${falls ? 'more' : 'less'} than ${words(from)}`, sizeOf(from, to)],
      figures: [from, to],
      sentence,
    },
  ];
}

function sizeOf(from: Quantity, to: Quantity): string {
  return `From the one to the other: ${print((to.value / from.value - 1) * 100, 1)}%`;
}

/** Words without which none of the patterns can match: most sentences stop here. */
const gate = / (?:from|against|compared with|compared to) .{0,40}<[cmupd]\d/;

/** A rise that goes down or a fall that goes up: 'fell from 40 to 45'. */
export const direction: Rule = (view, words, before) =>
  gate.test(view.line) ? look(view, words, before) : [];
