import type { CheckRecord, DeskOverview } from './overview.ts';

const size = { width: 900, height: 190, foot: 34, head: 22 };

/** Columns of articles per day as SVG; colours come from the page's style. Numbers only, nothing to escape. */
export function daysChart(days: DeskOverview['days']): string {
  const highest = Math.max(1, ...days.map(({ articles }) => articles));
  const step = size.width / Math.max(1, days.length);
  const room = size.height - size.foot - size.head;
  const every = Math.ceil(days.length / 15);
  const columns = days.map(({ day, articles }, index) => {
    const tall = (room * articles) / highest;
    const [x, y] = [index * step + step * 0.18, size.height - size.foot - tall];
    const middle = round(index * step + step / 2);
    const bar = `<rect class="bar" x="${round(x)}" y="${round(y)}" width="${round(step * 0.64)}" height="${round(tall)}" rx="3"/>`;
    const value =
      articles === 0
        ? ''
        : `<text class="value" x="${middle}" y="${round(y - 6)}">${articles}</text>`;
    const label =
      index % every === 0
        ? `<text x="${middle}" y="${size.height - 12}">${dayLabel(day)}</text>`
        : '';
    return `${bar}${value}${label}`;
  });
  const told = days.map(({ day, articles }) => `${dayLabel(day)}: ${articles}`).join(', ');
  return `<svg class="days" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="Articles checked per day. ${told}.">${columns.join('')}</svg>`;
}

/** The share of flags kept, week by week, as a line; weeks without decisions leave a gap. */
export function weeksLine(weeks: CheckRecord['weeks']): string {
  const [width, height] = [120, 26];
  const step = width / Math.max(1, weeks.length - 1);
  const points = weeks.flatMap(({ kept, dismissed }, index) =>
    kept + dismissed === 0
      ? []
      : [`${round(index * step)},${round(2 + (height - 4) * (1 - kept / (kept + dismissed)))}`],
  );
  const told = weeks
    .map(({ kept, dismissed }) =>
      kept + dismissed === 0 ? 'none' : `${kept} of ${kept + dismissed}`,
    )
    .join(', ');
  return `<svg class="weeks" viewBox="-3 -1 ${width + 6} ${height + 2}" role="img" aria-label="Kept per week: ${told}"><polyline points="${points.join(' ')}"/>${points
    .slice(-1)
    .map((point) => `<circle cx="${point.split(',')[0]}" cy="${point.split(',')[1]}" r="3"/>`)
    .join('')}</svg>`;
}

function dayLabel(day: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(new Date(`${day}T12:00:00Z`));
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
