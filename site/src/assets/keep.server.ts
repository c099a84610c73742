import { join } from 'node:path';

import { pages } from '../cache/pages.server.ts';
import { settings } from '../platform/settings.server.ts';
import { keepBuild } from './store.server.ts';

/** What pages refer to, in the folder that the server is started in. */
const sources = () => {
  const here = process.cwd();
  return [
    {
      from: join(/* turbopackIgnore: true */ here, '.next/static/chunks'),
      at: '_next/static/chunks',
    },
    {
      from: join(/* turbopackIgnore: true */ here, '.next/static/media'),
      at: '_next/static/media',
    },
    { from: join(/* turbopackIgnore: true */ here, 'public/built'), at: 'built' },
  ];
};

/** Keeps this build's style sheets and scripts for as long as a page may refer to them. */
export function keepAssets(): void {
  const { store, build } = pages();
  try {
    keepBuild(settings().folders.assets, build, sources(), store.builds());
  } catch (problem) {
    // A full disk: the build serves its own all the same.
    console.error('[assets] the files of this build could not be kept', problem);
  }
}
