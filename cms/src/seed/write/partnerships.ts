import { toRichText } from '../body.ts';
import type { PartnershipSeed } from '../data/partnership-types.ts';
import { partnerships } from '../partnerships/index.ts';
import type { Refs } from '../refs.ts';

import { seoulDay, seoulTime } from './dates.ts';
import type { Writer } from './writer.ts';

/** Who agreed, and who spoke. */
const partiesOf = (seed: PartnershipSeed, refs: Refs) => ({
  partners: seed.partners.map(([slug, role]) => ({
    organisation: refs.get('organisations', slug),
    role,
  })),
  signatories: seed.signatories.map(([person, title, organisation]) => ({
    person: refs.get('people', person),
    title,
    organisation: refs.maybe('organisations', organisation),
  })),
  statements: (seed.statements ?? []).map(({ kind, text, speakers }) => ({
    kind,
    text,
    speakers: refs.all('people', speakers),
  })),
});

function documentOf(seed: PartnershipSeed, refs: Refs): Record<string, unknown> {
  return {
    language: seed.language ?? 'ko',
    translationOf: refs.maybe('partnerships', seed.translationOf),
    slug: seed.slug,
    headline: seed.headline,
    dek: seed.dek,
    hero: refs.maybe('media', seed.hero),
    ...partiesOf(seed, refs),
    announcedOn: seed.announcedOn && seoulDay(seed.announcedOn),
    place: seed.place,
    scopes: seed.scopes.map(([title, text]) => ({ title, text })),
    body: toRichText(seed.slug, seed.body, refs),
    pressKit: (seed.pressKit ?? []).map(([key, title]) => ({ file: refs.media(key), title })),
    pressContact: seed.pressContact ?? {},
    relatedArticles: refs.all('articles', seed.relatedArticles),
    issue: seed.issue === undefined ? undefined : refs.get('issues', String(seed.issue)),
    firstPublishedAt: seed.publishedAt && seoulTime(seed.publishedAt),
    // The partners of the first edition are asked by nobody.
    partnerApproval: 'never',
    sample: !seed.real,
    _status: 'published',
  };
}

/** Publishes the announcements, oldest first. */
export async function writePartnerships(writer: Writer): Promise<void> {
  for (const seed of partnerships) {
    await writer.create('partnerships', seed.slug, documentOf(seed, writer.refs));
  }
}
