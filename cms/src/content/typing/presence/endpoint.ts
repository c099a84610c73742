import { APIError, type Endpoint, type PayloadRequest } from 'payload';

import { say } from '../../../platform/say.ts';
import { presencePath } from '../../../workflow/internals.ts';
import { roleOf } from '../../../workflow/roles.ts';
import { textOf } from '../../preflight/finding.ts';
import { beat, noteBeat, onlyReading, type Beat } from './beat.ts';
import { noteGone, type Place } from './seen.ts';

const refuse = (req: PayloadRequest, status: number, ko: string, en: string) =>
  new APIError(say(req, ko, en), status, undefined, true);

async function bodyOf(req: PayloadRequest): Promise<Beat> {
  const given = beat.safeParse(await req.json?.().catch(() => null));
  if (given.success) return given.data;
  throw refuse(req, 400, '창의 이름(tab)이 없습니다.', 'tab: a name for the window');
}

/** When the newest text was saved, if whoever asks may see it. */
async function newestOf(req: PayloadRequest, { collection, id }: Place): Promise<string> {
  const doc = await req.payload.findByID({
    collection: collection as 'articles',
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: false,
    req,
    select: { updatedAt: true },
    user: req.user,
  });
  if (!doc) throw refuse(req, 404, '문서가 없습니다.', 'There is no such document.');
  return new Date(String(doc.updatedAt)).toISOString();
}

/** Whether whoever asks could save the document: only they can be the ones who write. */
async function maySave(req: PayloadRequest, { collection, id }: Place): Promise<boolean> {
  const update = req.payload.config.collections.find(({ slug }) => slug === collection)?.access
    .update;
  const granted = (await update?.({ id, req })) ?? false;
  if (typeof granted === 'boolean') return granted;
  const { totalDocs } = await req.payload.db.count({
    collection,
    where: { and: [{ id: { equals: id } }, granted] },
    req,
  });
  return totalDocs > 0;
}

const answer = (body: unknown) => Response.json(body, { headers: { 'cache-control': 'no-store' } });

/** Where a window says that a document is open in it, and hears who else has it open. */
export const presenceEndpoint = (collection: string): Endpoint => ({
  path: presencePath,
  method: 'post',
  handler: async (req) => {
    const { user } = req;
    if (!user || roleOf(user) === null) {
      const status = user ? 403 : 401;
      throw new APIError(req.t('error:notAllowedToPerformAction'), status, undefined, true);
    }
    const place = { collection, id: String(req.routeParams?.['id']) };
    const given = await bodyOf(req);
    const newest = await newestOf(req, place);
    const who = { id: String(user.id), name: textOf(user, 'name') };
    if (given.action === 'leave') {
      await noteGone(req, place, { tab: given.tab, user: who.id });
      return answer({});
    }
    const said = (await maySave(req, place)) ? given : onlyReading(given);
    return answer({ ...(await noteBeat(req, place, who, said)), newest });
  },
});
