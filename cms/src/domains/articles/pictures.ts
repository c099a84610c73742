import { picturesOfBody } from '../../content/pictures/body.ts';
import { rows, used, type UsedPicture } from '../../content/pictures/used.ts';

type Doc = Readonly<Record<string, unknown>>;

function picturesOfHero(hero: Doc | undefined): UsedPicture[] {
  const one = () => used(hero?.['image'], 'hero.image', '대표 이미지', 'Hero picture');
  switch (hero?.['type']) {
    case 'image':
    case 'embed':
      return one();
    case 'gallery':
      return rows(hero['gallery']).flatMap((row, index) =>
        used(
          row['image'],
          `hero.gallery.${index}.image`,
          `대표 사진 묶음 ${index + 1}`,
          `Hero gallery ${index + 1}`,
        ),
      );
    default:
      return [];
  }
}

/** Every picture that readers see of an article, wherever it is shown. */
export function picturesOfArticle(doc: Doc): UsedPicture[] {
  const [hero] = rows([doc['hero']]);
  const [seo] = rows([doc['seo']]);
  return [
    ...picturesOfHero(hero),
    ...picturesOfBody(doc['body'], 'body'),
    ...used(seo?.['image'], 'seo.image', '공유 이미지', 'Social picture'),
  ];
}
