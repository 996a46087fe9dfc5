import { z } from 'zod';

/** Job name → shape of its payload. Payloads carry ids only: texts and links stay in the store. */
export const jobs = {
  'check-article': z.object({ tenant: z.string(), requestId: z.string() }),
  /** `edit`: the row was posted before; its message is brought up to date. */
  'deliver-report': z.object({
    tenant: z.string(),
    outboxId: z.string(),
    edit: z.literal(true).optional(),
  }),
  /** Runs every minute: finds the channels whose digest is due. */
  'daily-digest': z.object({}),
  /** Runs every hour: reads again the sources of fact-checks whose time has come. */
  'refresh-fact-checks': z.object({}),
} as const;

export type JobName = keyof typeof jobs;
export type JobPayload<Name extends JobName> = z.infer<(typeof jobs)[Name]>;
export const jobNames = Object.keys(jobs) as JobName[];
