/** A stretch of words that stayed, went or came. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Longer paragraphs are shown whole instead: the table below has words × words cells. */
const wordsAtMost = 600;

/** What changed between two wordings, word by word, by their longest common subsequence. */
export function changedWords(before: string, after: string): WordChange[] {
  const a = before === '' ? [] : before.split(/(?<=\s)/);
  const b = after === '' ? [] : after.split(/(?<=\s)/);
  if (a.length > wordsAtMost || b.length > wordsAtMost) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  return joined(walk(a, b, commonLengths(a, b)));
}

/** Cell (i, j): length of the longest common subsequence of a from i and b from j. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1;
  const cells = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      cells[i * width + j] =
        a[i]?.trim() === b[j]?.trim()
          ? (cells[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(cells[(i + 1) * width + j] ?? 0, cells[i * width + j + 1] ?? 0);
    }
  }
  return cells;
}

function walk(a: readonly string[], b: readonly string[], cells: Uint16Array): WordChange[] {
  const width = b.length + 1;
  const changes: WordChange[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && right !== undefined && left.trim() === right.trim()) {
      changes.push({ kind: 'same', text: right });
      [i, j] = [i + 1, j + 1];
    } else if (
      left !== undefined &&
      (right === undefined || (cells[(i + 1) * width + j] ?? 0) >= (cells[i * width + j + 1] ?? 0))
    ) {
      changes.push({ kind: 'removed', text: left });
      i += 1;
    } else {
      changes.push({ kind: 'added', text: right ?? '' });
      j += 1;
    }
  }
  return changes;
}

function joined(changes: readonly WordChange[]): WordChange[] {
  const parts: { kind: WordChange['kind']; text: string }[] = [];
  for (const { kind, text } of changes) {
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += text;
    else parts.push({ kind, text });
  }
  return parts;
}
