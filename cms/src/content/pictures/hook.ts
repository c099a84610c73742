import type { CollectionBeforeChangeHook, ValidationFieldError } from 'payload';
import { ValidationError, type PayloadRequest } from 'payload';

import { say } from '../fields/say.ts';

import { checkPictures, type PictureProblem } from './check.ts';
import { releasePictures } from './release.ts';
import type { UsedPicture } from './used.ts';

const words = {
  missingPicture: ['사진이 없거나 지워졌습니다', 'the picture is missing or was deleted'],
  missingAlt: ['한국어 대체 텍스트가 없습니다', 'the Korean alt text is missing'],
  missingCredit: ['한국어 크레딧이 없습니다', 'the Korean credit is missing'],
} as const;

/** The sentence for an editor: which field, which picture, what is missing. */
export function describeProblem(
  req: PayloadRequest,
  problem: PictureProblem,
): ValidationFieldError {
  const { picture, filename } = problem;
  const [ko, en] = words[problem.kind];
  const name = filename ? ` (${filename})` : '';
  return {
    path: picture.path,
    label: say(req, picture.place.ko, picture.place.en),
    message: say(
      req,
      `${picture.place.ko}${name}: ${ko}. 사진을 열어 채워 주세요.`,
      `${picture.place.en}${name}: ${en}. Open the picture and fill it in.`,
    ),
  };
}

/** For documents that are public as soon as they are saved. */
export const checksPictures =
  (
    picturesOf: (doc: Readonly<Record<string, unknown>>) => UsedPicture[],
  ): CollectionBeforeChangeHook =>
  async ({ collection, data, req }) => {
    if (data.deletedAt) return data;
    const check = await checkPictures(req, picturesOf(data));
    if (!check.ok) {
      const errors = check.problems.map((problem) => describeProblem(req, problem));
      throw new ValidationError({ collection: collection.slug, errors, req }, req.t);
    }
    await releasePictures(req, check.unreleased);
    return data;
  };
