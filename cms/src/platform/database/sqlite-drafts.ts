import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { index, type SQLiteColumn } from '@payloadcms/db-sqlite/drizzle/sqlite-core';

import { draftOrders } from './drafts-order.ts';

/** What the admin's list of drafts is walked along by, and counted without a look at the drafts. */
const columnsOf = (field: string) => [
  'latest',
  `version_${field}`,
  'createdAt',
  'version_deletedAt',
];

type SchemaHook = SQLiteAdapter['afterSchemaInit'][number];
/** Its type leaves out what Payload hands over, too. */
type Given = Parameters<SchemaHook>[0] & { adapter: SQLiteAdapter };

/** Gives each collection with drafts the index that its list in the admin is walked along by. */
export const ordersDrafts: SchemaHook = (given) => {
  const { adapter, extendTable, schema } = given as Given;
  for (const { field, slug } of draftOrders(adapter.payload.config)) {
    const name = `_${slug.replaceAll('-', '_')}_v`;
    const table = schema.tables[name];
    if (!table) continue;
    extendTable({
      table,
      extraConfig: (columns) => {
        const [first, ...rest] = columnsOf(field).flatMap(
          (column) => (columns as Record<string, SQLiteColumn | undefined>)[column] ?? [],
        );
        return first ? { order: index(`${name}_order_idx`).on(first, ...rest) } : {};
      },
    });
  }
  return schema;
};
