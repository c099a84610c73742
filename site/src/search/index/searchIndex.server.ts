import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

import type { DependencyKey } from '@bbk/shared/keys';
import type { Locale } from '@bbk/shared/locales';
import Database from 'libsql';

import { folded, normalised } from '../analysis/normalise.ts';
import { initialTokensOf, separator, tokensOf } from '../analysis/tokens.ts';
import type { SearchDocument } from '../../content/search/types.ts';
import { webOnly } from '../types.ts';
import { Facts, type RowFacts } from './facts.ts';
import { prepareSchema } from './schema.ts';
import { statementsOf, type StoredDocument } from './statements.ts';

/** A document by what the CMS calls it. */
export interface Reference {
  readonly collection: string;
  readonly id: string;
}

/** Its own year, as a reader in Seoul counts. */
const yearOf = (iso: string | null): string | null =>
  iso === null ? null : String(new Date(Date.parse(iso) + 9 * 3_600_000).getUTCFullYear());

/** What both a new document and a stored one say. */
type Told = Pick<
  StoredDocument,
  'collection' | 'locale' | 'kind' | 'section' | 'issue' | 'publishedAt'
>;

const factsOf = (row: number, doc: Told): RowFacts => ({
  row,
  locale: doc.locale,
  kind: doc.kind,
  section: doc.section,
  issue: doc.issue ?? (doc.collection === 'articles' ? webOnly : null),
  year: yearOf(doc.publishedAt),
  // What has a name rather than a day is what a reader who typed the name wants first.
  at: doc.publishedAt === null ? Infinity : Date.parse(doc.publishedAt),
});

const one = (text: string | null): string | null => (text === null ? null : normalised(text));

/** The index of one site instance: an SQLite file with two full-text tables, and what every question needs in memory. */
export class SearchIndex {
  readonly facts = new Facts();
  /** Counts the changes, so that what was derived from an older state is known as such. */
  version = 0;
  readonly #onChange: () => void;
  readonly #db: Database.Database;
  readonly #sql: ReturnType<typeof statementsOf>;

  /** `onChange` hears whenever something is found that was not, or no longer. */
  constructor(file: string, onChange: () => void = () => undefined) {
    this.#onChange = onChange;
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
    this.#db = new Database(file);
    prepareSchema(this.#db);
    this.#sql = statementsOf(this.#db);
    for (const stored of this.#sql.allFacts.iterate() as Iterable<StoredDocument>)
      this.facts.set(factsOf(stored.row, stored));
  }

  /** Puts documents in, in place of what was there of them in any language, as one transaction. */
  put(references: readonly Reference[], documents: readonly SearchDocument[]): void {
    this.#change(() => {
      for (const reference of references) this.#remove(reference);
      for (const document of documents) this.#add(document);
    });
  }

  remove(references: readonly Reference[]): void {
    this.put(references, []);
  }

  /** The documents that name one of these. */
  using(keys: readonly DependencyKey[]): Reference[] {
    return keys.flatMap((key) => this.#sql.using.all(key) as Reference[]);
  }

  get pending(): Reference[] {
    return this.#sql.pending.all() as Reference[];
  }

  /** Notes what has to be asked of the CMS, so that it is not forgotten when this process ends before. */
  addPending(references: readonly Reference[]): void {
    this.#db.transaction(() => {
      for (const { collection, id } of references) this.#sql.addPending.run(collection, id);
    })();
  }

  clearPending({ collection, id }: Reference): void {
    this.#sql.clearPending.run(collection, id);
  }

  /** Since when everything public is in it; null while it is being filled. */
  get filledAt(): string | null {
    return (this.#sql.state.get('filledAt') as { value: string } | undefined)?.value ?? null;
  }

  setFilled(at: string): void {
    this.#sql.setState.run('filledAt', at);
    this.#onChange();
  }

  /**
   * The rows that an expression finds, comma-separated: as one text they cost a tenth of what they cost as rows
   * [measured].
   */
  rows(table: 'heads' | 'bodies', expression: string): string {
    const found = this.#sql.rows[table].get(expression) as { rows: string | null };
    return found.rows ?? '';
  }

  /** The same with their bm25: the more negative, the better. For few rows only. */
  ranked(expression: string): { row: number; score: number }[] {
    return this.#sql.ranked.all(expression) as { row: number; score: number }[];
  }

  /** The rows that are called exactly so. */
  called(name: string): number[] {
    return (this.#sql.called.all(folded(name).trim()) as { row: number }[]).map(({ row }) => row);
  }

  document(row: number): StoredDocument | null {
    return (this.#sql.document.get(row) as StoredDocument | undefined) ?? null;
  }

  /** A section, or an issue, as its own document in the index says it. */
  find(collection: string, id: string, locale: Locale): StoredDocument | null {
    return (this.#sql.find.get(collection, id, locale) as StoredDocument | undefined) ?? null;
  }

  /** Everything that has a name rather than a headline. */
  named(): (StoredDocument & { readonly name: string })[] {
    return this.#sql.named.all() as (StoredDocument & { readonly name: string })[];
  }

  get size(): number {
    return (this.#sql.count.get() as { count: number }).count;
  }

  /** The two tables' segments in one: half the size and the time of what a fill leaves behind. */
  optimise(): void {
    this.#db.exec(`insert into heads(heads) values ('optimize'); pragma wal_checkpoint(truncate);`);
  }

  close(): void {
    this.#db.close();
  }

  #change(work: () => void): void {
    this.#db.transaction(work)();
    this.version += 1;
    this.#onChange();
  }

  #remove({ collection, id }: Reference): void {
    for (const { row } of this.#sql.rowsOf.all(collection, id) as { row: number }[]) {
      for (const statement of this.#sql.deletes) statement.run(row);
      this.facts.delete(row);
    }
  }

  #add(doc: SearchDocument): void {
    const [title, other, dek, body] = [
      normalised(doc.title),
      one(doc.otherTitle),
      one(doc.dek),
      normalised(doc.body),
    ];
    const { lastInsertRowid } = this.#sql.add.run(
      ...[doc.collection, doc.id, doc.locale, doc.path, doc.kind, title, other, dek, body],
      ...[doc.section, doc.issue, doc.page, doc.number, doc.publishedAt],
    );
    const row = Number(lastInsertRowid);
    const titles = other === null ? [title] : [title, other];
    const initials = initialTokensOf([...titles, ...doc.names]);
    const names = doc.names.map(tokensOf).join(separator);
    this.#sql.addHead.run(
      row,
      titles.map(tokensOf).join(separator),
      names,
      tokensOf(dek ?? ''),
      initials,
    );
    this.#sql.addBody.run(row, tokensOf(body));
    const called =
      doc.collection === 'articles' || doc.collection === 'partnerships'
        ? titles
        : [...titles, ...doc.names];
    for (const name of new Set(called.map((each) => folded(each).trim())))
      this.#sql.addName.run(name, row);
    for (const key of doc.uses) this.#sql.addUse.run(key, row);
    this.facts.set(factsOf(row, doc));
  }
}
