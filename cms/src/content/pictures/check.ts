import { isolateObjectProperty, type PayloadRequest } from 'payload';

import { collections } from '../../platform/slugs.ts';

import type { UsedPicture } from './used.ts';

export type PictureProblem = {
  kind: 'missingPicture' | 'missingAlt' | 'missingCredit';
  picture: UsedPicture;
  filename: string | null;
};
export type PictureCheck =
  { ok: true; unreleased: readonly string[] } | { ok: false; problems: readonly PictureProblem[] };

type Found = {
  id: string;
  alt?: unknown;
  credit?: unknown;
  filename?: unknown;
  released?: unknown;
};

async function find(req: PayloadRequest, ids: readonly string[]): Promise<Map<string, Found>> {
  const { docs } = await req.payload.find({
    collection: collections.media,
    depth: 0,
    fallbackLocale: false,
    locale: 'ko',
    overrideAccess: true,
    pagination: false,
    // The same transaction, but not the same locale: `find` changes that of the request it is given.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    select: { alt: true, credit: true, filename: true, released: true },
    where: { id: { in: [...ids] } },
  });
  return new Map(docs.map((doc) => [String(doc.id), doc as unknown as Found]));
}

function problemsOf(picture: UsedPicture, found: Found | undefined): PictureProblem[] {
  if (!found) return [{ kind: 'missingPicture', picture, filename: null }];
  const filename = typeof found.filename === 'string' ? found.filename : null;
  const blank = (value: unknown) => typeof value !== 'string' || value.trim() === '';
  return [
    ...(blank(found.alt) ? [{ kind: 'missingAlt', picture, filename } as const] : []),
    ...(blank(found.credit) ? [{ kind: 'missingCredit', picture, filename } as const] : []),
  ];
}

/** Whether every picture that is about to be public exists and has its Korean alt text and credit. */
export async function checkPictures(
  req: PayloadRequest,
  pictures: readonly UsedPicture[],
): Promise<PictureCheck> {
  if (pictures.length === 0) return { ok: true, unreleased: [] };
  const ids = [...new Set(pictures.map((picture) => picture.media))];
  const found = await find(req, ids);
  const problems = pictures.flatMap((picture) => problemsOf(picture, found.get(picture.media)));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, unreleased: ids.filter((id) => found.get(id)?.released !== true) };
}
