import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { repeated, wordsIn } from './stories.ts';
import { measure, milliseconds, processTime } from './measure.ts';
import { checks } from '../src/checks/index.ts';
import { findClaims } from '../src/claims/find-claims.ts';
import { analyse } from '../src/pipeline.ts';
import { readDocument } from '../src/text/document.ts';

/**
 * The whole analysis of one article beside what the NLP library takes for its own parse of the same
 * text: with all its pipes, as it comes, and with the two that Claimdesk asks it for. An article
 * that is dense with figures, sources and quotations, and so one of the slower ones.
 */
export async function analysis(): Promise<void> {
  const article = repeated(1);
  const now = (): Date => new Date(0);
  // A document is kept with its article: each run reads an article of its own.
  const fresh = () => ({ ...article });
  const asItComes = winkNLP(model);
  const twoPipes = winkNLP(model, ['sbd', 'pos']);
  const whole = () => analyse({ ok: true, article: fresh() }, {}, { checks, findClaims, now });
  // The engine compiles what runs often: until then a figure is one of the compiler's.
  const runs = { runs: 200, warmUp: 300, clock: processTime };
  const library = await measure(() => asItComes.readDoc(article.text), runs);
  const pipes = await measure(() => twoPipes.readDoc(article.text), runs);
  const ours = await measure(() => readDocument(fresh()), runs);
  const all = await measure(whole, runs);
  const line = (label: string, { median, p95 }: { median: number; p95: number }): void =>
    console.log(
      `  ${label.padEnd(46)} ${milliseconds(median).padStart(8)}, ${milliseconds(p95).padStart(8)}   analysis is ${(all.median / median).toFixed(2)} times that`,
    );
  console.log(`Analysis of ${wordsIn(article)} words (median, p95; processor time)`);
  line('wink-nlp readDoc, all pipes, as it comes', library);
  line('wink-nlp readDoc, boundaries and tags only', pipes);
  line('tokens, tags and sentences, read out by us', ours);
  line('the whole analysis', all);
  console.log('');
}
