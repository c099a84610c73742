import type { NextApiRequest, NextApiResponse } from 'next';

import { pages } from '../../cache/pages.server.ts';
import { readiness } from '../../platform/readiness.server.ts';
import { follow } from '../../regenerate/follow.server.ts';
import { lendRevalidate } from '../../regenerate/regenerator.server.ts';

/** Whether this instance is to be given readers, and what it still waits for. It can answer them earlier. */
export default function handler(_: NextApiRequest, res: NextApiResponse): void {
  lendRevalidate(res);
  follow();
  const { store, build } = pages();
  const { ready, parts } = readiness();
  res.setHeader('Cache-Control', 'no-store');
  if (!ready) res.setHeader('Retry-After', '1');
  res.status(ready ? 200 : 503).json({ ready, build, pages: store.size, ...parts });
}
