import type { BaseDatabaseAdapter, PayloadRequest } from 'payload';

import { noted } from './attempt.ts';
import { TransactionOver } from './trouble.ts';

const methods = [
  'beginTransaction',
  'commitTransaction',
  'count',
  'countGlobalVersions',
  'countVersions',
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const;

type Call = (...args: unknown[]) => Promise<unknown>;
type Asked = { req?: Partial<PayloadRequest> } | null | undefined;

const requestOf = (argument: unknown) => (argument as Asked)?.req;

/**
 * Watches every call of an adapter; `onFailure` is told of each that failed. Payload's adapters write past a
 * transaction that is over, as if there had been none: a half of what was to be written together. Here that is refused.
 */
export function watchDatabase(
  database: BaseDatabaseAdapter,
  onFailure: (error: unknown) => void = () => undefined,
): void {
  const calls = database as unknown as Record<string, Call>;
  for (const method of methods) {
    const call = calls[method]?.bind(database);
    if (!call) continue;
    calls[method] = noted(async (...args) => {
      const id = await requestOf(args[0])?.transactionID;
      if (id && !database.sessions?.[id]) throw new TransactionOver();
      try {
        return await call(...args);
      } catch (error) {
        onFailure(error);
        throw error;
      }
    });
  }
}
