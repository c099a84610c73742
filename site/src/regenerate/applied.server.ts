import { readFileSync } from 'node:fs';

import type { ContentEvent } from '@bbk/shared/events';
import { z } from 'zod';

import { replaceFile } from '../cache/files.server.ts';

const position = z.object({ epoch: z.string(), sequence: z.number().int().min(0) });
/** How far an outbox has been applied: everything up to `sequence`. */
export type Position = z.infer<typeof position>;

type Numbered = Pick<ContentEvent, 'id' | 'sequence'>;

function read(file: string): Position | null {
  try {
    return position.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/**
 * Which events this instance has applied. On disk is the position up to which there is no gap, so that a start can
 * go on from there; what was applied beyond a gap is known until the process ends, and is done again after that.
 */
export class Applied {
  readonly #file: string;
  #position: Position | null;
  #beyond = new Map<number, string>();
  #writing: Promise<unknown> = Promise.resolve();

  constructor(file: string) {
    this.#file = file;
    this.#position = read(file);
  }

  /** Null until this instance has found out where it stands. */
  get position(): Position | null {
    return this.#position;
  }

  has(epoch: string, { id, sequence }: Numbered): boolean {
    if (epoch !== this.#position?.epoch) return false;
    return sequence <= this.#position.sequence || this.#beyond.get(sequence) === id;
  }

  /** To be called once every page is as the event wants it. Ends when it is on disk. */
  async add(epoch: string, { id, sequence }: Numbered): Promise<void> {
    if (epoch !== this.#position?.epoch || sequence <= this.#position.sequence) return;
    this.#beyond.set(sequence, id);
    let next = this.#position.sequence;
    while (this.#beyond.delete(next + 1)) next += 1;
    if (next > this.#position.sequence) await this.#save({ epoch, sequence: next });
  }

  /** Whatever came before this position is as it should be. */
  async moveTo({ epoch, sequence }: Position): Promise<void> {
    const isSame = epoch === this.#position?.epoch;
    const kept = isSame ? [...this.#beyond].filter(([each]) => each > sequence) : [];
    this.#beyond = new Map(kept);
    await this.#save({ epoch, sequence });
  }

  #save(next: Position): Promise<unknown> {
    this.#position = next;
    const isNewest = () => this.#position === next;
    this.#writing = this.#writing
      .catch(() => undefined)
      .then(() => isNewest() && replaceFile(this.#file, JSON.stringify(next), isNewest));
    return this.#writing;
  }
}
