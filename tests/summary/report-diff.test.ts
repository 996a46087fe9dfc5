import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../src/domain/finding.ts';
import { diffReports } from '../../src/summary/report-diff.ts';
import { finding, reportOf } from '../commands/desk-on-store.ts';
import type { RequestId } from '../../src/domain/ids.ts';

/** A report whose text is `sentences`, one a paragraph, with `flags` among them. */
function report(sentences: readonly string[], flags: readonly string[] = []) {
  const findings: Finding[] = flags.map((quote) => finding(quote));
  const full = reportOf(
    'r' as RequestId,
    sentences.map((quote) => finding(quote)),
    'Harbour',
  );
  return { ...full, findings };
}

const rose = 'Ship calls rose 40% from 250 to 320 a month.';
const mended = 'Ship calls rose 28% from 250 to 320 a month.';
const crates = 'The port handled 25,000 crates in 2023.';
const other = 'The council will vote on a second pier in June.';

describe('two checks of one article', () => {
  it('are alike when the text is', () => {
    expect(diffReports(report([rose, other], [rose]), report([rose, other], [rose]))).toEqual({
      textChanged: false,
      resolved: [],
      added: [],
      changedFigures: [],
      correctionNoted: false,
    });
  });

  it('show what was resolved and what is new', () => {
    const diff = diffReports(
      report([rose, other], [rose]),
      report([mended, other, crates], [crates]),
    );
    expect(diff.resolved.map(({ quote }) => quote)).toEqual([rose]);
    expect(diff.added.map(({ quote }) => quote)).toEqual([crates]);
  });

  it('show a figure that changed, and whether the page says so', () => {
    const silent = diffReports(report([rose, other]), report([mended, other]));
    expect(silent.changedFigures).toEqual([{ before: rose, after: mended }]);
    expect(silent.correctionNoted).toBe(false);
    const note = 'Correction: an earlier version gave another percentage.';
    const said = diffReports(report([rose, other]), report([mended, other, note]));
    expect(said.correctionNoted).toBe(true);
  });

  it.each([
    ['a sentence reworded around its figures', crates, 'In 2023 the port handled 25,000 crates.'],
    ['a figure spelled another way', crates, 'The port handled 25000 crates in 2023.'],
    ['a sentence replaced by another', crates, 'Buses will run every 20 minutes from May.'],
  ])('see no changed figure in %s', (_, before, after) => {
    const diff = diffReports(report([before, other]), report([after, other]));
    expect(diff.textChanged).toBe(true);
    expect(diff.changedFigures).toEqual([]);
  });

  it('know a problem again whose sentence was reworded', () => {
    const reworded = 'Ship calls rose by 40% from 250 to 320 each month.';
    const diff = diffReports(report([rose], [rose]), report([reworded], [reworded]));
    expect(diff.resolved).toEqual([]);
    expect(diff.added).toEqual([]);
  });

  it('do not take a standing correction note for a new one', () => {
    const note = 'Correction: an earlier version misspelled a name.';
    expect(diffReports(report([rose, note]), report([mended, note])).correctionNoted).toBe(false);
  });
});
