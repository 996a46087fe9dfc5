import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { leavings, type EvidenceSettings } from './domain/assistance.ts';
import { modelProviders, type ModelConfig } from './evidence/providers/language-model.ts';
import { searchProviders, type SearchConfig } from './evidence/providers/web-search.ts';

const text = z.string().trim().min(1);
const port = z.coerce.number().int().min(0).max(65_535);
const list = z.string().transform((value) => value.split(/[\s,]+/).filter((word) => word !== ''));

/** Every setting: environment variable → shape, default and meaning. The README's table is made from it. */
export const settings = {
  SLACK_BOT_TOKEN: text.startsWith('xoxb-').optional().describe('Slack bot token (xoxb-…)'),
  SLACK_APP_TOKEN: text
    .startsWith('xapp-')
    .optional()
    .describe('Slack app token (xapp-…): Socket Mode, no public address needed'),
  SLACK_SIGNING_SECRET: text.optional().describe('Slack signing secret: events over HTTP instead'),
  SLACK_CLIENT_ID: text
    .optional()
    .describe('Slack client id: many workspaces, each installed from /slack/install (over HTTP)'),
  SLACK_CLIENT_SECRET: text.optional().describe('Slack client secret, for many workspaces'),
  SLACK_STATE_SECRET: text
    .min(16)
    .optional()
    .describe('signs what a browser carries through an installation; any long random text'),
  SLACK_TOKEN_KEY: text
    .optional()
    .describe('seals the tokens of many workspaces: 32 bytes, from openssl rand -base64 32'),
  SLACK_API_URL: z.url().optional().describe('another Slack API address (tests)'),
  DISCORD_TOKEN: text.optional().describe('Discord bot token'),
  DISCORD_APPLICATION_ID: text.optional().describe('Discord application id'),
  DISCORD_API_URL: z.url().optional().describe('another Discord API address (tests)'),
  DISCORD_READ_MESSAGES: z
    .stringbool()
    .default(false)
    .describe('ask for the message content intent, which automatic replies to links need'),
  CLAIMDESK_REACTION: z
    .stringbool()
    .default(false)
    .describe('🔎 on a message asks for a check, on Slack and on Discord'),
  DATABASE_URL: text
    .regex(/^postgres(ql)?:\/\//)
    .optional()
    .describe('PostgreSQL; without it everything lives in the data folder'),
  REDIS_URL: text
    .regex(/^rediss?:\/\/[^,\s]+(\s*,\s*rediss?:\/\/[^,\s]+)*$/)
    .optional()
    .describe(
      'Redis for the queue; needs DATABASE_URL too; several with commas: a cluster, or sentinels',
    ),
  REDIS_SENTINEL_MASTER: text
    .optional()
    .describe('the addresses are sentinels that know Redis by this name'),
  CLAIMDESK_DATA: text.default('.claimdesk').describe('data folder of the embedded database'),
  CLAIMDESK_HOST: text.default('127.0.0.1').describe('address that the web server listens on'),
  CLAIMDESK_PORT: port.default(3000).describe('its port'),
  CLAIMDESK_PUBLIC_URL: z.url().optional().describe('how people reach it, for links to reports'),
  CLAIMDESK_SECRET: text
    .min(16)
    .optional()
    .describe('signs report links; without it one is made and kept in the data folder'),
  CLAIMDESK_ADMIN_TOKEN: text
    .min(16)
    .optional()
    .describe('password of the page /queues; without it there is none'),
  CLAIMDESK_WORKER_PORT: port
    .optional()
    .describe('port of a worker process for /healthz, /readyz and /metrics; none when left out'),
  CLAIMDESK_PLAYGROUND: z
    .stringbool()
    .optional()
    .describe('show the playground; on by itself when no chat token is set'),
  CLAIMDESK_RETENTION_DAYS: z.coerce
    .number()
    .int()
    .min(1)
    .default(30)
    .describe('days that articles, reports and closed claims are kept'),
  CLAIMDESK_MEMORY_DAYS: z.coerce
    .number()
    .int()
    .min(1)
    .default(365)
    .describe('days that the desk remembers a sentence it settled'),
  CLAIMDESK_CONCURRENCY: z.coerce
    .number()
    .int()
    .min(1)
    .max(64)
    .default(4)
    .describe('articles read at a time by one process'),
  CLAIMDESK_ANALYSIS_THREADS: z.coerce
    .number()
    .int()
    .min(0)
    .max(64)
    .optional()
    .describe(
      'articles analysed at a time by one process; one fewer than there are cores, 0 for none beside the event loop',
    ),
  CLAIMDESK_MAX_WORDS: z.coerce
    .number()
    .int()
    .min(100)
    .default(8_000)
    .describe('words of an article that are checked'),
  CLAIMDESK_FETCH_SECONDS: z.coerce
    .number()
    .min(1)
    .max(60)
    .default(15)
    .describe('seconds that a page may take in all'),
  CLAIMDESK_ALLOW_PRIVATE_HOSTS: list
    .default([])
    .describe('host:port of private pages that may be opened all the same (an intranet, tests)'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url()
    .optional()
    .describe('collector that traces go to (OTLP over HTTP, JSON); none when left out'),
  CLAIMDESK_EVIDENCE_LEAVES: z
    .enum(leavings)
    .default('nothing')
    .describe(
      'what may be sent to the providers below: nothing, claim (single sentences) or article',
    ),
  CLAIMDESK_MODEL_PROVIDER: z
    .enum(modelProviders)
    .optional()
    .describe('language model, optional: openai-compatible, anthropic or ollama'),
  CLAIMDESK_MODEL_NAME: text.optional().describe('its name, as the provider calls it'),
  CLAIMDESK_MODEL_URL: z
    .url()
    .optional()
    .describe('its base address; Anthropic and a local Ollama have their usual ones'),
  CLAIMDESK_MODEL_KEY: text.optional().describe('its key'),
  CLAIMDESK_MODEL_PRICES: text
    .regex(/^\d+(?:\.\d+)?[\s,]+\d+(?:\.\d+)?$/)
    .optional()
    .describe('US dollars for a million tokens in and out, as in 3,15: reports then show the cost'),
  CLAIMDESK_EVIDENCE_SECONDS: z.coerce
    .number()
    .min(1)
    .max(120)
    .default(12)
    .describe('seconds that a report waits for providers in all'),
  CLAIMDESK_TOKENS_PER_ARTICLE: z.coerce
    .number()
    .int()
    .min(2_000)
    .default(20_000)
    .describe('tokens that one article may use'),
  CLAIMDESK_TOKENS_PER_DAY: z.coerce
    .number()
    .int()
    .min(0)
    .default(500_000)
    .describe('tokens that a workspace or guild may use in a day (UTC)'),
  CLAIMDESK_SEARCH_PROVIDER: z
    .enum(searchProviders)
    .optional()
    .describe('web search, optional: brave, searxng, or json (any address that answers in JSON)'),
  CLAIMDESK_SEARCH_URL: z
    .string()
    .regex(/^https?:\/\//)
    .optional()
    .describe('its address; for json with {query} in it'),
  CLAIMDESK_SEARCH_KEY: text.optional().describe('its key'),
  CLAIMDESK_SEARCHES_PER_DAY: z.coerce
    .number()
    .int()
    .min(0)
    .default(200)
    .describe('searches of a workspace or guild in a day (UTC)'),
  CLAIMDESK_GOOGLE_FACT_CHECK_KEY: text
    .optional()
    .describe('Google Fact Check Tools: asks for published fact-checks live'),
  CLAIMDESK_GOOGLE_FACT_CHECK_URL: z.url().optional().describe('another address of it (tests)'),
  CLAIMDESK_LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .optional()
    .describe('how much is logged; info, and warn in the playground'),
} as const;

const schema = z.object(settings);
type Settings = z.infer<typeof schema>;

export interface SlackInstallsConfig {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
  readonly tokenKey: string;
  readonly signingSecret: string;
  readonly publicUrl: string;
  readonly apiUrl?: string;
}

export interface Config {
  readonly slack?: {
    readonly botToken: string;
    readonly appToken?: string;
    readonly signingSecret?: string;
    readonly apiUrl?: string;
  };
  /** Slack in many workspaces, each with a token of its own; instead of `slack`. */
  readonly slackInstalls?: SlackInstallsConfig;
  readonly discord?: {
    readonly token: string;
    readonly applicationId: string;
    readonly apiUrl?: string;
    readonly readMessages: boolean;
  };
  /** 🔎 asks for a check. */
  readonly reaction: boolean;
  readonly databaseUrl?: string;
  readonly redisUrl?: string;
  readonly redisSentinelMaster?: string;
  readonly tracesUrl?: string;
  readonly dataFolder: string;
  readonly web: {
    readonly host: string;
    readonly port: number;
    readonly publicUrl?: string;
    readonly playground: boolean;
    readonly adminToken?: string;
    /** Of a process that only works. */
    readonly workerPort?: number;
  };
  readonly secret?: string;
  readonly retentionDays: number;
  readonly memoryDays: number;
  readonly concurrency: number;
  readonly analysisThreads: number;
  readonly maxWords: number;
  readonly fetchMs: number;
  readonly allowPrivateHosts: readonly string[];
  readonly evidence: EvidenceConfig;
  readonly logLevel: NonNullable<Settings['CLAIMDESK_LOG_LEVEL']>;
}

/** Optional providers; without any, nothing leaves but the request for the article. */
export interface EvidenceConfig {
  readonly model?: ModelConfig;
  /** US dollars for a million tokens. */
  readonly prices?: { readonly input: number; readonly output: number };
  readonly search?: SearchConfig;
  readonly googleFactChecks?: { readonly key: string; readonly url?: string };
  /** For tenants that have not chosen their own. */
  readonly defaults: EvidenceSettings;
  readonly ms: number;
  readonly tokensPerArticle: number;
}

/** The configuration cannot be used; `problems` are sentences for the operator, without any value in them. */
export class ConfigProblem extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(
      `The configuration needs attention:\n${problems.map((line) => `  - ${line}`).join('\n')}`,
    );
    this.name = 'ConfigProblem';
    this.problems = problems;
  }
}

/**
 * Reads the environment once.
 * @throws ConfigProblem with every problem listed, not only the first.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.keys(settings).map((name) => [name, env[name] === '' ? undefined : env[name]]),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    // zod's messages name what was expected, never the value: a token must not reach a log.
    throw new ConfigProblem(
      parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    );
  }
  const problems = contradictions(parsed.data);
  if (problems.length > 0) throw new ConfigProblem(problems);
  return toConfig(parsed.data);
}

function contradictions(s: Settings): string[] {
  const problems: string[] = [];
  if (s.SLACK_BOT_TOKEN && !s.SLACK_APP_TOKEN && !s.SLACK_SIGNING_SECRET) {
    problems.push(
      'SLACK_BOT_TOKEN is set: also set SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP)',
    );
  }
  if (s.SLACK_CLIENT_ID) {
    problems.push(...lackingInstalls(s));
  } else if ((s.SLACK_APP_TOKEN || s.SLACK_SIGNING_SECRET) && !s.SLACK_BOT_TOKEN) {
    problems.push('SLACK_BOT_TOKEN is missing: the other Slack settings do nothing without it');
  }
  if (s.DISCORD_TOKEN && !s.DISCORD_APPLICATION_ID) {
    problems.push('DISCORD_TOKEN is set: also set DISCORD_APPLICATION_ID');
  }
  if (s.REDIS_URL && !s.DATABASE_URL) {
    problems.push('REDIS_URL is set: also set DATABASE_URL, which keeps reports and settings');
  }
  if (s.REDIS_SENTINEL_MASTER && !s.REDIS_URL) {
    problems.push('REDIS_SENTINEL_MASTER is set: also set REDIS_URL to the sentinels');
  }
  return [...problems, ...contradictionsOfProviders(s)];
}

function contradictionsOfProviders(s: Settings): string[] {
  const problems: string[] = [];
  if (s.CLAIMDESK_MODEL_PROVIDER && !s.CLAIMDESK_MODEL_NAME) {
    problems.push('CLAIMDESK_MODEL_PROVIDER is set: also set CLAIMDESK_MODEL_NAME');
  }
  if (s.CLAIMDESK_MODEL_PROVIDER === 'openai-compatible' && !s.CLAIMDESK_MODEL_URL) {
    problems.push('CLAIMDESK_MODEL_PROVIDER is openai-compatible: also set CLAIMDESK_MODEL_URL');
  }
  if (s.CLAIMDESK_MODEL_PROVIDER === 'anthropic' && !s.CLAIMDESK_MODEL_KEY) {
    problems.push('CLAIMDESK_MODEL_PROVIDER is anthropic: also set CLAIMDESK_MODEL_KEY');
  }
  if (!s.CLAIMDESK_MODEL_PROVIDER && (s.CLAIMDESK_MODEL_NAME || s.CLAIMDESK_MODEL_URL)) {
    problems.push('CLAIMDESK_MODEL_PROVIDER is missing: the other model settings do nothing');
  }
  if (s.CLAIMDESK_SEARCH_PROVIDER === 'brave' && !s.CLAIMDESK_SEARCH_KEY) {
    problems.push('CLAIMDESK_SEARCH_PROVIDER is brave: also set CLAIMDESK_SEARCH_KEY');
  }
  if (s.CLAIMDESK_SEARCH_PROVIDER === 'searxng' && !s.CLAIMDESK_SEARCH_URL) {
    problems.push('CLAIMDESK_SEARCH_PROVIDER is searxng: also set CLAIMDESK_SEARCH_URL');
  }
  const template = s.CLAIMDESK_SEARCH_URL?.includes('{query}') ?? false;
  if (s.CLAIMDESK_SEARCH_PROVIDER === 'json' && !template) {
    problems.push('CLAIMDESK_SEARCH_PROVIDER is json: set CLAIMDESK_SEARCH_URL with {query} in it');
  }
  return problems;
}

function evidenceIn(s: Settings): EvidenceConfig {
  const [input, output] = (s.CLAIMDESK_MODEL_PRICES ?? '').split(/[\s,]+/).map(Number);
  return {
    ...(s.CLAIMDESK_MODEL_PROVIDER && s.CLAIMDESK_MODEL_NAME
      ? {
          model: {
            provider: s.CLAIMDESK_MODEL_PROVIDER,
            name: s.CLAIMDESK_MODEL_NAME,
            ...(s.CLAIMDESK_MODEL_URL && { url: s.CLAIMDESK_MODEL_URL }),
            ...(s.CLAIMDESK_MODEL_KEY && { key: s.CLAIMDESK_MODEL_KEY }),
          },
        }
      : {}),
    ...(input !== undefined && output !== undefined ? { prices: { input, output } } : {}),
    ...(s.CLAIMDESK_SEARCH_PROVIDER && {
      search: {
        provider: s.CLAIMDESK_SEARCH_PROVIDER,
        ...(s.CLAIMDESK_SEARCH_URL && { url: s.CLAIMDESK_SEARCH_URL }),
        ...(s.CLAIMDESK_SEARCH_KEY && { key: s.CLAIMDESK_SEARCH_KEY }),
      },
    }),
    ...(s.CLAIMDESK_GOOGLE_FACT_CHECK_KEY && {
      googleFactChecks: {
        key: s.CLAIMDESK_GOOGLE_FACT_CHECK_KEY,
        ...(s.CLAIMDESK_GOOGLE_FACT_CHECK_URL && { url: s.CLAIMDESK_GOOGLE_FACT_CHECK_URL }),
      },
    }),
    defaults: {
      leaves: s.CLAIMDESK_EVIDENCE_LEAVES,
      useModel: true,
      useSearch: true,
      useLive: true,
      tokensPerDay: s.CLAIMDESK_TOKENS_PER_DAY,
      searchesPerDay: s.CLAIMDESK_SEARCHES_PER_DAY,
    },
    ms: s.CLAIMDESK_EVIDENCE_SECONDS * 1_000,
    tokensPerArticle: s.CLAIMDESK_TOKENS_PER_ARTICLE,
  };
}

/** Everything that many workspaces need beside the client id, named one by one. */
function lackingInstalls(s: Settings): string[] {
  const needed = {
    SLACK_CLIENT_SECRET: 'under Basic Information → App Credentials',
    SLACK_SIGNING_SECRET: 'under Basic Information → App Credentials',
    SLACK_STATE_SECRET: 'any long random text',
    SLACK_TOKEN_KEY: '32 bytes: openssl rand -base64 32',
    CLAIMDESK_PUBLIC_URL: 'the https address under which Slack reaches Claimdesk',
  } as const;
  const lacking = Object.entries(needed)
    .filter(([name]) => s[name as keyof typeof needed] === undefined)
    .map(([name, what]) => `SLACK_CLIENT_ID is set: also set ${name} (${what})`);
  return s.SLACK_BOT_TOKEN || s.SLACK_APP_TOKEN
    ? [
        ...lacking,
        'SLACK_CLIENT_ID is for many workspaces and SLACK_BOT_TOKEN or SLACK_APP_TOKEN for one: leave one or the other out',
      ]
    : lacking;
}

function installsOf(s: Settings): SlackInstallsConfig | undefined {
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret } = s;
  const { SLACK_STATE_SECRET: stateSecret, SLACK_TOKEN_KEY: tokenKey } = s;
  const { SLACK_SIGNING_SECRET: signingSecret, CLAIMDESK_PUBLIC_URL: publicUrl } = s;
  if (!clientId || !clientSecret || !stateSecret || !tokenKey || !signingSecret || !publicUrl) {
    return undefined;
  }
  const apiUrl = s.SLACK_API_URL;
  return { clientId, clientSecret, stateSecret, tokenKey, signingSecret, publicUrl, apiUrl };
}

function toConfig(s: Settings): Config {
  const slack = s.SLACK_BOT_TOKEN
    ? {
        botToken: s.SLACK_BOT_TOKEN,
        appToken: s.SLACK_APP_TOKEN,
        signingSecret: s.SLACK_SIGNING_SECRET,
        apiUrl: s.SLACK_API_URL,
      }
    : undefined;
  const discord =
    s.DISCORD_TOKEN && s.DISCORD_APPLICATION_ID
      ? {
          token: s.DISCORD_TOKEN,
          applicationId: s.DISCORD_APPLICATION_ID,
          apiUrl: s.DISCORD_API_URL,
          readMessages: s.DISCORD_READ_MESSAGES,
        }
      : undefined;
  const slackInstalls = installsOf(s);
  const hasChat = [slack, slackInstalls, discord].some((chat) => chat !== undefined);
  const playground = s.CLAIMDESK_PLAYGROUND ?? !hasChat;
  return {
    slack,
    slackInstalls,
    discord,
    reaction: s.CLAIMDESK_REACTION,
    databaseUrl: s.DATABASE_URL,
    redisUrl: s.REDIS_URL,
    redisSentinelMaster: s.REDIS_SENTINEL_MASTER,
    tracesUrl: s.OTEL_EXPORTER_OTLP_ENDPOINT,
    dataFolder: s.CLAIMDESK_DATA,
    web: {
      host: s.CLAIMDESK_HOST,
      port: s.CLAIMDESK_PORT,
      publicUrl: s.CLAIMDESK_PUBLIC_URL,
      playground,
      adminToken: s.CLAIMDESK_ADMIN_TOKEN,
      workerPort: s.CLAIMDESK_WORKER_PORT,
    },
    secret: s.CLAIMDESK_SECRET,
    retentionDays: s.CLAIMDESK_RETENTION_DAYS,
    memoryDays: s.CLAIMDESK_MEMORY_DAYS,
    concurrency: s.CLAIMDESK_CONCURRENCY,
    analysisThreads: s.CLAIMDESK_ANALYSIS_THREADS ?? Math.max(1, availableParallelism() - 1),
    maxWords: s.CLAIMDESK_MAX_WORDS,
    fetchMs: s.CLAIMDESK_FETCH_SECONDS * 1_000,
    allowPrivateHosts: s.CLAIMDESK_ALLOW_PRIVATE_HOSTS,
    evidence: evidenceIn(s),
    logLevel: s.CLAIMDESK_LOG_LEVEL ?? (playground ? 'warn' : 'info'),
  };
}
