import type { LeaseStore } from './lease-store.ts';

/**
 * Leases in this process. The SQLite database belongs to one process (`hold.ts`), so whoever could take one is
 * here; and what a killed process held is free again as soon as the next one starts.
 */
export function memoryLeases(now: () => number = () => performance.now()): LeaseStore {
  const leases = new Map<string, { holder: string; until: number }>();
  return {
    take: (name, holder, ms) => {
      const lease = leases.get(name);
      const isFree = !lease || lease.holder === holder || lease.until <= now();
      if (isFree) leases.set(name, { holder, until: now() + ms });
      return Promise.resolve(isFree);
    },
    release: (name, holder) => {
      if (leases.get(name)?.holder === holder) leases.delete(name);
      return Promise.resolve();
    },
  };
}
