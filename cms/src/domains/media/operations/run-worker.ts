import { runScript } from '../../../platform/run-script.ts';

/** Runs a script of this domain’s `worker/`. */
export const runWorker = (script: string, parameters: readonly string[]): Promise<string> =>
  runScript(`cms/src/domains/media/worker/${script}`, parameters);
