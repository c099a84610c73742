import { ValidationError, type Payload } from 'payload';

import { inTransaction, troubleOf } from '../../../platform/database.ts';
import { whyNotReleased } from '../../train/explain.ts';
import { keepMoment, momentById, type Moment } from '../moments.ts';

import { tellEditor } from './tell-editor.ts';

/** From the third failure in a row on, somebody is told. */
const patience = 3;

/** When it is tried again, in milliseconds: soon at first, at most every minute. */
const pauseAfter = (attempts: number) => Math.min(60_000, 1_000 * 2 ** attempts);

/** Whether only an editor can mend it: the document does not hold to the rules. */
const needsEditor = (error: unknown): boolean =>
  error instanceof Error && 'status' in error && Number(error.status) < 500;

function sentenceOf(error: unknown): string {
  if (error instanceof ValidationError) {
    return error.data.errors.map(({ message }) => message).join('\n');
  }
  return error instanceof Error ? error.message : String(error);
}

/** The reason, as its editor can mend it: of a release, what is missing of each part. */
async function reasonOf(payload: Payload, moment: Moment, error: unknown): Promise<string> {
  if (moment.action !== 'release') return sentenceOf(error);
  const all = await whyNotReleased(payload, moment).catch(() => null);
  return all ?? sentenceOf(error);
}

/**
 * What could not be done stays, with the reason: it waits for its editor where the document is at fault, and is
 * tried again where it is not. Nobody is told of a database that is away: it comes back, or its operator knows.
 */
export async function fail(payload: Payload, moment: Moment, error: unknown): Promise<void> {
  payload.logger.error({ err: error, msg: `Not done at its time: ${moment.id}` });
  if (troubleOf(error)) return;
  const waits = needsEditor(error);
  const attempts = moment.attempts + 1;
  const told = waits || attempts === patience;
  const reason = waits ? await reasonOf(payload, moment, error) : sentenceOf(error);
  const problem = waits || attempts >= patience ? reason : null;
  const tryAt = waits ? null : new Date(Date.now() + pauseAfter(attempts)).toISOString();
  const kept = await inTransaction(payload, async (req) => {
    const now = await momentById({ payload, req }, moment.id);
    if (now?.at !== moment.at) return false;
    await keepMoment(req, { ...now, attempts, problem, tryAt }, false);
    return true;
  });
  if (kept && told) await tellEditor(payload, moment, reason);
}
