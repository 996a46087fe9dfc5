import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { checks } from '../../src/checks/index.ts';
import { reportSchema } from '../../src/domain/report-schema.ts';
import { analyse } from '../../src/pipeline.ts';
import { plainArticle } from '../checks/plain-article.ts';

const deps = { checks, findClaims: () => [], now: () => new Date('2026-03-02T10:00:00Z') };

describe('the report schema', () => {
  it('is published as it is (UPDATE_SCHEMA=1 writes it again)', () => {
    const file = 'docs/report.schema.json';
    const text = `${JSON.stringify(z.toJSONSchema(reportSchema), null, 2)}\n`;
    if (process.env['UPDATE_SCHEMA'] === '1') writeFileSync(file, text);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(text));
  });

  it('fits a report, nothing left out', () => {
    const article = plainArticle({
      title: 'Harbour spending',
      text: 'The harbour had 40 cranes in 2019, more than double the 20 it had in 2010.',
    });
    const { report } = analyse({ ok: true, article }, {}, deps);
    expect(reportSchema.parse(report)).toEqual(report);
  });

  it('fits a report on what could not be read', () => {
    const { report } = analyse(
      { ok: false, code: 'not-found', detail: {}, retryable: false },
      {},
      deps,
    );
    expect(reportSchema.parse(report)).toEqual(report);
  });
});
