/** Cookies of one read, gone with it: some sites redirect to themselves until a cookie comes back. */
export interface CookieJar {
  store(url: URL, setCookie: string | readonly string[] | undefined): void;
  /** The header for a request to `url`, or undefined when there is nothing to send. */
  header(url: URL): string | undefined;
}

const maxCookiesPerHost = 30;
const maxCookieBytes = 4_096;

/** Cookies go back to the very host that set them, over the same scheme, and to no other. */
export function createCookieJar(): CookieJar {
  const byOrigin = new Map<string, Map<string, string>>();
  return {
    store(url, setCookie) {
      const lines = typeof setCookie === 'string' ? [setCookie] : (setCookie ?? []);
      const cookies = byOrigin.get(url.origin) ?? new Map<string, string>();
      for (const line of lines.slice(0, maxCookiesPerHost)) {
        const pair = line.split(';', 1)[0] ?? '';
        const equals = pair.indexOf('=');
        if (equals < 1 || pair.length > maxCookieBytes) continue;
        if (cookies.size < maxCookiesPerHost) {
          cookies.set(pair.slice(0, equals).trim(), pair.slice(equals + 1).trim());
        }
      }
      if (cookies.size > 0) byOrigin.set(url.origin, cookies);
    },
    header(url) {
      const cookies = byOrigin.get(url.origin);
      if (cookies === undefined) return undefined;
      return [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    },
  };
}
