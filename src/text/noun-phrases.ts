/** Token indexes, end exclusive. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
}

export const nominal = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'SYM']);

export const linking = new Set([
  'of',
  'in',
  'at',
  'for',
  'from',
  'with',
  'on',
  'to',
  'about',
  'within',
  'inside',
  'under',
  'near',
  'behind',
  'against',
  'over',
  'between',
  'among',
  'by',
  'into',
  'outside',
  'across',
]);

export const participles = new Set(
  'briefed involved speaking based led named called known written obtained seen leaked published released posted conducted commissioned compiled working living'.split(
    ' ',
  ),
);
