import { join } from 'node:path';

import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';

const workspace = join(import.meta.dirname, '../..');

const config: NextConfig = {
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: workspace },
  outputFileTracingRoot: workspace,
};

export default withPayload(config, { devBundleServerPackages: false });
