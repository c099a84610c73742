import type {
  CollectionAfterErrorHook,
  CollectionAfterLoginHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload';

import { attempt, attemptAll, forgive, giveBack } from '../../../platform/limits/limit.ts';
import { addressIn } from '../../../platform/requests/context.ts';
import { collections } from '../../../platform/slugs.ts';

import { spendAsLong } from './burn.ts';
import { loginLimits, resetLimit } from './limits.ts';
import { tooManyTries, wrongLogin } from './refuse.ts';

type Login = { data?: { email?: unknown; password?: unknown } };

/** As Payload looks it up. */
const accountOf = (email: unknown) => (typeof email === 'string' ? email.toLowerCase().trim() : '');
const hereOf = (req: PayloadRequest, account: string) => `${addressIn(req.headers)}:${account}`;

/** Whether a password would be checked at all: there is such an account, and it is not locked. */
async function isOpen(req: PayloadRequest, account: string): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: collections.users,
    where: { email: { equals: account } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    showHiddenFields: true,
  });
  const [user] = docs as readonly { lockUntil?: string | null }[];
  if (!user) return false;
  return !user.lockUntil || new Date(user.lockUntil) <= new Date();
}

async function guardsLogin(req: PayloadRequest, { data }: Login): Promise<void> {
  const account = accountOf(data?.email);
  const verdict = await attemptAll(req.payload, [
    [loginLimits.fromHere, hereOf(req, account)],
    [loginLimits.account, account],
    [loginLimits.address, addressIn(req.headers)],
  ]);
  if (!verdict.ok) throw tooManyTries(req, verdict.retryAfter);
  const password = data?.password;
  if (typeof password === 'string' && !(await isOpen(req, account))) await spendAsLong(password);
}

async function guardsReset(req: PayloadRequest): Promise<void> {
  const verdict = await attempt(req.payload, resetLimit, addressIn(req.headers));
  if (!verdict.ok) throw tooManyTries(req, verdict.retryAfter);
}

/** Counts who tries, and gives an unknown account's password its time. Not for what the system does itself. */
// oxlint-disable-next-line typescript/no-deprecated -- the value 'read' is, not the name
export const guardsTries: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (req.payloadAPI === 'local') return args;
  if (operation === 'login') await guardsLogin(req, args);
  if (operation === 'resetPassword') await guardsReset(req);
  return args;
};

/** Whoever got in may mistype again next time. */
export const forgivesTries: CollectionAfterLoginHook = async ({ req, user }) => {
  if (req.payloadAPI === 'local') return;
  const account = accountOf((user as { email?: unknown }).email);
  await forgive(req.payload, loginLimits.fromHere, hereOf(req, account));
  await giveBack(req.payload, loginLimits.account, account);
  await giveBack(req.payload, loginLimits.address, addressIn(req.headers));
};

/** One answer, whatever about a login was wrong. */
export const answersAlike: CollectionAfterErrorHook = ({ error, req }) => {
  if (!['AuthenticationError', 'LockedAuth'].includes(error.name)) return;
  return { status: 401, response: { errors: [{ message: wrongLogin(req) }] } };
};
