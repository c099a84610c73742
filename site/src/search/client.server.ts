import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import { inProcess } from '@bbk/shared/in-process';

import { settings } from '../platform/settings.server.ts';
import type { CallName, Calls, Reply, Said } from './messages.ts';

/** The search did not answer: of a page, a reason for a 503. */
class SearchUnavailable extends Error {
  override name = 'SearchUnavailable';
}

/** By name, since each bundle has a class of its own. */
export const isSearchUnavailable = (problem: unknown): boolean =>
  problem instanceof Error && problem.name === 'SearchUnavailable';

/** Beyond this nobody waits for an answer. Events wait longer: behind them the CMS is asked. */
const patience: Partial<Record<CallName, number>> = { ask: 3_000, suggest: 3_000 };
const longPatience = 60_000;
const restartAfter = 1_000;

interface Waiting {
  readonly take: (reply: Reply) => void;
  readonly give: (problem: Error) => void;
}

/** Asks the search thread, and starts it again should it end. */
class SearchClient {
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker;
  #number = 0;
  /** What can be found: another object after every change, so that it names one state. */
  state: object = {};

  constructor() {
    this.#worker = this.#start();
  }

  call<Name extends CallName>(
    name: Name,
    given: Calls[Name]['given'],
  ): Promise<Calls[Name]['answer']> {
    this.#number += 1;
    const number = this.#number;
    return new Promise((resolve, reject) => {
      const late = setTimeout(
        () => this.#waiting.get(number)?.give(new SearchUnavailable(`No answer to ${name}`)),
        patience[name] ?? longPatience,
      );
      const done = () => {
        clearTimeout(late);
        this.#waiting.delete(number);
      };
      const give = (problem: Error) => {
        done();
        reject(problem);
      };
      const take = (reply: Reply) => {
        done();
        if (reply.ok) resolve(reply.answer);
        else reject(new SearchUnavailable(reply.problem));
      };
      this.#waiting.set(number, { take, give });
      this.#worker.postMessage({ number, name, given });
    });
  }

  #start(): Worker {
    const folder = join(/* turbopackIgnore: true */ settings().folders.own, 'search');
    const worker = new Worker(new URL('./search.worker.ts', import.meta.url), {
      workerData: { folder, build: process.env.BBK_BUILD_ID ?? 'development' },
    });
    worker.unref();
    worker.on('message', (said: Said) => {
      if ('changed' in said) this.state = {};
      else this.#waiting.get(said.number)?.take(said);
    });
    worker.on('error', (problem) => console.error('The search thread has ended:', problem));
    worker.on('exit', () => this.#restart());
    return worker;
  }

  #restart(): void {
    for (const waiting of [...this.#waiting.values()])
      waiting.give(new SearchUnavailable('The search thread has ended'));
    setTimeout(() => (this.#worker = this.#start()), restartAfter).unref();
  }
}

/** The search of this process, opened at start. */
export const search = () => inProcess('search', () => new SearchClient());
