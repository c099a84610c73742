import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionConfig,
  GlobalAfterChangeHook,
  GlobalConfig,
  PayloadRequest,
} from 'payload';

import { stored, type Doc } from '../../platform/stored.ts';
import { stageOf } from '../../workflow/stages/stages.ts';
import { notesWrite, stepOf, writeOf } from '../stage/write.ts';
import { differences } from './differences.ts';
import { titleOf } from './title.ts';
import { writeEntry } from './write.ts';
import type { AuditAction } from './words.ts';

type Context = { auditBefore?: Map<string, Doc | null> };

const keyOf = (collection: string, id: unknown) => `${collection}:${String(id)}`;

/** What a save did, where it was no step; null where only a draft was written, which its versions tell of. */
function actionOf(before: Doc, after: Doc, isDraft: boolean): AuditAction | null {
  if (Boolean(before['deletedAt']) !== Boolean(after['deletedAt'])) {
    return after['deletedAt'] ? 'trash' : 'untrash';
  }
  const [was, is] = [stageOf(before), stageOf(after)];
  if ('_status' in after && is === 'published') return 'publish';
  if (is === 'approved' && was !== is) return 'schedule';
  if (was === 'approved' && is === 'draft') return 'reopen';
  if (!isDraft && is === 'draft' && was !== is) return 'unpublish';
  return isDraft ? null : 'update';
}

/** What a save is compared with: for one that readers see, what they had. */
const keepsBefore: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const id = (originalDoc as { id?: string } | undefined)?.id;
  if (id === undefined || data['_status'] !== 'published') return data;
  const context = req.context as Context;
  const shown = await stored(req, collection.slug, id);
  const before = shown?.['_status'] === 'published' ? shown : null;
  const kept = (context.auditBefore ??= new Map<string, Doc | null>());
  kept.set(keyOf(collection.slug, id), before);
  return data;
};

function takeBefore(req: PayloadRequest, key: string, previous: Doc): Doc {
  const { auditBefore } = req.context as Context;
  const before = auditBefore?.get(key) ?? previous;
  auditBefore?.delete(key);
  return before;
}

const logsChange: CollectionAfterChangeHook = async ({
  collection,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const after = doc as Doc;
  const id = String(after['id']);
  const subject = { subject: collection.slug, documentId: id, title: titleOf(after) };
  if (operation === 'create') {
    await writeEntry(req, { ...subject, action: 'create', ...differences(null, after) });
    return doc as unknown;
  }
  const before = takeBefore(req, keyOf(collection.slug, id), previousDoc as Doc);
  const step = stepOf(req, collection.slug, id);
  const isDraft = writeOf(req, collection.slug).isDraft && Boolean(collection.versions);
  const action = step?.action ?? actionOf(previousDoc as Doc, after, isDraft);
  if (!action) return doc as unknown;
  const passed = step?.passed.map(({ message }) => `⚠ ${message}`) ?? [];
  const note = [step?.comment, ...passed].filter(Boolean).join('\n') || null;
  await writeEntry(req, { ...subject, action, note, ...differences(before, after) });
  return doc as unknown;
};

const logsDelete: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  const before = doc as Doc;
  await writeEntry(req, {
    action: 'delete',
    subject: collection.slug,
    documentId: String(id),
    title: titleOf(before),
    ...differences(before, null),
  });
};

/** The collection, whose every change but the writing of drafts is in the log, in the same transaction. */
export function withAudit(collection: CollectionConfig): CollectionConfig {
  const hooks = collection.hooks ?? {};
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [notesWrite, ...(hooks.beforeOperation ?? [])],
      beforeChange: [...(hooks.beforeChange ?? []), keepsBefore],
      afterChange: [...(hooks.afterChange ?? []), logsChange],
      afterDelete: [...(hooks.afterDelete ?? []), logsDelete],
    },
  };
}

const logsGlobal: GlobalAfterChangeHook = async ({ doc, global, previousDoc, req }) => {
  await writeEntry(req, {
    action: 'update',
    subject: global.slug,
    documentId: null,
    title: null,
    ...differences(previousDoc as Doc, doc as Doc),
  });
  return doc as unknown;
};

/** The same for a global. */
export const withGlobalAudit = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: { ...global.hooks, afterChange: [...(global.hooks?.afterChange ?? []), logsGlobal] },
});
