import type { SanitizedConfig, Where } from 'payload';

import { isEditor, isNewsroom, isStaff, nobody, or } from './access.ts';

const ownLock = or(isEditor, ({ req }): Where | false =>
  req.user ? { 'user.value': { equals: req.user.id } } : false,
);

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

/** Closes what Payload adds to the configuration after it has been written. */
export async function closeInternals(config: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const sanitized = await config;
  for (const collection of sanitized.collections) {
    Object.assign(collection.access, policies[collection.slug]);
  }
  return sanitized;
}
