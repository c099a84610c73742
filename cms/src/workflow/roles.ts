/** What a member of the newsroom may be. The order is that of the select in the admin. */
export const roles = ['admin', 'editor', 'writer', 'contributor'] as const;
export type Role = (typeof roles)[number];

const isRole = (value: unknown): value is Role => roles.some((role) => role === value);

/** The role of whoever asks; `null` for a stranger, and for a login without a role that is known. */
export function roleOf(user: unknown): Role | null {
  if (typeof user !== 'object' || user === null || !('role' in user)) return null;
  return isRole(user.role) ? user.role : null;
}

/** Only an editor or an admin makes anything public. */
export function mayPublish(user: unknown): boolean {
  const role = roleOf(user);
  return role === 'admin' || role === 'editor';
}

/** Members of staff: everybody but contributors. */
export const isStaffMember = (user: unknown): boolean =>
  mayPublish(user) || roleOf(user) === 'writer';
