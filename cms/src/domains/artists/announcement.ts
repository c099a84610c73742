import { describesNamed } from '../../content/publish/describe.ts';
import { collections } from '../../platform/slugs.ts';

export const describeArtist = describesNamed(collections.artists, {
  listed: 'artists',
  field: 'agency',
});
