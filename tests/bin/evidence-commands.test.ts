import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { check as checkCommand } from '../../bin/check.ts';
import { evidence } from '../../bin/evidence.ts';
import { Stop } from '../../bin/exits.ts';
import { importInto, search, status } from '../../bin/factchecks.ts';
import type { CheckedReport } from '../../src/domain/report.ts';
import { reportSchema } from '../../src/domain/report-schema.ts';
import { startCanary } from '../article/loopback.ts';
import { startGet, startOpenAi, type ProviderDouble } from '../doubles/providers/providers.ts';

/** An embedded database is made and opened anew for most commands. */
jest.setTimeout(120_000);

let folder: string;
let model: ProviderDouble;
let google: ProviderDouble;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimdesk-commands-'));
  [model, google] = await Promise.all([startOpenAi(), startGet()]);
});
afterAll(async () => {
  await Promise.all([model.close(), google.close()]);
  await rm(folder, { recursive: true, force: true });
});

/** What a command prints and how it ends; run in this process, as starting one takes seconds. */
async function claimdesk(
  run: () => Promise<void>,
  env: Readonly<Record<string, string>> = {},
): Promise<{ printed: string; exit: number }> {
  const before = { ...process.env };
  let printed = '';
  const spies = [
    jest.spyOn(console, 'log').mockImplementation((line: string) => void (printed += `${line}\n`)),
    jest
      .spyOn(console, 'error')
      .mockImplementation((line: string) => void (printed += `${line}\n`)),
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed += String(text);
      return true;
    }),
  ];
  Object.assign(process.env, { CLAIMDESK_DATA: join(folder, 'data'), ...env });
  try {
    await run();
    return { printed, exit: 0 };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { printed: `${printed}${error.message}`, exit: error.exit };
  } finally {
    for (const spy of spies) spy.mockRestore();
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    process.exitCode = 0;
  }
}

const csv = `claim,url,publisher,rating,date
Crime in Leverton fell by 12% in 2022.,https://checkers.example/leverton,Checkers of Ost,Half right,2023-03-01
No address,,Checkers of Ost,As stated,2023-03-01
`;
/** An article of its own for each test: what the live service said is kept for a day. */
const storyIn = (place: string): string =>
  `${place} counts its crimes\n\nIn 2022 crime in ${place} fell by 12 per cent, the mayor said on Monday.\n\nThe council meets again in June.\n`;

describe('claimdesk factchecks', () => {
  it.each<[string, () => Promise<void>, RegExp, number]>([
    ['status', status, /No fact-checks are imported yet/, 0],
    ['a missing file', () => importInto('missing.csv', {}), /there is no such file/, 3],
    ['a folder', () => importInto('src', {}), /is a folder/, 2],
    ['a file to read again', () => importInto('list.csv', { every: '1d' }), /is for an address/, 2],
    [
      'a time that is none',
      () => importInto('https://a.example/', { every: 'daily' }),
      /12h or 7d, or never/,
      2,
    ],
    ['a file of another kind', () => importInto('package.json', {}), /Nothing was imported/, 3],
    ['a limit that is none', () => search('crime', { limit: 'all' }), /--limit is a number/, 2],
  ])('answers %s with a sentence, before anything is imported', async (_, run, says, exit) => {
    const ended = await claimdesk(run);
    expect(ended.printed).toMatch(says);
    expect(ended.exit).toBe(exit);
  });

  it('imports a file, says what it left out, and finds what it has', async () => {
    const file = join(folder, 'list.csv');
    await writeFile(file, csv);
    const first = await claimdesk(() => importInto(file, {}));
    expect(first.printed).toMatch(
      /1 fact-check read, 1 new, 0 changed, 0 known already, 1 left out/,
    );
    expect(first.printed).toContain('Left out: line 3 has no link');
    const found = await claimdesk(() => search('has crime fallen in Leverton?', {}));
    expect(found.printed).toMatch(
      /“Crime in Leverton fell by 12% in 2022\.”\n {2}Checkers of Ost: “Half right”, 2023-03-01 \(\d+ years? ago\)\n {2}https:\/\/checkers\.example\/leverton/,
    );
    const { printed } = await claimdesk(status);
    expect(printed).toMatch(/1 fact-check, published 2023-03-01 to 2023-03-01/);
    expect(printed).toContain(`${file}\n    read `);
    expect(printed).not.toMatch(/127\.0\.0\.1|package\.json/);

    const checked = await check(storyIn('Leverton'), {}, 'text');
    expect(checked.printed).toContain('Checkers of Ost published a fact-check on this claim');
    expect(checked.printed).toContain('Rated “Half right”');
  });
});

const providers = (): Record<string, string> => ({
  CLAIMDESK_EVIDENCE_LEAVES: 'article',
  CLAIMDESK_MODEL_PROVIDER: 'openai-compatible',
  CLAIMDESK_MODEL_NAME: 'stub',
  CLAIMDESK_MODEL_URL: model.url,
  CLAIMDESK_MODEL_KEY: 'sk-CANARY',
  CLAIMDESK_MODEL_PRICES: '3,15',
  CLAIMDESK_GOOGLE_FACT_CHECK_KEY: 'g-CANARY',
  CLAIMDESK_GOOGLE_FACT_CHECK_URL: google.url,
});
async function check(story: string, env: Record<string, string>, format = 'json') {
  const file = join(folder, 'story.txt');
  await writeFile(file, story);
  const ended = await claimdesk(
    () => checkCommand(file, { format, minSignal: 'weak', color: false }),
    env,
  );
  expect(ended.printed).not.toContain('CANARY');
  return ended;
}
const reportWith = async (story: string, env: Record<string, string>) =>
  reportSchema.parse(JSON.parse((await check(story, env)).printed)) as unknown as CheckedReport;
/** Without what differs between any two runs. */
const settled = (report: CheckedReport) => ({
  ...report,
  analysedAt: '',
  outcomes: report.outcomes.map((outcome) => ({ ...outcome, ms: 0 })),
});

describe('claimdesk check, with providers', () => {
  const live = {
    claims: [
      {
        text: 'Crime in Halden fell by 12% in 2022.',
        claimReview: [
          {
            publisher: { name: 'Live Checkers' },
            url: 'https://live.example/halden',
            textualRating: 'As stated',
            reviewDate: '2023-04-01',
          },
        ],
      },
    ],
  };

  it('adds what they find, marked, and says what that took', async () => {
    const quote = 'The council meets again in June.';
    model.behave({
      kind: 'answer',
      text: JSON.stringify({ findings: [{ kind: 'prediction', quote }] }),
    });
    google.behave({ kind: 'answer', text: JSON.stringify(live) });
    const report = await reportWith(storyIn('Halden'), providers());
    expect(report.findings.find((finding) => finding.quote === quote)).toMatchObject({
      signal: 'weak',
      message: expect.stringContaining('A language model proposes this'),
    });
    const urls = report.findings.flatMap(({ evidence }) => evidence.map(({ url }) => url));
    expect(urls).toContain('https://live.example/halden');
    expect(report.assistance).toMatchObject({ model: 'stub (openai-compatible)', calls: 2 });
    expect(report.assistance?.costUsd).toBeGreaterThan(0);
  });

  it.each(['status', 'silence'] as const)(
    'that answer with %s gives the report of the rules, and says so',
    async (kind) => {
      const local = await reportWith(storyIn(`Karst ${kind}`), {});
      const trouble = kind === 'status' ? ({ kind, status: 500 } as const) : ({ kind } as const);
      model.behave(trouble);
      google.behave(trouble);
      const report = await reportWith(storyIn(`Karst ${kind}`), {
        ...providers(),
        CLAIMDESK_EVIDENCE_SECONDS: '1',
      });
      expect(report.findings).toEqual(local.findings);
      expect(report.notChecked.join()).toMatch(/language model/);
      expect(report.notChecked.join()).toMatch(/not looked up live/);
    },
  );

  it('that may be told nothing are not spoken to, and the report is the same byte for byte', async () => {
    const canary = await startCanary();
    const at = `http://127.0.0.1:${canary.port}`;
    const quiet = await reportWith(storyIn('Vesla'), {
      ...providers(),
      CLAIMDESK_EVIDENCE_LEAVES: 'nothing',
      CLAIMDESK_MODEL_URL: at,
      CLAIMDESK_GOOGLE_FACT_CHECK_URL: at,
      CLAIMDESK_SEARCH_PROVIDER: 'searxng',
      CLAIMDESK_SEARCH_URL: at,
    });
    const without = await reportWith(storyIn('Vesla'), {});
    expect(JSON.stringify(settled(quiet))).toBe(JSON.stringify(settled(without)));
    expect(canary.connections()).toBe(0);
    await canary.close();
  });
});

describe('claimdesk evidence', () => {
  const shown = (tenant: string, options: object = {}) =>
    claimdesk(() => evidence(tenant, options), providers());

  it('shows what a workspace lets providers do, and changes it for that one alone', async () => {
    const set = await shown('slack:T1', { leaves: 'claim', model: 'off', tokensPerDay: '900' });
    expect(set.printed).toContain('What may leave the building: claim');
    expect(set.printed).toContain('Language model: stub (openai-compatible), off');
    expect(set.printed).toContain('Web search: not set up');
    expect(set.printed).toContain('Live fact-checks: Google Fact Check Tools, on');
    expect(set.printed).toContain('A day: 900 tokens');
    expect(await shown('slack:T1')).toEqual(set);
    expect((await shown('slack:T2')).printed).toContain('What may leave the building: article');
  });

  it.each([
    ['T1', {}, /Name the workspace or guild/],
    ['slack:T1', { leaves: 'all' }, /--leaves is one of nothing, claim, article/],
    ['slack:T1', { model: 'yes' }, /--model is on or off/],
    ['slack:T1', { searchesPerDay: '-1' }, /--searches-per-day is a number/],
  ])('refuses %s %j', async (tenant, options, says) => {
    const { printed, exit } = await shown(tenant, options);
    expect(printed).toMatch(says);
    expect(exit).toBe(2);
  });

  it('shows what was used, day by day', async () => {
    model.behave({ kind: 'answer', text: '{}' });
    await check(storyIn('Tolle'), providers());
    expect((await shown('local')).printed).toMatch(
      /\d{4}-\d\d-\d\d: \d+ tokens, \$0\.\d{4}, 0 searches, \d+\.\d s/,
    );
  });
});
