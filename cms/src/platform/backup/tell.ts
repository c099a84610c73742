import type { Manifest } from './manifest.ts';

/** A moment as part of a folder's name, in UTC: `2026-11-25T21-40-09Z`. */
export const stamp = (at: Date): string => at.toISOString().slice(0, 19).replaceAll(':', '-') + 'Z';

const megabytes = (bytes: number) => `${(bytes / 1024 ** 2).toFixed(1)} MB`;

/** Says what a backup holds. */
export function tellBackup(done: string, folder: string, { at, parts, files }: Manifest): void {
  const documents = parts.reduce((sum, { count }) => sum + count, 0);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  process.stdout.write(
    `${done}: ${folder}\n` +
      `  ${at}, ${parts.length} collections or tables, ${documents} rows, ` +
      `${files.length} files, ${megabytes(bytes)}\n`,
  );
}
