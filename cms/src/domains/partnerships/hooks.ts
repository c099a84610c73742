import type { CollectionConfig } from 'payload';

import { refusesUnsafeLinks } from '../../content/editor/hook.ts';
import { holdsPublishingRules } from '../../content/publish/hook.ts';
import { remembersRevision } from '../../content/publish/translation.ts';
import { keepsSlug } from '../../content/slugs/keep-slug.ts';
import { guardsPublishing } from '../../workflow/guard-publishing.ts';
import { refusesOthersWork } from '../../workflow/own.ts';

import { followsChange, followsDelete } from './follow.ts';
import { partnershipChecks } from './preflight.ts';

const text = ['headline', 'dek', 'hero', 'partners', 'signatories', 'scopes', 'statements', 'body'];

export const hooks: NonNullable<CollectionConfig['hooks']> = {
  beforeOperation: [guardsPublishing],
  beforeValidate: [refusesUnsafeLinks('body'), keepsSlug('headline', { follows: true })],
  beforeChange: [
    refusesOthersWork,
    remembersRevision,
    holdsPublishingRules({ checks: partnershipChecks, text }),
  ],
  afterChange: [followsChange],
  afterDelete: [followsDelete],
};
