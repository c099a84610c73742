import { describesNamed } from '../../content/publish/describe.ts';
import { collections } from '../../platform/slugs.ts';

export const describeOrganisation = describesNamed(collections.organisations);
