import type { SsrfCase } from '../../bench/extraction/ssrf-cases.ts';

const open = ['93.184.216.34'];

const refused = (
  stage: string,
  why: string,
  urls: readonly string[],
  extra: Partial<SsrfCase> = {},
): SsrfCase[] =>
  urls.map((url) => ({ url, expect: 'refuse', stage, why, resolve: { A: open }, ...extra }));

const allowed = (
  stage: string,
  why: string,
  urls: readonly string[],
  extra: Partial<SsrfCase> = {},
): SsrfCase[] =>
  urls.map((url) => ({ url, expect: 'allow', stage, why, resolve: { A: open }, ...extra }));

/** Every range that is not public, by its first and last address, and the neighbours that are. */
const ranges: readonly (readonly [
  first: string,
  last: string,
  before: string | null,
  after: string | null,
])[] = [
  ['0.0.0.0', '0.255.255.255', null, '1.0.0.0'],
  ['10.0.0.0', '10.255.255.255', '9.255.255.255', '11.0.0.0'],
  ['100.64.0.0', '100.127.255.255', '100.63.255.255', '100.128.0.0'],
  ['127.0.0.0', '127.255.255.255', '126.255.255.255', '128.0.0.0'],
  ['168.63.129.16', '168.63.129.16', '168.63.129.15', '168.63.129.17'],
  ['169.254.0.0', '169.254.255.255', '169.253.255.255', '169.255.0.0'],
  ['172.16.0.0', '172.31.255.255', '172.15.255.255', '172.32.0.0'],
  ['192.0.0.0', '192.0.0.255', '191.255.255.255', '192.0.1.0'],
  ['192.0.2.0', '192.0.2.255', '192.0.1.255', '192.0.3.0'],
  ['192.31.196.0', '192.31.196.255', '192.31.195.255', '192.31.197.0'],
  ['192.52.193.0', '192.52.193.255', '192.52.192.255', '192.52.194.0'],
  ['192.88.99.0', '192.88.99.255', '192.88.98.255', '192.88.100.0'],
  ['192.168.0.0', '192.168.255.255', '192.167.255.255', '192.169.0.0'],
  ['192.175.48.0', '192.175.48.255', '192.175.47.255', '192.175.49.0'],
  ['198.18.0.0', '198.19.255.255', '198.17.255.255', '198.20.0.0'],
  ['198.51.100.0', '198.51.100.255', '198.51.99.255', '198.51.101.0'],
  ['203.0.113.0', '203.0.113.255', '203.0.112.255', '203.0.114.0'],
  ['224.0.0.0', '239.255.255.255', '223.255.255.255', null],
  ['240.0.0.0', '255.255.255.255', null, null],
  ['[::]', '[::1]', null, null],
  ['[64:ff9b::]', '[64:ff9b::ffff:ffff]', null, null],
  ['[64:ff9b:1::]', '[64:ff9b:1:ffff:ffff:ffff:ffff:ffff]', null, null],
  ['[100::]', '[100:0:0:1:ffff:ffff:ffff:ffff]', null, null],
  [
    '[2001::]',
    '[2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff]',
    '[2000:ffff:ffff:ffff:ffff:ffff:ffff:ffff]',
    '[2001:200::]',
  ],
  ['[2001:db8::]', '[2001:db8:ffff:ffff:ffff:ffff:ffff:ffff]', '[2001:db7::1]', '[2001:db9::]'],
  ['[2002::]', '[2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff]', '[2001:ffff::1]', '[2003::]'],
  [
    '[2620:4f:8000::]',
    '[2620:4f:8000:ffff:ffff:ffff:ffff:ffff]',
    '[2620:4f:7fff::1]',
    '[2620:4f:8001::]',
  ],
  ['[3fff::]', '[3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff]', '[3ffe:ffff::1]', null],
  ['[5f00::]', '[5f00:ffff:ffff:ffff:ffff:ffff:ffff:ffff]', null, null],
  ['[fc00::]', '[fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff]', null, null],
  ['[fe80::]', '[febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff]', null, null],
  ['[fec0::]', '[feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff]', null, null],
  ['[ff00::]', '[ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff]', null, null],
];

const edges: SsrfCase[] = ranges.flatMap(([first, last, before, after]) => [
  ...refused('address', 'edge of a closed range', [`http://${first}/`, `http://${last}/`]),
  ...allowed(
    'address',
    'just outside a closed range',
    [before, after].flatMap((host) => (host === null ? [] : [`http://${host}/`])),
  ),
]);

/** One private address in every spelling that a parser accepts. */
const spellings = [
  '127.1',
  '127.0.1',
  '2130706433',
  '0x7f000001',
  '0x7f.1',
  '0177.0.0.1',
  '017700000001',
  '0x7f.0.0x0.1',
  '127.000.000.001',
  '0',
  '%31%32%37.0.0.1',
  '127%2e0%2e0%2e1',
  '１２７.0.0.1',
  '127。0。0。1',
  '①②⑦.⓪.⓪.①',
  '12\u00ad7.0.0.1',
  '127.0.0.1.',
  'localhost',
  'LOCALHOST',
  'localhost.',
  'ⓛⓞⓒⓐⓛⓗⓞⓢⓣ',
  'loc%61lhost',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[0:0:0:0:0:ffff:7f00:0001]',
  '[::127.0.0.1]',
  '[::ffff:0:127.0.0.1]',
  '[0000::0001]',
  '[64:ff9b::7f00:1]',
  '[2002:7f00:1::]',
];

const malformed = [
  '256.256.256.256',
  '1.1.1.1.1',
  '0o177.0.0.1',
  '4294967296',
  '[::1%25lo]',
  '[v1.x]',
  '[::1',
  'a b',
  '%00',
  'exa%0ample.com',
  'xn--a',
  'ex..org',
];

const privateNames = [
  'localhost',
  'a.localhost',
  'printer.local',
  'metadata.google.internal',
  'metadata',
  'instance-data',
  'redis',
  'db.internal',
  'intranet.corp',
  'kubernetes.default.svc',
  'x.onion',
  'router.lan',
  'nas.home.arpa',
];

const internalAnswers: readonly (readonly [string, readonly string[]])[] = [
  ['loop.example', ['127.0.0.1']],
  ['zero.example', ['0.0.0.0']],
  ['cloud.example', ['169.254.169.254']],
  ['wire.example', ['168.63.129.16']],
  ['lan.example', ['10.1.2.3']],
  ['cgnat.example', ['100.100.100.200']],
  ['six.example', ['::1']],
  ['mapped.example', ['::ffff:10.0.0.1']],
  ['nat64.example', ['64:ff9b::a00:1']],
  ['teredo.example', ['2001:0:1::1']],
  ['mixed.example', ['93.184.216.34', '10.0.0.1']],
  ['mixed6.example', ['93.184.216.34', 'fd00::1']],
  ['none.example', []],
];

const ports = [
  0, 1, 7, 21, 22, 23, 25, 53, 110, 143, 389, 443, 445, 465, 587, 993, 2049, 2375, 3000, 3306, 5432,
  6379, 8000, 8080, 8443, 9200, 10250, 11211, 27017, 65535,
];

const schemes = [
  'about:blank',
  'blob:https://ex.org/1',
  'data:text/html,x',
  'dict://ex.org/',
  'file:///etc/hosts',
  'ftp://ex.org/',
  'gopher://ex.org/1',
  'javascript:alert(1)',
  'ldap://ex.org/',
  'mailto:a@ex.org',
  'sftp://ex.org/',
  'ssh://ex.org/',
  'unix:/run/x.sock',
  'view-source:http://ex.org/',
  'ws://ex.org/',
  'wss://ex.org/',
  'slack://open',
  'discord://x',
  'jar:http://ex.org!/',
  'netdoc:///x',
];

const disguises = [
  'http://ex.org@127.0.0.1/',
  'http://ex.org:80@127.0.0.1/',
  'http://ex.org%2f@127.0.0.1/',
  'http://user:pw@ex.org/',
  'http://user@ex.org/',
  'http:127.0.0.1/',
  'http:/127.0.0.1/',
  'http:\\\\127.0.0.1\\',
  'http://127.1.1.1:80\\@127.2.2.2:80/',
  'http://127.1.1.1:80#\\@ex.org/',
  'http://1.1.1.1 &@127.0.0.1#@3.3.3.3/',
];

const hops = [
  'http://127.0.0.1/',
  'http://localhost/',
  'http://169.254.169.254/latest/',
  'http://2130706433/',
  'http://[::ffff:7f00:1]/',
  '//127.0.0.1/',
  '/\\127.0.0.1/',
  'http:\\\\127.0.0.1\\',
  'http://ex.org:6379/',
  'http://user:pw@ex.org/',
  'file:///etc/hosts',
  'ftp://ex.org/',
  'gopher://127.0.0.1:6379/_',
  'data:text/html,x',
  'javascript:alert(1)',
  'http://inner.example/',
];

const redirects: SsrfCase[] = [301, 302, 303, 307, 308].flatMap((status) =>
  hops.map((hop): SsrfCase => ({
    url: 'https://ex.org/go',
    expect: 'refuse',
    stage: 'redirect',
    why: `${status} to ${hop}`,
    resolve: { A: open },
    extra_resolve: { 'inner.example': ['10.0.0.1'] },
    redirects: [hop],
    status,
  })),
);

const secondary = [
  '<base href="http://127.0.0.1/">',
  '<iframe src="http://127.0.0.1/"></iframe>',
  '<img src="http://127.0.0.1/x.png">',
  '<script src="http://127.0.0.1/x.js"></script>',
  '<link rel="canonical" href="http://169.254.169.254/">',
  '<link rel="amphtml" href="http://127.0.0.1/">',
  '<meta http-equiv="refresh" content="0;url=http://127.0.0.1/">',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "http://127.0.0.1/">]>&e;',
];

const inMessages = [
  '<http://127.0.0.1/|https://ex.org/>',
  '<http://[::1]/>',
  '[paper](http://127.0.0.1/)',
  '`http://169.254.169.254/`',
  '\u202ehttp://127.0.0.1/',
  'http://127.0.0.1/\u200b',
  '<https://ex.org@127.0.0.1/>',
  'https://ex.org\u2044@127.0.0.1/',
];

const hosts = [
  'ex.org',
  'EX.org',
  'ex.org.',
  'www.ex.co.uk',
  '127.0.0.1.ex.org',
  'localhost.ex.org',
  'metadata.ex.org',
  '169-254-169-254.ex.org',
  '1.ex.org',
  'bücher.example',
  'xn--bcher-kva.example',
  'a_b.ex.org',
];

/** The same breadth as the acceptance table, with addresses of our own. */
export const ssrfCases: readonly SsrfCase[] = [
  ...edges,
  ...refused(
    'address',
    'a spelling of a private address',
    spellings.map((host) => `http://${host}/`),
  ),
  ...refused(
    'parse',
    'no address at all',
    malformed.map((host) => `http://${host}/`),
  ),
  ...refused('parse', 'longer than any name', [
    `https://${'a'.repeat(64)}.${'b'.repeat(250)}.org/`,
    `https://ex.org/${'x'.repeat(5_000)}`,
  ]),
  ...refused('parse', 'a disguised host', disguises),
  ...refused('scheme', 'not the web', schemes),
  ...refused(
    'name',
    'a private name, whatever it resolves to',
    privateNames.map((host) => `http://${host}/`),
  ),
  ...internalAnswers.map(([host, answers]): SsrfCase => ({
    url: `http://${host}/`,
    expect: 'refuse',
    stage: 'dns',
    why: 'resolves to a private address',
    resolve: { A: answers },
  })),
  ...refused('dns', 'no such name', ['http://gone.example/'], { resolve: { error: 'ENOTFOUND' } }),
  ...refused(
    'port',
    'neither 80 nor 443',
    ports.map((port) => `http://ex.org:${port}/`),
  ),
  ...refused('port', 'https on 80', ['https://ex.org:80/']),
  ...allowed('port', 'the usual port, spelled out', ['http://ex.org:80/', 'https://ex.org:443/']),
  ...allowed(
    'dns',
    'an ordinary host',
    hosts.map((host) => `https://${host}/story?id=1#x`),
  ),
  ...allowed('parse', 'a private address in path or query alone', [
    'https://ex.org/?u=http://127.0.0.1/',
    'https://ex.org/http://localhost/',
    'https://ex.org/%E2%80%AEgnp.exe',
  ]),
  ...allowed('address', 'a public address', [
    'http://93.184.216.34/',
    'http://[2606:4700:4700::1111]/',
    'http://[::ffff:93.184.216.34]/',
  ]),
  ...redirects,
  ...refused('redirect', 'more hops than allowed', ['https://ex.org/0'], {
    redirects: ['/1', '/2', '/3', '/4', '/5', '/6'],
  }),
  ...refused('redirect', 'private at the third hop', ['https://ex.org/0'], {
    redirects: ['/1', '/2', 'http://10.0.0.1/'],
  }),
  ...allowed('redirect', 'public hops', ['https://ex.org/0'], {
    redirects: ['/1', 'https://news.example/x'],
    extra_resolve: { 'news.example': open },
    assert_no_headers: ['authorization'],
  }),
  {
    url: 'http://flip.example/',
    expect: 'pin',
    stage: 'rebind',
    why: 'the second answer is private: there is no second look-up',
    resolve_seq: [open, ['127.0.0.1']],
  },
  {
    url: 'http://flip.example/',
    expect: 'refuse',
    stage: 'rebind',
    why: 'the first answer is private',
    resolve_seq: [['127.0.0.1'], open],
  },
  ...['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'ALL_PROXY'].map((name): SsrfCase => ({
    url: 'http://169.254.169.254/',
    expect: 'refuse',
    stage: 'proxy',
    why: `${name} is set`,
    env: { [name]: 'http://127.0.0.1:3128', NODE_USE_ENV_PROXY: '1' },
  })),
  ...secondary.map((body): SsrfCase => ({
    url: 'https://ex.org/page',
    expect: 'refuse_secondary',
    stage: 'secondary',
    why: body,
    resolve: { A: open },
    body,
  })),
  ...inMessages.map((url): SsrfCase => ({
    url,
    expect: 'refuse_in_message',
    stage: 'message',
    why: 'as it arrives in a message',
    resolve: { A: ['127.0.0.1'] },
  })),
];
