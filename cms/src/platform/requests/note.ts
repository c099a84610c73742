import type { Payload } from 'payload';

/** Somebody who is not logged in asks the admin who they are: that is no refusal. */
const usual = new Set([404]);

/** One line for each request that was refused: who, what, and why not. Nothing of a query, which can hold secrets. */
export function noteRefusal({ logger }: Payload, { method, url }: Request, { status }: Response) {
  if (status < 400 || status >= 500 || usual.has(status)) return;
  const { pathname } = new URL(url);
  logger.warn({ status, method, path: pathname.slice(0, 200), msg: 'refused' });
}
