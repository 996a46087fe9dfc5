/** What somebody is said to have done, beyond the acts that a verb of speech alone announces. */
export type Stance =
  | 'attack'
  | 'apology'
  | 'blame'
  | 'promise'
  | 'refusal'
  | 'confirmation'
  | 'support'
  | 'demand'
  | 'warning'
  | 'defence'
  | 'anger'
  | 'praise'
  | 'optimism'
  | 'boast'
  | 'climb-down'
  | 'opening'
  | 'denial'
  | 'threat'
  | 'resignation'
  | 'distance'
  | 'dismissal'
  | 'assurance'
  | 'gloom'
  | 'doubt';

/** A frame that the reporter tells in other words, and the quoted words that speak against it. */
export interface StanceWords {
  readonly stance: Stance;
  readonly frame: RegExp;
  /** What must follow the frame in its sentence. */
  readonly about?: RegExp;
  /** With this after the frame the words need not do what it says. */
  readonly except?: RegExp;
  readonly against: RegExp;
  /** Any of these beside the words that speak against it bears the frame out. */
  readonly borneOut: RegExp;
  /** The same, where the words that speak against the frame are as plain as can be, or come twice. */
  readonly plainly?: { readonly against: RegExp; readonly borneOut: RegExp };
  /** Nouns that the quotation denies, in a group: what the frame tells of denied is the opposite too. */
  readonly denied?: RegExp;
  /** The words must be the next that are spoken: a sentence between may tell of something else. */
  readonly atOnce?: true;
  /** The words do nothing rather than the opposite. */
  readonly signal?: 'weak';
}

/** Words that take back what stands beside them. */
export const turn = String.raw`(?<!(?:nothing|anything|all) )but|though|although|however|yet|except|unless|still|even so`;
