import { readable } from '../../platform/readable.ts';
import { cms } from '../client.server.ts';

export type Moved =
  | { readonly kind: 'moved'; readonly to: string; readonly permanent: boolean }
  | { readonly kind: 'gone' };

/** An address for a `Location` header. */
const encoded = (to: string): string => (/[^\x21-\x7e]/.test(to) ? encodeURI(to) : to);

/** Where what stood at a public path went; null where nothing is known. */
export async function findRedirect(path: string): Promise<Moved | null> {
  const { docs } = await cms().find({
    collection: 'redirects',
    where: { from: { equals: readable(path) } },
    select: { to: true, kind: true },
    depth: 0,
    limit: 1,
    pagination: false,
  });
  const found = docs[0];
  if (!found) return null;
  if (found.kind === 'gone') return { kind: 'gone' };
  return found.to
    ? { kind: 'moved', to: encoded(found.to), permanent: found.kind === 'permanent' }
    : null;
}
