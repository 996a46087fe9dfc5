import pino, { type Logger } from 'pino';
import type { Config } from '../src/config.ts';

/** Tokens that an error or a header may carry along; whatever the level, they are cut out. */
const secrets =
  /\b(xox[a-z]-[\w-]+|xapp-[\w-]+|Bot [\w.-]{20,}|[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,})/g;

/** Structured logs on standard error; results alone go to standard output. */
export function createLog(level: Config['logLevel']): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: ['*.token', '*.botToken', '*.appToken', '*.signingSecret', '*.headers.authorization'],
    },
    {
      write: (line: string) => {
        process.stderr.write(line.replace(secrets, '[secret]'));
      },
    },
  );
}
