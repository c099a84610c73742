import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const inMemory = '/dev/shm';
const wanted = 8 * 1024 ** 3;

function hasRoom(folder) {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize > wanted;
  } catch {
    return false;
  }
}

/**
 * The folder for all that the suites write, databases and browsers included: in memory where there is room, since
 * every commit waits for its disk. It goes with the process.
 */
export function scratch() {
  const folder = mkdtempSync(join(hasRoom(inMemory) ? inMemory : tmpdir(), 'bbk-tests-'));
  process.env.TMPDIR = folder;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}
