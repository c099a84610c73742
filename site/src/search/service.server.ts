import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import type { ContentEvent } from '@bbk/shared/events';
import type { Locale } from '@bbk/shared/locales';

import { Feeder } from './feed/feeder.server.ts';
import { indexVersion } from './index/schema.ts';
import { SearchIndex } from './index/searchIndex.server.ts';
import { Search } from './query/search.server.ts';
import type { Answer, Question, Suggestion } from './types.ts';

const suffix = '.sqlite';
const prefix = `v${indexVersion}-`;

interface Opened {
  readonly name: string;
  readonly index: SearchIndex;
  readonly search: Search;
  readonly feeder: Feeder;
}

export interface SearchState {
  readonly documents: number;
  readonly filledAt: string | null;
  readonly rebuilding: boolean;
}

/** The search of one instance: an index that answers, and for a while another one that is to replace it. */
export class SearchService {
  readonly #folder: string;
  #current: Opened;
  #next: Opened | null = null;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
    this.#current = this.#openNewest() ?? this.#openNew();
    this.#removeOthers();
  }

  /** Goes on where the last process ended: with what it could not ask for, or with filling an empty index. */
  async start(): Promise<void> {
    const { index, feeder } = this.#current;
    if (index.filledAt === null) await feeder.fill();
    await feeder.refresh();
  }

  ask(question: Question): Answer {
    return this.#current.search.ask(question);
  }

  suggest(text: string, locale: Locale): Suggestion[] {
    return this.#current.search.suggest(text, locale);
  }

  async apply(events: readonly ContentEvent[]): Promise<void> {
    await Promise.all([this.#current, this.#next].map((opened) => opened?.feeder.apply(events)));
  }

  /** Makes the index anew beside the one that answers meanwhile, and puts it in its place. */
  async rebuild(): Promise<void> {
    if (this.#next || this.#current.index.filledAt === null) return;
    const next = this.#openNew();
    this.#next = next;
    try {
      await next.feeder.fill();
      const old = this.#current;
      this.#current = next;
      this.#close(old);
    } finally {
      this.#next = null;
      this.#removeOthers();
    }
  }

  get state(): SearchState {
    const { size, filledAt } = this.#current.index;
    return {
      documents: this.#next?.index.size ?? size,
      filledAt,
      rebuilding: this.#next !== null || filledAt === null,
    };
  }

  close(): void {
    for (const opened of [this.#current, this.#next]) if (opened) this.#close(opened);
  }

  #names(): string[] {
    return readdirSync(this.#folder).filter(
      (name) => name.startsWith(prefix) && name.endsWith(suffix),
    );
  }

  /** The newest that is whole, else the newest; one that can not be read is as if there were none. */
  #openNewest(): Opened | null {
    const opened = this.#names()
      .toSorted()
      .toReversed()
      .flatMap((name) => this.#tryOpen(name) ?? []);
    const chosen = opened.find(({ index }) => index.filledAt !== null) ?? opened[0] ?? null;
    for (const each of opened) if (each !== chosen) this.#close(each);
    return chosen;
  }

  #tryOpen(name: string): Opened | null {
    try {
      return this.#open(name);
    } catch (problem) {
      console.warn(`The search index ${name} can not be read, and is made anew:`, problem);
      return null;
    }
  }

  #openNew(): Opened {
    return this.#open(`${prefix}${Date.now()}${suffix}`);
  }

  #open(name: string): Opened {
    const index = new SearchIndex(join(this.#folder, name));
    return { name, index, search: new Search(index), feeder: new Feeder(index) };
  }

  #close({ feeder, index }: Opened): void {
    feeder.close();
    index.close();
  }

  #removeOthers(): void {
    for (const name of readdirSync(this.#folder))
      if (!name.startsWith(this.#current.name)) rmSync(join(this.#folder, name), { force: true });
  }
}
