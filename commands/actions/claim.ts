import type { ActionEvent, Answer, ChatEvent, FormEvent } from '../../src/chat/port.ts';
import { line, type Reply } from '../../src/chat/reply.ts';
import { changeClaim, type ClaimWish } from '../../src/domain/claim-change.ts';
import type { ClaimRecord, Person } from '../../src/domain/claim-record.ts';
import { claimStateLabel } from '../../src/domain/claim-state.ts';
import { confirms } from '../../src/domain/desk-settings.ts';
import { parseClaimValue, type ClaimRef } from '../../src/summary/actions.ts';
import { watchCheck } from '../circuit-breaker.ts';
import { refused } from '../leave.ts';
import type { Services } from '../services.ts';
import { asStatus, noteForm, statusForm, wishIn } from './claim-forms.ts';

/** A claim of another workspace, of a deleted report, or of nobody: the same answer for all. */
const noSuchClaim = line('That claim is not here any more.');

/** [Take it] */
export async function take(event: ActionEvent, services: Services): Promise<Answer> {
  return withClaim(event, services, (ref) => fulfil(event, ref, { kind: 'take' }, services));
}

/** [Set status ▾]: at once, or a form for what has to come with it. */
export async function pickStatus(event: ActionEvent, services: Services): Promise<Answer> {
  const to = asStatus(event.picked);
  if (to === undefined) return {};
  return withClaim(event, services, async (ref) => {
    const form = statusForm(ref, to);
    return form === undefined ? fulfil(event, ref, { kind: 'status', to }, services) : { form };
  });
}

/** [Note] */
export async function askForNote(event: ActionEvent, services: Services): Promise<Answer> {
  return withClaim(event, services, async (ref) => {
    const claim = await services.claims.get(event.tenant, ref.request, ref.finding);
    return claim === undefined ? { reply: noSuchClaim } : { form: noteForm(ref, claim.note) };
  });
}

/** [Reopen] asks why. */
export async function reopen(event: ActionEvent, services: Services): Promise<Answer> {
  return withClaim(event, services, (ref) =>
    Promise.resolve({ form: statusForm(ref, 'reopened') }),
  );
}

/** A status form or a note that was sent. */
export async function submitClaimForm(event: FormEvent, services: Services): Promise<Answer> {
  const asked = wishIn(event.form, event.value, event.fields);
  if (asked === undefined) return {};
  const no = await refused(event, 'work on claims', asked.ref.finding, services);
  return no ?? fulfil(event, asked.ref, asked.wish, services);
}

async function withClaim(
  event: ActionEvent,
  services: Services,
  then: (ref: ClaimRef) => Promise<Answer>,
): Promise<Answer> {
  const ref = parseClaimValue(event.value);
  if (ref === undefined) return {};
  return (await refused(event, 'work on claims', ref.finding, services)) ?? then(ref);
}

/**
 * Changes the claim, has its card edited everywhere, and answers with the message that carried the
 * control as it now is. A form carries no message, so a form is answered in words.
 */
export async function fulfil(
  event: ChatEvent,
  ref: ClaimRef,
  wish: ClaimWish,
  services: Services,
): Promise<Answer> {
  const claim = { tenant: event.tenant, request: ref.request, finding: ref.finding };
  const mayConfirm = await confirmsHere(event, services);
  const change = await services.claims.change(claim, event.id, (record) =>
    changeClaim(record, wish, personOf(event), event.at, mayConfirm),
  );
  if (change === undefined) return { reply: noSuchClaim };
  if (change !== 'replayed' && !change.ok) return { reply: line(change.problem) };
  // Queued again on a replay: the process may have died between the change and these lines.
  await services.refreshCards(event.tenant, ref.request);
  const now = await services.claims.get(event.tenant, ref.request, ref.finding);
  if (now !== undefined && (wish.kind === 'status' || wish.kind === 'confirm')) {
    await services.remember(now);
    await watchCheck(event, now, services);
    if (isNews(now)) await services.announce(claim, event.id);
  }
  if (event.kind !== 'action') {
    return now === undefined ? {} : { reply: done(now, wish) };
  }
  const update =
    ref.page === undefined
      ? await services.replyFor(event.tenant, ref.request)
      : await services.reviewFor(event.tenant, ref.request, ref.page);
  return update === undefined || update === 'nothing-to-say' ? {} : { update };
}

/** Only these are told in the thread; the rest, proposals too, shows on the card. */
function isNews({ status }: ClaimRecord): boolean {
  return status === 'needs-correction' || status === 'reopened';
}

/** Whether this person's word closes a claim at this desk. */
export async function confirmsHere(event: ChatEvent, services: Services): Promise<boolean> {
  return confirms(await services.desk(event.tenant), event.actor);
}

function done(claim: ClaimRecord, wish: ClaimWish): Reply {
  const quote = claim.quote.length > 120 ? `${claim.quote.slice(0, 119)}…` : claim.quote;
  if (wish.kind === 'note') return line(`Noted on “${quote}”.`);
  const { proposal } = claim;
  return line(
    proposal === undefined
      ? `“${quote}” is now marked ‘${claimStateLabel({ status: claim.status })}’.`
      : `Proposed for “${quote}”: ${claimStateLabel({ status: proposal.to })}. An editor confirms it.`,
  );
}

export function personOf({ actor }: ChatEvent): Person {
  return actor.name === undefined ? { id: actor.id } : { id: actor.id, name: actor.name };
}
