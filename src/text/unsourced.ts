import type { Range, Sentence } from '../domain/article.ts';
import type { Attribution } from './attribution.ts';
import { charges, contested, effluent, neglect } from './charges.ts';
import type { TextDocument } from './document.ts';
import { quotedAt, type Quotation } from './quotations.ts';
import { speechIn } from './voiced.ts';
import { matchIn, sentencesFor } from './word-index.ts';

export interface Unsourced {
  readonly sentence: number;
  readonly range: Range;
  /** The words that make it an accusation or a cause. */
  readonly verb: string;
}

/** Doing wrong, in the active voice of the past: who says so? */
const wrongdoing = new RegExp(
  String.raw`\b(?:has |have |had |was |were |been |knowingly |deliberately |secretly |repeatedly |systematically |illegally |for (?:years|decades) ){0,6}` +
    String.raw`(poisoned|defrauded|embezzled|bribed|laundered|falsified|covered up|concealed (?:the|a|an|its|his|her|their|evidence)|colluded|rigged|extorted|blackmailed|plagiari[sz]ed|swindled|looted (?:the|a|its|museums|banks)|tortured|raped|enslaved|exploited (?:its|his|her|their|workers|children|migrants|patients)|abused (?:its|his|her|their|workers|children|inmates|patients|power)|(?:illegally|secretly|knowingly|deliberately|systematically) \w+ed (?:the|an?|its|his|her|their|thousands|hundreds|millions|workers|waste|children|patients|customers)|mis(?:led|used) (?:investors|voters|regulators|the public|public|customers|patients|parliament|congress|funds)|lied (?:to|about)|cheated (?:on|its|his|her|their|customers|investors|voters)|dumped (?:toxic|untreated|raw|chemical|hazardous)|spied on|contaminated (?:the|a|its|drinking|local)|caus(?:ed|es) (?:cancer|birth defects|autism|infertility)|(?:linked|led) to (?:the )?(?:deaths?|cancers?|suicides?) of)\b`,
  'i',
);

/** The same told in an idiom: who says so? */
const misdeeds = new RegExp(
  String.raw`\b((?:turned|turning) a blind eye|(?:looked|looking) the other way|(?:swept|sweeping) [^.;,]{2,40}? under the (?:carpet|rug)|hush(?:ed|ing) (?:it |them |the \w+ )?up|(?:buried|burying|suppressed|shelved|shredded|destroyed|doctored|faked|forged|tampered with|withheld|sat on) (?:a|an|the|its|his|her|their|two|three|several|key|vital|\d+) (?:[\p{L}-]+ ){0,3}(?:reports?|stud(?:y|ies)|trials?|findings?|evidence|warnings?|complaints?|data|memos?|reviews?|records?|documents?|files?|results?|invoices?|figures|emails)|ignor(?:ed|ing) (?:the |repeated |dozens of |several |its |their |years of |countless |all |clear |explicit |internal )+(?:[\p{L}-]+ )?(?:warnings?|complaints?|advice|pleas)|kn(?:ew|own) (?:about |of )?[^.;]{2,60}? (?:for (?:years|months|decades)|(?:but|and|yet) (?:did|said|did not|kept|left|carried on|went on|sold|told no(?:body| one)|stayed silent|took no)\b)|(?:bill|charg|invoic)(?:ed|ing) (?:[\p{L}’']+ ){1,4}for [^.;,]{2,50}?(?: that| which)?(?: (?:they|he|she|it|nobody|people))? (?:(?:was|were|had|has|have|did)(?: never|n['’]t| not)|never) (?:been )?(?:received?|used?|got|ordered|asked for|owed|done|carried out|delivered|performed|given|worked|taken place|happened|existed|arrived|needed|t(?:ook|ake) place|exist|happen)|(?:turn(?:ed|ing) (?:down|away)|den(?:ied|ying)|refus(?:ed|ing)|reject(?:ed|ing)|withheld|withholding) (?:[\p{L}-]+ ){0,3}?(?:valid|legitimate|rightful|genuine|lawful) (?:[\p{L}-]+ ){0,2}(?:claims?|refunds?|payments?|benefits?|applications?|pensions?)|(?:brush(?:ed|ing) (?:aside|off)|disregard(?:ed|ing)|dismiss(?:ed|ing)|overlook(?:ed|ing)|ignor(?:ed|ing)) (?:\p{L}+ ){0,3}(?:written|repeated|urgent|official|safety|formal|earlier) (?:\p{L}+ )?(?:warnings?|complaints?|advice|alarms?)|pocket(?:ed|ing) (?:[£$€]|thousands|millions|hundreds|the (?:money|difference|proceeds|cash)|public|bribes|kickbacks|up to|more than)|siphon(?:ed|ing) (?:off )?|lin(?:ed|ing) (?:his|her|their|its) (?:own )?pockets|pa(?:id|ying|ys) (?:\p{L}+ )?(?:inspectors|officials|police|judges|councillors|witnesses|doctors|referees|officers) to|(?:took|taking|taken|pa(?:id|ying)|accepted|demanded|solicited) (?:\w+ )?(?:bribes?|kickbacks?|backhanders?|hush money)|cook(?:ed|ing) the books|(?:hid|hidden|hiding) (?:the|a|its|his|her|their|millions|huge|billions) (?:[\p{L}-]+ ){0,3}(?:losses|debts?|risks?|defects?|evidence|truth|reports?|assets|findings|profits|extent|scale|deaths|abuse)|(?:deceived|duped|conned|fleeced|ripped off|hoodwinked|shortchanged) (?:its|his|her|their|the|thousands|hundreds|millions|investors|customers|voters|patients|pensioners|workers)|misled (?:its|his|her|their|the) (?:own )?(?:[\p{L}-]+ )?(?:investors?|voters|regulators?|public|customers?|patients|parliament|congress|board|shareholders|court|members|readers|staff)|broke the law|(?:evaded|dodged|avoided paying) (?:\w+ ){0,2}tax(?:es)?|squandered (?:[£$€]|millions|billions|public|taxpayers|the \w+ budget|its|most)|(?:ran|run|running) (?:the|its|their|his|her) [^.;,]{2,30}? into the ground|(?:bullied|harassed|intimidated|silenced|threatened|blackmailed|groomed|molested|assaulted) (?:his|her|its|their|staff|witnesses|women|girls|boys|students|workers|critics|journalists|voters|colleagues|junior|young)|(?:stole|stolen|stealing) (?:from|millions|billions|the (?:election|money|land)|public|[£$€])|(?:bullied|hounded) (?:out|into)|divert(?:ed|ing) (?:[\p{L}]+ )?(?:(?:crores?|lakhs?|(?:flood |public |relief |state )funds?|(?:public |relief )?money|millions|billions)\b|[£$€₹])|(?:sold|selling|passed|leaked) (?:secrets|state secrets|confidential))`,
  'iu',
);

/** A cause given to deaths and ruin. */
const harm = new RegExp(
  String.raw`\b((?:died|dead|gone hungry|starved|suffered|been (?:killed|harmed|injured|maimed)|lost (?:their (?:homes|lives|jobs|savings|sight)|everything)|fallen (?:ill|sick)|fell (?:ill|sick)|killed themselves|taken their own lives) (?:as a (?:direct )?(?:result|consequence)|because|for (?:want|lack) of|due to|thanks to|owing to|after being (?:denied|refused|turned away|given)|needlessly|unnecessarily|waiting for)|(?:has|have|had) (?:already )?(?:cost|claimed|destroyed|ruined|wrecked) (?:(?:at least|up to|about|around|nearly|more than|the|countless|hundreds of|thousands of|dozens of|many|[\p{L}\d,]+) ){0,3}(?:lives|livelihoods|health|careers)|ma(?:de|king) (?:\w+ )?(?:children|residents|people|workers|villagers|families|babies|staff|patients) (?:\w+ )?(?:ill|sick)\b)`,
  'iu',
);

/** Somebody has looked into it, or the sentence itself says that it is not settled. */
const settled =
  /\b(?:alleg\w*|accus\w*|charg(?:ed|es)|convict\w*|sentenc\w*|guilty|court|judge|jury|trial|prosecut\w*|indict\w*|lawsuits?|sued|suing|police|investigat\w*|inquiry|inquest|found that|report(?:s|ed|edly)?|according|stud(?:y|ies)|survey|research\w*|said|says|claim\w*|suspect\w*|denie[sd]|admit\w*|confess\w*|fined|settle\w*|believed|thought to|rumou?r\w*|regulators?|audit\w*|commission|tribunal|evidence|documents?|records?|if|whether|would|could|may|might|novel|film|movie|book|play|series|character|episode|season|plot|stars?|in 1\d{3}|(?:1[0-8]\d\d)|century|empire|emperor|king|queen|medieval|ancient|nazis?|hitler|stalin|holocaust|soviet)\b/i;

/** Somebody has looked into the whole matter: the story gives an account of that. */
const established =
  /\b(?:alleg\w*|accus\w*|charged|convict\w*|sentenc\w*|jailed|guilty|court|judge|jury|trial|verdict|prosecut\w*|indict\w*|lawsuits?|sued|inquiry|inquest|tribunal|fined|regulator|watchdog|ombudsman|audit\w*|commission|plead\w*|admitted|confess\w*|stud(?:y|ies)|researchers|police|investigators|detectives)\b/i;

/** Grave accusations in the article's own voice with no source in the sentence, before it or after it. */
export function findUnsourced(
  document: TextDocument,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): Unsourced[] {
  const quoted = quotedAt(quotations);
  const voices = attributions.filter(
    ({ source, cue }) =>
      source !== undefined &&
      cue.family !== 'stance' &&
      !/^(?:promise|pledge|vow|call|describe)$/.test(cue.lemma) &&
      source.kind !== 'vague' &&
      source.kind !== 'unnamed',
  );
  const voiced = new Set(voices.map(({ sentence }) => sentence));
  const found: Unsourced[] = [];

  /** Whether the sentence `index` tells who says so, or that it was looked into. */
  function sources(index: number, { index: own, paragraph }: Sentence, accused: Range): boolean {
    if (index === own) return saidOutside(document, voices, own, accused);
    if (paragraphAt(document, index) !== paragraph)
      return establishedAt(document, index) || (index > own && voiced.has(index));
    // 'The levy failed by 800 votes, according to the board': the next sentence tells of something else.
    const goesOn =
      index < own || establishedAt(document, index) || goesOnAbout(document, own, index);
    return goesOn && (voiced.has(index) || settledAt(document, index));
  }

  for (const sentence of sentencesFor(
    document,
    wrongdoing,
    misdeeds,
    harm,
    charges,
    neglect,
    effluent,
  )) {
    const kind = document.article.paragraphs[sentence.paragraph]?.kind;
    if (kind !== 'body' && kind !== 'list-item') continue;
    const text = document.article.text.slice(sentence.range.start, sentence.range.end);
    const match = accusationIn(document, sentence);
    if (match === undefined) continue;
    // 'A rigged system' is somebody's word for it.
    if (
      !match.party &&
      /\b(?:an?|the|this|such|is|are|be|being|in|of) $/i.test(text.slice(0, match.index))
    )
      continue;
    if (text.includes('?') || settled.test(text.replace(match.whole, ''))) continue;
    if (
      quoted(sentence.range.start + match.index) ||
      !(match.party || namesSomebody(document, sentence.index, sentence.range.start + match.index))
    )
      continue;
    if (says(attributions, sentence.index)) continue;
    if (match.contested && voiced.has(sentence.index)) continue;
    const at = sentence.range.start + match.index;
    const accused = { start: at, end: at + match.words.length };
    const near = [sentence.index - 1, sentence.index, sentence.index + 1].filter(
      (index) => index === sentence.index || sameStretch(document, sentence.index, index),
    );
    if (!match.contested && near.some((index) => sources(index, sentence, accused))) continue;
    found.push({ sentence: sentence.index, range: sentence.range, verb: match.verb });
  }
  return found;
}

/** 'denied legitimate claims': what people are owed, not what they say. */
const dueClaim = /\b(?:valid|legitimate|rightful|genuine|lawful)\b/;

/** Somebody says it in the sentence: neither 'ignored two written warnings' nor 'knew that' tells who says so. */
function saidOutside(
  document: TextDocument,
  voices: readonly Attribution[],
  index: number,
  accused: Range,
): boolean {
  const inside = ({ start, end }: Range) => start < accused.end && accused.start < end;
  const text = document.article.text.slice(accused.start, accused.end);
  return speechIn(voices, index).some(
    ({ cue, source }) =>
      (cue.lemma === 'claim' && !dueClaim.test(text)) ||
      (!inside(cue.range) && !(source && inside(source.range))),
  );
}

interface Accusation {
  /** Where its words begin in the sentence. */
  readonly index: number;
  readonly words: string;
  /** Its words and the party before them: of the accused, 'police' are no source. */
  readonly whole: string;
  readonly verb: string;
  /** The words themselves take a party that answers for something. */
  readonly party: boolean;
  /** Somebody denies it right after: that others speak near it does not source it. */
  readonly contested: boolean;
}

function accusationIn(document: TextDocument, sentence: Sentence): Accusation | undefined {
  const plain = matchIn(document, sentence, wrongdoing);
  if (plain !== undefined) return accusation(plain, plain[1]);
  const charge = matchIn(document, sentence, neglect) ?? matchIn(document, sentence, charges);
  const idiom =
    charge === undefined
      ? (matchIn(document, sentence, misdeeds) ?? matchIn(document, sentence, harm))
      : undefined;
  const found =
    idiom === undefined
      ? charge && accusation(charge, charge.groups?.act, true)
      : accusation(idiom, idiom[1]);
  if (found !== undefined) return isLookedInto(document, sentence, found.words) ? undefined : found;
  const spilt = matchIn(document, sentence, effluent);
  return spilt && isContested(document, sentence)
    ? { ...accusation(spilt, spilt.groups?.act, true), contested: true }
    : undefined;
}

function accusation(match: RegExpExecArray, verb = match[0], party = false): Accusation {
  const index = match.index + match[0].lastIndexOf(verb);
  return party
    ? { index, words: verb, whole: match[0], verb: verb.trim(), party, contested: false }
    : { index: match.index, words: match[0], whole: match[0], verb, party, contested: false };
}

/** Within three sentences somebody denies it, or it is told to be still looked into. */
function isContested({ article, sentences }: TextDocument, { index }: Sentence): boolean {
  return [1, 2, 3].some((after) => {
    const range = sentences[index + after]?.range;
    return range !== undefined && contested.test(article.text.slice(range.start, range.end));
  });
}

/** Bodies that look into other things too: 'The commission will meet in May'. */
const manyThings = /\b(?:commission|stud(?:y|ies)|researchers|trial)\b/gi;

const longPlain = /(?<!\p{L})\p{Ll}{5,}/gu;

/** The opening tells of a charge, a ruling or an inquiry; a study or a commission must be about the matter. */
function isLookedInto(document: TextDocument, { range }: Sentence, accusation: string): boolean {
  const own = [...tellingWords(document, range)].filter((word) => !parties.test(word));
  return leadOf(document)
    .replace(accusation, '')
    .replace(namedCourt, '')
    .split(/(?<=[.!?]["”]?)\s+/)
    .some((one) => {
      if (established.test(one.replace(manyThings, ''))) return true;
      const words = new Set((one.match(longPlain) ?? []).map((word) => word.slice(0, 6)));
      return established.test(one) && own.filter((word) => words.has(word)).length > 1;
    });
}

/** Whom a story is about in any case: that a commission deals with the company is no inquiry into it. */
const parties =
  /^(?:compan|counci|county|distri|govern|minist|hospit|school|author|agency|board|(?:years|months|weeks|people|never|their|there|about|after|which)$)/;

/** 'Wattle Court' is a house. */
const namedCourt =
  /(?<!\p{L})(?!(?:High|Crown|Supreme|District|County|Federal|Circuit|Criminal|Family|Youth|Superior|Constitutional|Appeals?|Magistrates|Sheriff|Labour|Commercial)\b)\p{Lu}\p{L}+ Court(?! of)\b/gu;

/** Somebody, be it without a name, says it in the sentence itself. */
function says(attributions: readonly Attribution[], index: number): boolean {
  return speechIn(attributions, index).some(
    ({ source, cue }) => source?.kind === 'unnamed' && cue.family !== 'stance',
  );
}

/** An actor stands before the verb: a name, or 'the plant', 'its owners'. */
function namesSomebody(document: TextDocument, sentence: number, at: number): boolean {
  const tokens = document.tokens
    .slice(document.starts[sentence], document.starts[sentence + 1])
    .filter((token) => token.range.start < at);
  return (
    tokens.some((token) => token.pos === 'PROPN') ||
    // 'The firm has 300 drivers. It has …'
    (/^(?:it|they|she|he)$/.test(tokens[0]?.lower ?? '') &&
      paragraphAt(document, sentence - 1) === paragraphAt(document, sentence)) ||
    tokens.some(
      (token, i) =>
        /^(?:the|its|his|her|their)$/.test(token.lower) &&
        (tokens[i + 1]?.pos === 'NOUN' ||
          (tokens[i + 1]?.pos === 'ADJ' && tokens[i + 2]?.pos === 'NOUN')),
    )
  );
}

const opensOn =
  /^["“‘']|^(?:He|She|It|They|That|This|Those|These|Its|Their|His|Her|The \p{Ll}+ (?:said|says))\b/u;

/** The next sentence speaks of the same: by a pronoun, a quotation or a word of the first. */
function goesOnAbout(document: TextDocument, own: number, next: number): boolean {
  const [here, there] = [document.sentences[own]?.range, document.sentences[next]?.range];
  if (here === undefined || there === undefined) return false;
  if (opensOn.test(document.article.text.slice(there.start, there.start + 40))) return true;
  const words = tellingWords(document, here);
  return [...tellingWords(document, there)].some((word) => words.has(word));
}

/** In one paragraph, or in the next one with a word in common: short paragraphs of one story change the subject. */
function sameStretch(document: TextDocument, a: number, b: number): boolean {
  const one = document.sentences[a];
  const other = document.sentences[b];
  if (!one || !other || Math.abs(one.paragraph - other.paragraph) > 1) return false;
  if (one.paragraph === other.paragraph) return true;
  const words = tellingWords(document, one.range);
  return [...tellingWords(document, other.range)].some((word) => words.has(word));
}

const longWord = /\p{L}{5,}/gu;

function tellingWords({ article }: TextDocument, { start, end }: Range): Set<string> {
  const words = article.text.slice(start, end).toLowerCase().match(longWord) ?? [];
  return new Set(words.map((word) => word.slice(0, 6)));
}

/** The first sentences of the story. */
function leadOf({ article, sentences }: TextDocument): string {
  const body = sentences.filter(({ paragraph }) => article.paragraphs[paragraph]?.kind === 'body');
  const [first, third] = [body[0], body[Math.min(2, body.length - 1)]];
  return `${article.title} ${first && third ? article.text.slice(first.range.start, third.range.end) : ''}`;
}

function paragraphAt(document: TextDocument, index: number): number | undefined {
  return document.sentences[index]?.paragraph;
}

function establishedAt(document: TextDocument, index: number): boolean {
  const range = document.sentences[index]?.range;
  return (
    range !== undefined && established.test(document.article.text.slice(range.start, range.end))
  );
}

function settledAt(document: TextDocument, index: number): boolean {
  const range = document.sentences[index]?.range;
  return range !== undefined && settled.test(document.article.text.slice(range.start, range.end));
}
