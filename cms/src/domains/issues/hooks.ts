import type { CollectionConfig } from 'payload';

import { refusesUnsafeLinks } from '../../content/editor/hook.ts';
import { holdsPublishingRules } from '../../content/publish/hook.ts';
import { keepsSlug } from '../../content/slugs/keep-slug.ts';
import { guardsPublishing } from '../../workflow/guard-publishing.ts';

import { settlesPages, settlesPagesOfDeleted } from './pages/hooks.ts';
import { issueChecks } from './preflight.ts';

export const hooks: NonNullable<CollectionConfig['hooks']> = {
  beforeOperation: [guardsPublishing],
  beforeValidate: [refusesUnsafeLinks('letter'), keepsSlug('title', { follows: true })],
  beforeChange: [holdsPublishingRules({ checks: issueChecks, text: [] })],
  afterChange: [settlesPages],
  afterDelete: [settlesPagesOfDeleted],
};
