import { randomBytes } from 'node:crypto';

import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';

import { say } from '../../../content/fields/say.ts';
import { tell } from '../../../platform/mail.ts';
import { refusal } from '../../../platform/requests/problem.ts';
import { collections } from '../../../platform/slugs.ts';
import { roleOf, roles } from '../../../workflow/roles.ts';
import { passwordLink } from '../login/link.ts';

const collection = collections.users;
const hours = 72;

const invitee = z.object({
  email: z.email().transform((value) => value.toLowerCase()),
  name: z.string().trim().min(1).max(100),
  role: z.enum(roles),
});

const letter = (name: string, token: string) => ({
  subject: '빌보드코리아 편집 시스템에 초대합니다 · Your invitation to Billboard Korea’s CMS',
  text: [
    `${name} 님, 빌보드코리아 편집 시스템에 초대합니다.`,
    `아래 주소에서 비밀번호를 정하면 바로 들어올 수 있습니다. ${hours}시간 동안, 한 번만 쓸 수 있습니다.`,
    '',
    passwordLink(token),
    '',
    `${name}, you are invited to Billboard Korea’s CMS.`,
    `Set a password at the address above, within ${hours} hours; it works once.`,
  ].join('\n'),
});

type Invited = { id: string; email: string; name: string };

/** Sends the link with which a password is set, and those before it stop working. */
async function sendLink(req: PayloadRequest, { email, name }: Invited): Promise<void> {
  const token = await req.payload.forgotPassword({
    collection,
    data: { email },
    disableEmail: true,
    expiration: hours * 60 * 60 * 1000,
    req,
  });
  await tell(req.payload, [email], letter(name, token));
}

const answer = (invited: Invited, status: number) =>
  Response.json({ id: invited.id, email: invited.email }, { status });

/** A new account: nobody knows its password, not even whoever invites. */
const invite: Endpoint['handler'] = async (req) => {
  if (roleOf(req.user) !== 'admin') {
    return refuse(req);
  }
  const given = invitee.safeParse(await req.json?.().catch(() => null));
  if (!given.success) {
    const message = say(
      req,
      '이메일 주소, 이름, 역할을 확인해 주세요.',
      'Check the e-mail address, the name and the role.',
    );
    return refusal({ status: 400, message });
  }
  const password = randomBytes(32).toString('base64url');
  const made = await req.payload.create({
    collection,
    data: { ...given.data, password },
    overrideAccess: false,
    req,
    user: req.user,
  });
  const invited = { id: String(made.id), email: given.data.email, name: given.data.name };
  await sendLink(req, invited);
  return answer(invited, 201);
};

/** The same letter again, with another link. */
const inviteAgain: Endpoint['handler'] = async (req) => {
  const id = req.routeParams?.['id'];
  if (roleOf(req.user) !== 'admin' || typeof id !== 'string') return refuse(req);
  const user = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
    user: req.user,
  });
  const invited = z.object({ id: z.string(), email: z.string(), name: z.string() }).safeParse(user);
  if (!invited.success) return refusal({ status: 404, message: req.t('error:notFound') });
  await sendLink(req, invited.data);
  return answer(invited.data, 200);
};

const refuse = (req: PayloadRequest) =>
  Response.json(
    { errors: [{ message: req.t('error:notAllowedToPerformAction') }] },
    { status: 403 },
  );

/** Invitations by mail, for admins. */
export const invitationEndpoints: Endpoint[] = [
  { path: '/invite', method: 'post', handler: invite },
  { path: '/:id/invite', method: 'post', handler: inviteAgain },
];
