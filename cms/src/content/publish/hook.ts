import {
  ValidationError,
  type CollectionBeforeChangeHook,
  type PayloadRequest,
  type ValidationFieldError,
} from 'payload';

import { isEmbargoed } from '../../workflow/public.ts';
import { say } from '../fields/say.ts';
import { checkPictures } from '../pictures/check.ts';
import { describeProblem } from '../pictures/hook.ts';
import { releasePictures } from '../pictures/release.ts';
import type { UsedPicture } from '../pictures/used.ts';

import { publicationDates } from './dates.ts';
import { stored, type Doc } from './stored.ts';

/** Why a document can not be public: a field, and what it lacks, in both languages. */
export type Lack = { path: string; label: Words; message: Words };
export type Words = readonly [ko: string, en: string];

type Rules = {
  /** What a public document needs beyond its required fields. */
  lacks: (doc: Doc, locale: string | null | undefined) => readonly Lack[];
  pictures: (doc: Doc) => UsedPicture[];
  /** The fields whose change counts as a revision; none where readers see no such date. */
  text: readonly string[];
};

const sentence = (req: PayloadRequest, { path, label, message }: Lack): ValidationFieldError => ({
  path,
  label: say(req, ...label),
  message: say(req, ...message),
});

/** The rules at publishing: they hold whenever something becomes public, or stays so. */
export const holdsPublishingRules =
  (rules: Rules): CollectionBeforeChangeHook =>
  async ({ collection, data, originalDoc, req }) => {
    if (data['_status'] !== 'published' || data['deletedAt']) return data;
    const check = await checkPictures(req, rules.pictures(data));
    const errors = [
      ...rules.lacks(data, req.locale).map((lack) => sentence(req, lack)),
      ...(check.ok ? [] : check.problems.map((problem) => describeProblem(req, problem))),
    ];
    if (!check.ok || errors.length > 0) {
      throw new ValidationError({ collection: collection.slug, errors, req }, req.t);
    }
    // Until the embargo ends, pictures are nobody's either; then they are released with the document.
    if (!isEmbargoed(data)) await releasePictures(req, check.unreleased);
    const before = await stored(
      req,
      collection.slug,
      (originalDoc as { id?: string } | undefined)?.id,
    );
    return { ...data, ...publicationDates(data, before, rules.text) };
  };
