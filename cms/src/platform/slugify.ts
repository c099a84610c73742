/** Slugs stay under this many bytes in UTF-8: an address of Hangul triples in length when it is encoded. */
export const maxSlugBytes = 120;

const bytes = (text: string) => Buffer.byteLength(text, 'utf8');

/** Cuts at a character, and rather at a word when one ends in the second half. */
function cut(slug: string, limit: number): string {
  if (bytes(slug) <= limit) return slug;
  let short = '';
  for (const character of slug) {
    if (bytes(short + character) > limit) break;
    short += character;
  }
  const word = short.lastIndexOf('-');
  return (word > short.length / 2 ? short.slice(0, word) : short).replace(/-+$/, '');
}

/** Hangul that was written in letters (NFD) is composed, the marks on Latin letters are dropped. */
const plain = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (letter) =>
      letter.normalize('NFD').replace(/\p{M}/gu, ''),
    );

/**
 * The slug of a headline or a name: Hangul kept, Latin in lower case, everything else a hyphen.
 * Empty when there is nothing to keep.
 */
export function slugify(text: string): string {
  const words = plain(text)
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9가-힣]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return cut(words, maxSlugBytes);
}

/** The same slug with a number that tells it from others, still within the limit. */
export function numberedSlug(slug: string, number: number): string {
  const suffix = `-${number}`;
  return `${cut(slug, maxSlugBytes - suffix.length)}${suffix}`;
}
