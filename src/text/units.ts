import type { Token } from './document.ts';

export type QuantityKind =
  /** Things counted: people, votes, homes. */
  | 'count'
  | 'money'
  | 'percent'
  /** Percentage points. */
  | 'points'
  /** A third, half, nine in ten: `value` is 0–1. */
  | 'share'
  | 'duration'
  | 'age'
  /** Lengths, weights, speeds, temperatures … */
  | 'measure';

export interface UnitReading {
  readonly kind: QuantityKind;
  /** Canonical: 'GBP', '%', 'year', 'km'. */
  readonly unit: string;
  /** Token after the last of the unit. */
  readonly to: number;
  /** Written before a noun with a hyphen or in the singular: '30-day trial', '£5-million grant'. */
  readonly attributive?: boolean;
}

/** Signs before the number, as wink cuts them, with and without a country. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['$', 'USD'],
  ['us$', 'USD'],
  ['a$', 'AUD'],
  ['au$', 'AUD'],
  ['c$', 'CAD'],
  ['ca$', 'CAD'],
  ['nz$', 'NZD'],
  ['hk$', 'HKD'],
  ['s$', 'SGD'],
  ['r$', 'BRL'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₦', 'NGN'],
  ['₪', 'ILS'],
  ['rs', 'INR'],
  ['usd', 'USD'],
  ['eur', 'EUR'],
  ['gbp', 'GBP'],
  ['chf', 'CHF'],
]);

const words: readonly (readonly [QuantityKind, string, string])[] = [
  ['money', 'GBP', 'pound pounds quid'],
  ['money', 'EUR', 'euro euros eur'],
  ['money', 'USD', 'dollar dollars usd'],
  ['money', 'JPY', 'yen'],
  ['money', 'CNY', 'yuan renminbi'],
  ['money', 'INR', 'rupee rupees'],
  ['money', 'RUB', 'rouble roubles ruble rubles'],
  ['money', 'SEK', 'kronor krona kroner krone'],
  ['money', 'CHF', 'franc francs'],
  ['money', 'ZAR', 'rand'],
  ['money', 'KGS', 'som'],
  ['money', 'KZT', 'tenge'],
  ['money', 'TRY', 'lira liras'],
  ['money', 'ILS', 'shekel shekels'],
  ['money', 'THB', 'baht'],
  ['money', 'PHP', 'peso pesos'],
  ['money', 'PLN', 'zloty zlotys zlotych'],
  ['money', 'HUF', 'forint forints'],
  ['money', 'CZK', 'koruna korunas koruny'],
  ['money', 'AED', 'dirham dirhams'],
  ['money', 'SAR', 'riyal riyals'],
  ['money', 'KES', 'shilling shillings'],
  ['money', 'NGN', 'naira'],
  ['money', 'GHS', 'cedi cedis'],
  ['money', 'MYR', 'ringgit'],
  ['money', 'BDT', 'taka'],
  ['money', 'UAH', 'hryvnia hryvnias'],
  ['money', 'IDR', 'rupiah'],
  ['money', 'BRL', 'reais'],
  ['money', 'GBp', 'pence p'],
  ['money', 'cent', 'cents'],
  ['duration', 'second', 'second seconds'],
  ['duration', 'minute', 'minute minutes min mins'],
  ['duration', 'hour', 'hour hours hr hrs'],
  ['duration', 'day', 'day days'],
  ['duration', 'week', 'week weeks'],
  ['duration', 'month', 'month months'],
  ['duration', 'year', 'year years yr yrs'],
  ['duration', 'decade', 'decade decades'],
  ['measure', 'km', 'km kilometre kilometres kilometer kilometers'],
  ['measure', 'm', 'm metre metres meter meters'],
  ['measure', 'cm', 'cm centimetre centimetres centimeter centimeters'],
  ['measure', 'mm', 'mm millimetre millimetres millimeter millimeters'],
  ['measure', 'mile', 'mile miles'],
  ['measure', 'foot', 'foot feet ft'],
  ['measure', 'inch', 'inch inches'],
  ['measure', 'yard', 'yard yards'],
  ['measure', 'kg', 'kg kilogram kilograms kilo kilos'],
  ['measure', 'g', 'g gram grams'],
  ['measure', 'mg', 'mg milligram milligrams'],
  ['measure', 'tonne', 'tonne tonnes'],
  ['measure', 'ton', 'ton tons'],
  ['measure', 'lb', 'lb lbs'],
  ['measure', 'ounce', 'ounce ounces oz'],
  ['measure', 'litre', 'litre litres liter liters'],
  ['measure', 'gallon', 'gallon gallons'],
  ['measure', 'barrel', 'barrel barrels'],
  ['measure', 'acre', 'acre acres'],
  ['measure', 'hectare', 'hectare hectares ha'],
  ['measure', 'mph', 'mph'],
  ['measure', 'db', 'decibel decibels db'],
  ['measure', 'km/h', 'kph kmh'],
  ['measure', '°C', 'celsius'],
  ['measure', '°', 'degree degrees °'],
  ['measure', 'watt', 'watt watts'],
  ['measure', 'kW', 'kw kilowatt kilowatts'],
  ['measure', 'MW', 'mw megawatt megawatts'],
  ['measure', 'GW', 'gw gigawatt gigawatts'],
  ['measure', 'GB', 'gb gigabyte gigabytes'],
  ['measure', 'TB', 'tb terabyte terabytes'],
  ['measure', 'calorie', 'calorie calories kcal'],
];

const unitWords: ReadonlyMap<string, readonly [QuantityKind, string]> = new Map(
  words.flatMap(([kind, unit, forms]) =>
    forms.split(' ').map((form) => [form, [kind, unit]] as const),
  ),
);

/** Whether a word names a currency: 'kroner', 'rand'. */
export function isCurrency(word: string): boolean {
  return unitWords.get(word)?.[0] === 'money';
}

/** The unit that follows a number at token `at`, or nothing: the number then counts things. */
export function readUnit(
  tokens: readonly Token[],
  at: number,
  end: number,
): UnitReading | undefined {
  const hyphen = tokens[at]?.text === '-' || tokens[at]?.text === '‑';
  const index = hyphen ? at + 1 : at;
  if (index >= end) return undefined;
  const word = tokens[index]?.lower ?? '';
  const next = tokens[index + 1]?.lower ?? '';
  if (word === '%' || word === 'percent' || word === 'pc')
    return percentOrPoints(tokens, index + 1, end);
  if (word === 'per' && next === 'cent') return percentOrPoints(tokens, index + 2, end);
  if (word === 'percentage' && next.startsWith('point'))
    return { kind: 'points', unit: 'pp', to: index + 2 };
  if (word === 'square' || word === 'sq' || word === 'cubic') {
    const base = unitWords.get(next);
    return base?.[0] === 'measure'
      ? {
          kind: 'measure',
          unit: `${word === 'cubic' ? 'cubic' : 'square'} ${base[1]}`,
          to: index + 2,
        }
      : undefined;
  }
  const known = unitWords.get(word);
  if (known === undefined) return undefined;
  const [kind, unit] = known;
  if (kind === 'duration' && unit === 'second' && !word.endsWith('s')) return undefined;
  if (kind === 'duration' && isOld(tokens, index + 1)) return { kind: 'age', unit, to: index + 1 };
  const perHour =
    tokens[index + 1]?.text === '/' || (next === 'per' && tokens[index + 2]?.lower === 'hour');
  if (kind === 'measure' && perHour) return { kind, unit: `${unit}/h`, to: index + 3 };
  return { kind, unit, to: index + 1, ...(hyphen ? { attributive: true } : {}) };
}

/** '5%', '5% points', '5 percent point'. */
function percentOrPoints(tokens: readonly Token[], at: number, end: number): UnitReading {
  const point = at < end && (tokens[at]?.lower ?? '').startsWith('point');
  return point
    ? { kind: 'points', unit: 'pp', to: at + 1 }
    : { kind: 'percent', unit: '%', to: at };
}

function isOld(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]?.lower;
  return (
    next === 'old' ||
    ((next === '-' || next === '–') && /^olds?$/.test(tokens[at + 1]?.lower ?? ''))
  );
}
