import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';

import { repositoryRoot } from '../platform/settings.server.ts';
import type { Face } from './faces.ts';

interface Answer {
  readonly id: number;
  readonly font?: Uint8Array;
  readonly problem?: string;
}
interface Waiting {
  readonly done: (font: Uint8Array) => void;
  readonly failed: (problem: Error) => void;
}

/**
 * A thread from a file of the repository, as it lies there. Turbopack 16.4 takes every `new Worker` that it
 * can see for one that it should bundle, and refuses a path that it can not know; its ignore comment does
 * not help.
 */
function threadFrom(path: string): Worker {
  const threads = process.getBuiltinModule('node:worker_threads');
  return new threads.Worker(join(repositoryRoot(), path));
}

/** The thread that cuts: started at the first order, again after a crash, and never what keeps the process alive. */
export class Cutter {
  #worker: Worker | null = null;
  #last = 0;
  readonly #waiting = new Map<number, Waiting>();

  cut(face: Face, text: string): Promise<Uint8Array> {
    const worker = (this.#worker ??= this.#start());
    const id = (this.#last += 1);
    return new Promise((done, failed) => {
      this.#waiting.set(id, { done, failed });
      worker.postMessage({ id, face, text });
    });
  }

  #start(): Worker {
    const worker = threadFrom('site/src/type/cutter.mjs');
    worker.unref();
    worker.on('message', (answer: Answer) => this.#settle(answer));
    worker.on('error', (problem) => this.#end(problem));
    worker.on('exit', () => this.#end(new Error('The thread that cuts faces has ended.')));
    return worker;
  }

  #settle({ id, font, problem }: Answer): void {
    const order = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (font) order?.done(font);
    else order?.failed(new Error(problem));
  }

  #end(problem: unknown): void {
    this.#worker = null;
    const reason = problem instanceof Error ? problem : new Error(String(problem));
    for (const { failed } of this.#waiting.values()) failed(reason);
    this.#waiting.clear();
  }
}
