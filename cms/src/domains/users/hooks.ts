import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload';

import { say } from '../../content/fields/say.ts';

import { keepAnAdmin } from './operations/keep-an-admin.ts';

async function refuseWithoutAdmin(req: PayloadRequest, id: number | string): Promise<void> {
  const check = await keepAnAdmin(req, id);
  if (check.ok) return;
  const message = say(
    req,
    '마지막 관리자는 지우거나 역할을 바꿀 수 없습니다.',
    'The last admin can not be deleted or given another role.',
  );
  throw new APIError(message, 400, undefined, true);
}

/** Somebody must be able to administer the system. */
export const keepsAnAdmin: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const before = originalDoc as { id?: string; role?: string } | undefined;
  if (operation !== 'update' || before?.role !== 'admin' || !before.id) return data;
  if (data['role'] !== 'admin' || data['deletedAt']) await refuseWithoutAdmin(req, before.id);
  return data;
};

export const keepsAnAdminOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const user = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
    trash: true,
  });
  if (user?.role === 'admin' && !user.deletedAt) await refuseWithoutAdmin(req, id);
};

/** Whoever becomes somebody else logs in anew: with the second factor that the role asks for. */
export const endsSessionsWithRole: CollectionBeforeChangeHook = ({
  data,
  operation,
  originalDoc,
}) => {
  const before = originalDoc as { role?: string } | undefined;
  const changes = operation === 'update' && data['role'] !== undefined;
  return changes && before?.role !== data['role'] ? { ...data, sessions: [] } : data;
};
