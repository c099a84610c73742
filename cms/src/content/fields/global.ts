import type { GlobalConfig } from 'payload';

import { anyone, isEditor } from '../../workflow/access.ts';

/** Globals are public as soon as they are saved: everybody reads, editors write. */
export const globalAccess: NonNullable<GlobalConfig['access']> = {
  read: anyone,
  update: isEditor,
  readVersions: isEditor,
};
