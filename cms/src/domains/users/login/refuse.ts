import { APIError, type PayloadRequest } from 'payload';

import { say } from '../../../content/fields/say.ts';

/** Says when to try again. */
export function tooManyTries(req: PayloadRequest, seconds: number): APIError {
  const minutes = Math.ceil(seconds / 60);
  const message = say(
    req,
    `시도가 너무 많았습니다. ${minutes}분 뒤에 다시 시도해 주세요.`,
    `Too many tries: try again in ${minutes} min.`,
  );
  req.responseHeaders ??= new Headers();
  req.responseHeaders.set('Retry-After', String(seconds));
  return new APIError(message, 429, null, true);
}

/** The same for an account that there is, that there is not, and that is locked. */
export const wrongLogin = (req: PayloadRequest): string =>
  say(
    req,
    '이메일 주소나 비밀번호가 맞지 않습니다. 여러 번 틀렸다면 10분 뒤에 다시 시도해 주세요.',
    'The e-mail address or the password is wrong. After several tries, wait ten minutes.',
  );
