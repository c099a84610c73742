import type { Access, CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload';

/** Documents whose newest version, public or not, a request may read, by their collections. */
export type Granted = Readonly<Record<string, readonly string[]>>;

// By name: Payload copies the context by its names within one request.
const granted = 'previewed';

const grantOf = (req: PayloadRequest) => req.context[granted] as Granted | undefined;

/** Lets this request read these documents as they were saved last, and everything else as a reader does. */
export function grantPreview(req: PayloadRequest, documents: Granted): void {
  req.user = null;
  req.context[granted] = documents;
}

/** For documents with drafts: those that a preview is of. */
export const previewed =
  (collection: string): Access =>
  ({ req }): Where | false => {
    const ids = grantOf(req)?.[collection] ?? [];
    return ids.length > 0 ? { id: { in: [...ids] } } : false;
  };

/** For pictures: what a preview shows is named by its documents, and nothing else of the library can be asked for. */
export const shownInPreview: Access = ({ req }): Where | false =>
  grantOf(req)
    ? { and: [{ takenDown: { not_equals: true } }, { deletedAt: { exists: false } }] }
    : false;

type Read = { currentDepth?: unknown; draft?: unknown; where?: { id?: { in?: unknown[] } } };

/** What a previewed document names is shown as readers have it, not as somebody is just changing it. */
export const keepsOthersPublic: CollectionBeforeOperationHook = ({
  args,
  collection,
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the value 'read' is, not the name
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
