import type { Payload, PayloadRequest } from 'payload';

import type { Doc } from '../../../content/publish/stored.ts';
import { afterCommit } from '../../../platform/database.ts';
import { hide, show } from './files.ts';
import { queuePressKit } from './job.ts';
import { keepKit, kitOf, kitsMade } from './store.ts';
import { kitIdOf, wantedKits } from './wanted.ts';

/**
 * Takes a kit from readers at once, with the edition that is in it: nothing waits for a job. What of it stays
 * public is in the next one.
 */
export async function withdrawKit(req: PayloadRequest, id: string, edition: string): Promise<void> {
  const kit = await kitOf(req, id);
  const { filename } = kit ?? {};
  if (!kit?.live || !filename || !kit.editions.includes(edition)) return;
  await afterCommit(req, () => hide(filename));
  await keepKit(req, id, { live: false, state: 'waiting' });
}

/**
 * The embargo of an announcement has ended: the kit that was made for this moment is public with it. Where it is
 * another one by now, it is made anew.
 */
export async function releaseKit(req: PayloadRequest, doc: Doc): Promise<void> {
  const id = kitIdOf(doc);
  const kit = await kitOf(req, id);
  const { open } = await wantedKits(req, id);
  if (open && kit?.filename === open.name && kit.state === 'ready') {
    await afterCommit(req, () => show(open.name));
    await keepKit(req, id, { live: true });
  }
  await queuePressKit(req, id);
}

/** Puts files where they belong that a process has left behind which was killed after its commit. */
export async function settleKits(payload: Payload): Promise<void> {
  for (const { filename, live } of await kitsMade(payload)) {
    if (filename) await (live ? show : hide)(filename);
  }
}
