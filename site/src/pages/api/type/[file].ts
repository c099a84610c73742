import type { NextApiRequest, NextApiResponse } from 'next';

import { typeFile } from '../../../type/type.server.ts';

/** A face cut to a page's glyphs, or the style sheet that names it: from its address alone, without the CMS. */
export default async function handler(req: NextApiRequest, res: NextApiResponse): Promise<void> {
  if (req.method !== 'GET' && req.method !== 'HEAD') {
    res.setHeader('Allow', 'GET, HEAD');
    res.status(405).end();
    return;
  }
  const { file } = req.query;
  const found = typeof file === 'string' ? await typeFile(file) : null;
  if (!found) {
    res.setHeader('Cache-Control', 'no-store');
    res.status(404).send('Not Found');
    return;
  }
  res.setHeader('Content-Type', found.type);
  res.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
  res
    .status(200)
    .send(typeof found.content === 'string' ? found.content : Buffer.from(found.content));
}
