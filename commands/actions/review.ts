import type { ActionEvent, Answer } from '../../src/chat/port.ts';
import { line } from '../../src/chat/reply.ts';
import { parseReviewValue } from '../../src/summary/actions.ts';
import { refused } from '../leave.ts';
import type { Services } from '../services.ts';

/** [Review] opens the list for one person; [Earlier] and [Later] turn its pages in place. */
export async function review(event: ActionEvent, services: Services): Promise<Answer> {
  const asked = parseReviewValue(event.value);
  if (asked === undefined) return {};
  const no = await refused(event, 'read claims', asked.request, services);
  if (no !== undefined) return no;
  const page = await services.reviewFor(event.tenant, asked.request, asked.page);
  if (page === undefined) return { reply: line('That report is not here any more.') };
  return asked.page === undefined ? { reply: page } : { update: page };
}
