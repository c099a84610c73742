import type { CollectionBeforeChangeHook } from 'payload';

import { idOf } from '../pictures/used.ts';

import { stored, type Doc } from './stored.ts';

/** Remembers which revision of the Korean original a translation was made from, when that is chosen. */
export const remembersRevision: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const doc = data as Doc;
  const original = idOf(doc['translationOf']);
  if (doc['language'] !== 'en' || original === null) return data;
  const chosen = original !== idOf((originalDoc as Doc | undefined)?.['translationOf']);
  if (doc['translatedFromRevision'] && !chosen) return data;
  const korean = await stored(req, collection.slug, original);
  return { ...data, translatedFromRevision: korean ? String(korean['updatedAt']) : null };
};
