import type { Form, FormField } from '../../src/chat/reply.ts';
import {
  claimStateLabel,
  claimStatuses,
  falseAlarmReasons,
  neededFor,
  type ClaimStatus,
} from '../../src/domain/claim-state.ts';
import type { ClaimWish } from '../../src/domain/claim-change.ts';
import { claimValue, parseClaimValue, type ClaimRef } from '../../src/summary/actions.ts';

/** Names of the forms, as they come back. */
export const claimForms = { status: 'claim:status', note: 'claim:note' } as const;

const evidence: FormField = {
  name: 'evidence',
  label: 'Link to the evidence',
  kind: 'line',
  hint: 'https://… A link or a note: one of the two is needed.',
  required: false,
};
const note: FormField = { name: 'note', label: 'Note', kind: 'paragraph', required: false };
const why: FormField = { name: 'reason', label: 'Reason', kind: 'paragraph', required: true };
const whyFalse: FormField = {
  name: 'reason',
  label: 'Reason',
  kind: 'choice',
  required: true,
  options: falseAlarmReasons.map((reason) => ({ value: reason, label: capital(reason) })),
};

/** The form that a new status asks for, or undefined when it asks for nothing. */
export function statusForm(ref: ClaimRef, to: ClaimStatus): Form | undefined {
  const form = (fields: readonly FormField[]): Form => ({
    kind: 'form',
    form: claimForms.status,
    value: `${claimValue(ref)}=${to}`,
    title: to === 'reopened' ? 'Reopen' : capital(claimStateLabel({ status: to })),
    submit: 'Save',
    fields,
  });
  switch (neededFor(to)) {
    case 'evidence-or-note':
      return form([evidence, note]);
    case 'reason':
      return form(to === 'false-alarm' ? [whyFalse, note] : [why]);
    case undefined:
      return undefined;
  }
}

export function noteForm(ref: ClaimRef, before: string | undefined): Form {
  return {
    kind: 'form',
    form: claimForms.note,
    value: claimValue(ref),
    title: 'Note',
    submit: 'Save',
    fields: [{ ...note, required: true, ...(before === undefined ? {} : { value: before }) }],
  };
}

/** What a form that came back asks for; undefined for a value that we did not write. */
export function wishIn(
  form: string,
  value: string,
  fields: Readonly<Record<string, string>>,
): { readonly ref: ClaimRef; readonly wish: ClaimWish } | undefined {
  const [claim = '', to] = value.split('=');
  const ref = parseClaimValue(claim);
  if (ref === undefined) return undefined;
  if (form === claimForms.note) return { ref, wish: { kind: 'note', note: fields['note'] ?? '' } };
  const status = asStatus(to);
  if (status === undefined) return undefined;
  const { evidence: link, note: words, reason } = fields;
  return { ref, wish: { kind: 'status', to: status, evidence: link, note: words, reason } };
}

export function asStatus(text: string | undefined): ClaimStatus | undefined {
  return claimStatuses.find((status) => status === text);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
