import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload';

/** Within the request's transaction, or one of its own: all of `work`, or nothing of it. */
export async function atOnce<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const isOurs = await initTransaction(req);
  try {
    const result = await work();
    if (isOurs) await commitTransaction(req);
    return result;
  } catch (problem) {
    if (isOurs) await killTransaction(req);
    throw problem;
  }
}
