import type { CounterStore } from './store.ts';

/** More names than this are never kept: those whose window has closed go first. */
const most = 50_000;

type Window = { count: number; until: number };

function makeRoom(windows: Map<string, Window>, now: number): void {
  if (windows.size < most) return;
  for (const [name, { until }] of windows) if (until <= now) windows.delete(name);
  for (const name of windows.keys()) {
    if (windows.size < most) return;
    windows.delete(name);
  }
}

/** Counts in this process, which is the only one where the database is a file (`hold.ts`). */
export function memoryCounters(now: () => number = () => performance.now()): CounterStore {
  const windows = new Map<string, Window>();
  return {
    add: (name, by, ms) => {
      const at = now();
      makeRoom(windows, at);
      const known = windows.get(name);
      const open = known && known.until > at ? known : { count: 0, until: at + ms };
      const window = { ...open, count: Math.max(0, open.count + by) };
      windows.set(name, window);
      return Promise.resolve({ count: window.count, left: window.until - at });
    },
    forget: (name) => {
      windows.delete(name);
      return Promise.resolve();
    },
  };
}
