import type { Queue, QueueOptions, Worker, WorkerOptions } from 'bullmq';

/** BullMQ bound to one place where jobs are kept. */
export interface QueueBackend {
  readonly backend: 'pglite' | 'postgres' | 'redis';
  queue(name: string, options?: Pick<QueueOptions, 'telemetry'>): Queue;
  worker(
    name: string,
    process: Processor,
    options: Omit<WorkerOptions, 'connection' | 'prefix'>,
  ): Worker;
  warnings(): Promise<readonly string[]>;
  /** Closes what this backend opened itself. */
  close(): Promise<void>;
}

export type Processor = ConstructorParameters<typeof Worker>[1] & object;
