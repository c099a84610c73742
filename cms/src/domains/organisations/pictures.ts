import { used, type UsedPicture } from '../../content/pictures/used.ts';

/** The pictures that an organisation’s page shows. */
export const picturesOfOrganisation = (doc: Readonly<Record<string, unknown>>): UsedPicture[] =>
  used(doc['logo'], 'logo', '로고', 'Logo');
