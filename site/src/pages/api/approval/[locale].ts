import { isLocale } from '@bbk/shared/locales';
import { urls } from '@bbk/shared/urls';
import type { NextApiRequest, NextApiResponse } from 'next';

import { giveApproval } from '../../../content/partnerships/byLink.server.ts';
import { keepPrivate } from '../../../layout/byLink.server.ts';

export const config = { api: { bodyParser: { sizeLimit: '64kb' } } };

const field = (body: unknown, name: string): string => {
  const value =
    typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : '';
  return typeof value === 'string' ? value : '';
};

/** A partner’s answer, from the form of the page that it leads back to. */
export default async function handler(req: NextApiRequest, res: NextApiResponse): Promise<void> {
  keepPrivate(res);
  const { locale, token } = req.query;
  if (!isLocale(locale) || typeof token !== 'string') {
    res.status(404).send('Not Found');
    return;
  }
  if (req.method !== 'POST') {
    res.setHeader('Allow', 'POST');
    res.status(405).send('This address takes POST.');
    return;
  }
  const body: unknown = req.body;
  const answer = Object.fromEntries(
    ['decision', 'name', 'hash', 'comment'].map((name) => [name, field(body, name)]),
  );
  try {
    const given = await giveApproval(token, answer);
    const told = given === 'incomplete' || given === 'changed' ? `?told=${given}` : '';
    res.redirect(303, `${urls.approval(locale, token)}${told}`);
  } catch (problem) {
    console.error(problem);
    res.setHeader('Retry-After', '10');
    res
      .status(503)
      .send('지금은 받을 수 없습니다. 잠시 뒤 다시 보내 주세요. Please send it again in a moment.');
  }
}
