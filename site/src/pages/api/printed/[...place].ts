import { isLocale } from '@bbk/shared/locales';
import { urls } from '@bbk/shared/urls';
import type { NextApiRequest, NextApiResponse } from 'next';

import { placeOf, type Places } from '../../../content/printed/places.ts';
import { documentAt } from '../../../machine/serve.server.ts';

const isNumber = /^\d{1,5}$/;
const isLabel = /^(?:c[1-4]|\d{1,4})$/;

function elsewhere(res: NextApiResponse, path: string): void {
  // The address is for ever, what it leads to is not: a page that was in print only can come to the web.
  res.setHeader('Cache-Control', 'public, max-age=0, s-maxage=60');
  res.redirect(302, path);
}

/** `/i/1/34`, as it stands printed beside a text: leads to the article, to the page, or to the issue. */
export default async function handler(req: NextApiRequest, res: NextApiResponse): Promise<void> {
  if (req.method !== 'GET' && req.method !== 'HEAD') {
    res.setHeader('Allow', 'GET, HEAD');
    res.status(405).end();
    return;
  }
  const { place } = req.query;
  const [locale, number = '', label] = Array.isArray(place) ? place : [];
  if (
    !isLocale(locale) ||
    !isNumber.test(number) ||
    (label !== undefined && !isLabel.test(label))
  ) {
    res.setHeader('Cache-Control', 'no-store');
    res.status(404).send('Not Found');
    return;
  }
  const kept = await documentAt(`/${locale}/i/${Number(number)}.json`);
  if (kept === 'unavailable') {
    res.setHeader('Cache-Control', 'no-store');
    res.setHeader('Retry-After', '10');
    res.status(503).send('The newsroom is not reached. Come back in a moment.');
    return;
  }
  // An issue that is on its way to the shops may be in somebody's hands before it is here.
  if (!kept) elsewhere(res, urls.issues(locale));
  else elsewhere(res, placeOf(JSON.parse(kept.body) as Places, label ?? null));
}
