import { isolateObjectProperty, type PayloadRequest } from 'payload';

/**
 * The same user and transaction, with a locale and a question of its own: Payload's reads write theirs, depth
 * included, into the request that they are given, and whatever is read after them would be read so too.
 */
export function apart(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, ['locale', 'fallbackLocale', 'query']);
  own.query = { ...req.query };
  return own;
}
