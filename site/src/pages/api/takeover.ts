import type { NextApiRequest, NextApiResponse } from 'next';
import { z } from 'zod';

import { isSelf, selfHeader } from '../../takeover/self.server.ts';

const request = z.object({ paths: z.array(z.string().startsWith('/')).max(20) });

/** The call of this process to itself: makes pages again that another build has made. */
export default async function handler(req: NextApiRequest, res: NextApiResponse): Promise<void> {
  res.setHeader('Cache-Control', 'no-store');
  if (!isSelf(req.headers[selfHeader])) {
    res.status(404).json({ message: 'Not Found' });
    return;
  }
  const given = request.safeParse(req.body);
  if (!given.success) {
    res.status(400).json({ message: 'The body is not what it should be: { paths: [...] }.' });
    return;
  }
  // What fails stays as it was: the store knows which these are.
  const { paths } = given.data;
  await Promise.allSettled(paths.map((path) => res.revalidate(encodeURI(path))));
  res.status(200).json({ tried: paths.length });
}
