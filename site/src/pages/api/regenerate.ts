import type { NextApiRequest, NextApiResponse } from 'next';
export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  const out = await res.revalidate(String(req.query.path)).then(() => 'ok', (e) => String(e));
  res.json({ out });
}
