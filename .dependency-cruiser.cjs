/** Who may import whom (docs/ARCHITECTURE.md); tests/architecture.test.ts runs this. */

/** Only these folders of src may be imported from `from`, besides itself. */
const only = (from, allowed) => ({
  name: `${from}-imports-only-${allowed.join('-') || 'nothing'}`,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: {
    path: '^(src|commands|workers|bin)/',
    pathNot: [from, ...allowed].map((folder) => `^src/${folder}/`),
  },
});

/** A package that only some folders may import. */
const packageOnlyIn = (name, paths) => ({
  name: `${name.replace(/\W+/g, '-')}-only-in-its-place`,
  severity: 'error',
  from: { path: '^(src|commands|workers)/', pathNot: paths },
  to: { path: `(^|node_modules/)${name}(/|$)` },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    only('domain', []),
    only('text', ['domain']),
    only('article', ['domain', 'text']),
    only('claims', ['domain', 'text']),
    only('checks', ['domain', 'text', 'claims']),
    only('evidence', ['domain', 'text']),
    {
      ...only('summary', ['domain', 'text']),
      to: {
        path: '^(src|commands|workers|bin)/',
        pathNot: ['^src/(summary|domain|text)/', '^src/chat/reply\\.ts$'],
      },
    },
    {
      name: 'adapters-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/chat/(slack|discord|web|console)/' },
      to: { path: '^src/chat/(slack|discord|web|console)/', pathNot: '^src/chat/$1/' },
    },
    {
      name: 'chat-imports-only-domain-and-summary',
      severity: 'error',
      from: { path: '^src/chat/' },
      to: { path: '^(src|commands|workers|bin)/', pathNot: '^src/(chat|domain|summary)/' },
    },
    {
      name: 'src-stands-alone',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(commands|workers|bin|bench|tests)/' },
    },
    {
      name: 'commands-see-domain-port-and-reply',
      severity: 'error',
      from: { path: '^commands/' },
      to: {
        path: '^(src|workers|bin)/',
        // The names of our controls and the wording around them: pure, and shared with who draws them.
        pathNot: [
          '^src/domain/',
          '^src/chat/(port|reply)\\.ts$',
          '^src/summary/(actions|messages|welcome)\\.ts$',
        ],
      },
    },
    {
      name: 'workers-stand-on-src',
      severity: 'error',
      from: { path: '^workers/' },
      to: { path: '^(commands|bin)/' },
    },
    {
      name: 'nothing-imports-bin',
      severity: 'error',
      from: { pathNot: '^(bin|tests|bench)/' },
      to: { path: '^bin/' },
    },
    packageOnlyIn('@slack', ['^src/chat/slack/']),
    packageOnlyIn('discord\\.js', ['^src/chat/discord/']),
    packageOnlyIn('bullmq', ['^src/queue/', '^workers/']),
    packageOnlyIn('ioredis', ['^src/queue/']),
    packageOnlyIn('kysely', ['^src/store/']),
    packageOnlyIn('hono', ['^src/web/', '^src/chat/web/', '^src/chat/slack/']),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    includeOnly: ['^(src|commands|workers|bin)/', 'node_modules'],
  },
};
