import type { NextApiRequest, NextApiResponse } from 'next';
import send from 'send';

import { settings } from '../../../platform/settings.server.ts';
import { isMediaName } from '../../../platform/mediaName.ts';

export const config = { api: { responseLimit: false, externalResolver: true } };

/** Names are never used again for another picture. */
const forever = 31_536_000_000;

function notThere(res: NextApiResponse): void {
  res.setHeader('Cache-Control', 'no-store');
  res.status(404).send('Not Found');
}

/** A picture, from the folder that the CMS puts it into: with ranges and ETags, and without the CMS. */
export default function handler(req: NextApiRequest, res: NextApiResponse): void {
  if (req.method !== 'GET' && req.method !== 'HEAD') {
    res.setHeader('Allow', 'GET, HEAD');
    res.status(405).end();
    return;
  }
  const { file } = req.query;
  if (typeof file !== 'string' || !isMediaName(file)) {
    notThere(res);
    return;
  }
  const { media } = settings().folders;
  send(req, encodeURIComponent(file), {
    root: media,
    index: false,
    dotfiles: 'deny',
    immutable: true,
    maxAge: forever,
  })
    .on('error', () => notThere(res))
    .on('directory', () => notThere(res))
    .pipe(res);
}
