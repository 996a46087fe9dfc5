import type { Finding } from '../../src/domain/finding.ts';
import type { Report } from '../../src/domain/report.ts';
import type { Flaw, PlantedStory } from './story.ts';

export interface Scored {
  readonly story: PlantedStory;
  readonly found: readonly Flaw[];
  readonly missed: readonly Flaw[];
  /** Findings on no planted flaw, without what is merely worth verifying. */
  readonly others: readonly Finding[];
}

/** Kinds that may speak for one another: a wrong total in a headline is found by either of two checks. */
const families = [
  ['figure-contradiction', 'arithmetic', 'date-mismatch', 'name-mismatch', 'headline-mismatch'],
  ['quote-framing', 'quote-integrity'],
  [
    'anonymous-source',
    'vague-attribution',
    'unseen-document',
    'unsourced-claim',
    'interested-source',
  ],
];

/** Lays the findings of a story's report on its planted flaws. Throws when it was not checked. */
export function score(story: PlantedStory, report: Report): Scored {
  if (report.status !== 'checked') throw new Error(`${story.name} was not checked.`);
  const findings = report.findings.filter(({ check }) => check !== 'check-worthy');
  const hits = (flaw: Flaw) =>
    findings
      .filter(({ check }) => isKin(check, flaw.kind))
      .filter((finding) => isOn(finding, flaw));
  const taken = new Set(story.flaws.flatMap(hits));
  return {
    story,
    found: story.flaws.filter((flaw) => hits(flaw).length > 0),
    missed: story.flaws.filter((flaw) => hits(flaw).length === 0),
    others: findings.filter((finding) => !taken.has(finding)),
  };
}

function isKin(check: string, kind: string): boolean {
  return check === kind || families.some((ids) => ids.includes(check) && ids.includes(kind));
}

/** One of the finding's places holds the planted words, is held by them, or shares most of them. */
function isOn({ quote, related }: Finding, { places }: Flaw): boolean {
  const spots = [quote, ...related.map((place) => place.quote)].map(plain);
  return places
    .map(plain)
    .some((place) =>
      spots.some((spot) => spot.includes(place) || place.includes(spot) || sharesMost(spot, place)),
    );
}

const run = 4;

/** At least two in five runs of four words of the planted place stand in the finding's. */
function sharesMost(spot: string, place: string): boolean {
  const words = place.split(' ');
  const runs = words.slice(run - 1).map((_, at) => words.slice(at, at + run).join(' '));
  const shared = runs.filter((one) => spot.includes(one)).length;
  return shared > 0 && shared >= runs.length * 0.4;
}

function plain(text: string): string {
  return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').toLowerCase();
}
