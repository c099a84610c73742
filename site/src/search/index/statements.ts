import type { Locale } from '@bbk/shared/locales';
import { publicSegments, type PublicCollection } from '@bbk/shared/urls';
import type Database from 'libsql';

import type { SearchKind } from '../../content/search/types.ts';

/** A document as it lies in the index. */
export interface StoredDocument {
  readonly row: number;
  readonly collection: PublicCollection;
  readonly id: string;
  readonly locale: Locale;
  readonly path: string;
  readonly kind: SearchKind;
  readonly title: string;
  readonly otherTitle: string | null;
  readonly dek: string | null;
  readonly body: string;
  readonly section: string | null;
  readonly issue: string | null;
  readonly page: number | null;
  readonly number: number | null;
  readonly publishedAt: string | null;
}

const short = `row, collection, id, locale, path, kind, title, other_title as "otherTitle", section, issue,
  page, number, published_at as "publishedAt"`;
/** What has a name, and no headline. */
const named = Object.keys(publicSegments)
  .filter((collection) => collection !== 'articles' && collection !== 'partnerships')
  .map((collection) => `'${collection}'`)
  .join(', ');
const matching = (table: string) =>
  `select group_concat(rowid) as rows from ${table} where ${table} match ?`;

/** Everything that the index asks of its file, prepared once. */
export const statementsOf = (db: Database.Database) => ({
  allFacts: db.prepare(`select ${short} from documents`),
  rowsOf: db.prepare('select row from documents where collection = ? and id = ?'),
  document: db.prepare(`select ${short}, dek, body from documents where row = ?`),
  find: db.prepare(`select ${short} from documents where collection = ? and id = ? and locale = ?`),
  // From these few documents to their names (`cross` keeps that order): most names are headlines.
  named: db.prepare(`select ${short}, name from documents cross join names using (row)
    where collection in (${named}) order by row`),
  called: db.prepare('select row from names where name = ?'),
  count: db.prepare('select count(*) as count from documents'),
  rows: { heads: db.prepare(matching('heads')), bodies: db.prepare(matching('bodies')) },
  ranked: db.prepare('select rowid as row, bm25(bodies) as score from bodies where bodies match ?'),
  using: db.prepare(
    'select distinct collection, id from uses join documents using (row) where key = ?',
  ),
  pending: db.prepare('select collection, id from pending'),
  addPending: db.prepare('insert or ignore into pending values (?, ?)'),
  clearPending: db.prepare('delete from pending where collection = ? and id = ?'),
  state: db.prepare('select value from state where name = ?'),
  setState: db.prepare('insert or replace into state values (?, ?)'),
  add: db.prepare(`insert into documents (collection, id, locale, path, kind, title, other_title, dek, body,
    section, issue, page, number, published_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`),
  addHead: db.prepare(
    'insert into heads (rowid, title, names, dek, initials) values (?, ?, ?, ?, ?)',
  ),
  addBody: db.prepare('insert into bodies (rowid, body) values (?, ?)'),
  addName: db.prepare('insert into names values (?, ?)'),
  addUse: db.prepare('insert or ignore into uses values (?, ?)'),
  deletes: [
    'documents where row',
    'names where row',
    'uses where row',
    'heads where rowid',
    'bodies where rowid',
  ].map((where) => db.prepare(`delete from ${where} = ?`)),
});
