/** One day of the digest's week. */
export interface ChartDay {
  /** 'YYYY-MM-DD'. */
  readonly day: string;
  readonly articles: number;
  readonly flags: number;
  /** Of `flags`. */
  readonly strong: number;
}

/** Drawn at twice the size at which chats show it, so that it stays sharp. */
export const chartSize = { width: 960, height: 400 } as const;

/** A card with a ground of its own: the same picture stands on Slack's white and on Discord's dark. */
const colours = {
  ground: '#ffffff',
  frame: '#d9d5cb',
  ink: '#1e1d1a',
  soft: '#5d5a53',
  strong: '#a5281b',
  other: '#b9c7d6',
  line: '#e3dfd6',
};
const plot = { left: 36, right: 924, top: 108, bottom: 318 };

/** Flags per day as stacked columns, strong ones at the foot; articles under each day. */
export function digestSvg(days: readonly ChartDay[]): string {
  const highest = Math.max(1, ...days.map(({ flags }) => flags));
  const step = (plot.right - plot.left) / Math.max(1, days.length);
  const columns = days.map((day, index) => column(day, plot.left + step * index, step, highest));
  const { width, height } = chartSize;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Roboto">
<rect x="1" y="1" width="${width - 2}" height="${height - 2}" rx="18" fill="${colours.ground}" stroke="${colours.frame}" stroke-width="2"/>
${label(plot.left, 52, `Flags per day, ${days.length} days`, 30, colours.ink)}
${legend()}
<line x1="${plot.left}" x2="${plot.right}" y1="${plot.bottom}" y2="${plot.bottom}" stroke="${colours.line}" stroke-width="2"/>
${columns.join('\n')}
</svg>`;
}

function column(day: ChartDay, left: number, step: number, highest: number): string {
  const height = (n: number) => ((plot.bottom - plot.top) * n) / highest;
  const width = Math.min(72, step * 0.62);
  const x = left + (step - width) / 2;
  const middle = left + step / 2;
  const [all, strong] = [height(day.flags), height(day.strong)];
  const bar = (y: number, tall: number, fill: string) =>
    tall <= 0
      ? ''
      : `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(tall)}" rx="4" fill="${fill}"/>`;
  return [
    bar(plot.bottom - all, all - strong, colours.other),
    bar(plot.bottom - strong, strong, colours.strong),
    label(
      middle,
      plot.bottom - all - 12,
      day.flags === 0 ? '–' : String(day.flags),
      24,
      colours.ink,
      'middle',
    ),
    strong < 30
      ? ''
      : label(
          middle,
          plot.bottom - strong / 2 + 8,
          String(day.strong),
          22,
          colours.ground,
          'middle',
        ),
    label(middle, plot.bottom + 32, dayName(day.day), 22, colours.ink, 'middle'),
    label(middle, plot.bottom + 60, `${day.articles} art.`, 19, colours.soft, 'middle'),
  ].join('');
}

function legend(): string {
  const swatch = (x: number, fill: string) =>
    `<rect x="${x}" y="32" width="22" height="22" rx="4" fill="${fill}"/>`;
  return [
    swatch(612, colours.strong),
    label(644, 51, 'strong', 22, colours.soft),
    swatch(732, colours.other),
    label(764, 51, 'some and weak', 22, colours.soft),
  ].join('');
}

function label(
  x: number,
  y: number,
  text: string,
  size: number,
  fill: string,
  anchor: 'start' | 'middle' = 'start',
): string {
  const safe = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<text x="${n(x)}" y="${n(y)}" font-size="${size}" fill="${fill}" text-anchor="${anchor}">${safe}</text>`;
}

/** 'Mon 2' */
function dayName(day: string): string {
  const at = new Date(`${day}T12:00:00Z`);
  return new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(at);
}

function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** The picture in words, for those who do not see it. */
export function digestAlt(days: readonly ChartDay[]): string {
  const told = days.map(
    ({ day, flags, strong, articles }) =>
      `${dayName(day)}: ${flags} (${strong} strong) in ${articles}`,
  );
  return `Flags per day and articles checked. ${told.join('; ')}.`;
}
