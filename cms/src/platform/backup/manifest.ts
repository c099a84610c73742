import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { z } from 'zod';

/** What a person who runs a command can mend: its message is all that they need. */
export class BackupError extends Error {
  override name = 'BackupError';
}

/** A table or a collection: how much is in it, and a hash of all of it in the order of its ids. */
const part = z.object({ name: z.string(), count: z.number().int(), sha256: z.string() });
export type Part = z.infer<typeof part>;

const file = z.object({ path: z.string(), bytes: z.number().int(), sha256: z.string() });
export type BackedFile = z.infer<typeof file>;

const manifest = z.object({
  version: z.literal(1),
  at: z.iso.datetime(),
  database: z.enum(['sqlite', 'mongodb']),
  /** What is in the database, and the files that it was written to. */
  parts: z.array(part),
  files: z.array(file),
});
export type Manifest = z.infer<typeof manifest>;

const name = 'manifest.json';

/** Written last: a folder without one is no backup. */
export const writeManifest = (folder: string, written: Manifest): Promise<void> =>
  writeFile(join(folder, name), `${JSON.stringify(written, null, 1)}\n`, { flush: true });

/** @throws BackupError */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, name), 'utf8').catch(() => null);
  if (text === null) {
    throw new BackupError(`백업이 아닙니다: ${folder}. There is no whole backup in this folder.`);
  }
  try {
    return manifest.parse(JSON.parse(text));
  } catch {
    throw new BackupError(`${join(folder, name)}: 읽을 수 없습니다. It can not be read.`);
  }
}

/** What is not the same in two descriptions of a database; empty: they are equal. */
export function differences(expected: readonly Part[], found: readonly Part[]): string[] {
  const known = new Map(found.map((each) => [each.name, each]));
  const wrong = expected.flatMap(({ name: part, count, sha256 }) => {
    const other = known.get(part);
    known.delete(part);
    if (!other) return count === 0 ? [] : [`${part}: missing`];
    if (other.count !== count) return [`${part}: ${other.count} instead of ${count}`];
    return other.sha256 === sha256 ? [] : [`${part}: another content`];
  });
  const more = [...known.values()].filter(({ count }) => count > 0);
  return [...wrong, ...more.map(({ name: part }) => `${part}: not in the backup`)];
}
