import type { PayloadRequest } from 'payload';

import { apart } from '../../platform/requests/apart.ts';
import { collections } from '../../platform/slugs.ts';
import { timeOf } from '../../workflow/public.ts';
import type { KnownPicture } from '../preflight/known.ts';

import { daysBetween } from './rights.ts';
import type { UsedPicture } from './used.ts';

export type PictureProblem = {
  kind: 'missingPicture' | 'missingAlt' | 'missingCredit' | 'rightsExpired';
  picture: UsedPicture;
  filename: string | null;
};
export type PictureCheck =
  { ok: true; unreleased: readonly string[] } | { ok: false; problems: readonly PictureProblem[] };

/** What the library says of these pictures, in Korean, by their ids. */
export async function findPictures(
  req: PayloadRequest,
  pictures: readonly UsedPicture[],
): Promise<Map<string, KnownPicture>> {
  if (pictures.length === 0) return new Map();
  const { docs } = await req.payload.find({
    collection: collections.media,
    depth: 0,
    fallbackLocale: false,
    locale: 'ko',
    overrideAccess: true,
    pagination: false,
    req: apart(req),
    select: {
      alt: true,
      credit: true,
      filename: true,
      released: true,
      rightsExpireOn: true,
      width: true,
      height: true,
      focalX: true,
      focalY: true,
    },
    where: { id: { in: [...new Set(pictures.map(({ media }) => media))] } },
  });
  return new Map(docs.map((doc) => [String(doc.id), doc as unknown as KnownPicture]));
}

/** What one picture lacks to be public. */
export function problemsOf(
  picture: UsedPicture,
  found: KnownPicture | undefined,
  now = Date.now(),
): PictureProblem[] {
  if (!found) return [{ kind: 'missingPicture', picture, filename: null }];
  const filename = typeof found.filename === 'string' ? found.filename : null;
  const blank = (value: unknown) => typeof value !== 'string' || value.trim() === '';
  const until = timeOf(found.rightsExpireOn);
  return [
    ...(blank(found.alt) ? [{ kind: 'missingAlt', picture, filename } as const] : []),
    ...(blank(found.credit) ? [{ kind: 'missingCredit', picture, filename } as const] : []),
    ...(until !== null && daysBetween(now, until) < 0
      ? [{ kind: 'rightsExpired', picture, filename } as const]
      : []),
  ];
}

/** Those of the pictures that readers can not have yet. */
export const unreleasedOf = (media: ReadonlyMap<string, KnownPicture>): string[] =>
  [...media.values()].filter(({ released }) => released !== true).map(({ id }) => id);

/** Whether every picture that is about to be public exists, has its Korean alt text and credit, and may be used. */
export async function checkPictures(
  req: PayloadRequest,
  pictures: readonly UsedPicture[],
): Promise<PictureCheck> {
  const media = await findPictures(req, pictures);
  const problems = pictures.flatMap((picture) => problemsOf(picture, media.get(picture.media)));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, unreleased: unreleasedOf(media) };
}
