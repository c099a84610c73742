import { APIError, type CollectionBeforeOperationHook } from 'payload';

import { say } from '../../../platform/say.ts';

import { longestPassword, shortestPassword } from './password.ts';

const setting = ['create', 'update', 'updateByID', 'resetPassword'];

/** Whoever sets a password, by a form or over the API, sets one that is long enough. */
export const holdsPassword: CollectionBeforeOperationHook = ({
  args,
  // oxlint-disable-next-line typescript/no-deprecated -- the value 'read' is, not the name
  operation,
  req,
}) => {
  const { data } = args as { data?: { password?: unknown } };
  const password = data?.password;
  if (!setting.includes(operation) || typeof password !== 'string') return args;
  if (password.length >= shortestPassword && password.length <= longestPassword) return args;
  const message = say(
    req,
    `비밀번호: ${shortestPassword}자 이상 ${longestPassword}자 이하로 정해 주세요.`,
    `Password: ${shortestPassword} to ${longestPassword} characters.`,
  );
  throw new APIError(message, 400, undefined, true);
};
