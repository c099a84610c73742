import { AsyncLocalStorage } from 'node:async_hooks';

import { inProcess } from '@bbk/shared/in-process';

import { troubleOf, type Trouble } from './trouble.ts';

/** What the database did while one request was answered. */
export type Attempt = { trouble: Trouble | null; committed: boolean };

const attempts = inProcess('attempts', () => new AsyncLocalStorage<Attempt>());

/** Runs `work`, and what it starts, as an attempt that is taken note of; so is what it fails with. */
export async function attempted<T>(
  work: () => Promise<T>,
): Promise<{ attempt: Attempt; result: PromiseSettledResult<T> }> {
  const attempt: Attempt = { trouble: null, committed: false };
  const [result] = await attempts.run(attempt, () => Promise.allSettled([noted(work)()]));
  return { attempt, result };
}

/** Payload swallows some failures: who asks could seem to be a stranger, because the user could not be read. */
function noteTrouble(error: unknown): void {
  const attempt = attempts.getStore();
  // What has been committed meanwhile must not be done again, whatever fails after it.
  if (attempt && !attempt.committed) attempt.trouble = troubleOf(error) ?? attempt.trouble;
}

export function noteCommit(): void {
  const attempt = attempts.getStore();
  if (attempt) attempt.committed = true;
}

/** The same call, whose failure is taken note of. */
export const noted =
  <Given extends unknown[], T>(call: (...given: Given) => Promise<T>) =>
  async (...given: Given): Promise<T> => {
    try {
      return await call(...given);
    } catch (error) {
      noteTrouble(error);
      throw error;
    }
  };
