import type { z } from 'zod';

export interface Usage {
  readonly tokensIn: number;
  readonly tokensOut: number;
}

/** Why there is no answer. */
export type NoAnswerCode = 'timeout' | 'busy' | 'unavailable' | 'refused' | 'invalid';

export type Answer<T> =
  | { readonly ok: true; readonly value: T; readonly usage: Usage }
  | { readonly ok: false; readonly code: NoAnswerCode; readonly usage: Usage };

export interface Question<Shape extends z.ZodType> {
  readonly system: string;
  readonly prompt: string;
  /** An answer of any other shape is no answer. */
  readonly schema: Shape;
  readonly maxTokensOut: number;
  readonly signal: AbortSignal;
}

/** A language model: asked once, answers in JSON or not at all. It has no tools and sees no address. */
export interface LanguageModel {
  /** For people: 'llama3.2 (ollama)'. */
  readonly name: string;
  /** Never rejects for what a provider can do. */
  ask<Shape extends z.ZodType>(question: Question<Shape>): Promise<Answer<z.infer<Shape>>>;
}

export const modelProviders = ['openai-compatible', 'anthropic', 'ollama'] as const;
export type ModelProvider = (typeof modelProviders)[number];

export interface ModelConfig {
  readonly provider: ModelProvider;
  readonly name: string;
  /** Base address; Ollama and Anthropic have their usual ones. */
  readonly url?: string;
  readonly key?: string;
}
