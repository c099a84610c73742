import type { CollectionBeforeChangeHook } from 'payload';

import { isEmbargoed } from '../../workflow/public.ts';
import { releasePictures } from '../pictures/release.ts';
import type { Checks } from '../preflight/checks.ts';
import { refuseUnready } from '../preflight/gate.ts';

import { publicationDates } from './dates.ts';
import { stored } from './stored.ts';

type Rules = {
  checks: Checks;
  /** The fields whose change counts as a revision; none where readers see no such date. */
  text: readonly string[];
};

/** The rules at publishing: they hold whenever something becomes public, or stays so. */
export const holdsPublishingRules =
  ({ checks, text }: Rules): CollectionBeforeChangeHook =>
  async ({ collection, data, originalDoc, req }) => {
    if (data['_status'] !== 'published' || data['deletedAt']) return data;
    const id = (originalDoc as { id?: string } | undefined)?.id;
    const subject = { collection: collection.slug, id, checks };
    const unreleased = await refuseUnready(req, subject, data);
    // Until the embargo ends, pictures are nobody's either; then they are released with the document.
    if (!isEmbargoed(data)) await releasePictures(req, unreleased);
    const before = await stored(req, collection.slug, id);
    return { ...data, ...publicationDates(data, before, text) };
  };
