import { existsSync } from 'node:fs';
import { exits, Stop } from './exits.ts';

/** The evaluations are part of a checkout; an image carries the product alone. */
const evaluation = new URL('../bench/llm/index.ts', import.meta.url);

/** `claimdesk eval llm [folder]`: what the configured model adds to the rules, on planted errors. */
export async function evalLlm(
  given: string | undefined,
  options: { articles?: string },
): Promise<void> {
  const folder = given ?? process.env['CLAIMDESK_EVAL_DATA'];
  if (folder === undefined || !existsSync(folder)) {
    throw new Stop(
      'Name the folder of the evaluation data, or set CLAIMDESK_EVAL_DATA; docs/EVALUATION.md says what goes into it.',
    );
  }
  const articles = Number(options.articles ?? 20);
  if (!Number.isInteger(articles) || articles < 1)
    throw new Stop('--articles is a number from 1 up.');
  if (!existsSync(evaluation))
    throw new Stop('The evaluations are run from a checkout of the sources.');
  const { evaluateModel } = (await import(evaluation.href)) as {
    evaluateModel: (folder: string, articles: number) => Promise<string[]>;
  };
  try {
    for (const line of await evaluateModel(folder, articles)) console.log(line);
  } catch (error) {
    throw new Stop((error as Error).message, exits.usage);
  }
}
