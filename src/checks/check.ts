import type { Article, Range, Sentence } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import type { Evidence, Signal } from '../domain/finding.ts';
import type { Recalled } from '../domain/recalled.ts';
import type { Attribution } from '../text/attribution.ts';
import type { DateMention } from '../text/dates.ts';
import type { TextDocument } from '../text/document.ts';
import type { NameMention } from '../text/names.ts';
import type { Quantity } from '../text/quantities.ts';
import type { Scope } from '../text/scope.ts';
import type { Quotation } from '../text/quotations.ts';
import type { StoryDate } from '../text/story-date.ts';

/** Everything a check may ask for. Each input is computed once, and only when a check needs it (`readInputs`). */
export interface CheckInputs {
  readonly article: Article;
  readonly document: TextDocument;
  readonly sentences: readonly Sentence[];
  readonly claims: readonly Claim[];
  /** Sentences that assert what the desk or a published fact-check has dealt with: looked up before. */
  readonly recalled: readonly Recalled[];
  readonly quantities: readonly Quantity[];
  /** What each quantity is about, by `Quantity.index`. */
  readonly scopes: readonly Scope[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly dates: readonly DateMention[];
  readonly names: readonly NameMention[];
  /** When the story was written; nothing when neither page nor text gives a hint. */
  readonly story: StoryDate | undefined;
}
export type InputName = keyof CheckInputs;

/** What a check says about one place; the runner adds id, check and quotes. */
export interface Flag<Message extends string = string> {
  readonly signal: Signal;
  readonly range: Range;
  readonly related?: readonly Range[];
  /** Which of the check's messages, and what to fill its `{slots}` with. */
  readonly message: Message;
  readonly with?: Readonly<Record<string, string | number>>;
  /** The working, a line each; the runner adds the rule line. */
  readonly receipt: readonly string[];
  readonly notKnown?: string;
  readonly nextStep: string;
  readonly evidence?: readonly Evidence[];
}

export type CheckResult<Message extends string = string> =
  readonly Flag<Message>[] | { readonly notApplicable: string };

export interface Check<
  Needs extends readonly InputName[] = readonly InputName[],
  Message extends string = string,
> {
  /** Name in code, docs, tests and reports; kebab-case. */
  readonly id: string;
  /** Raised when the rule changes, so that an old receipt can be told from a new one. */
  readonly version: number;
  /** Two or three words for the reply: 'Figures differ'. */
  readonly title: string;
  /** Why an editor stops there: one sentence. */
  readonly why: string;
  /** What a finding of this check does not prove. */
  readonly limits: string;
  readonly needs: Needs;
  /**
   * Ids of checks that say the same thing more exactly: a finding of this check is left out when a
   * finding of one of those covers all its places.
   */
  readonly yieldsTo?: readonly string[];
  /** Sentences with `{slots}`. */
  readonly messages: Readonly<Record<Message, string>>;
  /** Pure and without I/O. */
  run(inputs: Pick<CheckInputs, Needs[number]>): CheckResult<Message>;
}

/** Types a check's `run` by what it `needs`; returns it unchanged. */
export function defineCheck<const Needs extends readonly InputName[], Message extends string>(
  check: Check<Needs, Message>,
): Check<Needs, Message> {
  return check;
}
