import type { Payload } from 'payload';

import type { Problem } from './problem.ts';

/** Payload has these addresses for whatever it holds, and fails where no versions are kept. */
const versions = /^\/api\/(?:globals\/([^/]+)|([^/]+))\/versions(?:\/|$)/;

function versionsProblem({ collections, config }: Payload, pathname: string): Problem | null {
  const [, global, collection = ''] = versions.exec(pathname) ?? [];
  const asked = global
    ? config.globals.find(({ slug }) => slug === global)
    : collections[collection]?.config;
  if (!asked || asked.versions) return null;
  return {
    status: 404,
    message: `${asked.slug}은(는) 버전을 남기지 않습니다. No versions are kept of ${asked.slug}.`,
  };
}

/** Payload's question for one preference to delete is none that SQLite can answer; nothing of ours asks it. */
const preference = /^\/api\/payload-preferences\/[^/]+$/;

/** What Payload has an address for, and no answer; null: it has one. */
export function unanswered(payload: Payload, { method, url }: Request): Problem | null {
  const { pathname } = new URL(url);
  if (method === 'DELETE' && preference.test(pathname)) {
    const message =
      '설정 하나는 지우지 않고 새 값으로 바꿉니다. A preference is replaced, not deleted.';
    return { status: 405, message };
  }
  return versionsProblem(payload, pathname);
}
