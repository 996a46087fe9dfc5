import type { Quantity } from '../../text/quantities.ts';
import { figuresIn } from './clauses.ts';
import { overlap } from './interval.ts';
import { print } from './print.ts';
import type { Rule } from './problem.ts';
import { lineHas, type SentenceView } from './sentence-view.ts';

const gate = / average /;
const speeds: ReadonlyMap<string, string> = new Map([
  ['km/h', 'km'],
  ['mph', 'mile'],
  ['mile/h', 'mile'],
]);
const hours: ReadonlyMap<string, number> = new Map([
  ['second', 1 / 3600],
  ['minute', 1 / 60],
  ['hour', 1],
  ['day', 24],
]);

/** An average speed beside its distance and time: '240 km in three hours, an average of 80 km/h'. */
export const speed: Rule = (view, words) => {
  if (view.marks < 3 || !lineHas(view, gate)) return [];
  // 'an hour and 50 minutes': its hour is no figure
  if (
    / (?:an?|the) (?:hours?|minutes?),? and <| (?:hours?|minutes?) and an? (?:half|quarter)\b/.test(
      view.line,
    )
  )
    return [];
  if (/ (?:rests?|stops?|stopping|breaks?|pauses?|excluding|moving|once|when)\b/.test(view.line))
    return [];
  const quantities = figuresIn(view).map(({ quantity }) => quantity);
  const rates = quantities.filter(({ unit }) => speeds.has(unit));
  const [rate] = rates;
  if (rate === undefined || rates.length > 1) return [];
  const ways = quantities.filter(({ unit }) => unit === speeds.get(rate.unit));
  const [way] = ways;
  const time = timeIn(view, quantities);
  if (way === undefined || ways.length > 1 || time === undefined) return [];
  const given = way.value / time.value;
  const range = { low: way.low / time.high, high: way.high / time.low };
  if (overlap(range, rate) || Math.abs(given / rate.value - 1) < 0.02) return [];
  // Far off, the time is that of another way.
  if (given / rate.value > 3 || given / rate.value < 0.33 || way.ranged || rate.ranged) return [];
  return [
    {
      signal: 'strong',
      stated: `an average of ${words(rate)}`,
      computed: `${print(given, 1)} an hour`,
      sum: [
        `${words(way)} ÷ ${print(time.value, 3)} hours = ${print(given, 1)}, against ${words(rate)}`,
      ],
      figures: [rate, way, ...time.parts],
      sentence: view.sentence,
    },
  ];
};

/** '4hr 15min 6sec' in hours, when the sentence tells one time. */
function timeIn({ document }: SentenceView, quantities: readonly Quantity[]) {
  const parts = quantities.filter(({ kind, unit }) => kind === 'duration' && hours.has(unit));
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined || parts.length > 3) return undefined;
  const beside = parts.every((part, at) => {
    const next = parts[at + 1];
    if (next === undefined) return true;
    const between = document.tokens.slice(part.to, next.from).map(({ lower }) => lower);
    return between.every((word) => word === 'and' || word === ',');
  });
  if (!beside || parts.some(({ hedge, ranged }) => hedge !== 'exact' || ranged)) return undefined;
  const value = parts.reduce((so, part) => so + part.value * (hours.get(part.unit) ?? 0), 0);
  const half = ((last.step > 1 ? 1 : last.step) / 2) * (hours.get(last.unit) ?? 0);
  return { parts, value, low: value - half, high: value + half };
}
