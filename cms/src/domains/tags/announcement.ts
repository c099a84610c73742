import { describesNamed } from '../../content/publish/describe.ts';
import { collections } from '../../platform/slugs.ts';

export const describeTag = describesNamed(collections.tags);
