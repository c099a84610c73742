import { signatureHeader, timestampHeader } from '@bbk/shared/signature';
import type { NextApiRequest, NextApiResponse } from 'next';

import { pages } from '../../cache/pages.server.ts';
import { forgetShell } from '../../content/shell/get.ts';
import { settings } from '../../platform/settings.server.ts';
import { authorise } from '../../regenerate/authorise.ts';
import { rawBody } from '../../regenerate/body.server.ts';
import { regenerate } from '../../regenerate/regenerate.server.ts';

export const config = { api: { bodyParser: false } };

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

/** The signed call from the CMS: what has changed. Answers with what was done for each page. */
export default async function handler(req: NextApiRequest, res: NextApiResponse): Promise<void> {
  res.setHeader('Cache-Control', 'no-store');
  if (req.method !== 'POST') {
    res.setHeader('Allow', 'POST');
    res.status(405).json({ message: 'This address takes POST.' });
    return;
  }
  const body = await rawBody(req);
  if (body === null) {
    res.status(413).json({ message: 'The body is too large.' });
    return;
  }
  const checked = authorise(settings().signingSecret, body, {
    timestamp: one(req.headers[timestampHeader]),
    signature: one(req.headers[signatureHeader]),
  });
  if (!checked.ok) {
    res.status(checked.status).json({ message: checked.message });
    return;
  }
  forgetShell();
  const { store, removed } = pages();
  const instance = { store, removed, revalidate: (path: string) => res.revalidate(path) };
  res.status(200).json(await regenerate(instance, checked.request.events));
}
