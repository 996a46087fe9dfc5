import { parse } from 'tldts';

/** Query parameters that say who sent the reader, not what is read. */
const trackers =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|hsa_\w+|at_(?:medium|campaign|link\w*|ptr\w*|bbc\w*|format)|ns_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|igshid|igsh|yclid|li_fat_id|mc_[ce]id|_hs\w+|__twitter_impression|cmpid|cmp|icid|ito|smid|smtyp|partner|referringsource|share|shareToken|sh|sharetype|reflink|mod|taid|xtor|ocid|cvid|ref|ref_src|ref_url|referrer|source|src|feature|si|s_cid|trk|trackingId|guccounter|guce_referrer\w*|amp|amp_js_v|amp_gsa|outputType|usqp|_ga|_gl|ceid|spm|wt\.?mc\w*|ftag|linkId|rss|via|emci|emdi|campaign_id|instance_id|segment_id|user_id|regi_id|nl|te|unlocked_article_code|mibextid|sfnsn|rdid)$/i;

/**
 * The address that stands for one article however it was linked: equal for trackers, fragments, AMP
 * wrappers, letter case of the host, default ports, trailing dots, `www.` and a trailing slash.
 * A key to compare by, not an address to open. Text that is no web address is returned trimmed.
 */
export function canonicalKey(address: string): string {
  const url = webAddress(address);
  if (url === undefined) return address.trim();
  const inner = unwrapAmp(url);
  const host = inner.hostname
    .replace(/\.$/, '')
    .replace(/^(?:www\d?|amp|m|mobile)\.(?=[^.]+\.[^.])/, '');
  const port =
    inner.port === '' || inner.port === '80' || inner.port === '443' ? '' : `:${inner.port}`;
  const path = inner.pathname
    .replace(/(?:\/amp|\.amp)(\.html?)?\/?$/i, '$1')
    .replace(/^\/amp\//i, '/')
    .replace(/\/(?:index\.html?)?$/i, '');
  return `https://${host}${port}${path}${keptQuery(inner)}`;
}

function keptQuery(url: URL): string {
  const kept = [...url.searchParams]
    .filter(([name]) => !trackers.test(name))
    .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  const query = new URLSearchParams(kept).toString();
  return query === '' ? '' : `?${query}`;
}

/** Google's viewer and the AMP cache carry the article's own address in their path. */
function unwrapAmp(url: URL): URL {
  const host = url.hostname;
  const wrapped = /^(?:www\.)?google\.[a-z.]{2,6}$/.test(host)
    ? /^\/amp\/(s\/)?(.+)$/.exec(url.pathname)
    : host.endsWith('.cdn.ampproject.org')
      ? /^\/[cvw]\/(s\/)?(.+)$/.exec(url.pathname)
      : null;
  if (wrapped === null) return url;
  const inner = `http${wrapped[1] === undefined ? '' : 's'}://${wrapped[2] ?? ''}${url.search}`;
  return webAddress(inner) ?? url;
}

/** The article's own address behind an AMP viewer or cache, otherwise the address as it is. */
export function withoutAmpViewer(address: string): string {
  const url = webAddress(address);
  if (url === undefined) return address;
  const inner = unwrapAmp(url);
  return inner === url ? address : inner.href;
}

/** The registrable domain ('ex.org' for 'news.ex.org'), for allow and deny lists. */
export function siteOf(address: string): string | undefined {
  const url = webAddress(address);
  if (url === undefined) return undefined;
  return parse(url.hostname).domain ?? url.hostname;
}

export function webAddress(address: string): URL | undefined {
  const text = address.trim();
  if (!/^https?:/i.test(text) || !URL.canParse(text)) return undefined;
  return new URL(text);
}
