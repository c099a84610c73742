import { describesNamed } from '../../content/publish/describe.ts';
import { collections } from '../../platform/slugs.ts';

export const describeSection = describesNamed(collections.sections);
