import { createLocalReq, type Payload } from 'payload';

import type { Moment } from '../schedule/moments.ts';
import { preflight } from './preflight.ts';

/** Why an issue could not be released: what is missing of every part, and not only of the first. */
export async function whyNotReleased(payload: Payload, moment: Moment): Promise<string | null> {
  const req = await createLocalReq({}, payload);
  const report = await preflight(req, moment.documentId, Date.parse(moment.at));
  const lines = (report?.parts ?? []).flatMap(({ title, problems }) =>
    problems.map((problem) => `“${title}”: ${problem}`),
  );
  return lines.length > 0 ? lines.join('\n') : null;
}
