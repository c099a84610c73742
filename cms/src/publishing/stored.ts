import type { PayloadRequest } from 'payload';

import type { Stored } from './state.ts';

// Not a symbol: Payload copies the context, by its names, within one request.
const kept = 'storedBefore';
type Keeper = { [kept]?: Map<string, (Stored | null)[]> };

/** A stack for each document: a hook of one save may save the same document again. */
function stackOf(req: PayloadRequest, collection: string, id: number | string) {
  const keeper = req.context as Keeper;
  const stacks = (keeper[kept] ??= new Map<string, (Stored | null)[]>());
  const key = `${collection}:${id}`;
  const stack = stacks.get(key) ?? [];
  stacks.set(key, stack);
  return stack;
}

/** Keeps what was stored, for the hook that runs after the change. */
export function keepBefore(
  req: PayloadRequest,
  collection: string,
  id: number | string,
  stored: Stored | null,
): void {
  stackOf(req, collection, id).push(stored);
}

/** What was stored before the change, once. */
export function takeBefore(
  req: PayloadRequest,
  collection: string,
  id: number | string,
): Stored | null {
  return stackOf(req, collection, id).pop() ?? null;
}
