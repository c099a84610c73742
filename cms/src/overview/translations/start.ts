import { APIError, NotFound, type Endpoint, type PayloadRequest } from 'payload';

import { atOnce } from '../../platform/at-once.ts';
import { withoutRowIds } from '../../platform/row-ids.ts';
import { say } from '../../platform/say.ts';
import { stored, type Doc } from '../../platform/stored.ts';
import { isStaffMember } from '../../workflow/roles.ts';
import { ask } from '../ask.ts';
import { textOf, written, type Written } from '../entry.ts';

/** What is the same in both editions; texts are what the translator writes. */
const same = [
  'section',
  'kind',
  'hero',
  'bylines',
  'artists',
  'tags',
  'origin',
  'announcedOn',
  'partners',
  'signatories',
];

const copied = (korean: Doc): Record<string, unknown> =>
  Object.fromEntries(
    same
      .filter((name) => korean[name] !== undefined)
      .map((name) => [name, withoutRowIds(korean[name])]),
  );

async function refuseSecond(req: PayloadRequest, collection: Written, id: string): Promise<void> {
  const { docs } = await ask(req, collection, {
    where: { translationOf: { equals: id } },
    limit: 1,
    select: { headline: true },
  });
  if (docs.length === 0) return;
  throw new APIError(
    say(req, '영어판이 이미 있습니다. 새로고침해 주세요.', 'There is an English edition. Reload.'),
    409,
    undefined,
    true,
  );
}

/** A draft of the English edition of what readers have in Korean, with all that is the same in both. */
export async function startTranslation(
  req: PayloadRequest,
  collection: Written,
  id: string,
): Promise<string> {
  return atOnce(req, async () => {
    const korean = await stored(req, collection, id);
    if (korean?.['_status'] !== 'published' || korean['language'] === 'en') {
      throw new NotFound(req.t);
    }
    await refuseSecond(req, collection, id);
    const headline = `[EN] ${textOf(korean['headline'])}`;
    const doc = await req.payload.create({
      collection,
      data: { ...copied(korean), headline, language: 'en', translationOf: id },
      draft: true,
      depth: 0,
      locale: 'ko',
      overrideAccess: false,
      user: req.user,
      req,
    });
    return String(doc.id);
  });
}

const isWritten = (value: unknown): value is Written => written.some((each) => each === value);

/** `POST /api/translations/articles/<id>`: starts the English edition. For staff, with their own rights. */
export const startEndpoint: Endpoint = {
  path: '/translations/:collection/:id',
  method: 'post',
  handler: async (req) => {
    const refuse = (message: string, status: number) =>
      Response.json({ errors: [{ message }] }, { status });
    if (!isStaffMember(req.user)) {
      return refuse(req.t('error:notAllowedToPerformAction'), req.user ? 403 : 401);
    }
    const { collection, id } = req.routeParams ?? {};
    if (!isWritten(collection)) return refuse(req.t('error:notFound'), 404);
    return Response.json(
      { id: await startTranslation(req, collection, String(id)) },
      { status: 201 },
    );
  },
};
