import { APIError, type CollectionBeforeChangeHook, type CollectionConfig } from 'payload';

import { say } from '../../content/fields/say.ts';
import { activeTakedown } from './store.ts';

/** What was taken down is not published again by the way: an editor has to lift it first. */
const holdsDown: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const id = (originalDoc as { id?: string } | undefined)?.id;
  if (data['_status'] !== 'published' || id === undefined) return data;
  const subject = { subject: collection.slug, documentId: id };
  if (!(await activeTakedown(req.payload, subject, req))) return data;
  throw new APIError(
    say(
      req,
      '긴급 내림 상태입니다. 다시 발행하려면 먼저 긴급 내림을 해제해 주세요.',
      'It was taken down. To publish it again, lift the takedown first.',
    ),
    409,
    undefined,
    true,
  );
};

/** The collection, whose documents stay down once they were taken down. */
export const withTakedown = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeChange: [holdsDown, ...(collection.hooks?.beforeChange ?? [])],
  },
});
