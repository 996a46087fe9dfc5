/** A time that a sentence names. */
export interface Period {
  readonly from: number;
  readonly to: number;
  /** Canonical: '2023', '2023-05', 'Q1 2023', 'FY 2023', 'this year', 'since 2019', 'Tuesday'. */
  readonly key: string;
  /** A span such as 'since 2019' or 'over ten years', a rate such as 'a year', or a point. */
  readonly sort: 'point' | 'span' | 'rate';
}
