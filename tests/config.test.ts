import { describe, expect, it } from '@jest/globals';
import { ConfigProblem, readConfig } from '../src/config.ts';

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigProblem) return error.problems;
    throw error;
  }
}

describe('the configuration', () => {
  it('needs nothing: the playground, the embedded database, quiet logs', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      dataFolder: '.claimdesk',
      web: { host: '127.0.0.1', port: 3000, playground: true },
      logLevel: 'warn',
    });
    expect(config.databaseUrl).toBeUndefined();
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ DATABASE_URL: '', CLAIMDESK_PORT: '' }).web.port).toBe(3000);
  });

  it('hides the playground once a chat is set up', () => {
    const config = readConfig({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' });
    expect(config.web.playground).toBe(false);
    expect(config.logLevel).toBe('info');
  });

  it('lists every problem at once, and no value in any of them', () => {
    const problems = problemsOf({
      SLACK_BOT_TOKEN: 'hunter2-hunter2',
      CLAIMDESK_PORT: 'eighty',
      DATABASE_URL: 'mysql://root:hunter2@db',
    });
    expect(problems).toHaveLength(3);
    expect(problems.join()).not.toContain('hunter2');
  });

  it.each([
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, /SLACK_APP_TOKEN .* or SLACK_SIGNING_SECRET/],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, /SLACK_BOT_TOKEN is missing/],
    [
      { SLACK_CLIENT_ID: '1.2' },
      /SLACK_CLIENT_SECRET.*SLACK_SIGNING_SECRET.*SLACK_STATE_SECRET.*SLACK_TOKEN_KEY.*CLAIMDESK_PUBLIC_URL/,
    ],
    [{ SLACK_CLIENT_ID: '1.2', SLACK_BOT_TOKEN: 'xoxb-1' }, /leave one or the other out/],
    [{ DISCORD_TOKEN: 'token' }, /DISCORD_APPLICATION_ID/],
    [{ REDIS_URL: 'redis://127.0.0.1' }, /also set DATABASE_URL/],
  ])('says what half a set-up lacks: %j', (env, says) => {
    expect(problemsOf(env as Record<string, string>).join()).toMatch(says);
  });
});
