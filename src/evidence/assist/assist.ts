import { textAt, type Article } from '../../domain/article.ts';
import type { Assistance, AssistanceNote, EvidenceSettings } from '../../domain/assistance.ts';
import type { Claim } from '../../domain/claim.ts';
import { signals, type Evidence, type Finding } from '../../domain/finding.ts';
import { stableId, type FindingId, type TenantId } from '../../domain/ids.ts';
import type { CheckedReport } from '../../domain/report.ts';
import { isDisowned } from '../disowned.ts';
import { lettersPerToken } from '../providers/estimate-tokens.ts';
import { acceptFindings, acceptParts, acceptRemarks, type SplitClaim } from './accept.ts';
import { judgeClaim, type ReadPage } from './judge.ts';
import {
  readingAnswer,
  readingPrompt,
  remarksAnswer,
  remarksPrompt,
  splittingPrompt,
  type FindingKind,
} from './questions.ts';
import { openSession, type Providers, type Session } from './session.ts';

export interface AssistDeps {
  readonly providers: Providers;
  readonly kinds: readonly FindingKind[];
  readonly readPage: ReadPage;
  /** Looks one claim up among published fact-checks and the desk's own: nothing leaves for it. */
  readonly lookUp?: (text: string) => Promise<{ known: string; evidence: Evidence } | undefined>;
}

/** Claims that are split, and searched for: the most check-worthy. */
const claimsSplit = 8;
const claimsSearched = 3;
/** Findings that a model remarks on. */
const remarkedOn = 6;
const tokensOut = { reading: 1_500, remarks: 900 };
/** Share of an article's tokens that its own text may take. */
const textShare = 0.5;

/**
 * The report with what optional providers add. The findings of the rules stay as they are, byte for
 * byte; a model's are weak and marked. Never rejects for what a provider does, and never takes
 * longer than its time.
 */
export async function assist(
  report: CheckedReport,
  about: { readonly tenant: TenantId; readonly settings: EvidenceSettings },
  deps: AssistDeps,
): Promise<CheckedReport> {
  const { settings, tenant } = about;
  const { providers } = deps;
  const model = settings.useModel ? providers.model?.name : undefined;
  const searches = settings.useSearch && providers.search !== undefined;
  if (settings.leaves === 'nothing' || (model === undefined && !searches)) return report;
  const started = providers.clock();
  const session = openSession(providers, tenant, settings);
  const [read, remarks, judged] = await Promise.all([
    model === undefined ? nothingRead : readWith(session, report, settings, deps, model),
    model === undefined || settings.leaves !== 'article' ? nothingRead : remark(session, report),
    searches ? judge(session, report, deps, model) : nothingRead,
  ]);
  const parts = [read, remarks, judged];
  const { article } = report;
  const assistance: Assistance = {
    ...(model === undefined ? {} : { model }),
    ...session.used,
    pagesRead: judged.pagesRead,
    ms: Math.round(providers.clock() - started),
    leftOut: parts.reduce((sum, part) => sum + part.leftOut, 0),
    notes: remarks.notes,
  };
  return {
    ...report,
    findings: merged(
      report.findings,
      parts.flatMap((part) => part.findings),
    ),
    notChecked: [
      ...report.notChecked,
      ...session.notDone,
      ...cutNote(article, settings, providers, model),
    ],
    assistance,
  };
}

interface Part {
  readonly findings: readonly Finding[];
  readonly notes: readonly AssistanceNote[];
  readonly leftOut: number;
  readonly pagesRead: number;
}
const nothingRead: Part = { findings: [], notes: [], leftOut: 0, pagesRead: 0 };

async function readWith(
  session: Session,
  report: CheckedReport,
  settings: EvidenceSettings,
  deps: AssistDeps,
  model: string,
): Promise<Part> {
  const { article, findings } = report;
  const whole = settings.leaves === 'article';
  const sent = whole
    ? article.text.slice(0, lettersSent(deps.providers))
    : worthiest(report.claims, claimsSplit)
        .map(({ range }) => textAt(article, range))
        .join('\n');
  if (sent.trim() === '') return nothingRead;
  const prompt = whole
    ? readingPrompt({ title: article.title.slice(0, 300), text: sent }, deps.kinds)
    : splittingPrompt(sent.split('\n'));
  const answer = await session.ask(prompt, readingAnswer, tokensOut.reading);
  if (answer === undefined) return nothingRead;
  const proposed = whole
    ? acceptFindings(answer, article, { kinds: deps.kinds, local: findings, model })
    : { taken: [], leftOut: answer.findings.length };
  const split = acceptParts(answer, article.text);
  const known = await lookUpParts(split.taken, report, deps, model);
  return {
    ...nothingRead,
    findings: [...proposed.taken, ...known],
    leftOut: proposed.leftOut + split.leftOut,
  };
}

/** A part of a sentence may have been fact-checked where the whole sentence matches nothing. */
async function lookUpParts(
  parts: readonly SplitClaim[],
  { article, findings }: CheckedReport,
  { lookUp }: AssistDeps,
  model: string,
): Promise<Finding[]> {
  if (lookUp === undefined) return [];
  const told = new Set(findings.flatMap((finding) => finding.evidence.map(({ url }) => url)));
  const found: Finding[] = [];
  for (const { range, text } of parts) {
    const same = await lookUp(text);
    if (same === undefined || told.has(same.evidence.url)) continue;
    const { publisher } = same.evidence;
    const checked = { claim: same.known, ...(publisher === undefined ? {} : { publisher }) };
    if (isDisowned(article, range, checked)) continue;
    told.add(same.evidence.url);
    const quote = textAt(article, range);
    found.push({
      id: stableId('model', 'fact-check-match', quote, text) as FindingId,
      check: same.evidence.kind === 'desk-memory' ? 'desk-memory' : 'fact-check-match',
      signal: 'weak',
      range,
      quote,
      related: [],
      message: 'A part of this sentence, taken out by a language model, was checked before.',
      receipt: [
        `the part: “${text}”`,
        `checked claim: “${same.known}”`,
        'figures, names, years and negation agree',
        `sentence split by ${model}\nRule split-claim/1`,
      ].join('\n'),
      notKnown: 'Whether it is the same claim in the same circumstances: suggested, not confirmed.',
      nextStep: 'Read the earlier check and its sources.',
      evidence: [same.evidence],
    });
  }
  return found;
}

async function remark(session: Session, { findings, article }: CheckedReport): Promise<Part> {
  const about = findings.slice(0, remarkedOn);
  if (about.length === 0) return nothingRead;
  const answer = await session.ask(remarksPrompt(about), remarksAnswer, tokensOut.remarks);
  if (answer === undefined) return nothingRead;
  const { taken, leftOut } = acceptRemarks(answer, article, about);
  return { ...nothingRead, notes: taken, leftOut };
}

async function judge(
  session: Session,
  { article, claims }: CheckedReport,
  { readPage }: AssistDeps,
  model: string | undefined,
): Promise<Part> {
  const judged = await Promise.all(
    worthiest(claims, claimsSearched).map(({ range }) =>
      judgeClaim({ range, text: textAt(article, range) }, article, {
        session,
        readPage,
        ...(model === undefined ? {} : { model }),
      }),
    ),
  );
  return {
    findings: judged.flatMap(({ finding }) => (finding === undefined ? [] : [finding])),
    notes: [],
    leftOut: judged.reduce((sum, each) => sum + each.leftOut, 0),
    pagesRead: judged.reduce((sum, each) => sum + each.pagesRead, 0),
  };
}

function worthiest(claims: readonly Claim[], count: number): readonly Claim[] {
  return claims.toSorted((a, b) => b.checkWorthiness - a.checkWorthiness).slice(0, count);
}

/** By signal, then position, as reports are ordered; the rules' own first where both are equal. */
function merged(local: readonly Finding[], added: readonly Finding[]): Finding[] {
  const ids = new Set(local.map(({ id }) => id));
  return [...local, ...added.filter(({ id }) => !ids.has(id))].sort(
    (a, b) =>
      signals.indexOf(a.signal) - signals.indexOf(b.signal) || a.range.start - b.range.start,
  );
}

function lettersSent({ limits }: Providers): number {
  return Math.floor(limits.tokensPerArticle * textShare) * lettersPerToken;
}

function cutNote(
  { text }: Article,
  { leaves }: EvidenceSettings,
  providers: Providers,
  model: string | undefined,
): string[] {
  const sent = lettersSent(providers);
  if (model === undefined || leaves !== 'article' || text.length <= sent) return [];
  const words = (part: string) => part.split(/\s+/).length.toLocaleString('en');
  return [`The language model was given words 1–${words(text.slice(0, sent))} of ${words(text)}.`];
}
