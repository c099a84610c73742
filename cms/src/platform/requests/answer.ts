import type { Payload } from 'payload';

import { troubleOf } from '../database/trouble.ts';
import type { Verdict } from '../limits/limit.ts';
import { unavailable, withstand } from '../withstand.ts';
import { checkBody } from './body.ts';
import { contextOf, inContext } from './context.ts';
import { isFile, secured } from './headers.ts';
import { noteRefusal } from './note.ts';
import { pathProblem } from './path.ts';
import { bad, refusal } from './problem.ts';
import { queryProblem } from './query.ts';
import { rateOf } from './rates.ts';
import { unanswered } from './unanswered.ts';

type Handler = (request: Request) => Promise<Response>;

const tooMany = (retryAfter: number) =>
  refusal(
    {
      status: 429,
      message:
        `요청이 너무 많습니다. ${retryAfter}초 뒤에 다시 시도해 주세요. ` +
        `Too many requests: try again in ${retryAfter} s.`,
    },
    { 'retry-after': String(retryAfter) },
  );

/** Payload answers that it has failed where a file is not on the disk. */
const found = ({ url }: Request, response: Response) =>
  response.status === 500 && isFile(new URL(url).pathname)
    ? refusal({ status: 404, message: 'There is no such file.' })
    : response;

/** Null while the database is away that the processes count in together: nobody is let in uncounted. */
const countable = (rate: Promise<Verdict>) =>
  rate.catch((error: unknown) => {
    if (troubleOf(error) === null) throw error;
    return null;
  });

/** What is not even tried is answered here; the rest goes on, and outlasts what a database does to it. */
async function judged(payload: Payload, request: Request, handler: Handler): Promise<Response> {
  const path = pathProblem(new URL(request.url)) ?? unanswered(payload, request);
  if (path) return refusal(path);
  const checked = await checkBody(request);
  if (!checked.ok) return refusal(checked.problem);
  const query = queryProblem(payload, new URL(checked.request.url));
  if (query) return refusal(bad(query));
  const rate = await countable(rateOf(payload, checked.request));
  if (!rate) return unavailable();
  if (!rate.ok) return tooMany(rate.retryAfter);
  return found(request, await withstand(checked.request, handler));
}

/**
 * The outer boundary of the API: every request to it passes here. Malformed ones are 4xx with a sentence, too
 * many are 429, and each that was refused is one line in the log.
 */
export function answer(payload: Payload, request: Request, handler: Handler): Promise<Response> {
  const context = contextOf(request.headers);
  return inContext(context, async () => {
    const response = await judged(payload, request, handler);
    noteRefusal(payload, request, response);
    return secured(response, new URL(request.url));
  });
}
