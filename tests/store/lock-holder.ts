/** A process that holds a data folder until it is killed. */
import { lockFolder } from '../../src/store/database/folder-lock.ts';

await lockFolder(process.argv[2] ?? '', (error) => {
  throw error;
});
process.stdout.write('held\n');
setInterval(() => undefined, 60_000);
