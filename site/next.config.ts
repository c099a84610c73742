import { fileURLToPath } from 'node:url';

import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from 'next/constants';

import { buildId } from './config/buildId.ts';
import { bundle, watch, type Built } from './config/built.ts';
import { bundleStart } from './config/start.ts';
import {
  fileHeaders,
  immutable,
  pageCaching,
  pageHeaders,
  sharedElsewhere,
  speculation,
  speculationRules,
} from './config/headers.ts';
import { anythingElse, keptFiles, redirects, rewrites } from './config/routes.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const site = fileURLToPath(new URL('.', import.meta.url));
const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What the bundles are told: written into them, so that stored pages and the code that made them go together. */
const told = (id: string, { scripts, sheets }: Built) => ({
  BBK_BUILD_ID: id,
  BBK_SHEETS: JSON.stringify(sheets),
  BBK_SCRIPTS: JSON.stringify(scripts),
});

/** What pages load in this phase; nothing where the server only serves what was built. */
async function builtIn(phase: string): Promise<Built | null> {
  if (phase === PHASE_PRODUCTION_BUILD) {
    await bundleStart(site);
    return bundle(site);
  }
  return phase === PHASE_DEVELOPMENT_SERVER ? watch(site) : null;
}

export default async function config(phase: string): Promise<NextConfig> {
  const built = await builtIn(phase);
  // While developing a file keeps its name.
  const files = phase === PHASE_DEVELOPMENT_SERVER ? pageCaching : immutable;
  const id = built ? buildId(root) : '';
  return {
    turbopack: { root },
    transpilePackages: ['@bbk/shared'],
    poweredByHeader: false,
    reactStrictMode: true,
    // To write its cache takes an eighth of a build, and where builds count nothing of it is kept (ADR 26).
    experimental: { turbopackFileSystemCacheForBuild: false },
    // Types are checked by `pnpm check`, once, for all packages.
    typescript: { ignoreBuildErrors: true },
    // Sizes are made at upload, and served from /media.
    images: { unoptimized: true },
    cacheHandler: file('./src/cache/handler.mjs'),
    cacheMaxMemorySize: 0,
    env: built ? told(id, built) : {},
    generateBuildId: () => id,
    rewrites: async () => ({
      beforeFiles: rewrites,
      afterFiles: [...keptFiles, anythingElse],
      fallback: [],
    }),
    redirects: async () => redirects,
    headers: async () => [
      { source: '/:path*', headers: fileHeaders },
      {
        source: '/((?!_next/static/|media/|type/|built/|speculation-rules\\.json$).*)',
        headers: pageHeaders,
      },
      {
        source:
          '/((?!_next/|api/|media/|type/|built/|share/|en/share/|preview/|speculation-rules).*)',
        headers: [pageCaching, speculation],
      },
      {
        source: '/:path*/:file(feed\\.xml|feed\\.json|llms\\.txt|sitemap\\.xml)',
        headers: [sharedElsewhere],
      },
      { source: '/(en/)?(media|share)/:path*', headers: [sharedElsewhere] },
      { source: '/speculation-rules.json', headers: [speculationRules, pageCaching] },
      { source: '/built/:file', headers: [files] },
    ],
  };
}
