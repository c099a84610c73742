import { createLocalReq, type Payload } from 'payload';

import { userOf } from '../schedule/operations/user.ts';
import type { Moment } from '../schedule/moments.ts';
import { preflight } from './preflight.ts';

/**
 * Why an issue could not be released: what is missing of every part, and not only of the first. Asked as whoever set
 * the time, as its release was: nobody may choose for the front page what they can not read.
 */
export async function whyNotReleased(payload: Payload, moment: Moment): Promise<string | null> {
  const user = await userOf(payload, moment.by);
  const req = await createLocalReq(user ? { user } : {}, payload);
  const report = await preflight(req, moment.documentId, Date.parse(moment.at));
  const lines = (report?.parts ?? []).flatMap(({ title, problems }) =>
    problems.map((problem) => `“${title}”: ${problem}`),
  );
  return lines.length > 0 ? lines.join('\n') : null;
}
