import type { Finding } from '../../src/domain/finding.ts';
import { checks } from '../../src/checks/index.ts';
import { readInputs } from '../../src/checks/inputs.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { plainArticle } from '../../tests/checks/plain-article.ts';
import { hardNegatives, type HardNegative } from './hard-negatives.ts';
import { mutateHeadline, mutateNumber, mutateUnit } from './figure-mutators.ts';
import { expected, type Mutation, type Mutator } from './mutation.ts';
import { mutateAge, mutateName } from './name-mutators.ts';
import type { Original } from './originals.ts';
import { mutateAttribution, mutateQuotation } from './quote-mutators.ts';
import { seededRandom } from './random.ts';
import { mutateSum } from './sum-mutators.ts';
import { mutateDate, mutateWeekday } from './time-mutators.ts';

const mutators: readonly Mutator[] = [
  mutateNumber,
  mutateUnit,
  mutateSum,
  mutateDate,
  mutateWeekday,
  mutateAge,
  mutateName,
  mutateHeadline,
  mutateQuotation,
  mutateAttribution,
];

/** Checks that are right or wrong: their findings on untouched articles count as false alarms until a person has read them. */
export const hardChecks = new Set([
  'figure-contradiction',
  'arithmetic',
  'date-mismatch',
  'headline-mismatch',
  'name-mismatch',
  'quote-integrity',
  'quote-framing',
  'foreign-text',
]);

export interface MutationResult {
  readonly mutation: Mutation;
  /** The findings of the expected checks that the change brought about. */
  readonly caught: readonly Finding[];
}

export interface ArticleResult {
  readonly original: Original;
  /** Findings of the hard checks on the untouched text. */
  readonly findings: readonly Finding[];
  readonly mutations: readonly MutationResult[];
  readonly negatives: readonly {
    readonly negative: HardNegative;
    readonly alarms: readonly Finding[];
  }[];
  /** A check that crashed, on the original or on a mutation. */
  readonly failed: readonly string[];
}

export function evaluateArticle(original: Original, withMutations: boolean): ArticleResult {
  const failed: string[] = [];
  const before = findingsOf(original, failed);
  const known = new Set(before.map((finding) => finding.id));
  const fresh = (article: Original) =>
    findingsOf(article, failed).filter((finding) => !known.has(finding.id));
  const mutations = withMutations
    ? mutators.flatMap((mutator, index) =>
        mutator(original, seededRandom(`${original.id}|${index}`)),
      )
    : [];
  const negatives = withMutations
    ? hardNegatives(original, seededRandom(`${original.id}|negatives`))
    : [];
  return {
    original,
    findings: before,
    mutations: mutations.map((mutation) => ({
      mutation,
      caught: fresh(mutation.article).filter(
        (finding) =>
          expected[mutation.kind].checks.includes(finding.check) && isNear(finding, mutation),
      ),
    })),
    negatives: negatives.map((negative) => ({
      negative,
      alarms: fresh(negative.article).filter((finding) => touches(finding, [negative.added])),
    })),
    failed,
  };
}

function findingsOf(article: Original, failed: string[]): Finding[] {
  const inputs = readInputs(plainArticle(article));
  const { findings } = runChecks(
    checks.filter((check) => hardChecks.has(check.id) || check.id === 'unsourced-claim'),
    inputs,
    {
      onError: (check, error) => failed.push(`${article.id}: ${check}: ${String(error)}`),
    },
  );
  return findings.filter(
    (finding) => hardChecks.has(finding.check) || finding.check === 'unsourced-claim',
  );
}

function isNear(finding: Finding, mutation: Mutation): boolean {
  return touches(finding, mutation.near);
}

function touches(finding: Finding, places: readonly string[]): boolean {
  const quotes = [finding.quote, ...finding.related.map((place) => place.quote)];
  return quotes.some((quote) => places.some((place) => shares(quote, place)));
}

/** One holds the other, or a long piece of it: sentences are cut differently here and there. */
function shares(a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a)) return true;
  const step = 24;
  for (let at = 0; at + step <= b.length; at += 8)
    if (a.includes(b.slice(at, at + step))) return true;
  return false;
}
