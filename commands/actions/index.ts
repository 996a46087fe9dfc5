import type { ActionEvent, Answer, FormEvent } from '../../src/chat/port.ts';
import { actions, type ActionName } from '../../src/summary/actions.ts';
import { whatIReadReply } from '../../src/summary/welcome.ts';
import { checkForm, checkFromForm } from '../check-article.ts';
import type { Services } from '../services.ts';
import { leaveSettings, saveSettings } from '../settings.ts';
import { checkAgain, checkLinks, checkSample } from './article.ts';
import { chooseChannel } from './channel.ts';
import { askForNote, pickStatus, reopen, submitClaimForm, take } from './claim.ts';
import { claimForms } from './claim-forms.ts';
import { digestAll, digestFewer, digestPause } from './digest.ts';
import { checkBackOn, less, vote } from './feedback.ts';
import { review } from './review.ts';

type Handler = (event: ActionEvent, services: Services) => Promise<Answer>;

/** What every control of ours does: the explicit list. */
const handlers: Readonly<Record<ActionName, Handler>> = {
  [actions.takeClaim]: take,
  [actions.setStatus]: pickStatus,
  [actions.noteClaim]: askForNote,
  [actions.reopenClaim]: reopen,
  [actions.review]: review,
  [actions.useful]: (event, services) => vote('useful', event, services),
  [actions.notUseful]: (event, services) => vote('not-useful', event, services),
  [actions.less]: less,
  [actions.retry]: (event, services) => checkAgain({ anyway: false }, event, services),
  [actions.checkAnyway]: (event, services) => checkAgain({ anyway: true }, event, services),
  [actions.checkThese]: checkLinks,
  [actions.trySample]: checkSample,
  [actions.chooseChannel]: chooseChannel,
  [actions.whatIRead]: () => Promise.resolve({ reply: whatIReadReply() }),
  [actions.digestAll]: digestAll,
  [actions.digestFewer]: digestFewer,
  [actions.digestPause]: digestPause,
  [actions.checkBackOn]: checkBackOn,
  [actions.saveSettings]: saveSettings,
  [actions.leaveSettings]: leaveSettings,
};

/** A button or a choice of ours; one that we do not know (any more) does nothing. */
export async function act(event: ActionEvent, services: Services): Promise<Answer> {
  if (!Object.hasOwn(handlers, event.action)) return {};
  return handlers[event.action as ActionName](event, services);
}

/** A form of ours that somebody sent. */
export async function submit(event: FormEvent, services: Services): Promise<Answer> {
  if (event.form === checkForm) return checkFromForm(event, services);
  return Object.values<string>(claimForms).includes(event.form)
    ? submitClaimForm(event, services)
    : {};
}
