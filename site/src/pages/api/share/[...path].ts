import { basename, dirname } from 'node:path';

import { isLocale } from '@bbk/shared/locales';
import type { NextApiRequest, NextApiResponse } from 'next';
import send from 'send';

import { findShareImage, type Asked, type ShareAnswer } from '../../../share/serve.server.ts';

export const config = { api: { responseLimit: false, externalResolver: true } };

/** The address holds a hash of all that the image shows. */
const forever = 31_536_000_000;

function asked(path: string | string[] | undefined): Asked | null {
  const [locale, collection, slug, name] = Array.isArray(path) ? path : [];
  if (!isLocale(locale) || !slug || !name) return null;
  if (collection !== 'articles' && collection !== 'partnerships') return null;
  return { locale, collection, slug: slug.normalize('NFC'), name };
}

function refuse(res: NextApiResponse, answer: Exclude<ShareAnswer, { kind: 'file' }>): void {
  res.setHeader('Cache-Control', 'no-store');
  if (answer.kind === 'elsewhere') {
    res.redirect(302, answer.path);
    return;
  }
  if (answer.kind === 'later') res.setHeader('Retry-After', '10');
  res.status(answer.kind === 'later' ? 503 : 404).end();
}

/** The picture that a shared link shows. */
export default async function handler(req: NextApiRequest, res: NextApiResponse): Promise<void> {
  if (req.method !== 'GET' && req.method !== 'HEAD') {
    res.setHeader('Allow', 'GET, HEAD');
    res.status(405).end();
    return;
  }
  const wanted = asked(req.query['path']);
  const answer = wanted ? await findShareImage(wanted) : ({ kind: 'missing' } as const);
  if (answer.kind !== 'file') {
    refuse(res, answer);
    return;
  }
  const { file } = answer;
  send(req, basename(file), { root: dirname(file), index: false, immutable: true, maxAge: forever })
    .on('error', () => refuse(res, { kind: 'missing' }))
    .pipe(res);
}
