/** What we use of archiver, which brings no types. */
declare module 'archiver' {
  import type { Readable } from 'node:stream';

  export class ZipArchive extends Readable {
    constructor(options?: { zlib?: { level?: number } });
    append(source: Buffer, entry: { name: string }): this;
    finalize(): Promise<void>;
  }
}
