import { outboxPage, type ContentEvent } from '@bbk/shared/events';
import { serviceKeyHeader } from '@bbk/shared/service-key';
import { createHmac } from 'node:crypto';

import { asking } from './asking.ts';
import type { CmsInstance } from './cms-instance.ts';
import type { Journal } from './journal.ts';
import { revisionOf } from './writer.ts';

/** The whole outbox, read as a site instance reads it. */
export async function readOutbox(cms: CmsInstance, from = 0): Promise<ContentEvent[]> {
  const key = createHmac('sha256', cms.magazine.signingSecret).update('service key').digest('hex');
  const events: ContentEvent[] = [];
  for (let after = from; ;) {
    const response = await asking(`${cms.url}/api/outbox?after=${after}&limit=200`, {
      headers: { [serviceKeyHeader]: key },
      signal: AbortSignal.timeout(30_000),
    });
    const page = outboxPage.parse(await response.json());
    events.push(...page.events);
    after = page.events.at(-1)?.sequence ?? page.head;
    if (after >= page.head) return events;
  }
}

type Found = { docs: { id: string; headline: string }[]; hasNextPage: boolean };

/** Every article that the database holds. */
async function readArticles(cms: CmsInstance) {
  const found: Found['docs'] = [];
  for (let page = 1; ; page += 1) {
    const query = `articles?depth=0&limit=100&page=${page}&sort=createdAt&select[headline]=true`;
    const { docs, hasNextPage } = await cms.get<Found>('GET', query);
    found.push(...docs);
    if (!hasNextPage) return found;
  }
}

/** Which of these headlines are stored. */
export async function storedOf(cms: CmsInstance, headlines: readonly string[]): Promise<string[]> {
  const stored = new Set((await readArticles(cms)).map(({ headline }) => headline));
  return headlines.filter((headline) => stored.has(headline));
}

/** What does not add up after a fault. All empty is what has to be. */
export type Ledger = {
  lost: string[];
  withoutEvent: string[];
  withoutDocument: string[];
  outOfOrder: string[];
};

/**
 * Compares what was promised, what is stored, and what the outbox says of it: every promised revision is there,
 * each revision of each article has its own event, and each event its article.
 */
export async function balance(cms: CmsInstance, journal: Journal): Promise<Ledger> {
  const [articles, events] = [await readArticles(cms), await readOutbox(cms)];
  const stored = new Map(articles.map(({ id, headline }) => [id, revisionOf(headline)]));
  const ofArticles = events.filter(({ collection }) => collection === 'articles');
  const count = new Map<string, number>();
  for (const { documentId } of ofArticles) count.set(documentId, (count.get(documentId) ?? 0) + 1);
  return {
    lost: [...journal.newest().values()]
      .filter(({ id, revision }) => (stored.get(id) ?? -1) < revision)
      .map(({ id, revision }) => `${id}: revision ${revision} was promised`),
    withoutEvent: [...stored]
      .filter(([id, revision]) => (count.get(id) ?? 0) !== revision + 1)
      .map(([id, revision]) => `${id}: revision ${revision}, ${count.get(id) ?? 0} events`),
    withoutDocument: [...count.keys()].filter((id) => !stored.has(id)),
    outOfOrder: events
      .filter(({ sequence }, index) => sequence !== (events[0]?.sequence ?? 0) + index)
      .map(({ sequence }) => `${sequence} does not follow the one before it`),
  };
}
