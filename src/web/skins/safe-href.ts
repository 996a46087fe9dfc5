/** Only what a browser may follow without running anything. */
export function safeHref(url: string): string {
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? url : '#';
}
