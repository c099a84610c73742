import type { NextApiRequest, NextApiResponse } from 'next';

import { faceFile } from '../../../type/type.server.ts';

/** A face cut to a page's glyphs: from its address alone, without the CMS. */
export default async function handler(req: NextApiRequest, res: NextApiResponse): Promise<void> {
  if (req.method !== 'GET' && req.method !== 'HEAD') {
    res.setHeader('Allow', 'GET, HEAD');
    res.status(405).end();
    return;
  }
  const { file } = req.query;
  const face = typeof file === 'string' ? await faceFile(file) : null;
  if (!face) {
    res.setHeader('Cache-Control', 'no-store');
    res.status(404).send('Not Found');
    return;
  }
  res.setHeader('Content-Type', 'font/woff2');
  res.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
  res.status(200).send(Buffer.from(face));
}
