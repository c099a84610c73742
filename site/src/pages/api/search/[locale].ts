import { isLocale } from '@bbk/shared/locales';
import type { NextApiRequest, NextApiResponse } from 'next';

import { search } from '../../../search/client.server.ts';
import { questionOf } from '../../../search/page/address.ts';
import { suggestionView } from '../../../search/page/view.ts';

/** What may be meant by what a reader is typing: `/search/suggest?q=`. */
export default async function handler(req: NextApiRequest, res: NextApiResponse): Promise<void> {
  res.setHeader('Cache-Control', 'no-store');
  const { locale, ...given } = req.query;
  if (!isLocale(locale)) {
    res.status(404).json({ message: 'There is no such edition.' });
    return;
  }
  if (req.method !== 'GET' && req.method !== 'HEAD') {
    res.setHeader('Allow', 'GET, HEAD');
    res.status(405).json({ message: 'This address takes GET.' });
    return;
  }
  const { text } = questionOf(locale, given);
  try {
    const suggestions = await search().call('suggest', { text, locale });
    res.setHeader('Cache-Control', 'public, max-age=0, s-maxage=1, stale-if-error=600');
    res.status(200).json({ suggestions: suggestions.map((each) => suggestionView(each, locale)) });
  } catch (problem) {
    console.error(problem);
    res.setHeader('Retry-After', '5');
    res
      .status(503)
      .json({ message: 'Search is not available right now. Please try again in a moment.' });
  }
}
