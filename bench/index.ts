/**
 * Side by side in one run on one machine: figures from different runs or machines say nothing.
 * `npm run bench` takes about a minute; `-- --long` reads 10,000 articles too. Delivery has a bench of
 * its own: `npm run bench:throughput`.
 */
import { analysis } from './analysis.ts';
import { growth } from './growth.ts';
import { hugeArticle, manyArticles } from './much.ts';

const asked = new Set(process.argv.slice(2));
await analysis();
growth();
hugeArticle();
if (asked.has('--long')) manyArticles();
