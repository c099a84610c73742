import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { cmsSettings, type CmsSettings } from '@bbk/shared/settings';

const placeholder = 'placeholder-that-never-protects-anything';

/** `next build`, `payload generate:…` and `payload migrate:create` need a configuration but no secrets. */
function isBuilding(): boolean {
  return (
    process.env['NEXT_PHASE'] === 'phase-production-build' ||
    process.argv.some((part) => part.startsWith('generate:') || part === 'migrate:create')
  );
}

/** The repository's folder. Bundlers rewrite `import.meta.url`, so it is looked for from where we were started. */
function findRoot(from: string): string {
  if (existsSync(join(from, 'pnpm-workspace.yaml'))) return from;
  const parent = dirname(from);
  return parent === from ? process.cwd() : findRoot(parent);
}

export const repositoryRoot = findRoot(process.cwd());

function read(): CmsSettings {
  const secrets = isBuilding()
    ? { PAYLOAD_SECRET: placeholder, SIGNING_SECRET: placeholder, DATABASE_URL: '' }
    : {};
  return cmsSettings({ ...process.env, ...secrets }, repositoryRoot);
}

/** The CMS's settings, parsed once. @throws SettingsError */
export const settings: CmsSettings = read();

/** Whether this process only builds or generates: it must not touch a database. */
export const building = isBuilding();
