import { appendFileSync, readlinkSync } from 'node:fs';

import { pssOf } from '../memory.ts';
import { processesOf } from '../process.ts';

const short = 500;
const report = process.env['FUZZ_REPORT'];

/** `pnpm test:long` asks much more often, keeps what was seen, and holds the memory to its promise. */
export const isKept = report !== undefined;

/** What the servers of the site have of the memory, in MB. */
function siteMemory(): number {
  const folder = process.env['DATA_DIR'] ?? '';
  if (folder === '') return NaN;
  const sites = processesOf(folder).filter((pid) =>
    readlinkSync(`/proc/${pid}/cwd`).endsWith('/site'),
  );
  return Math.round(sites.reduce((sum, pid) => sum + pssOf(pid), 0) / 1024 ** 2);
}

/** What became of requests that nobody would think of; `growth` tells it and keeps it. */
export function fuzzSeen(what: string) {
  const runs = Number(process.env['FUZZ_RUNS'] ?? short);
  const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_125);
  const counts = new Map<number, number>();
  let before = NaN;
  return {
    runs,
    seed,
    count: (status: number) => counts.set(status, (counts.get(status) ?? 0) + 1),
    begins: () => {
      before = siteMemory();
    },
    /** In MB, since it began. */
    growth: () => {
      const after = siteMemory();
      const answers = [...counts]
        .toSorted(([one], [other]) => one - other)
        .map(([status, n]) => `${n} × ${status}`);
      const line = { what, runs, answers, before, after, at: new Date() };
      if (report) appendFileSync(report, `${JSON.stringify(line)}\n`);
      return after - before;
    },
  };
}
