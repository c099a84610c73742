import { problemsOf } from '../../pictures/check.ts';
import { problemWords } from '../../pictures/words.ts';
import type { Rule } from '../finding.ts';

/** Every picture is there, with its Korean alt text and credit, and may still be used. */
export const pictures: Rule = {
  name: 'pictures',
  check: (_, known) =>
    known.pictures.flatMap((picture) =>
      problemsOf(picture, known.media.get(picture.media), known.now).map((problem) => ({
        level: 'error' as const,
        path: picture.path,
        label: [picture.place.ko, picture.place.en] as const,
        message: problemWords(problem),
        detail: picture.media,
      })),
    ),
};
