import type { Issue } from '@bbk/shared/generated/payload-types';

import { issues, type EntrySeed, type IssueSeed } from '../data/issues.ts';
import type { Words } from '../data/types.ts';
import { paragraph, richText } from '../../content/lexical/element.ts';
import type { Refs } from '../refs.ts';

import { seoulDay } from './dates.ts';
import type { Writer } from './writer.ts';

type Language = 0 | 1;
const word = (words: Words | undefined, language: Language) => words?.[language];

/** Rows have ids of our own: both languages of a row are written, one after the other. */
const rowId = (refs: Refs, seed: IssueSeed, place: string) =>
  refs.blockId(`issue-${seed.number}/${place}`);

function entryOf(entry: EntrySeed, language: Language, refs: Refs) {
  const [pageFrom, pageTo] = entry.pages;
  if (entry.article !== undefined) {
    return { kind: 'article' as const, article: refs.article(entry.article), pageFrom, pageTo };
  }
  const { title, dek, by } = entry;
  const texts = { title: word(title, language), dek: word(dek, language), by };
  return { kind: 'printOnly' as const, ...texts, pageFrom, pageTo };
}

const contentsOf = (seed: IssueSeed, language: Language, refs: Refs) =>
  seed.contents.map((part, first) => ({
    id: rowId(refs, seed, `part-${first}`),
    title: word(part.title, language),
    entries: part.entries.map((entry, second) => ({
      id: rowId(refs, seed, `entry-${first}-${second}`),
      ...entryOf(entry, language, refs),
    })),
  }));

const coversOf = (seed: IssueSeed, language: Language, refs: Refs) =>
  seed.covers.map(({ key, name, artist }) => ({
    id: rowId(refs, seed, `cover-${key}`),
    image: refs.media(key),
    name: word(name, language),
    artist: refs.maybe('artists', artist),
  }));

function letterOf({ letter }: IssueSeed, language: Language, refs: Refs) {
  if (!letter) return {};
  const body = language === 0 ? letter.body : letter.bodyEn;
  return {
    title: word(letter.title, language),
    body: body && richText(body.map(paragraph)),
    author: refs.get('people', letter.author),
  };
}

/** What is for sale, and where: nothing of it is known of the first issue. */
const tradeOf = (seed: IssueSeed) =>
  ({
    onSaleOn: seed.onSaleOn && seoulDay(seed.onSaleOn),
    status: seed.status,
    pageCount: seed.pageCount,
    trim: seed.trim ? { width: seed.trim[0], height: seed.trim[1] } : {},
    price: seed.price === undefined ? {} : { amount: seed.price, currency: 'KRW' },
    retailers: (seed.retailers ?? []).map(([name, url, stock]) => ({ name, url, stock })),
    errata: (seed.errata ?? []).map((row) => ({ ...row, date: seoulDay(row.date) })),
  }) satisfies Partial<Issue>;

/** Publishes the issues, still without contents: articles name the issue that they were printed in. */
export async function writeIssues(writer: Writer): Promise<void> {
  for (const seed of issues) {
    await writer.create('issues', String(seed.number), {
      number: seed.number,
      volume: seed.volume,
      slug: seed.slug,
      title: seed.title[0],
      period: seed.period?.[0],
      signal: seed.signal,
      ...tradeOf(seed),
      covers: coversOf(seed, 0, writer.refs),
      letter: letterOf(seed, 0, writer.refs),
      firstPublishedAt: seed.onSaleOn && seoulDay(seed.onSaleOn),
      sample: !seed.real,
      _status: 'published',
    });
  }
}

/** Adds the contents, now that their articles are there, and the English texts. */
export async function writeContents(writer: Writer): Promise<void> {
  const { refs } = writer;
  for (const seed of issues) {
    const key = String(seed.number);
    const published = { _status: 'published' };
    if (seed.contents.length > 0) {
      await writer.update(
        'issues',
        key,
        { contents: contentsOf(seed, 0, refs), ...published },
        'ko',
      );
    }
    await writer.update('issues', key, {
      title: seed.title[1],
      period: seed.period?.[1],
      covers: coversOf(seed, 1, refs),
      letter: letterOf(seed, 1, refs),
      contents: contentsOf(seed, 1, refs),
      ...published,
    });
  }
}
