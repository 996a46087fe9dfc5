import type { ClaimWish } from '../src/domain/claim-change.ts';
import { claimStatuses, falseAlarmReasons, type ClaimStatus } from '../src/domain/claim-state.ts';

/** What `/claims …` asks for. */
export type ClaimsRequest =
  | { readonly kind: 'help' | 'open' | 'mine' }
  | { readonly kind: 'article' | 'search'; readonly words: string }
  | { readonly kind: 'claim'; readonly id: string; readonly wish?: ClaimWish }
  | { readonly kind: 'problem'; readonly problem: string };

/** Typed options (Discord) or words (`id 3f2a9c01 status verified https://…`), whichever the platform has. */
export function readClaimsRequest(
  text: string,
  options: Readonly<Record<string, string | boolean>>,
): ClaimsRequest {
  const [verb = '', ...rest] = text.trim().split(/\s+/).filter(Boolean);
  const typed = Object.keys(options).length > 0;
  if (options['help'] === true || (!typed && (verb === 'help' || verb === ''))) {
    return verb === '' && options['help'] !== true ? { kind: 'open' } : { kind: 'help' };
  }
  const id = wordsOf(options['id']);
  if (id !== undefined)
    return claimRequest(id, wishFromOptions(options, [verb, ...rest].join(' ')));
  if (isOn(options['mine']) || verb === 'mine') return { kind: 'mine' };
  if (isOn(options['open']) || verb === 'open') return { kind: 'open' };
  const article = wordsOf(options['article']) ?? (verb === 'article' ? rest.join(' ') : undefined);
  if (article === '') return problem('Name an article: /claims article <link or words>.');
  if (article !== undefined) return { kind: 'article', words: article };
  const sought = wordsOf(options['search']) ?? (verb === 'search' ? rest.join(' ') : undefined);
  if (sought === '') return problem('Say what to look for: /claims search <words>.');
  if (sought !== undefined) return { kind: 'search', words: sought };
  if (verb === 'id') return claimRequest(rest[0] ?? '', wishFromWords(rest.slice(1)));
  if (['status', 'assign', 'note'].includes(verb) || typed) {
    return problem('Say which claim: /claims id <id> …; /claims open lists the ids.');
  }
  return problem(`I don't know '${verb}'. There are: mine, open, article, search, id, help.`);
}

function claimRequest(
  typedId: string,
  wish: ClaimWish | { readonly problem: string } | undefined,
): ClaimsRequest {
  const id = typedId.toLowerCase().replace(/^#/, '');
  if (!/^[0-9a-f]{4,16}$/.test(id)) {
    return problem(
      'An id is at least four of its hex digits, like 3f2a9c01; /claims open lists them.',
    );
  }
  if (wish === undefined) return { kind: 'claim', id };
  return 'problem' in wish ? problem(wish.problem) : { kind: 'claim', id, wish };
}

function wishFromOptions(
  options: Readonly<Record<string, string | boolean>>,
  rest: string,
): ClaimWish | { readonly problem: string } | undefined {
  const status = wordsOf(options['status']);
  const note = wordsOf(options['note']);
  const assign = wordsOf(options['assign']);
  if (status !== undefined) return statusWish([status, note ?? '', rest].join(' ').split(/\s+/));
  if (assign !== undefined) return assignWish(assign);
  if (note !== undefined) return { kind: 'note', note };
  return isOn(options['confirm']) ? { kind: 'confirm' } : undefined;
}

function wishFromWords(
  words: readonly string[],
): ClaimWish | { readonly problem: string } | undefined {
  const [verb, ...rest] = words;
  switch (verb) {
    case undefined:
      return undefined;
    case 'take':
    case 'confirm':
      return { kind: verb };
    case 'status':
      return statusWish(rest);
    case 'assign':
      return assignWish(rest.join(' '));
    case 'note':
      return { kind: 'note', note: rest.join(' ') };
    default:
      return {
        problem: `I don't know '${verb}'. After the id: status, assign, note, take or confirm.`,
      };
  }
}

/** 'needs correction https://ex.org the ministry says 12': status, link, then words. */
function statusWish(words: readonly string[]): ClaimWish | { readonly problem: string } {
  const given = words.filter(Boolean);
  const [first = '', second = ''] = given.map((word) => word.toLowerCase());
  const two = asStatus(`${first}-${second}`);
  const to = two ?? asStatus(first);
  if (to === undefined || to === 'open') {
    const names = claimStatuses.filter((status) => status !== 'open').join(', ');
    return { problem: `A status is one of: ${names}.` };
  }
  const rest = given.slice(two === undefined ? 1 : 2);
  const evidence = rest.find((word) => /^https?:\/\//i.test(word));
  const said = rest.filter((word) => word !== evidence).join(' ');
  const link = evidence === undefined ? {} : { evidence };
  if (said === '') return { kind: 'status', to, ...link };
  if (to === 'reopened') return { kind: 'status', to, reason: said, ...link };
  if (to === 'false-alarm') return { kind: 'status', to, ...falseAlarm(said), ...link };
  return { kind: 'status', to, note: said, ...link };
}

/** 'quote misread: she said may' → reason and note. Words that are no reason go to 'other' with a note. */
function falseAlarm(said: string): { readonly reason: string; readonly note?: string } {
  const reason = falseAlarmReasons.find((each) => said.toLowerCase().startsWith(each));
  const note = said.slice(reason?.length ?? 0).replace(/^[\s:,–-]+/, '');
  return { reason: reason ?? 'other', ...(note === '' ? {} : { note }) };
}

/** A mention as the platforms spell it (`<@U1>`, `<@U1|ana>`, `<@!1>`), a bare id, or 'me'. */
function assignWish(typed: string): ClaimWish | { readonly problem: string } {
  const mention = /^<@!?(\w{1,40})(?:\|([^>]{1,80}))?>$/.exec(typed);
  if (mention?.[1] !== undefined) {
    const name = mention[2];
    return { kind: 'assign', to: { id: mention[1], ...(name === undefined ? {} : { name }) } };
  }
  return /^\w{2,40}$/.test(typed)
    ? { kind: 'assign', to: { id: typed } }
    : { problem: 'Name one person: assign @ana, or assign me.' };
}

function asStatus(word: string): ClaimStatus | undefined {
  return claimStatuses.find((status) => status === word);
}

function wordsOf(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value.trim() : undefined;
}

function isOn(value: string | boolean | undefined): boolean {
  return value === true || value === 'true';
}

function problem(text: string): ClaimsRequest {
  return { kind: 'problem', problem: text };
}
