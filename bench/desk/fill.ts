import type { Database } from '../../src/store/database/database.ts';
import { memoryTerm } from '../../src/store/memory-term.ts';
import { tidy } from '../../src/store/tidy.ts';
import { storeSchema } from '../../src/store/schema.ts';

export interface Filling {
  readonly tenant: string;
  readonly reports: number;
  /** A stored report, of which every row gets a copy. */
  readonly report: string;
  /** Words of the articles that are checked: the memory is about the same things. */
  readonly vocabulary: readonly string[];
}

/** A report every few minutes for 200 days, in 20 channels; three claims each, most of them closed. */
export async function fillDesk({ pool }: Database, filling: Filling): Promise<void> {
  const { tenant, reports, report, vocabulary } = filling;
  const each = (text: string, ...more: unknown[]) => pool.query(text, [tenant, reports, ...more]);
  const s = storeSchema;
  const moment = `now() - n * interval '200 days' / $2::int`;
  await each(
    `insert into ${s}.request (tenant, id, key, request, stored_at, answered_at)
     select $1::text, 'q' || n, 'key ' || n, $3::json, ${moment}, ${moment}
     from generate_series(1, $2::int) as n`,
    JSON.stringify({ id: 'q', tenant, replyTo: { platform: 'slack', channel: 'C1' } }),
  );
  await each(
    `insert into ${s}.report
       (tenant, id, request_id, article_key, channel, status, report, saved_at, prints)
     select $1::text, 'p' || n, 'q' || n, 'article ' || n / 2, 'C' || n % 20, 'checked', $3::json,
       ${moment},
       array(select (hashtextextended('w' || k, n) & 4503599627370495) from generate_series(1, 16) as k)
     from generate_series(1, $2::int) as n`,
    report,
  );
  await each(
    `insert into ${s}.claim (tenant, request_id, finding_id, article_key, channel, check_id, signal,
       quote, article, url, status, opened_at, updated_at, owner_id, words)
     select $1::text, 'q' || n, substr(md5(n / 2 || '-' || k), 1, 16), 'article ' || n / 2,
       'C' || n % 20, (array['arithmetic', 'figure-contradiction', 'vague-attribution', 'prediction'])[1 + (n + k) % 4],
       (array['strong', 'some', 'weak'])[k],
       'The council of town ' || n || ' spent ' || (n * 7) % 9000 || ' on quay ' || n % 977,
       'Quay ' || n % 977 || ' costs more', 'https://site' || n % 300 || '.example/a/' || n,
       case when n % 20 = 0 then 'open' when n % 20 = 1 then 'in-progress'
         when n % 20 < 6 then 'false-alarm' when n % 20 < 10 then 'needs-correction' else 'verified' end,
       ${moment}, ${moment} + interval '1 hour', case when n % 20 = 1 then 'U' || n % 9 end,
       to_tsvector('simple', 'council town spent quay ' || n % 977 || ' t' || n)
     from generate_series(1, $2::int) as n, generate_series(1, 3) as k`,
  );
  // What the desk settled, and what its articles said.
  for (const [scope, share] of [
    [tenant, 4],
    [`said ${tenant}`, 1],
  ] as const) {
    await pool.query(
      `insert into ${s}.remembered (scope, id, claim, terms, length, at)
       select $1::text, 'm' || n, $3::json,
         array_to_tsvector(array[($4::text[])[1 + n % $5::int], ($4::text[])[1 + n * 7 % $5::int],
           ($4::text[])[1 + n / 3 % $5::int], ($4::text[])[1 + n / 11 % $5::int],
           ($4::text[])[1 + n / 101 % $5::int], 'w' || n % 5003, 'v' || n % 701]),
         7, now() - n * interval '200 days' / $2::int
       from generate_series(1, $2::int) as n`,
      [
        scope,
        reports / share,
        JSON.stringify(remembered),
        vocabulary.map(memoryTerm(scope)),
        vocabulary.length,
      ],
    );
    await pool.query(
      `insert into ${s}.remembered_term (scope, term, documents)
       select $1::text, word, ndoc from ts_stat($2)`,
      [scope, `select terms from ${s}.remembered where scope = ${literal(scope)}`],
    );
    await pool.query(
      `insert into ${s}.remembered_total (scope, documents, length)
       select scope, count(*), sum(length) from ${s}.remembered where scope = $1::text group by scope`,
      [scope],
    );
  }
  // As the product keeps the embedded database, and a PostgreSQL server itself.
  await tidy(pool);
}

const remembered = {
  id: 'm',
  text: 'The council of the town spent 7,300 on the quay in 2023.',
  articleKey: 'another',
  evidence: { kind: 'desk-memory', title: 'Quay', rating: 'verified', date: '2026-01-05' },
};

function literal(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}
