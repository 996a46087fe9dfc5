/** The address when it is one that a browser may follow, else undefined. */
export function webAddress(url: string | undefined): URL | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed : undefined;
}

/** 'ex.org'; a look-alike host shows as punycode. */
export function hostOf(url: string | undefined): string | undefined {
  return webAddress(url)?.host.replace(/^www\./, '');
}

/** Longest quote that a text fragment spells out; longer ones name their first and last words. */
const fragmentWords = 8;

/**
 * The page's address with a text fragment (`#:~:text=`), so that a browser scrolls to the quote.
 * https://wicg.github.io/scroll-to-text-fragment/
 */
export function jumpLink(url: string | undefined, quote: string): string | undefined {
  const address = webAddress(url);
  const words = quote.match(/\S+/gu);
  if (address === undefined || words === null) return undefined;
  const fragment =
    words.length <= fragmentWords
      ? encodeFragment(words)
      : `${encodeFragment(words.slice(0, 4))},${encodeFragment(words.slice(-4))}`;
  return `${address.href}${address.hash === '' ? '#' : ''}:~:text=${fragment}`;
}

/** `-` and `,` have a meaning in a text fragment, and encodeURIComponent leaves `-` alone. */
function encodeFragment(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ').replace(/\p{Cs}/gu, '')).replace(/-/g, '%2D');
}
