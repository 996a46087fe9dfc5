import type { Answer, CommandEvent } from '../src/chat/port.ts';
import { line } from '../src/chat/reply.ts';
import type { DeskSettings } from '../src/domain/desk-settings.ts';
import { noteDone, refused } from './leave.ts';
import type { Services } from './services.ts';

/** Words with which a setting of the whole workspace begins. */
const verbs = ['confirm', 'editor', 'retention', 'links', 'desk'];
/** Days; a year and a bit is the longest that texts are kept. */
const longestRetention = 400;

/** `/checksettings confirm|editor|retention|links|desk …`; undefined for what is a channel's own. */
export async function deskSettings(
  event: CommandEvent,
  services: Services,
): Promise<Answer | undefined> {
  const [verb = '', ...rest] = event.text.trim().split(/\s+/);
  if (!verbs.includes(verb.toLowerCase())) return undefined;
  const no = await refused(event, 'change settings', event.text, services);
  if (no !== undefined) return no;
  const current = await services.desk(event.tenant);
  if (verb.toLowerCase() === 'desk') return { reply: line(describe(current)) };
  const changed = changeDesk(current, verb.toLowerCase(), rest, event.at);
  if (typeof changed === 'string') return { reply: line(changed) };
  await services.saveDesk(event.tenant, changed);
  await noteDone(event, 'change settings', event.text, services);
  return { reply: line(`Saved. ${describe(changed)}`) };
}

/** Settings of the desk after a typed change, or the sentence that says what is wrong with it. Pure. */
export function changeDesk(
  current: DeskSettings,
  verb: string,
  words: readonly string[],
  at: string,
): DeskSettings | string {
  const [first = '', second = ''] = words.map((word) => word.toLowerCase());
  switch (verb) {
    case 'confirm':
      return first === 'editors' || first === 'anyone'
        ? { ...current, confirm: first }
        : 'Say confirm editors, or confirm anyone.';
    case 'editor': {
      const id = /^(?:<@!?)?(\w{2,40})(?:\|[^>]*)?>?$/.exec(words[1] ?? '')?.[1];
      if ((first !== 'add' && first !== 'remove') || id === undefined) {
        return 'Name one person: editor add @ana, or editor remove @ana.';
      }
      const others = current.editors.filter((editor) => editor !== id);
      return { ...current, editors: first === 'add' ? [...others, id] : others };
    }
    case 'retention': {
      const days = Number(first);
      return Number.isInteger(days) && days >= 1 && days <= longestRetention
        ? { ...current, retentionDays: days }
        : `Give a number of days from 1 to ${longestRetention}, like retention 14.`;
    }
    default:
      return first === 'withdraw' && second === ''
        ? { ...current, linksFrom: at }
        : 'Say links withdraw: every link to a report that was made until now stops opening.';
  }
}

function describe({ confirm, editors, retentionDays, linksFrom }: DeskSettings): string {
  return [
    confirm === 'editors'
      ? 'Reporters propose an outcome; editors and administrators confirm it.'
      : 'Whoever works on a claim may close it.',
    ...(editors.length === 0 ? [] : [`Editors: ${editors.map((id) => `<@${id}>`).join(', ')}.`]),
    retentionDays === undefined
      ? 'Texts are kept as long as the server says.'
      : `Texts are kept for ${retentionDays} days.`,
    ...(linksFrom === undefined
      ? []
      : [`Links from before ${linksFrom.slice(0, 16)} UTC are withdrawn.`]),
  ].join('\n');
}
