import { untilAlone } from './database/again.ts';
import { attempted, type Attempt } from './database/attempt.ts';
import { repeatable } from './repeatable.ts';
import { refuseStrangersFile } from './uploads.ts';

const retryAfter = 2;

const message =
  '데이터베이스가 잠시 응답하지 않습니다. 저장되지 않았으니 잠시 뒤 다시 시도해 주세요. ' +
  'The database does not answer at the moment. Nothing was saved: try again shortly.';

const isRead = (method: string) => ['GET', 'HEAD', 'OPTIONS'].includes(method);

/** Whether the answer is what the database's trouble made of it, and nothing that it keeps. */
function isSpoiled(
  { committed, trouble }: Attempt,
  method: string,
  result: PromiseSettledResult<Response>,
): boolean {
  if (trouble === null || committed) return false;
  return isRead(method) || result.status === 'rejected' || result.value.status >= 400;
}

/** The answer while the database is away: nothing was done, and when to come back. */
export const unavailable = () =>
  Response.json(
    { errors: [{ message }] },
    { status: 503, headers: { 'retry-after': String(retryAfter), 'cache-control': 'no-store' } },
  );

/**
 * The outer boundary of every request to the API. What met another transaction is run again, as a whole, since
 * nothing of it was kept; a database that is away is a 503 that says when to come back.
 */
export async function withstand(
  request: Request,
  handler: (request: Request) => Promise<Response>,
): Promise<Response> {
  const refusal = refuseStrangersFile(request);
  if (refusal) return refusal;
  const { again, make } = await repeatable(request);
  const answer = await untilAlone(async () => {
    const { attempt, result } = await attempted(() => handler(make()));
    const spoiled = isSpoiled(attempt, request.method, result);
    return { trouble: spoiled && again ? attempt.trouble : null, value: { result, spoiled } };
  });
  if (answer.spoiled) return unavailable();
  if (answer.result.status === 'rejected') throw answer.result.reason;
  return answer.result.value;
}
