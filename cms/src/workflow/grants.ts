import type { Access, CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload';

/** Documents that a request may read before readers can, by their collections. */
export type Granted = Readonly<Record<string, readonly string[]>>;

// By name, not a symbol: Payload copies the context by its names within one request.
const kept = 'granted';

const grantOf = (req: PayloadRequest) => req.context[kept] as Granted | undefined;

/**
 * Lets this request read these documents, and everything else as a reader does: somebody has shown a signed link to
 * them. What the newsroom sees is nobody's link, so it is nobody's login either. Only code sets it: nothing that is
 * sent over HTTP reaches the context.
 */
export function grantReading(req: PayloadRequest, documents: Granted): void {
  req.user = null;
  req.context[kept] = documents;
}

/** For documents with drafts. One document is answered by its id, since a draft is found by another. */
export const granted =
  (collection: string): Access =>
  ({ id, req }): Where | boolean => {
    const ids = grantOf(req)?.[collection] ?? [];
    if (id !== undefined && ids.includes(String(id))) return true;
    return ids.length > 0 ? { id: { in: [...ids] } } : false;
  };

/** For pictures: those shown are named by such a document, and nothing else of the library can be asked for. */
export const shownByGranted: Access = ({ req }): Where | false =>
  grantOf(req)
    ? { and: [{ takenDown: { not_equals: true } }, { deletedAt: { exists: false } }] }
    : false;

type Read = { currentDepth?: unknown; draft?: unknown; where?: { id?: { in?: unknown[] } } };

/** What such a document names is shown as readers have it, not as somebody is just changing it. */
export const keepsOthersPublic: CollectionBeforeOperationHook = ({
  args,
  collection,
  // oxlint-disable-next-line typescript/no-deprecated -- the value 'read' is, not the name
  operation,
  req,
}) => {
  const grant = operation === 'read' ? grantOf(req) : undefined;
  const { currentDepth, where } = args as Read;
  if (!grant || currentDepth === undefined) return args;
  const ids = grant[collection.slug] ?? [];
  if (where?.id?.in?.some((id) => ids.includes(String(id)))) return args;
  return { ...args, draft: false };
};
