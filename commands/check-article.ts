import type { Answer, ChatEvent, CommandEvent, FormEvent } from '../src/chat/port.ts';
import { line, type Form } from '../src/chat/reply.ts';
import { signals, type Signal } from '../src/domain/finding.ts';
import { stableId, type RequestId } from '../src/domain/ids.ts';
import type { CheckOptions, CheckRequest, CheckSource, Trigger } from '../src/domain/request.ts';
import { accept, type AcceptedOrNot } from './accept.ts';
import { refused } from './leave.ts';
import { sourcesIn, type Sources } from './sources.ts';
import { onlyFor, sourceName, type Line, type Services } from './services.ts';

export const usage = line(
  'Give me a link or the text: /checkarticle https://example.org/story. A file works too: .txt, .md, .html or .pdf.',
);

export const askedOptions: CheckOptions = {
  private: false,
  fresh: false,
  minSignal: 'some',
  anyway: false,
};

/** `/checkarticle <url or text>`. */
export async function checkArticle(event: CommandEvent, services: Services): Promise<Answer> {
  if (event.options['help']) return { reply: services.help() };
  const options = readOptions(event.options);
  if ('problem' in options) return { reply: line(options.problem) };
  return check(
    event,
    'command',
    sourcesIn(event.text, [], event.files, services),
    options,
    services,
  );
}

/** Name of the form that asks for the article, as it comes back. */
export const checkForm = 'article:check';

/** For a shortcut that is not about a message: the person says what it is about. */
export const askForArticle: Form = {
  kind: 'form',
  form: checkForm,
  value: '',
  title: 'Check an article',
  submit: 'Check',
  fields: [
    {
      name: 'article',
      label: 'A link, or the text',
      kind: 'paragraph',
      hint: 'The result goes to you alone, in your conversation with Claimdesk.',
      required: true,
    },
  ],
};

/** The form came back. */
export async function checkFromForm(event: FormEvent, services: Services): Promise<Answer> {
  const no = await refused(event, 'check an article', 'form', services);
  if (no !== undefined) return no;
  const sources = sourcesIn(event.fields['article'] ?? '', [], [], services);
  return check(event, 'shortcut', sources, askedOptions, services);
}

/** Hands in a request for each source and says what became of it. */
export async function check(
  event: ChatEvent,
  trigger: Trigger,
  { sources, more }: Sources,
  options: CheckOptions,
  services: Services,
): Promise<Answer> {
  if (sources.length === 0) return { reply: usage };
  const lines: string[] = [];
  for (const [index, source] of sources.entries()) {
    const accepted = await accept(requestFor(event, trigger, source, index, options), services);
    // On a message the reaction says that it is being read; a command has nothing to react on.
    if (event.kind === 'message' && accepted.status === 'accepted') continue;
    lines.push(said(source, accepted, event.kind === 'command'));
  }
  if (more > 0) lines.push(`and ${more} more links, not opened: five at a time.`);
  return lines.length === 0 ? {} : { reply: line(lines.join('\n')) };
}

function said(source: CheckSource, accepted: AcceptedOrNot, isCommand: boolean): string {
  switch (accepted.status) {
    case 'accepted':
      return accepted.line === undefined
        ? `Checking ${sourceName(source)} …`
        : waiting(sourceName(source), accepted.line);
    case 'repeat':
      return `${capital(sourceName(source))} was checked here already.${isCommand ? ' Add the option fresh to check it again.' : ''}`;
    case 'too-many':
      return accepted.says;
  }
}

/** A host stays as it is written. */
function capital(name: string): string {
  return name.replace(/^the\b/, 'The');
}

function waiting(what: string, { ahead, minutes }: Line): string {
  const about =
    minutes === undefined ? '' : `, about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
  return `${what} waits its turn: ${ahead} articles ahead${about}.`;
}

/** The same event gives the same request ids, so that a replay cannot ask twice. */
export function requestFor(
  event: ChatEvent,
  trigger: Trigger,
  source: CheckSource,
  index: number,
  options: CheckOptions,
): CheckRequest {
  return {
    id: stableId('request', event.tenant, event.id, String(index)) as RequestId,
    tenant: event.tenant,
    source,
    trigger,
    replyTo: options.private ? onlyFor(event.thread, event.actor.id) : event.thread,
    requestedBy: event.actor.id,
    receivedAt: event.at,
    options,
  };
}

function readOptions(
  given: Readonly<Record<string, string | boolean>>,
): CheckOptions | { readonly problem: string } {
  const known = ['private', 'fresh', 'min-signal', 'help'];
  const unknown = Object.keys(given).filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    return {
      problem: `I don't know the option ${unknown.join(', ')}. There are: ${known.join(', ')}.`,
    };
  }
  const minSignal = given['min-signal'] ?? askedOptions.minSignal;
  if (!signals.includes(minSignal as Signal)) {
    return {
      problem: `min-signal is one of ${signals.join(', ')}; '${String(minSignal)}' is not.`,
    };
  }
  return {
    private: isOn(given['private']),
    fresh: isOn(given['fresh']),
    minSignal: minSignal as Signal,
    anyway: false,
  };
}

function isOn(value: string | boolean | undefined): boolean {
  return value === true || value === 'true' || value === 'yes' || value === '';
}
