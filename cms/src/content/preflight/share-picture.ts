import { idOf, rows, type UsedPicture } from '../pictures/used.ts';
import type { Doc } from '../publish/stored.ts';

import type { Known, KnownPicture } from './known.ts';

/** Where the picture of a share card comes from, the first that there is. */
function fieldsOf(doc: Doc): (readonly [value: unknown, path: string])[] {
  const [seo] = rows([doc['seo']]);
  const [hero] = rows([doc['hero']]);
  const [first] = rows(hero?.['gallery']);
  const [cover] = rows(doc['covers']);
  return [
    [seo?.['image'], 'seo.image'],
    [hero?.['type'] === 'gallery' ? first?.['image'] : undefined, 'hero.gallery.0.image'],
    [
      ['image', 'embed'].includes(String(hero?.['type'])) ? hero?.['image'] : undefined,
      'hero.image',
    ],
    // An announcement's main picture is a field of its own.
    [hero && 'type' in hero ? undefined : doc['hero'], 'hero'],
    [cover?.['image'], 'covers.0.image'],
  ];
}

/** The picture that share cards are cut from, and the field that it is named in. */
export function sharePicture(doc: Doc): Pick<UsedPicture, 'media' | 'path'> | null {
  for (const [value, path] of fieldsOf(doc)) {
    const media = idOf(value);
    if (media !== null) return { media, path };
  }
  return null;
}

/** The same, with its measures; null where they are not known. */
export function measuredShare(doc: Doc, { media }: Pick<Known, 'media'>) {
  const used = sharePicture(doc);
  const known: KnownPicture | undefined = used ? media.get(used.media) : undefined;
  if (!used || typeof known?.width !== 'number' || typeof known.height !== 'number') return null;
  const focal = (value: unknown) => (typeof value === 'number' ? value : 50);
  return {
    ...used,
    width: known.width,
    height: known.height,
    focalX: focal(known.focalX),
    focalY: focal(known.focalY),
  };
}
