import type { PayloadRequest } from 'payload';

import { stored } from '../../../content/publish/stored.ts';
import { collections } from '../../../platform/slugs.ts';

/** What the newsroom calls an organisation. */
export async function nameOf(req: PayloadRequest, organisation: string): Promise<string> {
  const doc = await stored(req, collections.organisations, organisation);
  const name = doc?.['name'];
  const words = typeof name === 'object' && name !== null ? Object.values(name) : [name];
  const filled: unknown = words.find((each) => typeof each === 'string' && each !== '');
  return typeof filled === 'string' ? filled : organisation;
}
