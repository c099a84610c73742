import { readFileSync } from 'node:fs';

import { processesOf } from './process.ts';

const megabyte = 1024 * 1024;

/** What a process has of the memory, in bytes: shared pages count in parts (PSS), so that a sum is right. */
export function pssOf(pid: number): number {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) * 1024;
  } catch {
    // It has ended meanwhile.
    return 0;
  }
}

/** Looks, four times a second, at the memory of a server and of all that it has started. */
export function watchMemory(folder: string) {
  let peak = 0;
  const look = () => {
    const sum = processesOf(folder).reduce((total, pid) => total + pssOf(pid), 0);
    peak = Math.max(peak, sum);
  };
  const timer = setInterval(look, 250);
  return {
    /** The most that they had together until now, in MB. */
    peak: () => Math.round(peak / megabyte),
    stop: () => clearInterval(timer),
  };
}
