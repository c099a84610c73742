import { randomBytes } from 'node:crypto';

import { readingTime } from '../content/editor/reading-time.ts';
import { element, richText } from '../content/lexical/element.ts';
import { textNode } from '../content/lexical/inline.ts';

import type { ArchiveLine } from './line.ts';
import type { Names } from './names.ts';

/** Text as it is: what an archive holds is never taken for a link or a mark. */
const paragraph = (text: string) =>
  element('paragraph', [textNode(text)], { textFormat: 0, textStyle: '' });

/** Rows have their ids from Payload's hooks, which an import goes past. */
const rowId = () => randomBytes(12).toString('hex');

/** The document that a line makes, as it is stored once it has been published. */
export function documentOf(line: ArchiveLine, number: number, names: Names) {
  const body = richText(line.paragraphs.map((text) => paragraph(text.normalize('NFC'))));
  const picture = line.picture === undefined ? null : names('media', line.picture, number);
  return {
    slug: line.slug,
    language: line.language,
    kind: line.kind,
    headline: line.headline.normalize('NFC'),
    dek: line.dek?.normalize('NFC') ?? null,
    section: names('sections', line.section, number),
    bylines: line.people.map((person) => ({
      id: rowId(),
      person: names('people', person, number),
      role: 'text',
    })),
    artists: line.artists.map((artist) => names('artists', artist, number)),
    tags: line.tags.map((tag) => names('tags', tag, number)),
    related: [],
    print: line.issue === undefined ? {} : { issue: names('issues', line.issue, number) },
    hero: picture === null ? { type: 'none' } : { type: 'image', image: picture, layout: 'wide' },
    body,
    ...readingTime(body, line.language),
    origin: 'own',
    sponsor: { sponsored: false },
    ai: { use: 'none' },
    corrections: [],
    seo: {},
    sample: false,
    stage: 'published',
    firstPublishedAt: line.publishedAt,
    createdAt: line.publishedAt,
    updatedAt: line.publishedAt,
    _status: 'published' as const,
  };
}
