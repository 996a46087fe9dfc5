import type { Range } from '../domain/article.ts';
import type { Attribution } from './attribution.ts';
import type { TextDocument } from './document.ts';
import { matchesOf } from './matches.ts';
import { injuredBy } from './party-violence.ts';
import { remembered } from './remembered.ts';
import { speechIn } from './voiced.ts';
import { matchIn, sentencesFor } from './word-index.ts';

export interface Interest {
  readonly kind: 'war' | 'rival' | 'violence';
  readonly sentence: number;
  /** The party that speaks. */
  readonly party: Range;
  /** The text itself says that it could not be verified. */
  readonly caveat: boolean;
}

const forces =
  /\b(?:(?:defen[cs]e|war) ministry|ministry of (?:defen[cs]e|war)|department of (?:defen[cs]e|war)|armed forces|army|military|air force|navy|general staff|high command|defen[cs]e forces?|idf|security council|militia|rebels?|insurgents|separatists|guerrillas|fighters|junta|troops|kremlin|pentagon)\b/i;
const harm =
  /\b(?:destr(?:oy|oyed|oying|uction)|kill(?:ed|ing)?|eliminat(?:ed|ing)|neutrali[sz](?:ed|ing)|shot down|shooting down|downed|los(?:t|ses|s of)|casualt(?:y|ies)|wiped out|hit|struck|captured|repelled|inflict(?:ed|ing)|intercept(?:ed|ing)|sunk|sank|fled|surrendered|desert(?:ed|ions))\b/i;
const other =
  /\b(?:enemy|enemies|opposing|adversar(?:y|ies)|opponents?|insurgents?|terrorists?|militants?|rebels?|(?:government|regime) (?:soldiers|troops|forces|positions|tanks|aircraft|fighters)|(?:russian|ukrainian|israeli|palestinian|iranian|iraqi|syrian|lebanese|turkish|kurdish|indian|pakistani|chinese|taiwanese|american|british|french|german|saudi|yemeni|houthi|sudanese|ethiopian|eritrean|armenian|azerbaijani|azeri|georgian|serbian|kosovan|rwandan|congolese|korean|afghan|taliban|hamas|hezbollah|burmese|(?:north|south|east|west)(?:ern)? (?:korean?s?|forces|troops|army|soldiers|positions)|(?:government|regime|federal|army|loyalist|coalition) (?:soldiers|troops|forces|positions|tanks|aircraft|fighters)|(?<!\b(?:his|its|our|their|her|own) (?:own )?)(?:raiders|bandits|attackers|assailants|fighters|gunmen|jihadists|guerrillas|separatists))\b)/gi;
const caveat =
  /\b(?:(?:could|can|cannot|can't|has|have|had|was|were|is|are) ?(?:not|n['’]t)? (?:be |been )?(?:independently|immediately) (?:verif\w+|confirm\w+)|(?:not|n['’]t|un|cannot|hard|difficult|impossible)[\w ]{0,20}(?:verif\w+|confirm\w+)|no independent (?:confirmation|verification)|independently verif\w+|unverified|unconfirmed)\b/i;
const rival =
  /\b(?:rivals?|competitors?|competing|its main challenger|archrivals?|the incumbent|(?:other|cheaper|older|imported|competing) (?:brands?|makers|suppliers|start-?ups|firms in the)|(?:neighbou?ring|nearby|rival) (?:terminal|plant|firm|company|yard|operator|store|shop|hotel|mine|factory|clinic|club|brewery|dairy))['’]?s?\b/i;
const belittling =
  /\b(?:fail\w*|throw\w* (?:away|out)|threw (?:away|out)|wast(?:e[sd]?|ing)|dump\w*|discard\w*|spoil\w*|rot(?:s|ted|ting)?|damag\w*|overcharg\w*|late|delay\w*|pollut\w*|spill\w*|miss(?:es|ed)|crack\w*|cheat\w*|fault\w*|inferior|worse|worst|unsafe|dangerous|slow\w*|weak\w*|flaw\w*|defect\w*|outdated|old-fashioned|overpriced|lax|careless\w*|sloppy|slack|formality|unguarded|queasy|lost|longer|twice as|overvalued|overhyped|unreliable|untested|unproven|half|halv\w*|delist\w*|fall\w*|fell|shr[aiu]nk\w*|declin\w*|collaps\w*|slump\w*|plung\w*|cop(?:y|ied)|stole\w*|steal\w*|risk\w*|break\w*|broke\w*|poor\w*|less|fewer|behind|los(?:e|es|ing)|leak\w*|sink\w*|catch fire|burn\w*|harm\w*|toxic|cheap\w*|gimmick\w*|toy|joke|hype|doomed|dead end|running out|cannot|can['’]t|never|not|no|nothing|n['’]t|lack\w*|mislead\w*|exaggerat\w*|years away|science project|smoke and mirrors|vaporware|dirty|dirtier|wasteful|nowhere|painful|clumsy|bulky|inaccura\w*|uncomfortable|unpleasant|impractical|struggl\w*|bankrupt\w*|problems?)\b|n['’]t\b/i;

/** Both sides are told, and the text says that it knows neither for certain. */
const disputed =
  /\bneither (?:figure|account|claim|version|toll|report|side)\b[^.;]{0,60}?\b(?:verif|confirm)/i;

/** Statements about an opponent whose only source in reach is the other party. */
export function findInterests(
  document: TextDocument,
  attributions: readonly Attribution[],
): Interest[] {
  const found: Interest[] = [];
  const both = disputed.test(document.article.text);
  const textOf = ({ start, end }: Range) => document.article.text.slice(start, end);
  const caveated = sentencesFor(document, caveat)
    .filter((sentence) => matchIn(document, sentence, caveat))
    .map(({ index }) => index);
  for (const one of attributions) {
    const party = one.source?.range;
    if (!party || one.source.kind === 'unnamed' || one.cue.family === 'stance') continue;
    const said = one.content.map(textOf).join(' ');
    const warlike = harm.test(said) && !ownLosses.test(said) && said.match(other) !== null;
    const rivalry = speaksOfRival(document, one, textOf(party), said) && !politics(document);
    const blamed = one.source.kind === 'institution' ? injuredBy(textOf(party), said) : undefined;
    const injury = blamed !== undefined && !isHeard(document, attributions, one, blamed);
    // Who that is takes a look through the whole text.
    if (!warlike && !rivalry && !injury) continue;
    const who = partyText(document, party, one);
    const kind =
      warlike && !both && forces.test(who) && speaksOfOther(who, said)
        ? 'war'
        : rivalry && !outsider.test(who.replace(told, ''))
          ? 'rival'
          : injury && !outsider.test(who)
            ? 'violence'
            : undefined;
    if (!kind || found.some(({ sentence }) => Math.abs(sentence - one.sentence) <= 1)) continue;
    if (otherSide(document, attributions, one, who)) continue;
    found.push({
      kind,
      sentence: one.sentence,
      party,
      caveat: caveated.some((index) => Math.abs(index - one.sentence) <= 3),
    });
  }
  return found;
}

/** 'the report, released by the ministry': the phrase and what introduces it, in the same or the last sentence or where the name stood first. */
function partyText(document: TextDocument, party: Range, one: Attribution): string {
  const text = document.article.text;
  const own = text.slice(
    party.start,
    Math.min(party.end + 60, document.sentences[one.sentence]?.range.end ?? party.end),
  );
  const before = document.sentences[one.sentence - 1]?.range;
  const kind = one.source?.kind;
  if ((kind === 'document' || kind === 'pronoun') && before)
    return `${text.slice(before.start, before.end)} ${own}`;
  return kind === 'named' && !forces.test(own)
    ? `${introductionOf(text, one.source?.head ?? '', party.start)} ${own}`
    : own;
}

/** 'Col Yusuf Dara, an army spokesman, said …' for a later 'Dara said'. */
function introductionOf(text: string, head: string, until: number): string {
  if (head.length < 3) return '';
  const first = text.search(new RegExp(`(?<!\\p{L})${escaped(head)}(?!\\p{L})`, 'iu'));
  if (first < 0 || first >= until) return '';
  const after = /^,([^.;\n]{3,60}?),/.exec(
    text.slice(first + head.length, first + head.length + 70),
  );
  const before =
    text
      .slice(Math.max(0, first - 200), first)
      .split('\n')
      .at(-1) ?? '';
  const role = roleBefore.exec(before);
  // 'The army denied it. “…,” its spokesman, Colonel Dara, said': whose spokesman stands before.
  const whose = role && (/^its/.test(role[0]) ? before : role[0]);
  return `${after?.[1] ?? ''} ${whose ?? ''}`;
}

const roleBefore =
  /\b(?:its|the|an?|whose) (?:[\p{L}-]+ ){0,3}(?:spokes\p{L}+|commander|chief|chief of staff|general|officer),? (?:\p{Lu}[\p{L}.-]+ ){0,3}$/u;

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** 'the Russian Ministry of Defense': the force and the words right before it. */
function partyWords(who: string): string {
  const match = forces.exec(who);
  return match ? who.slice(Math.max(0, match.index - 25), match.index + match[0].length + 15) : who;
}

/** The content names a side, and it is not the speaker's. */
function speaksOfOther(who: string, said: string): boolean {
  const own = new Set((partyWords(who).match(other) ?? []).map((word) => word.toLowerCase()));
  return (said.match(other) ?? []).some((word) => !own.has(word.toLowerCase()));
}

function speaksOfRival(
  document: TextDocument,
  one: Attribution,
  who: string,
  said: string,
): boolean {
  const kind = one.source?.kind;
  const statement =
    (kind === 'other' || kind === 'document') &&
    /^(?:a|the) statement\b/i.test(sentenceAt(document, one));
  if (kind !== 'institution' && kind !== 'named' && kind !== 'pronoun' && !statement) return false;
  if (rival.test(who) || sport.test(said)) return false;
  if (lostTo(document, one) && belittling.test(said)) return true;
  const called = rival.exec(said)?.[0];
  const named = called ?? rivalsOf(document).find((name) => said.includes(name));
  if (named === undefined || who.includes(named)) return false;
  const faulted = called === undefined ? faulty : belittling;
  return (
    !/\b(?:no|few|any|ground to|out to|behind|share to|customers to|(?:mov|switch|went|gone|turn|defect|drift|flock)\w* to) (?:its |their |his |her |the |an? )?$/.test(
      said.slice(0, said.indexOf(named)),
    ) && faulted.test(said.replace(named, ''))
  );
}

/** The side that is blamed speaks within two sentences, whatever it says. */
function isHeard(
  { article }: TextDocument,
  attributions: readonly Attribution[],
  { sentence }: Attribution,
  blamed: string,
): boolean {
  return speechIn(attributions, sentence - 2, sentence + 2).some(
    ({ source }) =>
      source !== undefined &&
      article.text.slice(source.range.start, source.range.end).includes(blamed),
  );
}

function sentenceAt({ article, sentences }: TextDocument, { sentence }: Attribution): string {
  const range = sentences[sentence]?.range;
  return range === undefined ? '' : article.text.slice(range.start, range.end);
}

const loser =
  /^[^.;]{0,80}?,? (?:which|who|whose (?:own )?\p{L}+) (?:[\p{L}]+ ){0,3}?(?:lost (?=that|the|this|its|to|out)|was beaten|came second|was outbid|missed out)\b/u;

/** 'according to Jan Pech, whose own firm lost the tender': whoever lost to it speaks of it. */
function lostTo({ article, sentences }: TextDocument, { source, sentence }: Attribution): boolean {
  const end = sentences[sentence]?.range.end;
  return (
    source?.kind === 'named' &&
    end !== undefined &&
    loser.test(article.text.slice(source.range.end, Math.min(end, source.range.end + 160)))
  );
}

/** What is said against a firm that is named without the word 'rival': 'not' alone is nothing. */
const faulty =
  /\b(?:fail\w*|inferior|wors[et]|unsafe|danger\w*|slow(?:er|ly)?|flaw\w*|defect\w*|outdated|unreliable|los(?:t|e|es|ing)|leak\w*|caught fire|catch fire|burn\w*|harm\w*|toxic|br(?:oke|eaks?|oken)|spoil\w*|rot(?:s|ted)?|lag\w*|lax|careless\w*|sloppy|formality|unguarded|queasy|twice as|longer|cop(?:y|ied)|stole\w*|misl(?:ed|eads?|eading)|exaggerat\w*|crack\w*|overheat\w*|cheat\w*)\b/i;

/** Firms that the story calls somebody's rival: 'its chief competitor, Durand', 'Durand, its rival'. */
const rivalsOf = remembered(({ article }: TextDocument): readonly string[] =>
  [
    ...matchesOf(article.text, rivalNamed),
    ...matchesOf(article.text, namedRival),
    ...matchesOf(article.text, alsoThere),
  ]
    .map((match) => match[1] ?? '')
    .filter((name) => name.length > 3),
);

const rivalNamed = /\b(?:rival|competitor|challenger),? (\p{Lu}[\p{L}\d-]+)/gu;
const namedRival =
  /(?<!\p{L})(\p{Lu}[\p{L}\d-]+)(?: \p{Lu}\p{L}+)?, (?:an?|its|the|their) (?:[\p{L}-]+(?:['’]s)? ){0,3}(?:rival|competitor|challenger)\b/gu;

/** 'has been fighting for orders with Norvane', 'Otutu is not alone in the field. FreshVault, …' */
const alsoThere =
  /\b(?:compet(?:es?|ed|ing) (?:[\p{L}]+ ){0,4}(?:with|against) |(?:fighting|battling|vying) (?:[\p{L}]+ ){0,4}(?:with|against) |not (?:alone|the only \p{L}+)(?: in [^.]{3,30})?\. )(\p{Lu}[\p{L}\d-]+)/gu;

/** Those who are told are no speakers: 'told analysts'. */
const told = /\b(?:told|tells|telling) [\p{L} ]{0,30}/u;

/** Whoever compares firms for others has no stake in them. */
const outsider =
  /\b(?:analysts?|research\w*|economists?|professor|reviewers?|critics?|consumer|regulators?|watchdog|police|court|judge|inspectors?|ministers?|ministry|unions?|magazine|ombudsman|prosecut\w*|broker\w*|bank|fund)\b/i;

/** 'Its forces had lost nine soldiers', 'two of his men had been killed': a party on its own losses. */
const ownLosses =
  /\b(?:its|his|her|our|their) (?:own )?(?:\p{L}+ )?(?:forces|soldiers|troops|men|fighters|members|positions|units|side|officers|personnel)\b(?: \p{L}+){0,2}? (?:lost|killed|hit|struck|wounded|injured|died|dead|suffered|captured|fled|surrendered)\b|\b(?:lost|killed|wounded) (?:\p{L}+ |\d[\d,]* ){1,2}of (?:its|his|her|our|their)\b/iu;

/** In a story of parties and votes a rival is a candidate. */
const politics = remembered(
  ({ article }: TextDocument) =>
    (
      article.text.match(
        /\b(?:candidates?|elections?|campaign|senators?|democrats?|democratic|republicans?|presidential|parliament|voters|prime minister)\b/gi,
      ) ?? []
    ).length > 2,
);

/** Rivals on a field, in a vote or in a turf war are no companies. */
const sport =
  /\b(?:the match|a match|game|games|cup|league|season|coach|players?|race|goal|title|derby|party|election|candidates?|gangs?|vote|votes|poll|tribes?|clans?|lead|points?)\b/i;

/** Those who fight a state, as against its own forces. */
const irregular = /\b(?:rebels?|insurgents|separatists|guerrillas|militia|fighters)\b/i;

/** The other side, or somebody who has looked into it, is heard: in the same paragraph or within two sentences after. */
function otherSide(
  document: TextDocument,
  attributions: readonly Attribution[],
  one: Attribution,
  who: string,
): boolean {
  const { text } = document.article;
  const paragraphOf = (sentence: number) => document.sentences[sentence]?.paragraph;
  return speechIn(attributions, one.sentence - 2, one.sentence + 2).some((another) => {
    const ahead = another.sentence - one.sentence;
    const near =
      paragraphOf(another.sentence) === paragraphOf(one.sentence)
        ? Math.abs(ahead) <= 2
        : ahead > 0 && ahead <= 2;
    if (!another.source || another === one || !near) return false;
    const name = text.slice(another.source.range.start, another.source.range.end);
    if (!/^(?:named|institution)$/.test(another.source.kind) && !forces.test(name)) return false;
    const party = one.source ? text.slice(one.source.range.start, one.source.range.end) : '';
    const called = name.toLowerCase().replace(/^the /, '');
    if ((one.source?.kind === 'document' ? who : party).toLowerCase().includes(called))
      return false;
    const own = partyWords(who).match(other)?.[0].toLowerCase();
    if (forces.test(name))
      return (
        name.match(other)?.[0].toLowerCase() !== own ||
        irregular.test(name) !== irregular.test(party)
      );
    const said = another.content.map((range) => text.slice(range.start, range.end)).join(' ');
    return (
      harm.test(said) ||
      rival.test(said) ||
      /\b(?:den(?:y|ied|ies)|reject\w*|no\b|not\b|false|pictures?|footage|satellite|count(?:s|ed)|monitor\w*|confirm\w*|verif\w*)/i.test(
        text.slice(another.cue.range.start, another.cue.range.end) + said,
      )
    );
  });
}
