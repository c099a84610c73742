import { used, type UsedPicture } from '../../content/pictures/used.ts';

/** The pictures that a person’s page shows. */
export const picturesOfPerson = (doc: Readonly<Record<string, unknown>>): UsedPicture[] =>
  used(doc['portrait'], 'portrait', '얼굴 사진', 'Portrait');
