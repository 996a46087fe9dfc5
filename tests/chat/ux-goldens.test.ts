import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

/**
 * Every message that people may get, the golden payload that holds it on each platform, and words of
 * it that both must show. '–' where a platform has no such place.
 */
const table: readonly (readonly [string, string, string, string])[] = [
  // Immediately, and while it takes its time
  ['a slash command is answered', 'checking', 'checking', 'Checking'],
  ['progress: reading', 'progress-reading', 'progress-reading', 'Reading'],
  ['progress: finding claims', 'progress-finding', 'progress-finding', 'Finding claims'],
  ['progress: comparing', 'progress-comparing', 'progress-comparing', 'Comparing'],
  ['after 90 s', 'still-working', 'still-working', 'Still working. I’ll edit this message.'],
  // Results
  ['0 findings, asked', 'result-0', 'result-0', 'Not a verification.'],
  ['1 finding', 'result-1', 'result-1', '1 claim to check'],
  ['1 finding: what is not known', 'result-1', 'result-1', 'Not known'],
  ['1 finding: what to do next', 'result-1', 'result-1', 'Next'],
  ['1 finding: its buttons', 'result-1', 'result-1', 'Take it'],
  ['1 finding: feedback', 'result-1', 'result-1', 'Not useful'],
  ['1 finding: less of it', 'result-1', 'result-1', 'Less like this'],
  ['every result', 'result-1', 'result-1', 'Automated; a person decides.'],
  ['5 findings', 'result-5', 'result-5', '5 claims to check'],
  ['5 findings: the rest', 'result-5', 'result-5', 'Review'],
  ['40 findings: the tally', 'result-40', 'result-40', 'strong · '],
  ['40 findings: what does not fit is counted', 'result-40', 'result-40', 'in the report'],
  ['a page of [Review]', 'review-page', 'review-page', 'Figures differ'],
  ['a claim that somebody has taken', 'result-taken', 'result-taken', 'in progress · Ana'],
  ['what was not checked', 'result-not-checked', 'result-text-truncated', '1–8,000 of 23,400'],
  // Errors
  ['paywall', 'error-paywall', 'error-paywall', 'Only the first 90 words were readable.'],
  ['404', 'error-404', 'error-not-found', '(404'],
  ['timeout', 'error-timeout', 'error-timeout', 'answer in 15 s'],
  ['timeout: the way out', 'error-timeout', 'error-timeout', 'Retry'],
  ['not an article', 'error-not-an-article', 'error-not-an-article', 'looks like a home page'],
  ['not an article: the way out', 'error-not-an-article', 'error-not-an-article', 'Check anyway'],
  ['language', 'error-language', 'error-language', 'Detected Georgian; supported: English.'],
  ['too long', 'error-too-long', 'error-too-long', 'Checked words 1–8,000 of 23,400.'],
  [
    'private address',
    'error-private-address',
    'error-private-address',
    'I only open public web addresses.',
  ],
  ['consent or login wall', 'error-consent', 'error-consent-wall', 'cookie notice'],
  ['given up', 'error-gave-up', 'error-gave-up', 'Retry'],
  ['an automatic check that failed', 'settings-with-failures', 'settings-with-failures', '15 s'],
  [
    'no reply where it was asked',
    'undelivered',
    'undelivered',
    'I could not reply where you asked',
  ],
  // Digest, first message, help
  ['digest: articles checked', 'digest', 'digest', '12 articles'],
  ['digest: the chart in words', 'digest', 'digest', 'alt'],
  ['digest: its buttons', 'digest', 'digest', 'Pause'],
  ['first message', 'first-message', 'first-message', 'Try the sample article'],
  ['first message: channels', 'first-message', 'first-message', 'Choose a channel'],
  ['what I can read', 'what-i-read', 'what-i-read', 'What I can read'],
  ['/checkhelp', 'help', 'help', '/checksettings'],
  ['App Home: status', 'home', '–', 'Claimdesk is running.'],
  ['App Home: my claims', 'home', '–', '25,000 containers in 2023'],
  ['App Home: channels', 'home', '–', 'C0DESK'],
  // Claims
  ['needs correction', 'needs-correction', 'needs-correction', 'needs correction'],
  ['reopened', 'reopened', 'reopened', 'reopened'],
  ['a note', 'form-note', 'form-note', 'Note'],
  ['a false alarm needs a reason', 'form-false-alarm', 'form-status', 'lready attributed'],
  ['verified needs evidence or a note', 'form-verified', 'form-note', 'vidence'],
  ['a check went quiet', 'check-went-quiet', 'quiet-check', 'Switch back on'],
  ['the article changed', 'recheck', 'recheck', 'one figure changed with no correction note'],
  // Quiet by default
  ['3 links or more', 'many-links', 'many-links', 'Check them'],
  ['the same article within 24 h', 'earlier-thread', 'earlier-thread', 'earlier thread'],
  ['[Less like this]', 'less-like-this', 'less-like-this', 'Automatic checks in this channel'],
  ['the store is away', '–', 'not-stored', 'Try again in a minute.'],
];

const folder = (platform: string) => `tests/chat/${platform}/golden`;
/** What is on the golden payload, without the backslashes that keep it text on Discord. */
const shown = (platform: string, name: string) =>
  readFileSync(`${folder(platform)}/${name}.json`, 'utf8').replaceAll('\\\\', '');

describe('what people see has a golden payload', () => {
  it.each(table)('%s', (_, slack, discord, words) => {
    for (const [platform, name] of [
      ['slack', slack],
      ['discord', discord],
    ] as const) {
      if (name !== '–') expect(shown(platform, name)).toContain(words);
    }
  });

  it.each([
    ['slack', 1],
    ['discord', 2],
  ] as const)('and each golden payload of %s stands in the table', (platform, column) => {
    const named = new Set(table.map((row) => row[column]));
    // Variants of a message that the table has under another name.
    const variants = [
      'commands',
      'commands-servers-only',
      'form-inconclusive',
      'form-needs-correction',
      'form-reopened',
      'home-results',
      'result-pasted-text',
    ];
    const all = readdirSync(folder(platform)).map((file) => file.replace('.json', ''));
    expect(all.filter((name) => !named.has(name) && !variants.includes(name))).toEqual([]);
    expect(
      [...named]
        .filter((name) => name !== '–')
        .every((name) => existsSync(`${folder(platform)}/${name}.json`)),
    ).toBe(true);
  });
});
