import type { DeskOverview } from '../../src/web/desk/overview.ts';

/** A desk's month, invented. */
export const sampleOverview: DeskOverview = {
  asOf: '2026-03-02T12:00:00.000Z',
  openClaims: [
    {
      quote: '31,400 containers in 2024',
      title: 'Figures differ',
      signal: 'strong',
      article: 'Harbour traffic doubles',
      url: 'https://desk.example/reports/r1?k=x',
      state: { status: 'in-progress', owner: 'Ana Lopez' },
      since: '2026-03-01T12:00:00.000Z',
    },
    {
      quote: 'Three officials involved in the tender',
      title: 'Unnamed source',
      signal: 'some',
      article: 'Harbour traffic doubles',
      state: { status: 'open' },
      since: '2026-02-20T12:00:00.000Z',
    },
    {
      quote: 'Ship calls grew by 35%',
      title: 'Sum does not follow',
      signal: 'strong',
      article: 'Harbour traffic doubles',
      state: { status: 'open' },
      since: '2026-02-18T12:00:00.000Z',
    },
  ],
  days: Array.from({ length: 28 }, (_, index) => ({
    day: new Date(Date.UTC(2026, 1, 3 + index)).toISOString().slice(0, 10),
    articles: (index * 5) % 11,
  })),
  checks: [
    {
      title: 'Figures differ',
      kept: 46,
      dismissed: 3,
      quiet: false,
      weeks: [
        { kept: 20, dismissed: 2 },
        { kept: 0, dismissed: 0 },
        { kept: 26, dismissed: 1 },
      ],
    },
    {
      title: 'Unnamed source',
      kept: 5,
      dismissed: 9,
      quiet: true,
      weeks: [{ kept: 5, dismissed: 9 }],
    },
    { title: 'Nobody in particular', kept: 0, dismissed: 0, quiet: false, weeks: [] },
  ],
  sources: [{ site: 'harbourpost.example', articles: 31, flags: 64, strong: 12 }],
};
