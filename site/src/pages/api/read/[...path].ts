import type { NextApiRequest, NextApiResponse } from 'next';

import { serveDocument } from '../../../machine/serve.server.ts';

export const config = { api: { externalResolver: true, responseLimit: false } };

/** What machines read: feeds, sitemaps, robots.txt. Public addresses are rewritten to here. */
export default async function handler(req: NextApiRequest, res: NextApiResponse): Promise<void> {
  if (req.method !== 'GET' && req.method !== 'HEAD') {
    res.setHeader('Allow', 'GET, HEAD');
    res.status(405).end();
    return;
  }
  const { path } = req.query;
  const segments = Array.isArray(path) ? path : [];
  await serveDocument(req, res, `/${segments.join('/').normalize('NFC')}`);
}
