import type { Signal } from '../domain/finding.ts';

/** A piece of running text. A bare string is plain text; nothing in it is ever read as markup. */
export type Span =
  | string
  | { readonly bold: string }
  | { readonly text: string; readonly href: string }
  /** Shown in the reader's own zone by platforms that can. */
  | { readonly time: string; readonly style: 'date' | 'time' | 'relative' }
  /** A person by platform id: named, never notified. */
  | { readonly person: string }
  /** A channel by platform id, named by platforms that can; nothing of it is shown to those who may not see it. */
  | { readonly channel: string };

export interface Button {
  readonly kind: 'button';
  /** `subject:verb`, e.g. `claim:take`; comes back as `ActionEvent.action`. */
  readonly action: string;
  /** Comes back as `ActionEvent.value`; at most 100 characters, no secrets. */
  readonly value: string;
  readonly label: string;
  readonly style?: 'primary' | 'danger';
}

export interface Choice {
  readonly kind: 'choice';
  readonly action: string;
  readonly value: string;
  readonly label: string;
  /** At most 25. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export interface LinkButton {
  readonly kind: 'link';
  readonly label: string;
  readonly href: string;
}

export type Control = Button | Choice | LinkButton;

export interface QuoteLine {
  readonly text: string;
  /** 'paragraph 4', 'headline'. */
  readonly place: string;
  /** Link to the spot in the published page, when there is one. */
  readonly href?: string;
}

/** One finding, as a card. `compact` ones show three lines: title, first quote, why. */
export interface FindingBlock {
  readonly kind: 'finding';
  readonly number: number;
  readonly title: string;
  readonly signal: Signal;
  /** 'open', 'in progress · Ana', 'verified' … */
  readonly status: string;
  readonly compact: boolean;
  readonly quotes: readonly QuoteLine[];
  readonly why: string;
  readonly receipt?: string;
  readonly notKnown?: string;
  readonly next?: string;
  /** What a language model remarked, named as its own; small print, the first to go for want of room. */
  readonly remark?: string;
  readonly controls: readonly Control[];
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly spans: readonly Span[] }
  | FindingBlock
  /** Small print: what was not checked, 'Automated; a person decides.' */
  | { readonly kind: 'note'; readonly spans: readonly Span[] }
  | { readonly kind: 'controls'; readonly controls: readonly Control[] }
  | {
      readonly kind: 'image';
      readonly png: Uint8Array;
      readonly name: string;
      readonly alt: string;
    }
  | { readonly kind: 'divider' };

/** What we say, before any platform's markup: every adapter renders this and nothing else. */
export interface Reply {
  /**
   * The whole short answer as plain text: screen readers and mobile notifications read only this.
   * Complete in itself, at most 1,500 characters.
   */
  readonly summary: string;
  /** Empty means: the summary is the message. */
  readonly blocks: readonly Block[];
}

/** A form in a dialog (Slack modal, Discord modal): at most 5 fields. */
export interface Form {
  readonly kind: 'form';
  /** Comes back as `FormEvent.form`. */
  readonly form: string;
  /** Comes back as `FormEvent.value`. */
  readonly value: string;
  readonly title: string;
  readonly submit: string;
  readonly fields: readonly FormField[];
}

export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly kind: 'line' | 'paragraph' | 'choice';
  readonly hint?: string;
  readonly value?: string;
  readonly required: boolean;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

/** A reply that is one plain line. */
export function line(text: string): Reply {
  return { summary: text, blocks: [] };
}
