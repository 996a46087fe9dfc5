/** One figure of RELIABILITY, measured. */
export interface Row {
  readonly what: string;
  readonly figure: string;
  readonly required: string;
  readonly ok: boolean;
}
