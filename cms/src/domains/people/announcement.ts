import { describesNamed } from '../../content/publish/describe.ts';
import { collections } from '../../platform/slugs.ts';

export const describePerson = describesNamed(collections.people, {
  listed: 'people',
  field: 'organisation',
});
