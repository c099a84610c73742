import { randomBytes } from 'node:crypto';

import { startReplicaSet } from '../../scripts/tools/mongod.mjs';

/** A replica set that no fault is meant for: the one that all suites of a run share, where there is one. */
export async function someReplicaSet() {
  const shared = process.env['SHARED_MONGODB_URL'];
  if (!shared) return startReplicaSet();
  return {
    urlOf: (name: string) => {
      const url = new URL(shared);
      url.pathname = `/${name}-${randomBytes(4).toString('hex')}`;
      return url.href;
    },
    stop: () => Promise.resolve(),
  };
}
