import type { NextApiRequest, NextApiResponse } from 'next';

import { pages } from '../../cache/pages.server.ts';

/** The stored pages are known: this instance can serve, with or without a CMS. */
export default function handler(_: NextApiRequest, res: NextApiResponse): void {
  const { store, build } = pages();
  res.setHeader('Cache-Control', 'no-store');
  res.status(200).json({ ready: true, build, pages: store.size });
}
