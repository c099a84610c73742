import type { Payload } from 'payload';

import type { Problem } from './problem.ts';

/** Payload has these addresses for whatever it holds, and fails where no versions are kept. */
const address = /^\/api\/(?:globals\/([^/]+)|([^/]+))\/versions(?:\/|$)/;

/** Versions are asked of what keeps none; null: they are not. */
export function versionsProblem({ collections, config }: Payload, url: URL): Problem | null {
  const [, global, collection = ''] = address.exec(url.pathname) ?? [];
  const asked = global
    ? config.globals.find(({ slug }) => slug === global)
    : collections[collection]?.config;
  if (!asked || asked.versions) return null;
  return {
    status: 404,
    message: `${asked.slug}은(는) 버전을 남기지 않습니다. No versions are kept of ${asked.slug}.`,
  };
}
