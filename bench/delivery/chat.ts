import type { ChatSink, MessageEvent } from '../../src/chat/port.ts';
import type { ArticleId, FindingId, TenantId } from '../../src/domain/ids.ts';
import { engineVersion, type Analysis } from '../../src/pipeline.ts';

/** The smallest answer: no text, no findings. */
export const unreadable: Analysis = {
  report: {
    schema: 'claimdesk-report/1',
    status: 'unreadable',
    code: 'not-found',
    reason: 'nothing was read',
    engineVersion,
    analysedAt: new Date(0).toISOString(),
  },
};

export function countingSink(onPost: (message: string) => void): ChatSink {
  return {
    platform: 'console',
    post: (_, thread) => {
      onPost(thread.message ?? '');
      return Promise.resolve({ platform: 'console', channel: thread.channel, message: 'reply' });
    },
    find: () => Promise.resolve(undefined),
    edit: () => Promise.resolve(),
    react: () => Promise.resolve(),
    messagesAround: () => Promise.resolve([]),
    readFile: () => Promise.reject(new Error('no files here')),
  };
}

/** Each message is written by somebody else, somewhere else: limits per person and channel are not measured. */
export function messageOf(id: string, tenant = 'local'): MessageEvent {
  return {
    kind: 'message',
    id,
    tenant: tenant as TenantId,
    actor: { id: `person ${id}`, isBot: false, isAdmin: false, isGuest: false },
    thread: { platform: 'console', channel: `channel ${id}`, message: id },
    at: new Date(0).toISOString(),
    text: `https://example.org/story-${id}`,
    links: [],
    files: [],
    isEdit: false,
    isForward: false,
    isDirect: true,
    mentionsUs: false,
  };
}

const words =
  'harbour council ferry budget roof school nurse tram bridge market strike vote river court rent'.split(
    ' ',
  );

/** Sentences in an order of their own for each article: a desk seldom checks one text twice. */
function textOf(article: number): string {
  const sentences = Array.from({ length: 20 }, (_, n) => {
    const word = (step: number) => words[(article * step + n * (step + 2)) % words.length] ?? '';
    return `The ${word(1)} of ${word(3)} ${article} moved ${article + n * 7} ${word(5)}s after the ${word(7)} in ${word(11)}.`;
  });
  return ['The harbour moved 31,400 containers in 2024.', ...sentences].join(' ');
}

let articles = 0;

/** A report with three findings, made in no time: three claims to open, cards to compose. */
export function threeFindings(): Analysis {
  const text = textOf((articles += 1));
  return {
    report: {
      schema: 'claimdesk-report/1',
      status: 'checked',
      article: {
        id: 'bench' as ArticleId,
        title: 'Harbour traffic doubles',
        language: 'en',
        text,
        paragraphs: [{ kind: 'body', range: { start: 0, end: text.length } }],
        extraction: { method: 'text', confidence: 1, truncated: false, notes: [] },
      },
      findings: [0, 1, 2].map((n) => ({
        id: `finding${n}` as FindingId,
        check: 'figure-contradiction',
        signal: 'strong',
        range: { start: 0, end: 46 },
        quote: text.slice(0, 46),
        related: [],
        message: 'Both give the number of containers that the harbour moved in 2024.',
        receipt: '31,400 containers, 2024 (paragraph 1)',
        nextStep: 'Ask the port for the yearbook page.',
        evidence: [],
      })),
      claims: [],
      outcomes: [],
      notChecked: [],
      engineVersion,
      analysedAt: new Date(0).toISOString(),
    },
  };
}
