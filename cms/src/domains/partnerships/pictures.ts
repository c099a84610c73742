import { picturesOfBody } from '../../content/pictures/body.ts';
import { rows, used, type UsedPicture } from '../../content/pictures/used.ts';

/** Every picture that readers see of an announcement, its press kit included. */
export function picturesOfPartnership(doc: Readonly<Record<string, unknown>>): UsedPicture[] {
  const [seo] = rows([doc['seo']]);
  return [
    ...used(doc['hero'], 'hero', '대표 이미지', 'Hero picture'),
    ...picturesOfBody(doc['body'], 'body'),
    ...rows(doc['pressKit']).flatMap((row, index) =>
      used(
        row['file'],
        `pressKit.${index}.file`,
        `보도용 사진 ${index + 1}`,
        `Press kit ${index + 1}`,
      ),
    ),
    ...used(seo?.['image'], 'seo.image', '공유 이미지', 'Social picture'),
  ];
}
