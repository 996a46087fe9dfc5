import type { Range } from '../domain/article.ts';
import type { Cue } from './attribution.ts';
import type { TextDocument } from './document.ts';
import { sourceNouns } from './speaker-words.ts';
import type { Speaker } from './speakers.ts';

const press =
  /^(?:(?:the|a|an|this|our|one|two|several|local|his|her|their) )?(?:[\p{L}’'-]+ ){0,2}?(?:newspapers?|papers?|reporters?|journalists?|correspondents?|outlets?|networks?|magazines?|agenc(?:y|ies)|channels?|stations?|broadcasters?|sites?|websites?|media|press|book|authors?|biographers?|programme|program|podcast|show)\b/iu;
/** 'me', 'us', a name in capitals; 'the BBC'. */
const reporter = /^(?:me|us|(?:the )?\p{Lu})/u;
/** Words that begin what is told, not whom. */
const content =
  /^(?:that|how|of|about|what|why|whether|when|where|it|there|in|on|at|by|last|this|yesterday|earlier|later|["“'‘,:])/i;

/**
 * 'An officer told the girl', 'a witness told investigators': people of the story who speak to each
 * other, or to an office. A source is whoever tells the press something.
 */
export function speaksToOthers({ article }: TextDocument, source: Speaker, cue: Cue): boolean {
  if (cue.lemma !== 'tell' || cue.passive || sourceNouns.has(source.head) || source.reason)
    return false;
  const after = article.text.slice(cue.range.end, cue.range.end + 60).trimStart();
  return !content.test(after) && !press.test(after) && !reporter.test(after);
}

const record = String.raw`(?:an?|the|his|her|their|its|court|\d{4}) (?:[\p{L}\d-]+ ){0,2}?(?:lawsuit|suit|complaint|filings?|affidavit|petition|testimony|deposition|speech|video|recording|hearing|lawsuits|papers)`;
const afterVerb = new RegExp(String.raw`^ in ${record}\b`, 'iu');
const ahead = new RegExp(String.raw`^(?:[^,]{0,30} )?in ${record}\b[^,]{0,60},`, 'iu');

/** 'Two residents argue in a lawsuit', 'In a speech, an adviser': it stands on a record, under their names. */
export function isOnRecord(
  { article, sentences }: TextDocument,
  source: Speaker,
  cue: Cue,
  index: number,
): boolean {
  const start = sentences[index]?.range.start ?? source.range.start;
  return (
    afterVerb.test(article.text.slice(cue.range.end, cue.range.end + 60)) ||
    (source.range.start > start && ahead.test(article.text.slice(start, source.range.start)))
  );
}

const fullName =
  /^(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir)\.? )?\p{Lu}[\p{L}’'-]+ (?:\p{Lu}[\p{L}.’'-]* )?\p{Lu}[\p{L}’'-]+(?:,| said| told| set| made)/u;
const ownAccount =
  /\b(?:her|his) (?:claims?|account|allegations?|story|evidence|complaint|statement|testimony)\b/;

/** 'A former engineer at the port says … / Fiona Garrity, 52, who worked at the port …': the opening, and then the name. */
export function isNamedNext(
  { article, sentences }: TextDocument,
  source: Speaker,
  index: number,
): boolean {
  const [next, here] = [sentences[index + 1], sentences[index]];
  if (next === undefined || here === undefined || here.paragraph > 4) return false;
  const called = textOf(article.text, source.range);
  const told = textOf(article.text, next.range);
  if (!/^an? /i.test(called) || !fullName.test(told)) return false;
  const words = called.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return (
    ownAccount.test(told) ||
    words.some((word) => word !== 'former' && told.toLowerCase().includes(word))
  );
}

/** 'three women believed to be', 'a man called “progressive”', 'the officer who admitted to', 'suggested tweeting': no speech of theirs. */
export function isSpokenOf({ article }: TextDocument, source: Speaker, cue: Cue): boolean {
  const after = article.text.slice(cue.range.end, cue.range.end + 20);
  const gap = cue.range.start - source.range.end;
  const lead = article.text.slice(Math.max(0, source.range.start - 8), source.range.start);
  // 'which an official called', 'what insiders believed to be': here they speak.
  const beside = (gap === 0 || gap === 1) && !/\b(?:which|what|whom) $/.test(lead);
  const rest = article.text.slice(cue.range.end, cue.range.end + 120).split(/[.;]/, 1)[0] ?? '';
  const verb = article.text.slice(cue.range.start, cue.range.end).toLowerCase();
  return (
    (beside &&
      /^(?:believed|thought|feared|said|alleged|reported|described|considered|known)$/.test(verb) &&
      /^ (?:to be|to have|as)\b/.test(after) &&
      !/\b(?:told|said|says|tells)\b/.test(rest)) ||
    (beside &&
      verb === 'called' &&
      /^(?:an?|one|two|three)\b/i.test(textOf(article.text, source.range))) ||
    (/^(?:admit|confess)$/.test(cue.lemma) && /^ to\b/.test(after)) ||
    (cue.lemma === 'suggest' && /^ \p{Ll}+ing\b/u.test(after))
  );
}

/** 'Cardinal Burke and a few other members': one of them has a name. */
export function besideName({ article }: TextDocument, source: Speaker): boolean {
  return /(?<!\p{L})\p{Lu}\p{L}{1,40} (?:and|or) $/u.test(
    article.text.slice(Math.max(0, source.range.start - 40), source.range.start),
  );
}

const outlet =
  /\b(?:news|times|post|mail|herald|tribune|telegraph|gazette|journal|guardian|daily|weekly|magazine|press|reuters|afp|ap|cnn|bbc|nbc|cbs|abc|fox|npr|axios|politico|bloomberg|independent|sun|mirror|star|newspaper|outlet|paper|network|broadcaster|agency|channel|site|website|report|reports)\b/i;

/** A ministry or a court retells what somebody told it; a newspaper that does has the source still. */
export function isOutlet(text: string): boolean {
  return outlet.test(text);
}

function textOf(text: string, { start, end }: Range): string {
  return text.slice(start, end);
}
