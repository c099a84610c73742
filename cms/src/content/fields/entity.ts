import type { CollectionConfig, Field, TextFieldSingleValidation } from 'payload';

import { named } from './named.ts';
import { say } from './say.ts';

const koreanName: TextFieldSingleValidation = (value, { operation, req }) => {
  // English is filled later: until then the English edition does without.
  const inEnglish = req.locale === 'en';
  if (inEnglish ? operation !== 'create' : value?.trim()) return true;
  return say(req, '한국어 이름을 먼저 넣어 주세요.', 'Enter the Korean name first.');
};

/** The name of what is named rather than written. Korean is required; English shows where it is filled. */
export const nameField = (description: readonly [string, string]): Field =>
  named(['이름', 'Name'], description, {
    name: 'name',
    type: 'text',
    localized: true,
    index: true,
    validate: koreanName,
  });

/** Versions of documents that have no drafts: what was overwritten can be had back. */
export const history = { drafts: false, maxPerDoc: 50 } satisfies CollectionConfig['versions'];
