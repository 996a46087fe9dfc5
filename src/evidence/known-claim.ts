/** A claim that is looked for. */
export interface ClaimQuery {
  readonly text: string;
  /** The sentences beside it, which may say what it is about. */
  readonly around?: string;
  /** Who says it, when that is known. */
  readonly speaker?: string;
  /** ISO day on which it was said or published. */
  readonly on?: string;
}

/** A claim that is known: from the desk's own work, or a published fact-check. */
export interface KnownClaim {
  readonly id: string;
  readonly text: string;
  /** Headline of the page about it. */
  readonly title?: string;
  readonly speaker?: string;
  /** ISO day on which it was said or published. */
  readonly on?: string;
  /** ISO day by which it had been said, where only that is known: its fact-check appeared then. */
  readonly by?: string;
}
