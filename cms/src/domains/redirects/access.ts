import { anyone, isEditor, nobody } from '../../workflow/access.ts';

/** The site reads them as a stranger does. */
export const access = {
  create: isEditor,
  read: anyone,
  update: isEditor,
  delete: isEditor,
  readVersions: nobody,
  unlock: nobody,
};
