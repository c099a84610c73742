import { collections } from '../../platform/slugs.ts';

/** Collections that have a page of their own on the site, and drafts. */
const previewable: readonly string[] = [
  collections.articles,
  collections.partnerships,
  collections.issues,
];

export const isPreviewable = (collection: string): boolean => previewable.includes(collection);
