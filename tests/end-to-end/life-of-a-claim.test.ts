import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from '@jest/globals';
import { run, type Running } from '../../bin/run.ts';
import { readConfig } from '../../src/config.ts';
import { freePort } from '../doubles/servers/free-port.ts';
import { inBrowser } from '../web/browser.ts';
import { discordHands, slackHands, type Hands } from './hands.ts';
import { headline, storySite, type StorySite } from './story.ts';
import { until } from './until.ts';

/** Where pictures are kept when somebody wants to look at them. */
const pictures = process.env['CLAIMDESK_SHOTS'];

inBrowser('the whole life of a claim', (open) => {
  let folder: string;
  let site: StorySite;
  let hands: Hands;
  let claimdesk: Running | undefined;

  async function start(make: () => Promise<Hands>): Promise<void> {
    folder = await mkdtemp(join(tmpdir(), 'claimdesk-life-'));
    [site, hands] = await Promise.all([storySite(), make()]);
    claimdesk = await run(
      readConfig({
        ...hands.env,
        CLAIMDESK_DATA: folder,
        CLAIMDESK_SECRET: 'a secret for tests alone',
        CLAIMDESK_PORT: String(await freePort()),
        CLAIMDESK_ALLOW_PRIVATE_HOSTS: site.host,
        CLAIMDESK_LOG_LEVEL: 'error',
      }),
      { receive: true, work: true },
    );
  }

  afterEach(async () => {
    await claimdesk?.stop();
    await Promise.all([hands.close(), site.close()]);
    await rm(folder, { recursive: true, force: true });
  }, 30_000);

  const standing = (...words: string[]) =>
    hands.standing().findLast(({ text }) => words.every((word) => text.includes(word)));
  const reportIn = (text: string) =>
    /http:\/\/127\.0\.0\.1:\d+\/reports\/[\w?=%.-]+/.exec(text.replaceAll('&amp;', '&'))?.[0] ?? '';

  async function look(address: string, name: string, then: (text: string) => void) {
    const { page, complaints, strangers, close } = await open();
    await page.goto(address);
    then(await page.locator('body').innerText());
    if (pictures !== undefined) {
      await mkdir(pictures, { recursive: true });
      const path = join(pictures, `${hands.platform}-${name}.png`);
      await page.screenshot({ path, fullPage: true });
    }
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
    await close();
  }

  it.each([
    ['Slack', slackHands],
    ['Discord', discordHands],
  ] as const)(
    'runs from a pasted link to ‘resolved’, in %s and on the page',
    async (_name, make) => {
      await start(make);
      await hands.optIn();

      // A pasted link is answered in its thread.
      const asked = await hands.paste(`out now: ${site.url}`);
      const reply = await until(() => standing(headline, 'Take it'));
      if (hands.platform === 'slack') expect(reply.under).toBe(asked);
      expect(reply.text).toContain('47,000');

      // Ana takes the first claim, and closes it with evidence; the card follows each time.
      await hands.press(reply.id, 'Take it');
      await until(() => standing(headline, 'in progress'));
      await hands.press(reply.id, 'Set status', 'needs-correction');
      await hands.submit({
        evidence: 'https://port.example/yearbook',
        note: 'The yearbook says 64,000.',
      });
      await until(() => standing('is now marked ‘needs correction’', 'port.example'));
      await until(() => standing(headline, 'Reopen'));

      await look(reportIn(standing(headline, 'Reopen')?.text ?? ''), 'report', (text) => {
        expect(text).toContain('needs correction');
        expect(text).not.toContain('Compared with the check of');
      });

      // The digest of the channel has it.
      await hands.command('checkdigest', 'now');
      const digest = await until(() => standing('Desk digest'));
      expect(digest.text).toContain('Settled since the last digest');
      expect(digest.text).toContain('needs correction');

      // The newspaper corrects its page without a word, and Ana has it read again.
      site.correct(
        ['47,000', '64,000'],
        ['more than double', 'double'],
        ['In a rare admission, harbour', 'Harbour'],
      );
      const before = hands.standing().length;
      await hands.command('checkarticle', `${site.url} --fresh`);
      const again = await until(() =>
        hands
          .standing()
          .slice(before)
          .find(({ text }) => /resolved, 0 new/.test(text)),
      );
      expect(again.text).toContain('changed with no correction note');

      // The page of the new check shows what changed; the old one says that it is old.
      await look(reportIn(again.text), 'diff', (text) => {
        expect(text).toMatch(/Compared with the check of .*:\s*[1-9]\d* flags? resolved, 0\s+new/);
        expect(text).toContain('changed with no correction note');
      });
      await look(reportIn(reply.text), 'report-later', (text) => {
        expect(text).toContain('Changed since the check.');
      });
    },
    240_000,
  );
});
