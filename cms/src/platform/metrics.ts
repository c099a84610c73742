import { beforeReading, gauge, observeDisk } from '@bbk/shared/metrics';
import type { Payload, Where } from 'payload';

import { reaches } from './health.ts';
import { settings } from './settings.ts';

const own = new Set(['healthz', 'readyz', 'metrics', '_next', 'admin']);

/** Names what a path asks for: `api/articles`, `admin`, … An address that nobody has is `other`. */
export function routesOf({ config }: Payload): (path: string) => string {
  const known = new Set([
    ...config.collections.map(({ slug }) => slug),
    ...config.endpoints.map(({ path }) => path.split('/')[1]),
    'globals',
  ]);
  return (path) => {
    const [, first = '', second = ''] = path.split('/');
    if (own.has(first)) return first;
    if (first !== 'api') return 'other';
    return known.has(second) ? `api/${second}` : 'api/other';
  };
}

const jobs: Record<string, Where> = {
  waiting: { and: [{ processing: { equals: false } }, { hasError: { not_equals: true } }] },
  running: { processing: { equals: true } },
  failed: { hasError: { equals: true } },
};

async function jobsIn(payload: Payload): Promise<void> {
  const depth = gauge({
    name: 'bbk_cms_jobs',
    help: 'Jobs in the queues: waiting, running, or failed for good.',
    labels: ['state'],
  });
  for (const [state, where] of Object.entries(jobs)) {
    const { totalDocs } = await payload.db.count({ collection: 'payload-jobs', where });
    depth.set({ state }, totalDocs);
  }
}

async function databaseOf(payload: Payload): Promise<void> {
  const up = gauge({ name: 'bbk_cms_database_up', help: 'Whether the database answers.' });
  up.set((await reaches(payload)) ? 1 : 0);
}

/** Has the database, the jobs and the disk looked at whenever somebody reads the figures. */
export function observePlatform(payload: Payload): void {
  beforeReading('database', () => databaseOf(payload));
  beforeReading('jobs', () => jobsIn(payload));
  observeDisk(settings.folders.media);
}
