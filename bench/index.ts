/**
 * Side by side in one run on one machine: figures from different runs or machines say nothing.
 * `npm run bench` takes about two minutes; `-- --long` reads 10,000 articles too, `-- --analysis`
 * leaves the delivery of messages out.
 */
import { analysis } from './analysis.ts';
import { delivery } from './delivery.ts';
import { growth } from './growth.ts';
import { hugeArticle, manyArticles } from './much.ts';

const asked = new Set(process.argv.slice(2));
await analysis();
growth();
hugeArticle();
if (asked.has('--long')) manyArticles();
if (!asked.has('--analysis')) await delivery();
