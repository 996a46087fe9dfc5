import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Ways to get a script to run, of the kinds that filters have missed; `hit()` is the canary. */
export const scriptStrings: readonly string[] = [
  '<script>hit()</script>',
  '</script><script>hit()</script>',
  '</style><script>hit()</script>',
  '</title><script>hit()</script>',
  '</textarea><script>hit()</script>',
  '"><script>hit()</script>',
  "'><img src=x onerror=hit()>",
  '" onmouseover="hit()" autofocus onfocus="hit()" x="',
  "' onload='hit()",
  '<img src=x onerror=hit()>',
  '<svg onload=hit()>',
  '<svg><script>hit()</script></svg>',
  '<svg><animate onbegin=hit() attributeName=x dur=1s>',
  '<body onload=hit()>',
  '<iframe srcdoc="<script>parent.hit()</script>">',
  '<iframe src="javascript:parent.hit()">',
  '<object data="javascript:hit()">',
  '<embed src="data:text/html,<script>hit()</script>">',
  '<a href="javascript:hit()">x</a>',
  '<form action="javascript:hit()"><button>x</button></form>',
  '<input autofocus onfocus=hit()>',
  '<details open ontoggle=hit()>',
  '<video><source onerror=hit()></video>',
  '<math><mi xlink:href="javascript:hit()">x</mi></math>',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=javascript:hit()">',
  '<link rel=stylesheet href="https://evil.example/x.css">',
  '<style>@import "https://evil.example/x.css";</style>',
  '<style>*{background:url(https://evil.example/x)}</style>',
  '<template><script>hit()</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=hit()>">',
  '<!--<img src="--><img src=x onerror=hit()>">',
  '<![CDATA[<script>hit()</script>]]>',
  '<scr<script>ipt>hit()</scr</script>ipt>',
  '<ScRiPt>hit()</sCrIpT>',
  '<script\u0000>hit()</script>',
  '\u2028<script>hit()</script>\u2029',
  '${hit()}',
  '{{constructor.constructor("hit()")()}}',
  '&lt;script&gt;hit()&lt;/script&gt;',
  '&#60;script&#62;hit()&#60;/script&#62;',
  '%3Cscript%3Ehit()%3C/script%3E',
  '+ADw-script+AD4-hit()+ADw-/script+AD4-',
  '\\u003cscript\\u003ehit()\\u003c/script\\u003e',
  '<img src="x` `<script>hit()</script>"` `>',
  '<xss id=x tabindex=1 onfocus=hit()></xss>',
  '<a id="notes"></a><form id="filters"></form>',
  '"; hit(); //',
  "'; hit(); //",
  '=HYPERLINK("https://evil.example","x")',
  "+cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
];

/** Addresses that must never become one that can be followed. */
export const scriptAddresses: readonly string[] = [
  'javascript:hit()',
  'JaVaScRiPt:hit()',
  'java\tscript:hit()',
  '\u0001javascript:hit()',
  ' javascript:hit()',
  'vbscript:hit()',
  'data:text/html,<script>hit()</script>',
  'data:text/html;base64,PHNjcmlwdD5oaXQoKTwvc2NyaXB0Pg==',
  'https://ex.org/"onmouseover="hit()',
  "https://ex.org/'><script>hit()</script>",
  'https://ex.org/#"><img src=x onerror=hit()>',
];

/** The Big List of Naughty Strings, MIT. */
export const naughtyStrings: readonly string[] = (
  JSON.parse(
    readFileSync(require.resolve('big-list-of-naughty-strings/blns.json'), 'utf8'),
  ) as string[]
).filter((text) => text !== '');
