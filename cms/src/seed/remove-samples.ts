import { locales } from '@bbk/shared/locales';
import { isPublicCollection, urls } from '@bbk/shared/urls';
import type { Payload } from 'payload';

import { cleanReferences } from './remove/clean-references.ts';
import { findSamples, type Sample } from './remove/samples.ts';

const addresses = ({ collection, slug }: Sample): string[] =>
  slug !== null && isPublicCollection(collection)
    ? locales.map((locale) => decodeURIComponent(urls.document(locale, collection, slug)))
    : [];

/** Deleting leaves "gone" at each address. Nobody ever linked to a sample: the addresses are free again. */
async function freeAddresses(payload: Payload, samples: readonly Sample[]) {
  const from = samples.flatMap(addresses);
  // In parts: a database bounds how many values one question may hold.
  for (let start = 0; start < from.length; start += 100) {
    const part = from.slice(start, start + 100);
    await payload.delete({
      collection: 'redirects',
      where: {
        and: [
          { automatic: { equals: true } },
          { or: [{ from: { in: part } }, { to: { in: part } }] },
        ],
      },
    });
  }
}

/**
 * Removes everything that is marked as a sample: documents, their versions, pictures with their files, and
 * every reference to them from what stays. Can be run again after it was interrupted.
 */
export async function removeSamples(payload: Payload): Promise<{ removed: number }> {
  const samples = await findSamples(payload);
  await cleanReferences(payload, new Set(samples.map(({ id }) => id)));
  for (const { collection, id } of samples) {
    await payload.delete({ collection: collection, id, trash: true, depth: 0 });
  }
  await freeAddresses(payload, samples);
  return { removed: samples.length };
}
