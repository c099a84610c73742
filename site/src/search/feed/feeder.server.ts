import type { ContentEvent } from '@bbk/shared/events';
import type { DependencyKey } from '@bbk/shared/keys';
import { isPublicCollection, type PublicCollection } from '@bbk/shared/urls';

import { isUnavailable, type Where } from '../../content/client.server.ts';
import type { Read, SearchSources } from '../../content/search/get.ts';
import type { Reference, SearchIndex } from '../index/searchIndex.server.ts';
import { Clock } from './clock.ts';

type Known = Reference & { readonly collection: PublicCollection };

/** What stands nowhere any more. A retracted text still has its page, which only says so. */
const takesAway: ReadonlySet<ContentEvent['kind']> = new Set([
  'unpublished',
  'deleted',
  'retracted',
]);

/** Documents that the CMS is asked for together; the index takes them in smaller parts, with questions answered between. */
const atOnce = 50;
const fewest = 5;
const taken = 20;
const retryAfter = 5_000;
/** How long the CMS is left to the page itself, which somebody waits for, before it is asked for the search; in ms. */
const pageFirst = 100;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const known = ({ collection, id }: Reference): Known[] =>
  isPublicCollection(collection) ? [{ collection, id }] : [];
const documentKeys = (events: readonly ContentEvent[]): DependencyKey[] => [
  ...new Set(events.flatMap(({ keys }) => keys.filter((key) => key.startsWith('doc:')))),
];

/** How far a collection has been read: by when the last was made, and which were made just then. */
interface Place {
  readonly before: string | null;
  readonly seen: readonly string[];
}
const start: Place = { before: null, seen: [] };

/** What was read together. What has been touched after `since` is not sure to be so any more. */
interface Part {
  readonly since: number;
  readonly page: readonly Read[];
}

const whereFrom = ({ before, seen }: Place): Where =>
  before === null ? {} : { createdAt: { less_than_equal: before }, id: { not_in: [...seen] } };

/** Where the next part begins; nowhere, if this one was empty. */
function placeAfter({ before, seen }: Place, page: readonly Read[]): Place | null {
  const oldest = page.at(-1)?.createdAt;
  if (oldest === undefined) return null;
  const again = page.filter(({ createdAt }) => createdAt === oldest).map(({ id }) => id);
  return { before: oldest, seen: oldest === before ? [...seen, ...again] : again };
}

/** Brings what the CMS says into an index: everything once, and then what each event names. */
export class Feeder {
  readonly #index: SearchIndex;
  readonly #sources: SearchSources;
  readonly #clock = new Clock();
  #refreshing: Promise<void> | null = null;
  #retry: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(index: SearchIndex, sources: SearchSources) {
    this.#index = index;
    this.#sources = sources;
  }

  /**
   * Takes away at once what may not be seen any more: this needs no CMS. What has changed is noted in the
   * file, and asked for; while the CMS does not answer it stays noted, so that no event is ever lost.
   */
  async apply(events: readonly ContentEvent[]): Promise<void> {
    const last = new Map(events.map((event) => [`${event.collection} ${event.documentId}`, event]));
    const named = [...last.values()].flatMap((event) =>
      known({ collection: event.collection, id: event.documentId }).map((each) => ({
        ...each,
        gone: takesAway.has(event.kind),
      })),
    );
    const gone = named.filter((each) => each.gone);
    const changed = [
      ...named.filter((each) => !each.gone),
      ...this.#index.using(documentKeys(events)),
    ];
    for (const each of [...gone, ...changed]) this.#clock.touch(each);
    this.#index.remove(gone);
    for (const each of gone) this.#index.clearPending(each);
    const goneKeys = new Set(gone.map(({ collection, id }) => `${collection} ${id}`));
    this.#index.addPending(
      changed.filter(({ collection, id }) => !goneKeys.has(`${collection} ${id}`)),
    );
    await this.refresh();
  }

  /** Asks the CMS for what is noted as changed. Tries again by itself while it does not answer. */
  async refresh(): Promise<void> {
    // What was noted after the one that is under way had looked is its own turn.
    await this.#refreshing;
    this.#refreshing ??= this.#refreshAll().finally(() => (this.#refreshing = null));
    await this.#refreshing;
  }

  async #refreshAll(): Promise<void> {
    try {
      if (this.#index.pending.length > 0) await pause(pageFirst);
      for (
        let noted = this.#index.pending;
        noted.length > 0 && !this.#closed;
        noted = this.#index.pending
      )
        await this.#refreshSome(noted);
    } catch (problem) {
      if (!isUnavailable(problem)) throw problem;
      this.#retry ??= setTimeout(() => {
        this.#retry = null;
        void this.refresh();
      }, retryAfter).unref();
    }
  }

  /** Those of one collection, as many as the CMS gives at once. */
  async #refreshSome(noted: readonly Reference[]): Promise<void> {
    const [first] = noted.flatMap(known);
    if (!first) return;
    const some = noted
      .flatMap(known)
      .filter(({ collection }) => collection === first.collection)
      .slice(0, atOnce);
    const since = this.#clock.now;
    const ids = some.map(({ id }) => id);
    const found = await this.#sources[first.collection]({
      where: { id: { in: ids } },
      limit: atOnce,
    });
    if (this.#closed) return;
    const byId = new Map(found.map((read) => [read.id, read]));
    // What has changed meanwhile stays noted, and is asked for again.
    for (const reference of some.filter((each) => !this.#clock.touchedAfter(each, since))) {
      this.#index.put([reference], byId.get(reference.id)?.documents ?? []);
      this.#index.clearPending(reference);
    }
  }

  /** Reads everything that is public, the newest first, at the CMS's own pace. */
  async fill(): Promise<void> {
    for (const collection of Object.keys(this.#sources).filter(isPublicCollection))
      await this.#fillFrom(collection);
    if (this.#closed) return;
    this.#index.setFilled(new Date().toISOString());
    this.#index.optimise();
  }

  /**
   * By when each was made, which never changes: whatever comes or goes meanwhile, none is left out. The CMS is at the
   * next part while the index takes one.
   */
  async #fillFrom(collection: PublicCollection): Promise<void> {
    let place: Place | null = start;
    let part = await this.#readFrom(collection, start);
    while (place !== null && !this.#closed) {
      place = placeAfter(place, part.page);
      const next = place === null ? part : this.#readFrom(collection, place);
      [part] = await Promise.all([next, this.#putPage(collection, part)]);
    }
  }

  /** A part of what there is, and until when what it says is sure to be true. */
  async #readFrom(collection: PublicCollection, place: Place): Promise<Part> {
    const since = this.#clock.now;
    return { since, page: await this.#readPatiently(collection, whereFrom(place)) };
  }

  /** A CMS that is busy, or away, is asked again for less. */
  async #readPatiently(collection: PublicCollection, where: Where): Promise<Read[]> {
    for (let limit = atOnce; ; limit = Math.max(fewest, Math.floor(limit / 2))) {
      try {
        return await this.#sources[collection]({ where, limit });
      } catch (problem) {
        if (!isUnavailable(problem) || this.#closed) throw problem;
        await pause(retryAfter);
      }
    }
  }

  async #putPage(collection: PublicCollection, { page, since }: Part): Promise<void> {
    for (let from = 0; from < page.length && !this.#closed; from += taken) {
      const some = page
        .slice(from, from + taken)
        .filter(({ id }) => !this.#clock.touchedAfter({ collection, id }, since));
      this.#index.put(
        some.map(({ id }) => ({ collection, id })),
        some.flatMap(({ documents }) => documents),
      );
      await pause(0);
    }
  }

  close(): void {
    this.#closed = true;
    if (this.#retry) clearTimeout(this.#retry);
  }
}
