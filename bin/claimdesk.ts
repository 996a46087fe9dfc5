import { Command, CommanderError } from 'commander';
import { ConfigProblem } from '../src/config.ts';
import { engineVersion } from '../src/pipeline.ts';
import { sayWhenCutShort } from './ending.ts';
import { exits, Stop } from './exits.ts';

// Each command loads its own code when it is chosen: `check` needs neither a queue nor a database.
const program = new Command('claimdesk')
  .description('Replies in the thread with the claims a careful editor would stop at.')
  .version(engineVersion)
  .exitOverride()
  .showHelpAfterError('(claimdesk --help lists the commands)');

program
  .command('start')
  .description('everything in one process: the bot when tokens are set, else the playground')
  .action(async () => (await import('./start.ts')).start());

program
  .command('playground')
  .description('a local page that shows what the bot answers in Slack and in Discord')
  .action(async () => (await import('./start.ts')).start({ playground: true }));

program
  .command('bot')
  .description('receives from Slack and Discord; needs DATABASE_URL and separate workers')
  .action(async () => (await import('./bot.ts')).bot());

program
  .command('worker')
  .description('reads, checks and replies; as many processes as you like')
  .option(
    '--queues <names>',
    'only some, with commas: check-article, deliver-report, daily-digest, refresh-fact-checks',
  )
  .action(async (options: { queues?: string }) =>
    (await import('./worker.ts')).worker(options.queues),
  );

program
  .command('check')
  .description(
    'checks one article: a link, a file (text, Markdown, HTML, PDF), or - for standard input',
  )
  .argument('<url|file|->')
  .option('--format <format>', 'text, json, html or markdown', 'text')
  .option('--min-signal <signal>', 'lowest signal that is shown: strong, some or weak', 'weak')
  .option('--fail-on <signal>', 'exit 1 when there is a flag of at least this signal')
  .option('--no-color', 'plain text without colours')
  .action(async (source: string, options: Record<string, unknown>) =>
    (await import('./check.ts')).check(source, options),
  );

program
  .command('digest')
  .description('prints the digest of a channel as it would be posted now')
  .argument('<channel>', 'slack:T0123/C0456 or discord:123/456')
  .option('--dry-run', 'print only; without it the digest is posted in the channel')
  .action(async (channel: string, options: { dryRun?: boolean }) =>
    (await import('./digest.ts')).digest(channel, options),
  );

program
  .command('claims')
  .description('the claims of a channel, as /claims shows and changes them')
  .argument('<channel>', 'slack:T0123/C0456 or discord:123/456')
  .argument('[words...]', 'open, mine, article …, search …, id … [status …]; help lists them')
  .option('--as <person>', 'the id of the person who does it in the chat')
  .action(async (channel: string, words: string[], options: { as?: string }) =>
    (await import('./claims.ts')).claims(channel, words, options),
  );

const data = program
  .command('data')
  .description('everything that is stored of a workspace or guild');

data
  .command('export')
  .description('prints it, one JSON object a line; tokens are left out')
  .argument('<tenant>', 'slack:T0123 or discord:123')
  .action(async (tenant: string) => (await import('./tenant-data.ts')).exportData(tenant));

data
  .command('delete')
  .description('deletes it for good, with what waits in the queue')
  .argument('<tenant>', 'slack:T0123 or discord:123')
  .option('--yes', 'really')
  .action(async (tenant: string, options: { yes?: boolean }) =>
    (await import('./tenant-data.ts')).deleteData(tenant, options),
  );

const factchecks = program
  .command('factchecks')
  .description('published fact-checks that sentences are compared with');

factchecks
  .command('import')
  .description('adds those of a file or an address: ClaimReview in pages, sitemaps, JSON-LD, CSV')
  .argument('<file|url>')
  .option('--every <time>', 'read the address again by itself: 12h, 7d, or never')
  .action(async (source: string, options: { every?: string }) =>
    (await import('./factchecks.ts')).importInto(source, options),
  );

factchecks
  .command('search')
  .description('the imported fact-checks most like a sentence')
  .argument('<text>')
  .option('--limit <number>', 'how many', '5')
  .action(async (text: string, options: { limit?: string }) =>
    (await import('./factchecks.ts')).search(text, options),
  );

factchecks
  .command('status')
  .description('how many there are, from whom, and when each source was read')
  .action(async () => (await import('./factchecks.ts')).status());

program
  .command('evidence')
  .description('what a workspace or guild lets models and searches do, and what they used')
  .argument('<tenant>', 'slack:T0123 or discord:123')
  .option('--leaves <what>', 'what may be sent to providers: nothing, claim or article')
  .option('--model <on|off>', 'the language model')
  .option('--search <on|off>', 'the web search')
  .option('--live <on|off>', 'the live service of published fact-checks')
  .option('--tokens-per-day <number>', 'budget of the language model')
  .option('--searches-per-day <number>', 'budget of the web search')
  .action(async (tenant: string, options: Record<string, string>) =>
    (await import('./evidence.ts')).evidence(tenant, options),
  );

program
  .command('eval')
  .description('evaluations that a newsroom can run itself')
  .command('llm')
  .description('what the configured language model adds to the rules, on planted errors')
  .argument('[folder]', 'evaluation data; CLAIMDESK_EVAL_DATA when left out')
  .option('--articles <number>', 'how many articles are read', '20')
  .action(async (folder: string | undefined, options: { articles?: string }) =>
    (await import('./eval-llm.ts')).evalLlm(folder, options),
  );

program
  .command('doctor')
  .description('checks settings, tokens, database and queue, and prints what to fix')
  .action(async () => (await import('./doctor.ts')).doctor());

program
  .command('manifest')
  .description('prints what to paste where: the Slack app manifest or the Discord invite link')
  .argument('<platform>', 'slack or discord')
  .option('--http [address]', 'Slack over HTTP instead of Socket Mode; CLAIMDESK_PUBLIC_URL')
  .option('--on-demand', 'the smallest permissions: commands, shortcuts, mentions, direct messages')
  .option('--own-sites <sites>', 'Slack: also links to these sites, with commas, five at most')
  .option('--people', 'Slack: with --on-demand, roles and zones of people too')
  .option('--files', 'Slack: with --on-demand, uploaded files too')
  .option('--reaction', '🔎 on a message asks for a check')
  .action(async (platform: string, flags: object) =>
    (await import('./manifest.ts')).manifest(platform, flags),
  );

sayWhenCutShort('claimdesk');
try {
  await program.parseAsync();
} catch (error) {
  // Whatever was opened before the error must not keep the process alive.
  process.exit(explain(error));
}

/** Errors that people can mend are told in a sentence; anything else is a bug and shows its stack. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exits.done : exits.usage;
  if (error instanceof Stop || error instanceof ConfigProblem) {
    console.error(error.message);
    return error instanceof Stop ? error.exit : exits.usage;
  }
  console.error(error);
  return exits.unreadable;
}
