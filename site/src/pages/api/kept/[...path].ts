import type { NextApiRequest, NextApiResponse } from 'next';
import send from 'send';

import { keptFile } from '../../../assets/store.server.ts';
import { settings } from '../../../platform/settings.server.ts';

export const config = { api: { responseLimit: false, externalResolver: true } };

/** Its name holds a hash of it. */
const forever = 31_536_000_000;
const part = /^[\w~-][\w~.-]*$/;

function notThere(res: NextApiResponse): void {
  res.setHeader('Cache-Control', 'no-store');
  res.status(404).send('Not Found');
}

/** A style sheet, font or script that a build before this one had: pages of it may still be shown. */
export default function handler(req: NextApiRequest, res: NextApiResponse): void {
  const { path } = req.query;
  const isPath = Array.isArray(path) && path.every((each) => part.test(each));
  const file = isPath ? keptFile(settings().folders.assets, path.join('/')) : null;
  if (!file) {
    notThere(res);
    return;
  }
  send(req, encodeURI(file), { dotfiles: 'allow', index: false, immutable: true, maxAge: forever })
    .on('error', () => notThere(res))
    .on('directory', () => notThere(res))
    .pipe(res);
}
