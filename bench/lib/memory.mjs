import { readdirSync, readFileSync } from 'node:fs';

const pss = (pid) => {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return Number(/^Pss: +(\d+) kB/m.exec(rollup)?.[1] ?? 0);
  } catch {
    // It ended meanwhile.
    return 0;
  }
};

/** After the command's name in parentheses, which may hold anything: state, parent, group. */
const groupOf = (pid) => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
  } catch {
    return -1;
  }
};

/** What a server and all that works for it hold in memory, each its share of what they hold together (PSS), in MB. */
export function memoryOf({ child }) {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const own = pids.filter((pid) => groupOf(pid) === child.pid);
  return own.reduce((sum, pid) => sum + pss(pid), 0) / 1_024;
}
