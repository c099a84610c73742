import type Database from 'libsql';

/**
 * Goes into the file's name: an index that another version of the analysis or of the schema has made is not
 * opened, but made anew. To be raised with every change of `analysis/`, of `feed/` or below.
 */
export const indexVersion = 1;

/** The texts are already split into tokens: the tokenizer has to part them at the spaces, and to find English stems. */
const tokenizer = `content='', contentless_delete=1, tokenize='porter ascii'`;

const statements = `
  create table if not exists documents (
    row integer primary key,
    collection text not null, id text not null, locale text not null, path text not null,
    kind text not null, title text not null, other_title text, dek text, body text not null,
    section text, issue text, page integer, number integer, published_at text,
    unique (collection, id, locale)
  );
  create table if not exists names (name text not null, row integer not null);
  create index if not exists names_by_name on names (name);
  create index if not exists names_by_row on names (row);
  create table if not exists uses (key text not null, row integer not null, primary key (key, row)) without rowid;
  create index if not exists uses_by_row on uses (row);
  create table if not exists pending (collection text not null, id text not null, primary key (collection, id)) without rowid;
  create table if not exists state (name text primary key, value text not null) without rowid;
  create virtual table if not exists heads using fts5(title, names, dek, initials, ${tokenizer});
  create virtual table if not exists bodies using fts5(body, ${tokenizer});
`;

/** What can be lost in a power cut is made again from the CMS: the log is synced only when it is folded in. */
export function prepareSchema(db: Database.Database): void {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  db.pragma('cache_size = -32768');
  db.exec(statements);
}
