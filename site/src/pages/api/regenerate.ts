import type { RegenerateLine } from '@bbk/shared/events';
import { eventHeader, signatureHeader, timestampHeader } from '@bbk/shared/signature';
import type { NextApiRequest, NextApiResponse } from 'next';

import { settings } from '../../platform/settings.server.ts';
import { authorise } from '../../regenerate/authorise.ts';
import { rawBody } from '../../regenerate/body.server.ts';
import { apply } from '../../regenerate/catchUp.server.ts';
import { lendRevalidate, regenerator } from '../../regenerate/regenerator.server.ts';

export const config = { api: { bodyParser: false } };

/** The CMS takes an instance that says nothing for this long, and more, for one that hangs; in ms. */
const pulse = 2_000;

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

/** The signed call from the CMS: what has changed. Answers, line by line, with what was done for each page. */
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
  const checked = authorise(settings().signingSecrets, body, {
    timestamp: one(req.headers[timestampHeader]),
    event: one(req.headers[eventHeader]),
    signature: one(req.headers[signatureHeader]),
  });
  if (!checked.ok) {
    res.status(checked.status).json({ message: checked.message });
    return;
  }
  lendRevalidate(res);
  res.writeHead(200, { 'Content-Type': 'application/x-ndjson' });
  const say = (line: RegenerateLine) => res.write(`${JSON.stringify(line)}\n`);
  const alive = setInterval(() => res.write('\n'), pulse);
  try {
    const { epoch, event } = checked.request;
    const { repeated, complete } = await apply(regenerator(), epoch, event, say);
    say({ done: true, repeated, complete });
  } finally {
    clearInterval(alive);
    res.end();
  }
}
