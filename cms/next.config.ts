import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';

const workspace = dirname(dirname(fileURLToPath(import.meta.url)));

const config: NextConfig = {
  reactStrictMode: true,
  // To write its cache takes a quarter of a build, and where builds count nothing of it is kept (ADR 26).
  experimental: { turbopackFileSystemCacheForBuild: false },
  poweredByHeader: false,
  // Types are checked by `pnpm check`, once, for all packages.
  typescript: { ignoreBuildErrors: true },
  transpilePackages: ['@bbk/shared'],
  turbopack: { root: workspace },
  outputFileTracingRoot: workspace,
  // Next asks for all that a visible link leads to, and an admin is links to pages that are made from the database:
  // of an editor's day in the tests a sixth was that. Nothing is what the router takes for a miss.
  rewrites: () =>
    Promise.resolve({
      beforeFiles: [
        {
          source: '/admin/:path*',
          has: [{ type: 'header', key: 'next-router-prefetch' }],
          destination: '/nothing',
        },
      ],
    }),
  headers: () =>
    Promise.resolve([
      {
        source: '/:path*',
        headers: [
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
          { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
          { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
          { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
          {
            key: 'Permissions-Policy',
            value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
          },
        ],
      },
    ]),
};

export default withPayload(config, { devBundleServerPackages: false });
