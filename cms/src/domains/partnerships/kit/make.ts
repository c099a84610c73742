import { rename, rm, writeFile } from 'node:fs/promises';

import type { PayloadRequest } from 'payload';

import { afterCommit, inTransaction } from '../../../platform/database.ts';
import { runScript } from '../../../platform/run-script.ts';
import { settings } from '../../../platform/settings.ts';
import { forget, hiddenPath, hide, makeFolder, show, sizeOf } from './files.ts';
import type { KitPlan } from './plan.ts';
import { keepKit, kitOf } from './store.ts';
import { wantedKits, type Wanted } from './wanted.ts';

/** Has the file made, out of readers’ sight, unless it is there. */
async function make(plan: KitPlan | null): Promise<void> {
  if (!plan || (await sizeOf(plan.name)) !== null) return;
  await makeFolder();
  const unfinished = hiddenPath(`.${plan.name}`);
  const manifest = hiddenPath(`.${plan.name}.json`);
  try {
    await writeFile(manifest, JSON.stringify(plan));
    const script = 'cms/src/domains/partnerships/worker/press-kit.mjs';
    await runScript(script, [manifest, unfinished, settings.folders.media]);
    await rename(unfinished, hiddenPath(plan.name));
  } finally {
    await rm(manifest, { force: true });
    await rm(unfinished, { force: true });
  }
}

const namesOf = ({ held, open }: Pick<Wanted, 'held' | 'open'>) => [open?.name, held?.name];

/** Writes down what was made, if it is still what is wanted: else whoever changed it has it made anew. */
async function keep(req: PayloadRequest, root: string, made: Wanted): Promise<void> {
  const wanted = await wantedKits(req, root);
  if (String(namesOf(wanted)) !== String(namesOf(made))) return;
  const before = await kitOf(req, root);
  if (!before && !wanted.open) return;
  const { editions, held, isPublic, open } = wanted;
  // Before the site is told: the page that it makes offers the file.
  if (open) await afterCommit(req, () => (isPublic ? show : hide)(open.name));
  const kept = new Set(namesOf(wanted));
  await keepKit(req, root, {
    state: open ? 'ready' : 'none',
    live: isPublic,
    filename: open?.name ?? null,
    held: held?.name ?? null,
    filesize: open && (await sizeOf(open.name)),
    editions,
  });
  for (const old of [before?.filename, before?.held]) {
    if (old && !kept.has(old)) await afterCommit(req, () => forget(old));
  }
}

/** Makes the press kit of an announcement what it is to be now. Safe to do again, and at any time. */
export async function makePressKit(req: PayloadRequest, root: string): Promise<void> {
  const wanted = await wantedKits(req, root);
  await make(wanted.open);
  await make(wanted.held);
  await inTransaction(req.payload, (own) => keep(own, root, wanted));
}
