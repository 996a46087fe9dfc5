import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An invented story with four things an editor would stop at; the flags are looked for by these words. */
export const headline = 'Ferry traffic on the Lisk doubles as new pier opens';
export const paragraphs = [
  'The ferries across the Lisk carried 64,000 passengers in 2021, more than double the 32,000 of the year before, the port office said in its yearly account.',
  'The new pier, which took three years to build, opened on a wet morning with a brass band and two speeches. Fishermen who had watched the work from the quay said they had expected worse.',
  'The boats carried 47,000 passengers in 2021 and 71,000 in 2022, and the port office has ordered a third boat for the summer season.',
  'In a rare admission, harbour master Edda Rohn said: “The timetable stays as it is.” She declined to speak about the cost of the pier.',
  'People familiar with the accounts of the port say that the third boat has not been paid for, and that the yard has asked twice for the money.',
  'The council meets on the matter again after the summer. Until then the boats run every hour, and every half hour on market days.',
];
export const strongFlags = ['32,000', '47,000', 'In a rare admission'];

export interface StorySite {
  /** host:port, for the list of private hosts that may be opened. */
  readonly host: string;
  readonly url: string;
  readonly fetches: () => number;
  /** The newspaper changes its page. */
  correct(...changes: readonly (readonly [before: string, after: string])[]): void;
  close(): Promise<void>;
}

/** A newspaper on loopback with that one story. */
export async function storySite(): Promise<StorySite> {
  let fetches = 0;
  let shown = page();
  const server = createServer((request, response) => {
    if (request.url !== '/news/ferry-traffic-doubles') {
      response.writeHead(404).end();
      return;
    }
    fetches += 1;
    response.setHeader('content-type', 'text/html; charset=utf-8').end(shown);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    url: `http://${host}/news/ferry-traffic-doubles`,
    fetches: () => fetches,
    correct(...changes) {
      for (const [before, after] of changes) shown = shown.replaceAll(before, after);
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function page(): string {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><title>${headline} | The Lisk Courier</title>
    <meta property="og:type" content="article"><meta property="og:site_name" content="The Lisk Courier">
    <meta property="article:published_time" content="2023-03-02T09:00:00+01:00"></head>
    <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
    <article><h1>${headline}</h1><p class="byline">By Jonas Verrell</p>${body}</article>
    <footer>The Lisk Courier, Quay Street 4</footer></body></html>`;
}
