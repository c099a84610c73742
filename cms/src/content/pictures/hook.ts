import type { CollectionBeforeChangeHook, ValidationFieldError } from 'payload';
import { ValidationError, type PayloadRequest } from 'payload';

import { say } from '../fields/say.ts';

import { checkPictures, type PictureProblem } from './check.ts';
import { releasePictures } from './release.ts';
import type { UsedPicture } from './used.ts';
import { problemWords } from './words.ts';

/** The sentence for an editor: which field, which picture, what is missing. */
function describeProblem(req: PayloadRequest, problem: PictureProblem): ValidationFieldError {
  const { picture } = problem;
  const [ko, en] = problemWords(problem);
  return {
    path: picture.path,
    label: say(req, picture.place.ko, picture.place.en),
    message: say(req, `${picture.place.ko}: ${ko}`, `${picture.place.en}: ${en}`),
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
