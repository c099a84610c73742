import type { Payload } from 'payload';

/** The collections that hold samples, in an order in which they can be deleted. */
export const sampled = [
  'articles',
  'partnerships',
  'issues',
  'issue-pdfs',
  'artists',
  'people',
  'organisations',
  'tags',
  'sections',
  'media',
] as const;
export type Sampled = (typeof sampled)[number];

export type Sample = { collection: Sampled; id: string; slug: string | null };

/** All documents of a collection that are samples, or that are not; the deleted ones in the trash too. */
export async function documents(payload: Payload, collection: Sampled, sample: boolean) {
  const { docs } = await payload.find({
    collection: collection,
    depth: 0,
    pagination: false,
    joins: false,
    locale: 'ko',
    trash: true,
    where: sample ? { sample: { equals: true } } : { sample: { not_equals: true } },
  });
  return docs as unknown as (Record<string, unknown> & { id: string })[];
}

/** Everything that is marked as a sample. */
export async function findSamples(payload: Payload): Promise<Sample[]> {
  const found: Sample[] = [];
  for (const collection of sampled) {
    for (const { id, slug } of await documents(payload, collection, true)) {
      found.push({ collection, id, slug: typeof slug === 'string' ? slug : null });
    }
  }
  return found;
}
