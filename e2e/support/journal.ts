import { closeSync, fsyncSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a client was told is saved: which document, and which of its revisions. */
export type Acknowledged = { id: string; slug: string; revision: number };

let count = 0;

/** The client's own memory of what it was promised: on disk before it counts. */
export class Journal {
  readonly #path = join(tmpdir(), `bbk-journal-${process.pid}-${(count += 1)}`);
  readonly #file = openSync(this.#path, 'w');

  #count = 0;
  #waiting: { count: number; go: () => void }[] = [];

  note(entry: Acknowledged) {
    writeSync(this.#file, `${JSON.stringify(entry)}\n`);
    fsyncSync(this.#file);
    this.#count += 1;
    for (const { count, go } of this.#waiting) if (this.#count >= count) go();
  }

  /** The newest acknowledged revision of each document, read back from disk. */
  newest(): Map<string, Acknowledged> {
    const lines = readFileSync(this.#path, 'utf8').trimEnd().split('\n').filter(Boolean);
    const entries = lines.map((line) => JSON.parse(line) as Acknowledged);
    return new Map(entries.map((entry) => [entry.id, entry]));
  }

  get count() {
    return this.#count;
  }

  /** Waits until so many more were acknowledged. */
  more(count: number): Promise<void> {
    return new Promise((go) => this.#waiting.push({ count: this.#count + count, go }));
  }

  remove() {
    closeSync(this.#file);
    rmSync(this.#path);
  }
}
