import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';

import type { NextApiRequest, NextApiResponse } from 'next';

import { linkAddress } from '../../../content/partnerships/byLink.server.ts';
import { agentOf, keepPrivate } from '../../../layout/byLink.server.ts';

export const config = { api: { responseLimit: false, externalResolver: true } };

const passed = ['content-type', 'content-length', 'content-disposition'];

/** The press kit of an announcement under embargo, for the journalist whose link it is: nothing of it is kept here. */
export default async function handler(req: NextApiRequest, res: NextApiResponse): Promise<void> {
  keepPrivate(res);
  const { token } = req.query;
  if (typeof token !== 'string' || (req.method !== 'GET' && req.method !== 'HEAD')) {
    res.status(404).send('Not Found');
    return;
  }
  try {
    const agent = agentOf(req).replaceAll(/[^\x20-\x7e]/g, '');
    const path = `/press/${encodeURIComponent(token)}/kit`;
    const answer = await fetch(linkAddress(path), { headers: { 'x-reader-agent': agent } });
    if (!answer.ok || !answer.body || answer.headers.get('content-type') !== 'application/zip') {
      res.redirect(303, `/press/${encodeURIComponent(token)}`);
      return;
    }
    for (const name of passed) {
      const value = answer.headers.get(name);
      if (value !== null) res.setHeader(name, value);
    }
    await pipeline(Readable.fromWeb(answer.body as ReadableStream), res);
  } catch (problem) {
    console.error(problem);
    if (!res.headersSent)
      res.status(503).setHeader('Retry-After', '10').send('Please try again in a moment.');
  }
}
