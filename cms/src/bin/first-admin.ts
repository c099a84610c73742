import { randomBytes } from 'node:crypto';

import type { Payload } from 'payload';

import { settings } from '../platform/settings.ts';
import { collections } from '../platform/slugs.ts';

export type FirstAdmin = { email: string; password: string };

/**
 * Makes the first admin where nobody exists, before anybody can reach the server. Answers with the login
 * when the password was made here, for it can be shown only now.
 */
export async function ensureFirstAdmin(payload: Payload): Promise<FirstAdmin | null> {
  const { totalDocs } = await payload.count({ collection: collections.users, trash: true });
  if (totalDocs > 0) return null;
  const email = settings.adminEmail ?? 'admin@example.com';
  const password = settings.adminPassword ?? randomBytes(12).toString('base64url');
  await payload.create({
    collection: collections.users,
    data: { email, password, name: '관리자', role: 'admin' },
  });
  return settings.adminPassword ? null : { email, password };
}
