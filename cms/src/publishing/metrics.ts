import { beforeReading, gauge } from '@bbk/shared/metrics';
import type { Payload } from 'payload';

import { targetsOf } from './delivery/index.ts';
import { readHead } from './outbox/head.ts';
import { queueOf } from './receipts/status.ts';

const head = () =>
  gauge({ name: 'bbk_outbox_head', help: 'The sequence of the newest event of the outbox.' });

const perTarget = (name: string, help: string) => gauge({ name, help, labels: ['target'] });

async function refresh(payload: Payload): Promise<void> {
  head().set((await readHead(payload)).sequence);
  const waiting = perTarget('bbk_delivery_waiting', 'Events that a target is still to be told of.');
  const failing = perTarget('bbk_delivery_failing', 'Those of them that have failed before.');
  const lag = perTarget('bbk_delivery_lag_seconds', 'How long the oldest of them has waited.');
  const done = perTarget('bbk_delivery_done_sequence', 'The newest event that it was told of.');
  for (const target of targetsOf(payload)) {
    const queue = await queueOf(payload, target);
    waiting.set({ target: target.name }, queue.waiting);
    failing.set({ target: target.name }, queue.failing);
    lag.set({ target: target.name }, queue.lagMs / 1_000);
    done.set({ target: target.name }, queue.last?.sequence ?? 0);
  }
}

/** Has the publishing line looked at whenever somebody reads the figures. */
export function observePublishing(payload: Payload): void {
  beforeReading('publishing', () => refresh(payload));
}
