import { collections } from '../../platform/slugs.ts';
import { and, isEditor, isStaff, nobody, or } from '../../workflow/access.ts';
import { granted } from '../../workflow/grants.ts';
import { trashing } from '../../workflow/policies.ts';
import { notEmbargoed, published } from '../../workflow/public.ts';

/** The archive of the print magazine: editors keep it, staff see what is being prepared. */
export const access = {
  create: isEditor,
  read: or(isStaff, and(published, notEmbargoed), granted(collections.issues)),
  update: isEditor,
  delete: trashing(isEditor),
  readVersions: isEditor,
  unlock: nobody,
};

/** The file that went to print is the newsroom's; readers get pages made from it. */
export const pdfAccess = {
  create: isEditor,
  read: isStaff,
  update: isEditor,
  delete: trashing(isEditor),
  readVersions: isEditor,
  unlock: nobody,
};
