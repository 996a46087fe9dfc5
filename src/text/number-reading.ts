/** A number as written, before any unit. */
export interface NumberReading {
  /** First token and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** Size of the last digit that was written: 91,000 → 1,000; 4.1 million → 100,000; 47 → 1. */
  readonly step: number;
  readonly form: 'digits' | 'words' | 'fraction';
}
