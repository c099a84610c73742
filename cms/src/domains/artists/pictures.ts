import { used, type UsedPicture } from '../../content/pictures/used.ts';

/** The pictures that an artist’s page shows. */
export const picturesOfArtist = (doc: Readonly<Record<string, unknown>>): UsedPicture[] =>
  used(doc['portrait'], 'portrait', '사진', 'Portrait');
