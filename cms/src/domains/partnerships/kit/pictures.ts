import { extname } from 'node:path';

import type { Seen } from '../seen/seen.ts';

/** A picture as it was uploaded, and where it lies in the kit. */
export interface KitPicture {
  readonly path: string;
  /** Its name in the media folder. */
  readonly filename: string;
}

type Shown = Seen['hero'];
type Placed = KitPicture & { readonly lines: readonly string[] };
/** Where a picture lies in a kit, by its name in the media folder: editions share what they share. */
export type Places = Map<string, string>;

/** Presses take JPEG and PNG: what is neither becomes a JPEG of the same size. */
const extensionOf = (filename: string) => (extname(filename) === '.png' ? 'png' : 'jpg');

function pathOf(places: Places, folder: string, filename: string): string {
  const known = places.get(filename);
  if (known) return known;
  const count = [...places.values()].filter((path) => path.startsWith(`${folder}/`)).length;
  const number = String(count + 1).padStart(2, '0');
  const path = `${folder}/${number}.${extensionOf(filename)}`;
  places.set(filename, path);
  return path;
}

function placed(places: Places, folder: string, picture: Shown, title: string | null): Placed[] {
  if (!picture?.filename) return [];
  const { alt, caption, credit, filename } = picture;
  const lines = [title, caption ?? alt ?? null, credit ?? null].filter((line) => line !== null);
  return [{ path: pathOf(places, folder, filename), filename, lines }];
}

/** The picture of the announcement, those for the press, and the partners’ marks. */
const allIn = (seen: Seen, places: Places): Placed[] => [
  ...placed(places, 'pictures', seen.hero, null),
  ...seen.pressKit.flatMap(({ picture, title }) => placed(places, 'pictures', picture, title)),
  ...seen.partners.flatMap(({ hangul, latin, logo }) =>
    placed(places, 'marks', logo, hangul ?? latin),
  ),
];

/** The pictures of an edition, and what belongs under each of them. */
export function picturesIn(seen: Seen, places: Places) {
  const all = allIn(seen, places);
  return {
    pictures: all.map(({ filename, path }): KitPicture => ({ path, filename })),
    captions: all.map(({ lines, path }) => `${[path, ...lines].join('\n')}\n`).join('\n'),
  };
}
