import { isServiceKey, serviceKeyHeader } from '@bbk/shared/service-key';
import type { Payload } from 'payload';

import { attempt, type Limit, type Verdict } from '../limits/limit.ts';
import { settings } from '../settings.ts';
import { addressIn } from './context.ts';

const minute = 60_000;
const rate = settings.apiRate;

/** A newsroom often shares one address, and its admin asks a lot. */
const newsroom: Limit = { name: 'api-newsroom', most: rate * 10, ms: minute };
const strangers: Limit = { name: 'api', most: rate, ms: minute };
/** What costs more than other requests, counted of its own. */
const searches: Limit = { name: 'api-search', most: Math.ceil(rate / 5), ms: minute };
const uploads: Limit = { name: 'upload', most: 600, ms: 10 * minute };
const previews: Limit = { name: 'preview', most: 600, ms: minute };

/** Something that looks like a login; whether it is one is found out later, for more than a count costs. */
const seemsKnown = (headers: Headers) =>
  headers.has('authorization') || headers.get('cookie')?.includes('payload-token=') === true;

const isSearch = (search: string) => /(like|contains)(\]|%5D)=/i.test(search);
const isUpload = ({ method, headers }: Request) =>
  method !== 'GET' && headers.get('content-type')?.startsWith('multipart/') === true;

function limitsOf(request: Request): readonly Limit[] {
  const { pathname, search } = new URL(request.url);
  const known = seemsKnown(request.headers);
  return [
    known ? newsroom : strangers,
    ...(!known && isSearch(search) ? [searches] : []),
    ...(isUpload(request) ? [uploads] : []),
    ...(pathname.includes('/preview') ? [previews] : []),
  ];
}

/** Whether whoever asks may ask now. The site's own instances, by their key, ask as often as they need to. */
export async function rateOf(payload: Payload, request: Request): Promise<Verdict> {
  if (isServiceKey(settings.serviceKey, request.headers.get(serviceKeyHeader))) return { ok: true };
  const who = addressIn(request.headers);
  for (const limit of limitsOf(request)) {
    const verdict = await attempt(payload, limit, who);
    if (!verdict.ok) return verdict;
  }
  return { ok: true };
}
