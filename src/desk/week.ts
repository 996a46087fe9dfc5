import { DateTime } from 'luxon';
import type { ChartDay } from '../chart/digest-svg.ts';
import type { StoredReport } from '../store/port.ts';

const daysOfAWeek = 7;

/** The last seven local days up to `now`, days without articles included, from reports in any order. */
export function weekOf(
  stored: readonly Pick<StoredReport, 'savedAt' | 'report'>[],
  now: Date,
  zone: string,
): ChartDay[] {
  const today = DateTime.fromJSDate(now, { zone });
  const week = Array.from({ length: daysOfAWeek }, (_, index) =>
    today.minus({ days: daysOfAWeek - 1 - index }).toFormat('yyyy-MM-dd'),
  );
  return week.map((day) => {
    const checked = stored.flatMap(({ savedAt, report }) =>
      report.status === 'checked' &&
      DateTime.fromISO(savedAt, { zone }).toFormat('yyyy-MM-dd') === day
        ? [report]
        : [],
    );
    const findings = checked.flatMap((report) => report.findings);
    return {
      day,
      articles: checked.length,
      flags: findings.length,
      strong: findings.filter(({ signal }) => signal === 'strong').length,
    };
  });
}
