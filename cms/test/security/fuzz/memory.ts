import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What is in use once all that is garbage is gone, in MB. */
export function memoryInUse(): number {
  collect();
  collect();
  const { arrayBuffers, external, heapUsed } = process.memoryUsage();
  return Math.round((heapUsed + external + arrayBuffers) / 1024 ** 2);
}
