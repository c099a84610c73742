import type { InstanceReceipt, Receipt } from '../../receipts/get.ts';

/** A receipt in one line: how many instances show the change, and what is the matter with the others. */
export interface Summary {
  readonly state: 'none' | 'waiting' | 'live' | 'failing';
  /** Whether the change took something away from readers. */
  readonly gone: boolean;
  readonly live: number;
  readonly all: number;
  /** Until the last of them had it, in ms. */
  readonly ms: number | null;
  /** When the next of the failed ones is tried again. */
  readonly nextAttemptAt: string | null;
}

/** Its own page is new there; other pages that show it may follow. */
const isLive = ({ state, liveMs }: InstanceReceipt) => state === 'live' || liveMs !== null;

const takesAway = (kind: Receipt['kind']) => kind === 'unpublished' || kind === 'deleted';

function stateOf(instances: readonly InstanceReceipt[]): Summary['state'] {
  if (instances.some(({ state }) => state === 'failing')) return 'failing';
  return instances.every(isLive) ? 'live' : 'waiting';
}

/** Sums up the receipt of the newest change. */
export function summarise(receipt: Receipt | null): Summary {
  const instances = receipt?.instances ?? [];
  const times = instances.filter(isLive).map(({ liveMs, completeMs }) => liveMs ?? completeMs ?? 0);
  const attempts = instances.flatMap(({ state, nextAttemptAt }) =>
    state === 'failing' && nextAttemptAt ? [nextAttemptAt] : [],
  );
  return {
    state: instances.length === 0 ? 'none' : stateOf(instances),
    gone: receipt !== null && takesAway(receipt.kind),
    live: times.length,
    all: instances.length,
    ms: times.length > 0 ? Math.max(...times) : null,
    nextAttemptAt: attempts.toSorted()[0] ?? null,
  };
}
