/** Parts of libraries that come without types. */

/** pg's conversion of parameters. */
declare module 'pg/lib/utils.js' {
  const utils: { prepareValue(value: unknown): unknown };
  export default utils;
}

declare module 'proper-lockfile' {
  interface LockOptions {
    readonly lockfilePath: string;
    readonly stale: number;
    readonly retries: {
      readonly retries: number;
      readonly minTimeout: number;
      readonly maxTimeout: number;
      readonly factor: number;
    };
  }
  const lockfile: { lock(file: string, options: LockOptions): Promise<() => Promise<void>> };
  export default lockfile;
}
