import { findShell, lastShell, type ShellDocuments } from './get.ts';

/** As long as a reader waits for the menu to be the very newest, where an older one is known, and where none is. */
const patience = { known: 50, unknown: 1_000 } as const;

/** What the shell is made from, now: newest where the CMS answers at once, else as it was last known; null for nothing. */
export async function shellNow(): Promise<ShellDocuments | null> {
  const last = lastShell();
  const asking = findShell().catch(() => last);
  const late = new Promise<ShellDocuments | null>((resolve) => {
    setTimeout(() => resolve(lastShell()), last ? patience.known : patience.unknown).unref();
  });
  return Promise.race([asking, late]);
}
