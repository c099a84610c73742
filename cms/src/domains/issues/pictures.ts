import { rows, used, type UsedPicture } from '../../content/pictures/used.ts';

/** The covers of an issue. */
export const picturesOfIssue = (doc: Readonly<Record<string, unknown>>): UsedPicture[] =>
  rows(doc['covers']).flatMap((row, index) =>
    used(row['image'], `covers.${index}.image`, `표지 ${index + 1}`, `Cover ${index + 1}`),
  );
