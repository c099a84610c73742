import type { Payload } from 'payload';

import { counterStoreOf } from './store.ts';

/** How often within how many milliseconds. */
export type Limit = { name: string; most: number; ms: number };

export type Verdict = { ok: true } | { ok: false; retryAfter: number };

type Database = Pick<Payload, 'db'>;

const seconds = (ms: number) => Math.max(1, Math.ceil(ms / 1_000));
const nameOf = (limit: Limit, who: string) => `${limit.name}:${who}`;

/** Counts one more try of `who`, and says whether it is within the limit; among all CMS processes. */
export async function attempt({ db }: Database, limit: Limit, who: string): Promise<Verdict> {
  const { count, left } = await counterStoreOf(db).add(nameOf(limit, who), 1, limit.ms);
  return count <= limit.most ? { ok: true } : { ok: false, retryAfter: seconds(left) };
}

/** Counts a try for each; what the first that is used up says. */
export async function attemptAll(
  database: Database,
  tries: readonly (readonly [limit: Limit, who: string])[],
): Promise<Verdict> {
  const verdicts = await Promise.all(tries.map(([limit, who]) => attempt(database, limit, who)));
  return verdicts.find(({ ok }) => !ok) ?? { ok: true };
}

/** As if nothing had been tried. */
export const forgive = ({ db }: Database, limit: Limit, who: string): Promise<void> =>
  counterStoreOf(db).forget(nameOf(limit, who));

/** Takes back one try that went well. */
export async function giveBack({ db }: Database, limit: Limit, who: string): Promise<void> {
  await counterStoreOf(db).add(nameOf(limit, who), -1, limit.ms);
}
