import type { Endpoint, PayloadRequest } from 'payload';

import { say } from '../../../content/fields/say.ts';
import { attempt } from '../../../platform/limits/limit.ts';
import { tell } from '../../../platform/mail.ts';
import { addressIn } from '../../../platform/requests/context.ts';
import { refusal } from '../../../platform/requests/problem.ts';
import { collections } from '../../../platform/slugs.ts';

import { mailLimits } from './limits.ts';
import { passwordLink } from './link.ts';

const letter = (token: string) => ({
  subject: '비밀번호 다시 정하기 · Set a new password',
  text: [
    '비밀번호를 다시 정하려면 아래 주소를 여세요. 한 시간 동안, 한 번만 쓸 수 있습니다.',
    '요청하지 않았다면 이 메일을 무시해 주세요.',
    '',
    passwordLink(token),
    '',
    'Open the address above to set a new password: within an hour, and once.',
    'If you did not ask for it, ignore this mail.',
  ].join('\n'),
});

/** Sends the link, where there is such an account and it has not had several already. */
async function send({ payload }: PayloadRequest, email: string): Promise<void> {
  if (!(await attempt(payload, mailLimits.account, email)).ok) return;
  // Null where nobody has this address, whatever the type says.
  const token = (await payload.forgotPassword({
    collection: collections.users,
    data: { email },
    disableEmail: true,
  })) as string | null;
  if (token) await tell(payload, [email], letter(token));
}

async function handler(req: PayloadRequest): Promise<Response> {
  const data = (await req.json?.()) as { email?: unknown } | undefined;
  const email = typeof data?.email === 'string' ? data.email.toLowerCase().trim() : '';
  if (!email) return refusal({ status: 400, message: 'email: an address' });
  const verdict = await attempt(req.payload, mailLimits.address, addressIn(req.headers));
  if (!verdict.ok) {
    const message = say(req, '잠시 뒤 다시 시도해 주세요.', 'Try again in a while.');
    return refusal({ status: 429, message }, { 'retry-after': String(verdict.retryAfter) });
  }
  // Not waited for: a mail takes its time, and would tell that somebody has this address.
  void send(req, email).catch((error: unknown) => {
    req.payload.logger.error({ err: error, msg: 'A link to a new password was not sent' });
  });
  return Response.json({ message: 'Success' });
}

/** In place of Payload's: the same answer at the same time, whether or not there is such an account. */
export const forgotPassword: Endpoint = { path: '/forgot-password', method: 'post', handler };
