import { urls } from '@bbk/shared/urls';
import type { NextApiRequest, NextApiResponse } from 'next';
import send from 'send';

import { pages } from '../../../cache/pages.server.ts';
import { isMediaName } from '../../../platform/mediaName.ts';
import { settings } from '../../../platform/settings.server.ts';
import { isTakenAway } from '../../../regenerate/files.server.ts';

export const config = { api: { responseLimit: false, externalResolver: true } };

/**
 * Names are never used again for another picture, so that a reader's own browser may keep it for a week. What others
 * share asks again after a second, which costs it a 304: a picture that is taken down is gone from there at once.
 */
const caching = 'public, max-age=604800, s-maxage=1';

function notThere(res: NextApiResponse, status: 404 | 410 = 404): void {
  res.setHeader('Cache-Control', 'no-store');
  res.status(status).send(status === 410 ? 'Gone' : 'Not Found');
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
  if (isTakenAway(pages().removed, urls.media(file))) {
    notThere(res, 410);
    return;
  }
  const { media } = settings().folders;
  res.setHeader('Cache-Control', caching);
  send(req, encodeURIComponent(file), {
    root: media,
    index: false,
    dotfiles: 'deny',
    cacheControl: false,
  })
    .on('error', () => notThere(res))
    .on('directory', () => notThere(res))
    .pipe(res);
}
