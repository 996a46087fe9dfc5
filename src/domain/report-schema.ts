import { z } from 'zod';
import { unreadableCodes } from './errors.ts';
import { signals } from './finding.ts';

const range = z
  .object({ start: z.int().min(0), end: z.int().min(0) })
  .describe('UTF-16 code unit offsets into article.text, end exclusive');
const date = z.string().describe('ISO 8601');
const place = z.object({ range, quote: z.string().describe('article.text at range, verbatim') });

const article = z.object({
  id: z.string(),
  url: z.string().optional(),
  canonicalUrl: z.string().optional(),
  title: z.string(),
  standfirst: z.string().optional(),
  byline: z.string().optional(),
  siteName: z.string().optional(),
  publishedAt: date.optional(),
  modifiedAt: date.optional(),
  language: z.string().describe('ISO 639-1, or und'),
  text: z.string().describe('headline, standfirst and body as a reader reads them'),
  paragraphs: z.array(
    z.object({
      range,
      kind: z.enum([
        'headline',
        'standfirst',
        'heading',
        'body',
        'list-item',
        'table-row',
        'pull-quote',
      ]),
    }),
  ),
  extraction: z.object({
    method: z.string(),
    confidence: z.number().min(0).max(1),
    truncated: z.boolean(),
    notes: z.array(z.string()),
  }),
});

const evidence = z.object({
  kind: z.enum(['fact-check', 'desk-memory', 'web', 'model']),
  title: z.string(),
  url: z.string().optional(),
  publisher: z.string().optional(),
  rating: z.string().optional().describe('quoted from its publisher, never ours'),
  date: date.optional(),
  quote: z.string().optional(),
});

const finding = place.extend({
  id: z.string().describe('the same for the same check and quotes'),
  check: z.string(),
  signal: z.enum(signals),
  related: z.array(place),
  message: z.string().describe('why it was flagged'),
  receipt: z.string().describe('the working, a line each'),
  notKnown: z.string().optional(),
  nextStep: z.string(),
  evidence: z.array(evidence),
});

const claim = z.object({
  id: z.string(),
  range,
  kind: z.string(),
  checkWorthiness: z.number().min(0).max(1),
});

const ms = z.number().min(0).describe('milliseconds');
const outcome = z.discriminatedUnion('status', [
  z.object({ check: z.string(), ms, status: z.literal('ran'), findings: z.int().min(0) }),
  z.object({ check: z.string(), ms, status: z.literal('not-applicable'), reason: z.string() }),
  z.object({ check: z.string(), ms, status: z.literal('failed'), code: z.string() }),
]);

const count = z.int().min(0);
const assistance = z
  .object({
    model: z.string().optional(),
    calls: count,
    tokensIn: count,
    tokensOut: count,
    costUsd: z.number().min(0).optional(),
    searches: count,
    pagesRead: count,
    ms,
    leftOut: count.describe('pieces of answers that were dropped: not verbatim, or not allowed'),
    notes: z.array(
      z.object({
        finding: z.string(),
        kind: z.enum(['explanation', 'step']),
        text: z.string(),
      }),
    ),
  })
  .describe('what a language model and searches added');

const base = {
  schema: z.literal('claimdesk-report/1'),
  request: z.string().optional(),
  engineVersion: z.string(),
  analysedAt: date,
};

/** The shape of `--format json` and `GET /reports/:id.json`; `docs/report.schema.json` is made from it. */
export const reportSchema = z.discriminatedUnion('status', [
  z.object({
    ...base,
    status: z.literal('checked'),
    article,
    findings: z.array(finding).describe('by signal, then position'),
    claims: z.array(claim),
    outcomes: z.array(outcome),
    notChecked: z.array(z.string()),
    assistance: assistance.optional(),
  }),
  z.object({
    ...base,
    status: z.literal('unreadable'),
    url: z.string().optional(),
    code: z.enum(unreadableCodes),
    reason: z.string(),
  }),
]);
