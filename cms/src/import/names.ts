import type { Payload } from 'payload';

import { BadLine } from './line.ts';

const keyed = {
  sections: 'slug',
  people: 'slug',
  artists: 'slug',
  tags: 'slug',
  issues: 'number',
  media: 'filename',
} as const;
type Named = keyof typeof keyed;

/** Looks up what a line names: all names at once, since an archive names the same few again and again. */
export type Names = (collection: Named, key: string | number, line: number) => string;

async function idsOf(payload: Payload, collection: Named): Promise<Map<unknown, string>> {
  const key = keyed[collection];
  const { docs } = await payload.find({
    collection,
    select: { [key]: true },
    depth: 0,
    limit: 0,
    pagination: false,
  });
  return new Map(
    docs.map((doc) => [(doc as unknown as Record<string, unknown>)[key], String(doc.id)]),
  );
}

/** Everything that a line may name. */
export async function readNames(payload: Payload): Promise<Names> {
  const known = new Map<Named, Map<unknown, string>>();
  for (const collection of Object.keys(keyed) as Named[]) {
    known.set(collection, await idsOf(payload, collection));
  }
  return (collection, key, line) => {
    const id = known.get(collection)?.get(key);
    if (id === undefined) {
      throw new BadLine(
        line,
        `${collection}에 "${key}"이(가) 없습니다 (there is none of that name)`,
      );
    }
    return id;
  };
}
