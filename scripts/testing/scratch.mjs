import { mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const inMemory = '/dev/shm';
const prefix = 'bbk-tests-';
/** What the suites write at most, and what the servers and browsers take beside it. */
const wanted = 12 * 1024 ** 3;

const numberIn = (file, pattern) => {
  try {
    return Number(pattern.exec(readFileSync(file, 'utf8'))?.[1] ?? NaN);
  } catch {
    return NaN;
  }
};

/** What this machine, and the container that it may be, still have of memory, in bytes. */
function memoryLeft() {
  const free = numberIn('/proc/meminfo', /^MemAvailable: +(\d+) kB/m) * 1024;
  const limit = numberIn('/sys/fs/cgroup/memory.max', /^(\d+)/);
  const used = numberIn('/sys/fs/cgroup/memory.current', /^(\d+)/);
  return Math.min(free, Number.isNaN(limit - used) ? Infinity : limit - used);
}

function hasRoom(folder) {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return Math.min(bavail * bsize, memoryLeft()) > wanted;
  } catch {
    return false;
  }
}

const lives = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** What a run that was killed has left behind. */
function removeLeft(parent) {
  for (const name of readdirSync(parent)) {
    const [, pid] = new RegExp(`^${prefix}(\\d+)-`).exec(name) ?? [];
    if (pid && !lives(Number(pid))) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

/**
 * The folder for all that the suites write, databases and browsers included: in memory where there is room, since
 * every commit waits for its disk. It goes with the process.
 */
export function scratch() {
  const parent = hasRoom(inMemory) ? inMemory : tmpdir();
  removeLeft(parent);
  const folder = mkdtempSync(join(parent, `${prefix}${process.pid}-`));
  process.env.TMPDIR = folder;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}
