/** Width of a text in terminal columns: CJK and emoji take two, combining marks none. */
export function columns(text: string): number {
  let width = 0;
  for (const sign of text) {
    if (/\p{Mn}|\u200D|\uFE0F/u.test(sign)) continue;
    width +=
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F300}-\u{1FAFF}]/u.test(
        sign,
      )
        ? 2
        : 1;
  }
  return width;
}

/** Breaks at spaces so that no line is wider than `width`; a word that is wider stands alone. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(/ +/)) {
      if (line !== '' && columns(line) + 1 + columns(word) > width) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
    return lines;
  });
}
