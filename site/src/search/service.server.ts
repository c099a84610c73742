import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import type { ContentEvent } from '@bbk/shared/events';
import type { Locale } from '@bbk/shared/locales';

import { searchSources, type SearchSources } from '../content/search/get.ts';
import { Feeder } from './feed/feeder.server.ts';
import { indexVersion } from './index/schema.ts';
import { SearchIndex } from './index/searchIndex.server.ts';
import { inherit } from './inherit.server.ts';
import { Search } from './query/search.server.ts';
import { askForRebuild } from './request.server.ts';
import type { Answer, Question, Suggestion } from './types.ts';

const suffix = '.sqlite';
const prefix = `v${indexVersion}-`;

interface Opened {
  readonly name: string;
  readonly index: SearchIndex;
  readonly search: Search;
  readonly feeder: Feeder;
}

interface Given {
  readonly sources?: SearchSources;
  readonly onChange?: () => void;
}

/** The search of one instance: an index that answers, and for a while another one that is to replace it. */
export class SearchService {
  readonly #root: string;
  readonly #folder: string;
  readonly #sources: SearchSources;
  readonly #onChange: () => void;
  #current: Opened;
  #next: Opened | null = null;
  #started: Promise<void> | null = null;

  /**
   * Each build has a folder of its own below `root`, since two can run beside each other. `onChange` hears whenever
   * a question may be answered otherwise than before.
   */
  constructor(
    root: string,
    build: string,
    { sources = searchSources, onChange = () => undefined }: Given = {},
  ) {
    this.#onChange = onChange;
    this.#root = root;
    this.#folder = join(root, build);
    this.#sources = sources;
    mkdirSync(this.#folder, { recursive: true });
    if (this.#names().length === 0) inherit(root, build, prefix);
    this.#current = this.#openNewest() ?? this.#openNew();
    this.#removeOthers();
  }

  /** Goes on where the last process ended: with what it could not ask for, or with filling an empty index. */
  start(): Promise<void> {
    this.#started ??= this.#begin();
    return this.#started;
  }

  async #begin(): Promise<void> {
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
    const { feeder } = this.#current;
    await Promise.all([feeder.apply(events), this.#next?.feeder.apply(events)]);
  }

  /** Makes the index anew beside the one that answers meanwhile, and puts it in its place. */
  async rebuild(): Promise<void> {
    await this.start();
    const next = this.#openNew();
    this.#next = next;
    try {
      await next.feeder.fill();
      const old = this.#current;
      this.#current = next;
      this.#onChange();
      this.#close(old);
    } finally {
      this.#next = null;
      this.#removeOthers();
    }
  }

  /**
   * For an instance that can not know what it has missed: notes the wish as an operator would, so that it
   * outlives this process. An index that is only being filled reads everything anyway.
   */
  renew(): void {
    if (this.#current.index.filledAt !== null) askForRebuild(this.#root);
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
    const index = new SearchIndex(join(this.#folder, name), this.#onChange);
    return { name, index, search: new Search(index), feeder: new Feeder(index, this.#sources) };
  }

  #close({ feeder, index }: Opened): void {
    feeder.close();
    index.close();
  }

  #removeOthers(): void {
    for (const name of readdirSync(this.#folder))
      if (name.includes(suffix) && !name.startsWith(this.#current.name))
        rmSync(join(this.#folder, name), { force: true });
  }
}
