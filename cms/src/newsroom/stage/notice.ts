import { isLocale } from '@bbk/shared/locales';
import type { RetractionNotice } from '@bbk/shared/retraction';
import type { Endpoint, PayloadRequest, Where } from 'payload';

import type { Doc } from '../../platform/stored.ts';

/** More are not told of at once. */
const most = 100;

const words = (value: unknown) => (typeof value === 'string' ? value : '');

function noticeOf(doc: Doc): RetractionNotice[] {
  const retraction = (doc['retraction'] ?? {}) as Doc;
  if (!retraction['at'] || typeof doc['slug'] !== 'string') return [];
  return [
    {
      id: String(doc['id']),
      language: isLocale(doc['language']) ? doc['language'] : 'ko',
      slug: doc['slug'],
      headline: words(doc['headline']),
      retractedAt: new Date(retraction['at'] as Date | string).toISOString(),
      notice: words(retraction['notice']),
    },
  ];
}

/** Asks for names alone: nothing of the query comes from whoever asks, but the two values. */
function wanted({ query }: PayloadRequest): Where {
  const { language, slug } = query;
  const named: Where[] = [
    ...(typeof slug === 'string' ? [{ slug: { equals: slug } }] : []),
    ...(isLocale(language) ? [{ language: { equals: language } }] : []),
  ];
  const retracted: Where[] = [
    { stage: { equals: 'retracted' } },
    { _status: { equals: 'draft' } },
    { deletedAt: { exists: false } },
  ];
  return { and: [...retracted, ...named] };
}

/** What was retracted: for everybody, as `?slug=…&language=ko`, or all of a language, the newest first. */
export const noticeEndpoint = (collection: string): Endpoint => ({
  path: '/retracted',
  method: 'get',
  handler: async (req) => {
    const { docs } = await req.payload.db.find<Doc & { id: string }>({
      collection,
      where: wanted(req),
      sort: '-retraction.at',
      limit: most,
      pagination: false,
      req,
    });
    return Response.json({ docs: docs.flatMap(noticeOf) });
  },
});
