import { fileURLToPath } from 'node:url';

import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from 'next/constants';

import { buildId } from './config/buildId.ts';
import { fontCaching, pageCaching, securityHeaders } from './config/headers.ts';
import { redirects, rewrites } from './config/routes.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default function config(phase: string): NextConfig {
  const builds = phase === PHASE_PRODUCTION_BUILD || phase === PHASE_DEVELOPMENT_SERVER;
  const id = builds ? buildId(root) : '';
  return {
    turbopack: { root },
    transpilePackages: ['@bbk/shared'],
    poweredByHeader: false,
    reactStrictMode: true,
    // Types are checked by `pnpm check`, once, for all packages.
    typescript: { ignoreBuildErrors: true },
    // Sizes are made at upload, and served from /media.
    images: { unoptimized: true },
    cacheHandler: file('./src/cache/handler.mjs'),
    cacheMaxMemorySize: 0,
    // Written into the bundles, so that stored pages and the code that made them go together.
    env: builds ? { BBK_BUILD_ID: id } : {},
    generateBuildId: () => id,
    rewrites: async () => ({ beforeFiles: rewrites, afterFiles: [], fallback: [] }),
    redirects: async () => redirects,
    headers: async () => [
      { source: '/:path*', headers: securityHeaders },
      { source: '/((?!_next/|api/|media/|fonts/).*)', headers: [pageCaching] },
      { source: '/fonts/:file', headers: [fontCaching] },
    ],
  };
}
