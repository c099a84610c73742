import type { Payload } from 'payload';

import { documentOf } from './document.ts';
import { parseLine } from './line.ts';
import { readNames } from './names.ts';
import { writeBatch } from './write.ts';

/**
 * How many are written in one transaction: whoever else writes waits no longer than for these, and MongoDB gives up a
 * transaction after a minute [seen with 200 on a machine that was very busy].
 */
const batchSize = 50;

type Batch = ReturnType<typeof documentOf>[];
export type Imported = { written: number; lines: number };

/**
 * Writes an archive, given line by line, in batches. `onBatch` hears how far it is.
 * @throws BadLine at the first line that can not be taken; the batches before it are in
 */
export async function importArticles(
  payload: Payload,
  lines: AsyncIterable<string>,
  onBatch: (so: Imported) => void = () => undefined,
): Promise<Imported> {
  const names = await readNames(payload);
  let [written, number] = [0, 0];
  let batch: Batch = [];
  const write = async () => {
    if (batch.length === 0) return;
    written += await writeBatch(payload, batch);
    batch = [];
    onBatch({ written, lines: number });
  };
  for await (const text of lines) {
    number += 1;
    if (text.trim() === '') continue;
    batch.push(documentOf(parseLine(text, number), number, names));
    if (batch.length === batchSize) await write();
  }
  await write();
  return { written, lines: number };
}
