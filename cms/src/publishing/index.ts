import { globalKey, type KeyedGlobal } from '@bbk/shared/keys';
import { locales } from '@bbk/shared/locales';
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
  GlobalAfterChangeHook,
  GlobalConfig,
} from 'payload';

import { stored } from '../content/publish/stored.ts';
import { record } from './record.ts';
import {
  changeBetween,
  changeOfAddresses,
  type AddressesOf,
  type Change,
  type DescribeStored,
  type Stored,
} from './state.ts';
import { keepBefore, takeBefore } from './stored.ts';

export { deliveriesSettled, muteDelivery } from './delivery/index.ts';
export { observePublishing } from './metrics.ts';
export { renewEpoch } from './outbox/head.ts';
export { openPublishing, startDelivery } from './start.ts';
export type { DescribeStored } from './state.ts';

type ChangeOf = (before: Stored | null, after: Stored | null) => Change | null;

function hooksFor(collection: string, changeOf: ChangeOf) {
  const beforeChange: CollectionBeforeChangeHook = async ({
    data,
    operation,
    originalDoc,
    req,
  }) => {
    const id = (originalDoc as { id?: string } | undefined)?.id;
    if (operation === 'update' && id) {
      keepBefore(req, collection, id, await stored(req, collection, id));
    }
    return data;
  };
  const afterChange: CollectionAfterChangeHook = async ({ doc, req }) => {
    const saved = doc as { id: unknown };
    const id = String(saved.id);
    const before = takeBefore(req, collection, id);
    const change = changeOf(before, await stored(req, collection, id));
    if (change) await record(req, { collection, id }, change);
    return saved;
  };
  const beforeDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
    keepBefore(req, collection, id, await stored(req, collection, id));
  };
  const afterDelete: CollectionAfterDeleteHook = async ({ id, req }) => {
    const change = changeOf(takeBefore(req, collection, id), null);
    if (change) await record(req, { collection, id: String(id) }, change);
  };
  return { beforeChange, afterChange, beforeDelete, afterDelete };
}

function announcing(collection: CollectionConfig, changeOf: ChangeOf): CollectionConfig {
  const own = hooksFor(collection.slug, changeOf);
  const hooks = collection.hooks ?? {};
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: [...(hooks.beforeChange ?? []), own.beforeChange],
      afterChange: [...(hooks.afterChange ?? []), own.afterChange],
      beforeDelete: [...(hooks.beforeDelete ?? []), own.beforeDelete],
      afterDelete: [...(hooks.afterDelete ?? []), own.afterDelete],
    },
  };
}

/** The collection, with hooks that tell the site of whatever readers see differently. */
export const withAnnouncements = (collection: CollectionConfig, describe: DescribeStored) =>
  announcing(collection, (before, after) => changeBetween(before, after, describe));

/** The same for what no page shows, but what decides how addresses answer. */
export const withAddressAnnouncements = (collection: CollectionConfig, addressesOf: AddressesOf) =>
  announcing(collection, (before, after) => changeOfAddresses(before, after, addressesOf));

/** The global, with a hook that tells the site of each change. */
export function withGlobalAnnouncements(global: GlobalConfig): GlobalConfig {
  const announces: GlobalAfterChangeHook = async ({ doc, req }) => {
    await record(
      req,
      { collection: global.slug, id: global.slug },
      {
        kind: 'changed',
        locales: [...locales],
        paths: [],
        oldPaths: [],
        keys: [globalKey(global.slug as KeyedGlobal)],
      },
    );
    return doc as unknown;
  };
  return {
    ...global,
    hooks: { ...global.hooks, afterChange: [...(global.hooks?.afterChange ?? []), announces] },
  };
}
