import type { NextApiRequest, NextApiResponse } from 'next';

/** The process answers. */
export default function handler(_: NextApiRequest, res: NextApiResponse): void {
  res.setHeader('Cache-Control', 'no-store');
  res.status(200).json({ ok: true });
}
