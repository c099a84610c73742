import type { NextApiRequest, NextApiResponse } from 'next';

import { settings } from '../../../platform/settings.server.ts';

/** The key that our notices to search engines carry: who can put it here is the magazine. */
export default function handler(req: NextApiRequest, res: NextApiResponse): void {
  const { indexNowKey } = settings();
  res.setHeader('Content-Type', 'text/plain; charset=utf-8');
  if (indexNowKey === null || req.query['key'] !== indexNowKey) {
    res.setHeader('Cache-Control', 'no-store');
    res.status(404).send('Not Found');
    return;
  }
  res.status(200).send(indexNowKey);
}
