import type { Access, AccessResult, FieldAccess, Where } from 'payload';

import { isStaffMember, mayPublish, roleOf } from './roles.ts';

export const anyone: Access = () => true;
/** For what only the system itself does, past access control. */
export const nobody: Access = () => false;
export const isAdmin: Access = ({ req }) => roleOf(req.user) === 'admin';
export const isEditor: Access = ({ req }) => mayPublish(req.user);
export const isStaff: Access = ({ req }) => isStaffMember(req.user);
/** Whoever has a login with a role. */
export const isNewsroom: Access = ({ req }) => roleOf(req.user) !== null;

type Merge = { decisive: boolean; join: 'and' | 'or' };

/** Asks in order; the first answer that decides ends it, constraints are joined. */
function compose({ decisive, join }: Merge, parts: readonly Access[]): Access {
  return async (args): Promise<AccessResult> => {
    const constraints: Where[] = [];
    for (const part of parts) {
      const result = await part(args);
      if (result === decisive) return decisive;
      if (typeof result === 'object') constraints.push(result);
    }
    if (constraints.length === 0) return !decisive;
    return { [join]: constraints };
  };
}

/** Allowed where one of the parts allows it. */
export const or = (...parts: readonly Access[]) => compose({ decisive: true, join: 'or' }, parts);
/** Allowed where all of the parts allow it. */
export const and = (...parts: readonly Access[]) =>
  compose({ decisive: false, join: 'and' }, parts);

export const onlyNewsroom: FieldAccess = ({ req }) => roleOf(req.user) !== null;
export const onlyEditors: FieldAccess = ({ req }) => mayPublish(req.user);
export const onlyAdmins: FieldAccess = ({ req }) => roleOf(req.user) === 'admin';
/** For what only the system writes. */
export const onlySystem: FieldAccess = () => false;
