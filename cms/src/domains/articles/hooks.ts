import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload';

import { refusesUnsafeLinks } from '../../content/editor/hook.ts';
import { readingTime } from '../../content/editor/reading-time.ts';
import { holdsPublishingRules } from '../../content/publish/hook.ts';
import { remembersRevision } from '../../content/publish/translation.ts';
import { keepsSlug } from '../../content/slugs/keep-slug.ts';
import { guardsPublishing } from '../../workflow/guard-publishing.ts';
import { refusesOthersWork } from '../../workflow/own.ts';

import { articleChecks } from './preflight.ts';

const measures: CollectionBeforeChangeHook = ({ data }) => ({
  ...data,
  ...readingTime(data['body'], data['language']),
});

const text = ['headline', 'dek', 'kicker', 'hero', 'body', 'bylines', 'corrections'];

export const hooks: NonNullable<CollectionConfig['hooks']> = {
  beforeOperation: [guardsPublishing],
  beforeValidate: [refusesUnsafeLinks('body'), keepsSlug('headline', { follows: true })],
  beforeChange: [
    refusesOthersWork,
    measures,
    remembersRevision,
    holdsPublishingRules({ checks: articleChecks, text }),
  ],
};
