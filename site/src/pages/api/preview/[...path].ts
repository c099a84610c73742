import { readFile } from 'node:fs/promises';

import type { NextApiRequest, NextApiResponse } from 'next';

import { privately } from '../../../content/preview/headers.server.ts';
import { settings } from '../../../platform/settings.server.ts';
import { findPreviewCard } from '../../../share/preview.server.ts';

export const config = { api: { responseLimit: false, externalResolver: true } };

/** The share card of a draft, for who has its token. */
export default async function handler(req: NextApiRequest, res: NextApiResponse): Promise<void> {
  privately(res, settings().cmsUrl);
  // The admin shows it beside the form, from another origin.
  res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  const { path } = req.query;
  const [token = '', name = ''] = Array.isArray(path) ? path : [];
  const answer = await findPreviewCard(token, name);
  if (answer.kind === 'file') {
    res.setHeader('Content-Type', 'image/jpeg');
    res.status(200).send(await readFile(answer.file));
    return;
  }
  if (answer.kind === 'later') res.setHeader('Retry-After', '5');
  res.status(answer.kind === 'later' ? 503 : 404).end();
}
