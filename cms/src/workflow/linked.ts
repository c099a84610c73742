import type { Access, PayloadRequest } from 'payload';

// Not a symbol: Payload copies the context, by its names, within one request.
const kept = 'readByLink';
type Readable = Readonly<Record<string, readonly string[]>>;
type Keeper = { [kept]?: Readable };

/**
 * Lets this request read these documents, by collection, beside what a stranger may: somebody has shown a signed
 * link to them. Only code sets it: nothing that is sent over HTTP reaches the context.
 */
export function letRead(req: PayloadRequest, readable: Readable): void {
  (req.context as Keeper)[kept] = readable;
}

/** For what a signed link has been shown to. One document is answered by its id, since a draft is found by another. */
export const linked =
  (collection: string): Access =>
  ({ id, req }) => {
    const ids = (req.context as Keeper)[kept]?.[collection] ?? [];
    if (id !== undefined && ids.includes(String(id))) return true;
    return ids.length > 0 ? { id: { in: [...ids] } } : false;
  };
