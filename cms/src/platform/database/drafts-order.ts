import type { Config, SanitizedConfig } from 'payload';

type Listed = Pick<SanitizedConfig | Config, 'collections'>;

/**
 * The order in which the admin lists drafts, which is that of their newest versions: the field of each collection
 * that has some. Payload makes no index that begins with what tells the newest version from the others.
 */
export function draftOrders({ collections = [] }: Listed): { slug: string; field: string }[] {
  return collections.flatMap(({ defaultSort, slug, versions }) =>
    typeof versions === 'object' && versions.drafts && typeof defaultSort === 'string'
      ? [{ slug, field: defaultSort.replace(/^-/, '') }]
      : [],
  );
}
