import type { Payload } from 'payload';

import { isStopping } from '@bbk/shared/stop';

import { healthOf } from './database/health.ts';
import { Kept } from './kept.ts';
import { tellOperator } from './mail.ts';

/** How long a database may take to say that it is there, in milliseconds. */
const patience = 2_000;
/** How often the whole of it is read. */
const interval = 6 * 60 * 60_000;

/** What is wrong with a database. */
const damages = new Kept<string | null>('damage');

async function check(payload: Payload): Promise<void> {
  const damage = await healthOf(payload.db).check();
  damages.keep(payload, damage);
  if (damage === null) return;
  payload.logger.error({ msg: `The database is damaged: ${damage}` });
  await tellOperator(payload, 'damage', {
    subject: '데이터베이스가 손상되었습니다 (database damaged)',
    text: `${damage}\n\nCMS를 멈추고 마지막 백업을 되살리세요. Stop the CMS and restore the last backup.`,
  });
}

/** Checks the database now and every few hours. Answers when the first check is done. */
export function watchHealth(payload: Payload): Promise<void> {
  setInterval(() => void check(payload), interval).unref();
  return check(payload);
}

/** Whether the database answers, in the time that one waits for it. */
export async function reaches({ db }: Payload): Promise<boolean> {
  const late = AbortSignal.timeout(patience);
  const tooLate = new Promise<boolean>((resolve) => {
    late.addEventListener('abort', () => resolve(false), { once: true });
  });
  const reached = healthOf(db)
    .reach()
    .then(
      () => true,
      () => false,
    );
  return Promise.race([reached, tooLate]);
}

/** Whether this process can serve now, and what of it can not. */
export async function readiness(payload: Payload) {
  const damage = damages.of(payload) ?? null;
  const database = await reaches(payload);
  return { ready: database && damage === null && !isStopping(), database, damage };
}
