import { createAnthropic } from '@ai-sdk/anthropic';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { APICallError, generateText } from 'ai';
import { boundedFetch } from './bounded-fetch.ts';
import { estimateTokens } from './estimate-tokens.ts';
import type { Answer, LanguageModel, ModelConfig, NoAnswerCode, Usage } from './language-model.ts';

/** Where Ollama listens unless it is told otherwise; it speaks the OpenAI protocol there. */
const ollamaUrl = 'http://127.0.0.1:11434/v1';

const nothingUsed: Usage = { tokensIn: 0, tokensOut: 0 };

/** A model behind a provider's own protocol. Makes no connection until it is asked. */
export function createLanguageModel(config: ModelConfig): LanguageModel {
  const model = connect(config);
  return {
    name: `${config.name} (${config.provider})`,
    async ask({ system, prompt, schema, maxTokensOut, signal }) {
      try {
        const result = await generateText({
          model,
          system,
          prompt,
          maxOutputTokens: maxTokensOut,
          temperature: 0,
          abortSignal: signal,
          // Trying again is decided above, where the time and the budget are known.
          maxRetries: 0,
        });
        const usage = usageOf(result.usage, prompt, result.text);
        if (result.finishReason === 'content-filter') return { ok: false, code: 'refused', usage };
        const parsed = schema.safeParse(jsonIn(result.text));
        if (parsed.success) return { ok: true, value: parsed.data, usage };
        const code = looksLikeRefusal(result.text) ? 'refused' : 'invalid';
        return { ok: false, code, usage };
      } catch (error) {
        return failure(error, signal);
      }
    },
  };
}

function connect({ provider, name, url, key }: ModelConfig) {
  const auth = key === undefined ? {} : { apiKey: key };
  if (provider === 'anthropic') {
    const at = url === undefined ? {} : { baseURL: url };
    return createAnthropic({ ...auth, ...at, fetch: boundedFetch })(name);
  }
  const baseURL = url ?? ollamaUrl;
  return createOpenAICompatible({ name: provider, ...auth, baseURL, fetch: boundedFetch })(name);
}

/** What was used as the provider counts it, or about as much as was sent where it does not say. */
function usageOf(
  given: { inputTokens?: number | undefined; outputTokens?: number | undefined },
  prompt: string,
  text: string,
): Usage {
  return {
    tokensIn: given.inputTokens ?? estimateTokens(prompt),
    tokensOut: given.outputTokens ?? estimateTokens(text),
  };
}

/** The JSON of an answer, with or without a fence and words around it. */
function jsonIn(text: string): unknown {
  const from = text.indexOf('{');
  const to = text.lastIndexOf('}');
  if (from < 0 || to < from) return undefined;
  try {
    return JSON.parse(text.slice(from, to + 1));
  } catch {
    return undefined;
  }
}

function looksLikeRefusal(text: string): boolean {
  return /\b(?:I(?:['’]m| am) (?:sorry|unable)|I (?:can(?:['’]t|not)|won['’]t))\b/i.test(
    text.slice(0, 400),
  );
}

function failure(error: unknown, signal: AbortSignal): Answer<never> {
  const code: NoAnswerCode = signal.aborted ? 'timeout' : codeOf(error);
  return { ok: false, code, usage: nothingUsed };
}

function codeOf(error: unknown): NoAnswerCode {
  if (!APICallError.isInstance(error)) return 'unavailable';
  return error.statusCode === 429 || error.statusCode === 529 ? 'busy' : 'unavailable';
}
