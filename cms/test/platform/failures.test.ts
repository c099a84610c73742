import { APIError, type PayloadRequest } from 'payload';
import { expect, test } from 'vitest';

import { answersFailures } from '../../src/platform/requests/failures.ts';

/** As Payload tells an error of ours in a bundled server, where the class is another and has no name. */
const unknown = () => ({ errors: [{ message: 'An unknown error occurred.' }] });
const answerTo = (error: Error, result = unknown()) =>
  answersFailures({
    error,
    result,
    req: { headers: new Headers() } as PayloadRequest,
    context: {},
  });

test('a built server says in its own words what an editor did wrong, and where', async () => {
  const refusal = new APIError('먼저 저장했습니다.', 409, { kind: 'stale' }, true);
  expect(await answerTo(refusal)).toEqual({
    response: { errors: [{ message: '먼저 저장했습니다.', data: { kind: 'stale' } }] },
  });
  expect(await answerTo(new APIError('댓글의 내용을 적어 주세요.', 400, undefined, true))).toEqual({
    response: { errors: [{ message: '댓글의 내용을 적어 주세요.' }] },
  });
});

test('what is said instead of an error is not taken back', async () => {
  const told = { errors: [{ message: '입력한 이메일 또는 비밀번호가 올바르지 않습니다.' }] };
  const locked = new APIError('이 사용자는 잠겼습니다.', 401, undefined, true);
  expect(await answerTo(locked, told)).toEqual({ response: told });
});

test('what nobody is to know stays untold', async () => {
  expect(await answerTo(new APIError('a secret', 409, null, false))).toBeUndefined();
});
