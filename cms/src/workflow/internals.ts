import type { SanitizedConfig, Where } from 'payload';

import { isEditor, isNewsroom, isStaff, nobody, or } from './access.ts';

const ownLock = or(isEditor, ({ req }): Where | false =>
  req.user ? { 'user.value': { equals: req.user.id } } : false,
);

/** Where a window says that a document is open in it. */
export const presencePath = '/:id/presence';

const closed = { create: nobody, read: nobody, update: nobody, delete: nobody };

/** Collections that Payload adds of itself, and leaves open to any login. */
const policies: Record<string, Partial<SanitizedConfig['collections'][number]['access']>> = {
  // The admin makes locks on the server; it hands them over and ends them over REST.
  'payload-locked-documents': {
    create: nobody,
    read: isNewsroom,
    update: isStaff,
    delete: ownLock,
  },
  'payload-migrations': closed,
  'payload-kv': closed,
};

/** Where presence stands in for Payload's lock: that is let go at each autosave, and asks nobody over the API. */
const hasPresence = ({ endpoints }: SanitizedConfig['collections'][number]) =>
  endpoints !== false && endpoints.some(({ path }) => path === presencePath);

/**
 * Closes what Payload adds to the configuration after it has been written. Locks are ended only now: their
 * collection keeps its columns.
 */
export async function closeInternals(config: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const sanitized = await config;
  for (const collection of sanitized.collections) {
    Object.assign(collection.access, policies[collection.slug]);
    if (hasPresence(collection)) collection.lockDocuments = false;
  }
  return sanitized;
}
