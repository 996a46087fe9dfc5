/** How often the line is drawn again. */
const everyMs = 200;

/** One line on a terminal's standard error that is written over; elsewhere nothing. */
export function progressLine(stream: NodeJS.WriteStream = process.stderr) {
  let drawnAt = 0;
  return {
    show(text: string): void {
      const now = performance.now();
      if (!stream.isTTY || now - drawnAt < everyMs) return;
      drawnAt = now;
      stream.write(`\r\u001b[K${text}`);
    },
    end(): void {
      if (stream.isTTY && drawnAt > 0) stream.write('\r\u001b[K');
    },
  };
}
