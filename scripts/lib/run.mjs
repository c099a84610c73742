import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The repository's folder. */
export const root = join(import.meta.dirname, '../..');

/** Children that live, so that none outlives its parent. Each leads a process group of its own. */
const living = new Set();

const signalGroup = (child, signal) => {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone already: that is what was wanted.
  }
};

const groupLives = (child) => {
  try {
    return process.kill(-child.pid, 0);
  } catch {
    return false;
  }
};

/**
 * Lexical's build for Node chooses between two others by awaiting an import at its top level. Node 20.20 loses
 * that import now and then: the process ends without a word, with code 13 or even 0 (docs/adr/0005). Under this
 * condition a package names its production build itself.
 */
const condition = '--conditions=production';
const nodeOptions = (given = '') =>
  given.includes(condition) ? given : `${given} ${condition}`.trim();

/** Starts a child in a group of its own, that `stop` and `stopAll` reach with all its descendants. */
export function start(command, commandArguments, { cwd = root, env, stdio } = {}) {
  const child = spawn(command, commandArguments, {
    cwd,
    env: { ...process.env, ...env, NODE_OPTIONS: nodeOptions(process.env.NODE_OPTIONS) },
    stdio: stdio ?? ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  living.add(child);
  const end = (event) =>
    new Promise((resolve) => {
      child.once('error', (error) => resolve({ code: null, signal: null, error }));
      child.once(event, (code, signal) => resolve({ code, signal }));
    });
  child.exited = end('exit').finally(() => living.delete(child));
  /** The end of its output too, which a descendant can hold open. */
  child.closed = end('close');
  return child;
}

/**
 * Asks a child to end, and kills its group where it has not after `patience` ms.
 * `orphans` says whether it left descendants behind; they are killed then.
 */
export async function stop(child, { signal = 'SIGTERM', patience = 15_000 } = {}) {
  if (!living.has(child)) return child.exited;
  signalGroup(child, signal);
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), patience);
  const end = await child.exited;
  clearTimeout(timer);
  const orphans = groupLives(child);
  if (orphans) signalGroup(child, 'SIGKILL');
  return { ...end, orphans };
}

/** Ends every child that still lives. */
export const stopAll = (options) => Promise.all([...living].map((child) => stop(child, options)));

let stopping = false;

/** Whether a signal is ending this process: what fails now fails because of that. */
export const isStopping = () => stopping;

/** Ends the children before this process ends by a signal; a crash kills them at once. */
export function stopChildrenOnSignal(options) {
  for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void stopAll(options).then(() => process.exit(code));
    });
  }
  process.once('exit', () => {
    for (const child of living) signalGroup(child, 'SIGKILL');
  });
}

/** Runs a command to its end, or for `timeout` ms: whether it ended well, and all it wrote. */
export async function run(command, commandArguments, { timeout, onOutput, ...options } = {}) {
  const child = start(command, commandArguments, options);
  let output = '';
  const keep = (chunk) => {
    output += chunk;
    onOutput?.(chunk);
  };
  const timer =
    timeout &&
    setTimeout(() => {
      keep(`\nstopped after ${timeout / 1000} s\n`);
      void stop(child);
    }, timeout);
  child.stdout?.setEncoding('utf8').on('data', keep);
  child.stderr?.setEncoding('utf8').on('data', keep);
  const { code, signal, error } = await child.closed;
  clearTimeout(timer);
  signalGroup(child, 'SIGKILL');
  if (error) output += `${error.message}\n`;
  return { ok: code === 0, code, signal, output };
}

/** The command of an installed package, as `node <path>` needs no shell: `bin('cms', 'next')`. */
export const bin = (workspace, name) => join(root, workspace, 'node_modules/.bin', name);
