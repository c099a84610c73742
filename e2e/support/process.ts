import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

import { asking } from './asking.ts';

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

/** How much of what a server has written last is kept, in characters: what a failure is told with. */
const kept = 4_000;

/** One server of ours as a process of its own, which a test may kill and start again. */
export class ServerProcess {
  #child: ChildProcess | undefined;
  #lastWords = '';

  get lives() {
    return this.#child !== undefined && !hasEnded(this.#child);
  }

  get pid() {
    return this.#child?.pid;
  }

  start(command: string, parameters: readonly string[], cwd: string, env: NodeJS.ProcessEnv) {
    const child = spawn(command, parameters, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...env, NEXT_TELEMETRY_DISABLED: '1' },
    });
    this.#lastWords = '';
    const note = (words: Buffer) => {
      this.#lastWords = (this.#lastWords + words.toString()).slice(-kept);
    };
    child.stdout.on('data', note);
    child.stderr.on('data', note);
    this.#child = child;
  }

  /** Whether it runs, or how it ended, and what it wrote last: for whoever waited for it in vain. */
  get story() {
    const { pid, exitCode, signalCode } = this.#child ?? {};
    const state = this.lives ? `process ${pid} runs` : `it ended by ${signalCode ?? exitCode}`;
    return `${state}, and wrote last: ${this.#lastWords.trim() || 'nothing'}`;
  }

  /** Waits until `isReady` says yes: how long that took, in ms. @throws when the process ends before */
  async until(isReady: () => Promise<boolean>, patience = 60_000): Promise<number> {
    const since = Date.now();
    while (!(await isReady().catch(() => false))) {
      if (!this.lives) throw new Error(`the server was never ready: ${this.story}`);
      if (Date.now() - since > patience)
        throw new Error(`the server was not ready in time: ${this.story}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return Date.now() - since;
  }

  /** Ends it with a signal, and waits for the end. SIGKILL is a power cut: no chance to write anything. */
  async end(signal: NodeJS.Signals = 'SIGKILL') {
    const child = this.#child;
    if (!child || hasEnded(child)) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  }

  /** Asks it to end, as whoever runs servers does: its exit code, and how long that took, in ms. */
  async stop() {
    const since = Date.now();
    await this.end('SIGTERM');
    return { code: this.#child?.exitCode ?? null, took: Date.now() - since };
  }
}

/** The processes that were told that this folder is theirs: a server, and whatever it has started. */
export const processesOf = (folder: string): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`DATA_DIR=${folder}\0`);
      } catch {
        return false;
      }
    })
    .map(Number);

/** Whether something answers at all; a magazine without its CMS answers 503, and that is an answer. */
export const listens = (url: string) => async () => {
  await asking(url, { signal: AbortSignal.timeout(1_000) });
  return true;
};

/** Whether an address answers with success. */
export const answersOk = (url: string) => async () => {
  const response = await asking(url, { signal: AbortSignal.timeout(5_000) });
  await response.arrayBuffer();
  return response.ok;
};
