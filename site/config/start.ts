import { join } from 'node:path';

/** Bundles what starts the site, and answers before Next is loaded: one file, since to look for many takes its time. */
export async function bundleStart(site: string): Promise<void> {
  const { build } = await import('esbuild');
  await build({
    entryPoints: [join(site, 'src/first/serve.server.ts')],
    outfile: join(site, 'built/serve.cjs'),
    bundle: true,
    platform: 'node',
    external: ['next'],
    format: 'cjs',
    target: 'node20',
    minify: true,
    legalComments: 'none',
    logLevel: 'error',
  });
}
